import { addDays } from '../calendar/day.ts'
import { daysIn, type Period } from '../calendar/period.ts'
import { periodInWords } from '../format/date.ts'
import { changeAlone } from '../metrics/series.ts'
import type { Comparison } from './api.ts'
import type { Overview } from './overview.ts'

/** What the figures of the overview are compared with: how it was chosen, and which days that makes. */
export interface ComparedWith {
  readonly comparison: Comparison
  readonly days: Period | null
  /** Whether the period follows at once. A running month is compared with the first days of the month before. */
  readonly isAdjacent: boolean
}

export function comparisonOf(
  { comparedWith: days, period }: Pick<Overview, 'comparedWith' | 'period'>,
  comparison: Comparison,
): ComparedWith {
  return { comparison, days, isAdjacent: days !== null && addDays(days.to, 1) === period.from }
}

/** 'the 90 days before', 'the same days a year before', '1 – 20 Oct 2026'; null when nothing is compared. */
export function comparedDaysInWords({ comparison, days, isAdjacent }: ComparedWith, locale: string): string | null {
  if (days === null || comparison === 'none') return null
  if (comparison === 'last-year') return 'the same days a year before'
  if (!isAdjacent) return periodInWords(days, locale)
  const count = daysIn(days)
  return count === 1 ? 'the day before' : `the ${new Intl.NumberFormat(locale).format(count)} days before`
}

/** 'up 12 % on the 90 days before', 'up 3 points on …' for percentages; null when there is nothing to compare. */
export function changeOn(
  now: number | null,
  before: number | null,
  compared: ComparedWith,
  unit: string,
  locale: string,
): string | null {
  const change = changeAlone(now, before, unit, locale)
  const days = comparedDaysInWords(compared, locale)
  if (change === null || days === null) return null
  // A line must not end between a number and its sign.
  return `${change.replace(' %', '\u00A0%')} on ${days}`
}
