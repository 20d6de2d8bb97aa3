import { z } from 'zod'
import { families } from '../activities/vocabulary.ts'
import { bucketSizes } from '../calendar/bucket.ts'
import { Day } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { FreshnessTold, VerdictTold } from '../metrics/register-entry.ts'
import { directions } from '../metrics/vocabulary.ts'

const count = z.int().min(0)

export const Range = z.strictObject({ from: Day, to: Day })

/** An agreed metric over the period, as a card shows it. */
export const MetricCard = z.strictObject({
  metricId: z.uuid(),
  version: z.int().min(1),
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  direction: z.enum(directions),
  agreedOn: Day,
  /** The figure of the period by the metric's aggregation; null when there is none. */
  value: z.number().nullable(),
  /** False when periods begun by now have no value: the figure is then an "at least" or "so far". */
  isComplete: z.boolean(),
  caveat: z.string().nullable(),
  /** The figure of the period compared with; null without one. */
  before: z.number().nullable(),
  grade: z.enum(grades).nullable(),
  freshness: FreshnessTold,
  verdict: VerdictTold,
  /** The target that the verdict speaks of, its own days, and where the metric stands in them. */
  target: z
    .strictObject({
      from: Day,
      to: Day,
      target: z.number(),
      baseline: z.number().nullable(),
      /** Where the way to the target begins: 0 for totals, else the baseline; null where there is no such way. */
      begin: z.number().nullable(),
      value: z.number().nullable(),
    })
    .nullable(),
  /** The last steps of the metric's own cadence; `target` is what the targets ask of that step. */
  recent: z.array(
    z.strictObject({
      periodStart: Day,
      value: z.number().nullable(),
      target: z.number().nullable(),
      isRunning: z.boolean(),
    }),
  ),
})
export type MetricCard = z.infer<typeof MetricCard>

/** A mark of the activity strip: one activity, or as many as share a step and a family when there are too many. */
export const ActivityMark = z.strictObject({
  from: Day,
  to: Day,
  family: z.enum(families),
  activities: z.int().min(1),
  /** People reached, null when nobody counted; null also for a mark of several activities. */
  people: count.nullable(),
  /** The activity, when it is one. */
  activity: z.strictObject({ id: z.uuid(), title: z.string(), kind: z.string() }).nullable(),
})
export type ActivityMark = z.infer<typeof ActivityMark>

export const ActivityStep = z.strictObject({
  from: Day,
  to: Day,
  isRunning: z.boolean(),
  kinds: z.array(z.strictObject({ kind: z.string(), activities: z.int().min(1) })),
})
export type ActivityStep = z.infer<typeof ActivityStep>

/** Different people of one circle; `fresh` were never seen before, `returning` were. */
export const CircleReach = z.strictObject({ people: count, fresh: count, returning: count })
export type CircleReach = z.infer<typeof CircleReach>

export const Reach = z.strictObject({
  external: CircleReach,
  internal: CircleReach,
  /** No address tells whether these are staff. */
  unknown: CircleReach,
  /** Attendances without any identity: heads, not different people. */
  anonymous: count,
  /** Events of the period, and how many of them have no attendance figures. */
  events: count,
  eventsWithoutAttendance: count,
})
export type Reach = z.infer<typeof Reach>

export const ReachStep = z.strictObject({ from: Day, to: Day, isRunning: z.boolean(), fresh: count, returning: count })
export type ReachStep = z.infer<typeof ReachStep>

export const attentionKinds = [
  'stale-metric',
  'event-without-attendance',
  'unfinished-import',
  'approval-waiting',
] as const

/** Something that makes the figures less than they could be, and where to mend it. */
export const Attention = z.strictObject({
  kind: z.enum(attentionKinds),
  id: z.uuid(),
  title: z.string(),
  /** The day it is about: due, held, uploaded or proposed. */
  on: Day.nullable(),
})
export type Attention = z.infer<typeof Attention>

export const Overview = z.strictObject({
  today: Day,
  period: Range,
  /** The days of the period up to today: what the figures are about. Null when it has not begun. */
  elapsed: Range.nullable(),
  isRunning: z.boolean(),
  comparedWith: Range.nullable(),
  step: z.enum(bucketSizes),
  cards: z.array(MetricCard),
  activities: z.strictObject({
    total: count,
    before: count.nullable(),
    steps: z.array(ActivityStep),
    marks: z.array(ActivityMark),
  }),
  reach: z.strictObject({ now: Reach, before: Reach.nullable(), steps: z.array(ReachStep) }),
  attention: z.array(Attention),
})
export type Overview = z.infer<typeof Overview>
