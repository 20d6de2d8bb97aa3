import { addDays, type Day, earlierOf, laterOf, startOfWeek } from './day.ts'
import { addMonthsToDay, startOfMonth, startOfQuarter } from './month.ts'
import { type CalendarRules, contains, type Period } from './period.ts'

export const bucketSizes = ['day', 'week', 'month', 'quarter'] as const
export type BucketSize = (typeof bucketSizes)[number]

/** One step of a time axis. */
export interface Bucket {
  /** First day of the calendar week, month or quarter, which may lie before the period: the key to group rows by. */
  readonly key: Day
  /** First and last day that belong to the period. */
  readonly start: Day
  readonly end: Day
  /** False at the edges, where the period holds only a part: its figure is not comparable with the others. */
  readonly isWhole: boolean
}

/** First day of the day, week, month or fiscal quarter that a day belongs to. */
export function bucketStart(day: Day, size: BucketSize, rules: CalendarRules): Day {
  switch (size) {
    case 'day':
      return day
    case 'week':
      return startOfWeek(day, rules.weekStartsOn)
    case 'month':
      return startOfMonth(day)
    case 'quarter':
      return startOfQuarter(day, rules.fiscalYearStartMonth)
  }
}

/** First day of the bucket that is `steps` after (or before) the one which begins on `start`. */
export function stepBucket(start: Day, size: BucketSize, steps: number): Day {
  switch (size) {
    case 'day':
      return addDays(start, steps)
    case 'week':
      return addDays(start, 7 * steps)
    case 'month':
      return addMonthsToDay(start, steps)
    case 'quarter':
      return addMonthsToDay(start, 3 * steps)
  }
}

/** The whole bucket that a day belongs to. */
export function bucketOf(day: Day, size: BucketSize, rules: CalendarRules): Period {
  const from = bucketStart(day, size, rules)
  return { from, to: addDays(stepBucket(from, size, 1), -1) }
}

/** The steps of a period, without gaps, first and last cut to the period. */
export function buckets(period: Period, size: BucketSize, rules: CalendarRules): Bucket[] {
  const found: Bucket[] = []
  for (let key = bucketStart(period.from, size, rules); key <= period.to; ) {
    const next = stepBucket(key, size, 1)
    const last = addDays(next, -1)
    found.push({
      key,
      start: laterOf(key, period.from),
      end: earlierOf(last, period.to),
      isWhole: key >= period.from && last <= period.to,
    })
    key = next
  }
  return found
}

/** The finest size that gives at most `most` buckets; quarters when none does. */
export function bucketSizeFor(period: Period, most: number, rules: CalendarRules): BucketSize {
  return bucketSizes.find(size => countBuckets(period, size, rules, most) <= most) ?? 'quarter'
}

/** Drawn dashed and called "so far": today is in it, and today is not over. */
export function isRunningBucket(bucket: Bucket, today: Day): boolean {
  return contains({ from: bucket.start, to: bucket.end }, today)
}

/** Stops counting above `most`, so that a century of days costs no more than a month of them. */
function countBuckets(period: Period, size: BucketSize, rules: CalendarRules, most: number): number {
  let count = 0
  for (let key = bucketStart(period.from, size, rules); key <= period.to && count <= most; count += 1) {
    key = stepBucket(key, size, 1)
  }
  return count
}
