import { buckets } from '../calendar/bucket.ts'
import type { Day } from '../calendar/day.ts'
import { type CalendarRules, daysIn, elapsedPart, type Period } from '../calendar/period.ts'
import type { MetricValue } from './metric-value.ts'
import { bucketSizeOf } from './value.ts'
import type { Aggregation, Cadence } from './vocabulary.ts'

export type Part = Pick<MetricValue, 'periodStart' | 'value' | 'numerator' | 'denominator'>

/** The figure of a period, made of the values in it. */
export interface PeriodFigure {
  /** Null when there is no value, or when the values cannot be made one. */
  readonly value: number | null
  /** Periods of the cadence, begun by now, that have no value. A sum with gaps is a "so far" or an "at least". */
  readonly missing: readonly Day[]
  readonly isComplete: boolean
  /** Why there is no figure although there are values, or what to know about it; null when there is nothing to say. */
  readonly caveat: string | null
}

/**
 * One figure for a period. `parts`: the current values, at most one for each period of the cadence; those whose period
 * begins within `period` count, so that a value is never counted in two periods. Sums add, `last` takes the newest, `mean`
 * is the plain mean. A ratio is the sum of numerators over the sum of denominators, scaled as the values are; without those, and
 * for medians, several values cannot honestly become one: the figure is then null and says so.
 */
export function periodFigure(
  parts: readonly Part[],
  period: Period,
  today: Day,
  metric: { readonly cadence: Cadence; readonly aggregation: Aggregation },
  rules: CalendarRules,
): PeriodFigure {
  const inside = parts
    .filter(part => part.periodStart >= period.from && part.periodStart <= period.to)
    .toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1))
  const missing = missingStarts(inside, period, today, metric.cadence, rules)
  const { value, caveat } = combined(inside, metric.aggregation)
  return { value, missing, isComplete: value !== null && missing.length === 0, caveat }
}

export interface Change {
  readonly difference: number
  /** As a share of the earlier figure, 0.12 for 12 % more; null from zero or below, where a share means nothing. */
  readonly share: number | null
}

export function changeOf(now: number | null, before: number | null): Change | null {
  if (now === null || before === null) return null
  return { difference: now - before, share: before > 0 ? (now - before) / before : null }
}

/**
 * A change in words: 'up 12 % on the 90 days before'. For metrics that are percentages the change is in points ('up 3 points
 * on …'), because '12 % more' of a percentage is read in two ways. Null when there is nothing to compare.
 */
export function changeInWords(
  now: number | null,
  before: number | null,
  comparedWith: Period,
  unit: string,
  locale: string,
): string | null {
  const change = changeAlone(now, before, unit, locale)
  return change === null ? null : `${change} ${onDaysBefore(comparedWith, locale)}`
}

/** The change without what it is compared with: 'up 12 %', 'down 3 points', 'unchanged'. */
export function changeAlone(now: number | null, before: number | null, unit: string, locale: string): string | null {
  const change = changeOf(now, before)
  if (change === null) return null
  const isShare = unit === '%'
  const { share } = change
  const amount = isShare || share === null ? Math.abs(change.difference) : Math.abs(share) * 100
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)
  if (written === new Intl.NumberFormat(locale).format(0)) return 'unchanged'
  const way = change.difference > 0 ? 'up' : 'down'
  if (isShare) return `${way} ${written} ${written === '1' ? 'point' : 'points'}`
  return share === null ? `${way} ${written}` : `${way} ${written} %`
}

function onDaysBefore(comparedWith: Period, locale: string): string {
  const days = daysIn(comparedWith)
  return `on the ${days === 1 ? 'day' : `${new Intl.NumberFormat(locale).format(days)} days`} before`
}

function combined(parts: readonly Part[], aggregation: Aggregation): { value: number | null; caveat: string | null } {
  const last = parts.at(-1)
  if (last === undefined) return { value: null, caveat: null }
  if (parts.length === 1) return { value: last.value, caveat: null }
  switch (aggregation) {
    case 'sum':
      return { value: sum(parts.map(part => part.value)), caveat: null }
    case 'last':
      return { value: last.value, caveat: null }
    case 'mean':
      return { value: sum(parts.map(part => part.value)) / parts.length, caveat: null }
    case 'median':
      return { value: null, caveat: 'The median of several periods cannot be made from their medians.' }
    case 'ratio':
      return ratio(parts)
  }
}

function ratio(parts: readonly Part[]): { value: number | null; caveat: string | null } {
  const numerators = parts.map(part => part.numerator).filter(value => value !== null)
  const denominators = parts.map(part => part.denominator).filter(value => value !== null)
  if (numerators.length < parts.length || denominators.length < parts.length) {
    return {
      value: null,
      caveat: 'Without numerator and denominator, the shares of several periods cannot be made one.',
    }
  }
  const whole = sum(denominators)
  if (whole === 0) return { value: null, caveat: 'The denominator is 0 in every period.' }
  return { value: (sum(numerators) / whole) * scaleOf(parts), caveat: null }
}

/** 100 when the values are percentages of their own parts, 1 when they are plain ratios, 1,000 when per mille. */
function scaleOf(parts: readonly Part[]): number {
  const scales = parts.flatMap(({ value, numerator, denominator }) =>
    numerator === null || denominator === null || denominator === 0 || numerator === 0
      ? []
      : [value / (numerator / denominator)],
  )
  const [first] = scales
  return first === undefined ? 1 : nearestScale(first)
}

function nearestScale(scale: number): number {
  return [1, 100, 1_000].find(known => Math.abs(scale / known - 1) < 0.1) ?? 1
}

function missingStarts(
  parts: readonly Part[],
  period: Period,
  today: Day,
  cadence: Cadence,
  rules: CalendarRules,
): Day[] {
  const elapsed = elapsedPart(period, today)
  if (elapsed === null) return []
  const known = new Set(parts.map(part => part.periodStart))
  return buckets(elapsed, bucketSizeOf(cadence), rules)
    .map(bucket => bucket.key)
    .filter(start => start >= period.from && !known.has(start))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
