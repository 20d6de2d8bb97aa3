import { type BucketSize, bucketOf, bucketStart, stepBucket } from '../calendar/bucket.ts'
import { addDays, type Day, diffDays } from '../calendar/day.ts'
import type { CalendarRules, Period } from '../calendar/period.ts'
import type { MetricValue } from './metric-value.ts'
import type { Cadence } from './vocabulary.ts'

export function bucketSizeOf(cadence: Cadence): BucketSize {
  switch (cadence) {
    case 'daily':
      return 'day'
    case 'weekly':
      return 'week'
    case 'monthly':
      return 'month'
    case 'quarterly':
      return 'quarter'
  }
}

/**
 * First day of the period of a cadence that a day belongs to. Any day of a period stands for it: exports say '2026-03-31' as
 * often as '2026-03-01'.
 */
export function periodStart(day: Day, cadence: Cadence, rules: CalendarRules): Day {
  return bucketStart(day, bucketSizeOf(cadence), rules)
}

export function valuePeriod(start: Day, cadence: Cadence, rules: CalendarRules): Period {
  return bucketOf(start, bucketSizeOf(cadence), rules)
}

/** A value with what stood there before it. */
export interface Restated<V> {
  readonly current: V
  /** Earlier values of the same period, the latest first. */
  readonly earlier: readonly V[]
}

type Recorded = Pick<MetricValue, 'periodStart' | 'recordedAt' | 'id'>

/** One entry for each period, in order of time. The value recorded last counts; of two at once the one with the later id. */
export function restated<V extends Recorded>(values: readonly V[]): Restated<V>[] {
  const byPeriod = Map.groupBy(values, value => value.periodStart)
  return [...byPeriod.values()]
    .flatMap(group => {
      const [current, ...earlier] = group.toSorted(laterFirst)
      return current === undefined ? [] : [{ current, earlier }]
    })
    .toSorted((a, b) => compare(a.current.periodStart, b.current.periodStart))
}

/** Days after the end of a period within which its value is expected. */
export const graceDays: Readonly<Record<Cadence, number>> = { daily: 2, weekly: 4, monthly: 10, quarterly: 20 }

export interface Freshness {
  readonly state: 'fresh' | 'stale' | 'never'
  /** Last day that the newest value speaks for, at most today. */
  readonly asOf: Day | null
  /** The day by which the next value is expected. */
  readonly dueOn: Day | null
}

/**
 * Whether the newest value is as new as its cadence allows. The next value is due some days after its period ends (2, 4, 10,
 * 20 for daily, weekly, monthly, quarterly); stale from the day after.
 */
export function freshness(newest: Day | null, cadence: Cadence, today: Day, rules: CalendarRules): Freshness {
  if (newest === null) return { state: 'never', asOf: null, dueOn: null }
  const size = bucketSizeOf(cadence)
  const start = bucketStart(newest, size, rules)
  const end = addDays(stepBucket(start, size, 1), -1)
  const dueOn = addDays(stepBucket(start, size, 2), -1 + graceDays[cadence])
  return { state: diffDays(dueOn, today) > 0 ? 'stale' : 'fresh', asOf: end < today ? end : today, dueOn }
}

function laterFirst(a: Recorded, b: Recorded): number {
  return Date.parse(b.recordedAt) - Date.parse(a.recordedAt) || compare(b.id, a.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
