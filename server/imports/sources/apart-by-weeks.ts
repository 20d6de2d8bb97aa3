import { emptyTime, readTime } from '../reading/date-time.ts'
import type { Cells } from './source.ts'

/** Whether a column holds days of a longer time: people join a meeting, or a few days of one, within the same week. */
export function areApartByWeeks(column: number, rows: readonly Cells[]): boolean {
  const cells = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
  const time = emptyTime()
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const cell of cells) {
    if (!readTime(cell, null, time)) return false
    first = Math.min(first, time.ms)
    last = Math.max(last, time.ms)
  }
  return last - first > 7 * 86_400_000
}
