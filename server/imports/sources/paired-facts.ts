import { normaliseLabel } from '../reading/label.ts'
import type { Cells, RawFacts } from './source.ts'

/** What stands above a table as lines of labels, each with a line of values below it. The id is kept as its digits. */
export function pairedFacts(
  rows: readonly Cells[],
  names: Readonly<Record<'title' | 'startsAt' | 'duration' | 'externalId', readonly string[]>>,
): RawFacts {
  const labels = rows.map(row => row.map(normaliseLabel))
  const under = (wanted: readonly string[]): string | null => {
    for (const [line, row] of labels.entries()) {
      const at = row.findIndex(label => wanted.includes(label))
      const value = at === -1 ? '' : (rows[line + 1]?.[at] ?? '').trim()
      if (value !== '') return value
    }
    return null
  }
  return {
    title: under(names.title),
    startsAt: under(names.startsAt),
    duration: under(names.duration),
    day: null,
    externalId: (under(names.externalId) ?? '').replace(/\D/g, '') || null,
    host: null,
  }
}
