import { z } from 'zod'
import { Day } from '../calendar/wire.ts'

/** A number with its 95 % interval. */
export const StudyInterval = z.strictObject({ estimate: z.number(), lower: z.number(), upper: z.number() })
export type StudyInterval = z.infer<typeof StudyInterval>

/**
 * The smallest lift that would usually be noticed (in 80 of 100 cases). `perPoint`: in the metric's unit, a day or week.
 * `share`: of what was expected, 0.1 is 10 %; null where a share means nothing.
 */
export const SmallestLift = z.strictObject({ perPoint: z.number(), share: z.number().nullable() })
export type SmallestLift = z.infer<typeof SmallestLift>

/** What was found, in the metric's unit. A drop is negative. */
export const StudyEffect = z.strictObject({
  /** A day or a week, on average over the window. Interval null: an event study of fewer than eight campaigns has none. */
  perPoint: z.strictObject({ estimate: z.number(), lower: z.number().nullable(), upper: z.number().nullable() }),
  /** Over the whole window; null for a stock, for shares and on the log scale, which are never added up. */
  total: StudyInterval.nullable(),
  /** Effect over what was expected: 0.1 is 10 %. */
  relative: StudyInterval.nullable(),
  /** Averages of the window. Of an event study `expected` alone: the mean of the points before the dates. */
  actual: z.number().nullable(),
  expected: StudyInterval.nullable(),
  pTwoSided: z.number(),
  /** In the direction asked about; the two-sided one when none was. */
  pDirected: z.number(),
  /** p adjusted for the family of tests; the family is this test alone until families can be declared. */
  q: z.number(),
  smallest: SmallestLift,
  scale: z.enum(['linear', 'log']),
  /** Degrees of freedom; null for an event study. */
  df: z.number().nullable(),
})
export type StudyEffect = z.infer<typeof StudyEffect>

/** One period on the chart of an event lift or of a lasting change. Everything is in the metric's unit. */
export const StudyPoint = z.strictObject({
  from: Day,
  to: Day,
  inWindow: z.boolean(),
  /** Null: no value was recorded. It is never read as 0. */
  actual: z.number().nullable(),
  /** Before the window: trend, season and controls alone. In it: what was to be expected without the activity. */
  expected: z.number().nullable(),
  /** Band around `expected`, in the window only. */
  expectedLower: z.number().nullable(),
  expectedUpper: z.number().nullable(),
  /** actual - expected, in the window only. */
  effect: z.number().nullable(),
  effectLower: z.number().nullable(),
  effectUpper: z.number().nullable(),
  /** Sum of the effects so far; null for a stock, a share, and on the log scale. */
  cumulative: z.number().nullable(),
  cumulativeLower: z.number().nullable(),
  cumulativeUpper: z.number().nullable(),
})
export type StudyPoint = z.infer<typeof StudyPoint>

/** The same analysis at dates on which nothing of the kind happened. */
export const StudyPlacebo = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dates'),
    /** What the numbers are in: the metric's unit a point, or a share of what was expected (log scale; 0.1 is 10 %). */
    unit: z.enum(['metric', 'share']),
    real: z.number(),
    items: z.array(
      z.strictObject({
        from: Day,
        to: Day,
        effect: z.number(),
        lower: z.number(),
        upper: z.number(),
        excludesZero: z.boolean(),
      }),
    ),
    excludingZero: z.int().min(0),
    /** Placebo effects at least as large as the real one, sign aside, as a share of all; this is a placebo p. */
    shareAsLarge: z.number().nullable(),
    passed: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('shifts'),
    real: z.number(),
    /** The mean lift of each shift of the whole pattern, in order of the shift; the first is the real one. */
    statistics: z.array(z.number()),
    /** Shifts with a mean lift at least as large. */
    asLarge: z.int().min(0),
    smallestPossibleP: z.number(),
  }),
])
export type StudyPlacebo = z.infer<typeof StudyPlacebo>

/** Further of an event study: each campaign as a dot, and the mean course around them. */
export const StudyEvents = z.strictObject({
  items: z.array(z.strictObject({ from: Day, activityIds: z.array(z.uuid()), lift: z.number() })),
  /** Smallest and largest mean lift when one campaign is left out. */
  leaveOneOut: z.strictObject({ lower: z.number(), upper: z.number() }),
  /** `point` 0 is the first of the window; `lower`/`upper`: the middle 80 % of the same dates moved along the calendar. */
  curve: z.array(z.strictObject({ point: z.int(), mean: z.number(), lower: z.number(), upper: z.number() })),
})
export type StudyEvents = z.infer<typeof StudyEvents>

/** What stands beside the headline of a lasting change: the jump by another method. */
export const StudyCrossCheck = z.strictObject({
  method: z.enum(['ols', 'newey-west', 'reml-ar1', 'poisson']),
  /** `ratio`: 0.9 is a tenth less than before. */
  unit: z.enum(['metric', 'ratio']),
  ...StudyInterval.shape,
})
export type StudyCrossCheck = z.infer<typeof StudyCrossCheck>

/** Further of a lasting change, in the metric's unit. */
export const StudyLasting = z.strictObject({
  /** The jump at the first point, and what every further point adds to it. */
  level: StudyInterval,
  slope: StudyInterval,
  /** The effect so many points after the first one, as far as the window reaches. */
  later: z.array(z.strictObject({ points: z.int(), effect: StudyInterval })),
  /** Points that were left out because the change came in steps. */
  phaseIn: z.int().min(0),
  crossChecks: z.array(StudyCrossCheck),
})
export type StudyLasting = z.infer<typeof StudyLasting>

export const StudyEstimate = z.strictObject({
  effect: StudyEffect,
  /** Actual against expected, oldest first; for an event study `actual` alone. */
  points: z.array(StudyPoint),
  placebo: StudyPlacebo,
  /** Null but for an event study. */
  events: StudyEvents.nullable(),
  /** Null but for a lasting change. */
  lasting: StudyLasting.nullable().default(null),
})
export type StudyEstimate = z.infer<typeof StudyEstimate>
