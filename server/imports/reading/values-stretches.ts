import type { Field } from '@upshot/shared/imports/field'
import type { DateOrder } from '@upshot/shared/imports/result'
import { dayText, emptyTime, type ReadTime, readTime } from './date-time.ts'
import { periodStart, spanOf } from './period.ts'
import { isEndLabel } from './values-labels.ts'

/** '2026-03-02 - 2026-03-08', from its first day to its last. */
const wholeRange = /^(.{6,20}?) (?:-|–|—|to|bis|au|al|a|tot|~|→) (.{6,20})$/
const daysOfWeek = 7

export type StretchKind = 'days' | 'month' | 'quarter'

/** Two days as a text names them. `kind` null: no metric has values of such a stretch. */
export interface Stretch {
  readonly from: string
  readonly kind: StretchKind | null
}

/** Null: the text is no stretch of days. What can be read in two orders is taken to be as long as it should. */
export function stretchIn(text: string, order: DateOrder | null, scratch: ReadTime): Stretch | null {
  const range = wholeRange.exec(text)
  if (range === null || !readTime(range[2] ?? '', order, scratch)) return null
  const to = dayText(scratch.ms)
  const isSure = scratch.order !== 'ambiguous' || order !== null
  if (!readTime(range[1] ?? '', order, scratch)) return null
  const from = dayText(scratch.ms)
  return { from, kind: isSure && (scratch.order !== 'ambiguous' || order !== null) ? kindOf(from, to) : 'days' }
}

/** Some tools name the last day, others the one behind it. */
function kindOf(from: string, to: string): StretchKind | null {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (days < 0) return null
  if (days <= daysOfWeek) return 'days'
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const isEnd = (months: number) => [0, 1].some(last => dayText(Date.UTC(year, month - 1 + months, last)) === to)
  if (day !== 1) return null
  if (isEnd(1)) return 'month'
  return month % 3 === 1 && isEnd(3) ? 'quarter' : null
}

/** Periods whose last day stands beside the first, most of which are no days, weeks, months or quarters: one of them. */
export function oddStretchIn(
  header: readonly string[],
  fields: readonly (Field | null)[],
  rows: readonly (readonly string[])[],
): string | null {
  const date = fields.indexOf('date')
  const end = header.findIndex((label, index) => fields[index] === null && isEndLabel(label))
  if (date === -1 || end === -1) return null
  const whole = rows.map(row => `${(row[date] ?? '').trim()} - ${(row[end] ?? '').trim()}`)
  const odd = whole.filter(text => stretchIn(text, null, emptyTime())?.kind === null)
  return odd.length * 2 > rows.length ? (odd[0] ?? null) : null
}

const longestMs = 92 * 86_400_000
const longestWeekMs = 7 * 86_400_000

/** Whether a column names the month or the quarter in which each period of another one is: what it says is said already. */
export function holdPeriods(rows: readonly (readonly string[])[], longer: number, periods: number): boolean {
  const scratch = emptyTime()
  return rows.every(row => {
    const [of, period] = [row[longer] ?? '', row[periods] ?? '']
    if (of.trim() === '' || period.trim() === '') return true
    const [from, start] = [periodStart(of, null, scratch), periodStart(period, null, scratch)]
    if (from === null || start === null || spanOf(of) === null) return false
    const later = Date.parse(start) - Date.parse(from)
    return later > -longestWeekMs && later < longestMs
  })
}
