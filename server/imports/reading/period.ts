import type { DateOrder } from '@upshot/shared/imports/result'
import { dayText, type ReadTime, readTime } from './date-time.ts'
import { monthNamed } from './month-names.ts'

/** First day of '2026-09', 'Sep 2026', '2026-Q3', 'Q3 2026', '2026-W36' or of a date; null for anything else. */
export function periodStart(cell: string, order: DateOrder | null, scratch: ReadTime): string | null {
  const text = cell.trim()
  if (readTime(text, order, scratch)) return dayText(scratch.ms)
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/.](\d{4})$/.exec(text))
  if (month !== null) return firstOfMonth(Number(month[1]), Number(month[2]))
  const named = /^(\p{L}{3,12})\.?,? (\d{4})$/u.exec(text)
  if (named !== null) return firstOfMonth(Number(named[2]), monthNamed(named[1] ?? '') ?? 0)
  const quarter = /^(\d{4})[- ]?Q([1-4])$/i.exec(text) ?? swapped(/^Q([1-4])[- ](\d{4})$/i.exec(text))
  if (quarter !== null) return firstOfMonth(Number(quarter[1]), Number(quarter[2]) * 3 - 2)
  const week = /^(\d{4})[- ]?W(\d{2})$/i.exec(text)
  return week === null ? null : mondayOfWeek(Number(week[1]), Number(week[2]))
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1]]
}

function firstOfMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` : null
}

/** ISO 8601: week 1 has the 4th of January in it. */
function mondayOfWeek(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = new Date(fourth.getTime() + (1 - (fourth.getUTCDay() || 7) + (week - 1) * 7) * 86_400_000)
  const thursday = new Date(monday.getTime() + 3 * 86_400_000)
  return thursday.getUTCFullYear() === year ? monday.toISOString().slice(0, 10) : null
}
