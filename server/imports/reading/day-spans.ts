import { addDays } from '@upshot/shared/calendar/day'

/**
 * The last day that each value is about. Tools write a week or a month as its first day: values that all stand seven days apart
 * are of weeks, those that all stand on the first of a month are of months. `months`: the cells themselves say so.
 */
export function spanEnds(days: readonly string[], months: boolean): Map<string, string> {
  const sorted = [...new Set(days)].toSorted()
  const gaps = sorted.slice(1).map((day, at) => daysBetween(sorted[at] ?? day, day))
  const areMonths = months || (sorted.length > 1 && sorted.every(day => day.endsWith('-01')))
  const areWeeks = gaps.length > 1 && gaps.every(gap => gap === 7)
  const endOf = (day: string) => (areMonths ? endOfMonth(day) : areWeeks ? addDays(day, 6) : day)
  return new Map(sorted.map(day => [day, endOf(day)]))
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function endOfMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
