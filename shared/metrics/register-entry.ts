import { z } from 'zod'
import { Day, Instant } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { stages } from '../people/stage.ts'
import { PersonName } from './person-name.ts'
import { cadences, directions, natures } from './vocabulary.ts'

/**
 * Where a metric stands as a whole. `declined` is a proposed version whose stakeholder said no and whose owner has not
 * answered that yet; a metric with an agreed version is `agreed`, whatever newer version is under way.
 */
export const standings = ['draft', 'proposed', 'declined', 'agreed', 'retired'] as const
export type Standing = (typeof standings)[number]

/** What `verdict` says, as it travels. */
export const VerdictTold = z.strictObject({
  word: z.enum(['on-track', 'at-risk', 'off', 'unknown']),
  /** The rule in words, for whoever asks why. */
  reason: z.string(),
})

/** What `freshness` says, as it travels. */
export const FreshnessTold = z.strictObject({
  state: z.enum(['fresh', 'stale', 'never']),
  asOf: Day.nullable(),
  dueOn: Day.nullable(),
})

/** The value of one period as a list shows it. */
export const PeriodValue = z.strictObject({
  periodStart: Day,
  periodEnd: Day,
  value: z.number(),
  grade: z.enum(grades),
  /** The period is not over: the value is so far. */
  isRunning: z.boolean(),
  /** An earlier value of this period was corrected. */
  isRestated: z.boolean(),
  recordedAt: Instant,
})
export type PeriodValue = z.infer<typeof PeriodValue>

/** The target of the days around now, with what it is judged by. */
export const TargetStanding = z.strictObject({
  from: Day,
  to: Day,
  target: z.number(),
  baseline: z.number().nullable(),
  /** Where the way to the target begins: 0 for totals, else the baseline; null where there is no such way. */
  begin: z.number().nullable(),
  /** For totals what came together since `from`, else the latest value. */
  value: z.number().nullable(),
  /** What the value should be by now; null when there is no verdict. */
  expected: z.number().nullable(),
})
export type TargetStanding = z.infer<typeof TargetStanding>

/** A version as far as a list tells it. */
const VersionMark = z.strictObject({ number: z.int().min(1), at: Instant })

/** One line of the register. */
export const RegisterEntry = z.strictObject({
  id: z.uuid(),
  template: z.string().nullable(),
  standing: z.enum(standings),
  /** Name and the rest as in the agreed version, else in the newest. */
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  stage: z.enum(stages),
  direction: z.enum(directions),
  cadence: z.enum(cadences),
  nature: z.enum(natures),
  owner: PersonName.nullable(),
  /** The version that counts, and when it was agreed. */
  agreed: VersionMark.nullable(),
  /** The draft or proposed version that would replace it, and when it was made or proposed. */
  open: VersionMark.extend({ status: z.enum(['draft', 'proposed']) }).nullable(),
  /** The version that the figures belong to: the agreed one, else the newest proposed or draft. */
  figuresOf: z.int().min(1).nullable(),
  /** The latest period that is over, or the running one when there is no other; and the one before it. */
  latest: PeriodValue.nullable(),
  before: PeriodValue.nullable(),
  target: TargetStanding.nullable(),
  verdict: VerdictTold,
  freshness: FreshnessTold,
  /** The values of the last periods, oldest first, null where there is none: for a small line. */
  recent: z.array(z.strictObject({ periodStart: Day, value: z.number().nullable(), isRunning: z.boolean() })),
  /** A version waits for the word of whoever asks. */
  awaitsMe: z.boolean(),
})
export type RegisterEntry = z.infer<typeof RegisterEntry>
