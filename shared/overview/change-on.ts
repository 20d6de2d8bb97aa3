import { daysIn, type Period } from '../calendar/period.ts'
import { changeAlone } from '../metrics/series.ts'
import type { Comparison } from './api.ts'

/** What the figures of the overview are compared with: how it was chosen, and which days that makes. */
export interface ComparedWith {
  readonly comparison: Comparison
  readonly days: Period | null
}

/** 'the 90 days before', 'the same days a year before'; null when nothing is compared. */
export function comparedDaysInWords({ comparison, days }: ComparedWith, locale: string): string | null {
  if (days === null || comparison === 'none') return null
  if (comparison === 'last-year') return 'the same days a year before'
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
