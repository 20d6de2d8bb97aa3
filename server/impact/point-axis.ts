import { type BucketSize, bucketOf, bucketStart, stepBucket } from '@upshot/shared/calendar/bucket'
import { type Day, diffDays } from '@upshot/shared/calendar/day'
import type { CalendarRules, Period } from '@upshot/shared/calendar/period'

/** What a study counts time in. */
export interface Axis {
  readonly step: BucketSize
  readonly rules: CalendarRules
}

/** First day of the point that a day belongs to. */
export function pointOf(day: Day, { step, rules }: Axis): Day {
  return bucketStart(day, step, rules)
}

export function periodOf(point: Day, { step, rules }: Axis): Period {
  return bucketOf(point, step, rules)
}

export function stepBy(point: Day, points: number, { step }: Axis): Day {
  return stepBucket(point, step, points)
}

/** Points from one to another, the first included and the last not; 0 when they come the other way round. */
export function pointsBetween(from: Day, until: Day, axis: Axis): number {
  switch (axis.step) {
    case 'day':
      return Math.max(0, diffDays(from, until))
    case 'week':
      return Math.max(0, Math.floor(diffDays(from, until) / 7))
    case 'month':
    case 'quarter': {
      let count = 0
      for (let point = from; point < until; point = stepBy(point, 1, axis)) count += 1
      return count
    }
  }
}
