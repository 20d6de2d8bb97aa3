import type { BucketSize } from '../calendar/bucket.ts'

/** Points of each step. Whoever chooses nothing gets these, so that no window is chosen after looking. */
const liftWindow: Readonly<Record<BucketSize, number>> = { day: 14, week: 4, month: 3, quarter: 3 }
const eventWindow: Readonly<Record<BucketSize, { before: number; after: number }>> = {
  day: { before: 7, after: 3 },
  week: { before: 3, after: 2 },
  month: { before: 3, after: 1 },
  quarter: { before: 3, after: 1 },
}

/** Thirteen weeks: the effect is told after 4 and after 12, and a quarter is what plans are made of. */
const changeWindow: Readonly<Record<BucketSize, number>> = { day: 91, week: 13, month: 13, quarter: 13 }

/** How long after a change that is meant to last it is looked at. */
export function defaultChangeWindow(step: BucketSize): number {
  return changeWindow[step]
}

/** Points after a lasting change at which its effect is told: 4 and 12 weeks. */
export function changeHorizons(step: BucketSize): readonly number[] {
  return step === 'day' ? [28, 84] : [4, 12]
}

/** How long after an activity, or a campaign, an event lift looks: two weeks of days, four weeks of weeks. */
export function defaultLiftWindow(step: BucketSize): number {
  return liftWindow[step]
}

/** How long before and after each date an event study looks: for days the 7 and 3 of its method. */
export function defaultEventWindow(step: BucketSize): { before: number; after: number } {
  return eventWindow[step]
}

/** Points of history that a study goes back at most: three years of days, five of weeks. */
export const mostHistory: Readonly<Record<BucketSize, number>> = { day: 1_095, week: 260, month: 120, quarter: 40 }
