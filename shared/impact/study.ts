import { z } from 'zod'
import { bucketSizes } from '../calendar/bucket.ts'
import { Day, Instant } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { evidenceFlags, evidenceLabels } from './ladder.ts'
import { StudyEffect, StudyEstimate, StudyPoint } from './study-estimate.ts'
import { StudyOverlap, StudySetup } from './study-setup.ts'
import { studyMethods, studyOutcomes } from './study-vocabulary.ts'

/** Why there is no estimate, or what caps its label: what is the matter, and what would help. `code` as in METHODS. */
export const StudyRefusal = z.strictObject({ code: z.string(), words: z.string(), remedy: z.string() })
export type StudyRefusal = z.infer<typeof StudyRefusal>

/** One thing that was looked at. `passed` null: it could not be looked at, because something before it stood in the way. */
export const StudyCheck = z.strictObject({
  code: z.string(),
  /** What the check asks: 'Enough history before the window'. */
  name: z.string(),
  passed: z.boolean().nullable(),
  /** What was found, in plain words. */
  words: z.string(),
  /** `refuses`: without it there is no estimate. `caps`: without it the label is at most "correlated". */
  weight: z.enum(['refuses', 'caps']),
})
export type StudyCheck = z.infer<typeof StudyCheck>

/** One series that was used, as it was at `asOf`. */
export const StudySeries = z.strictObject({
  metricId: z.uuid(),
  metricName: z.string(),
  versionId: z.uuid(),
  versionNumber: z.int().min(1),
  /** First and last day of the points used; null when there are none. */
  from: Day.nullable(),
  to: Day.nullable(),
  /** Points with a value, and the first days of those without one. */
  values: z.int().min(0),
  missing: z.array(Day),
  /** Values that were corrected after they were first recorded: the latest one was used. */
  restated: z.int().min(0),
  weakestGrade: z.enum(grades).nullable(),
  /** SHA-256, in hexadecimal, of the points as used. */
  hash: z.string(),
})
export type StudySeries = z.infer<typeof StudySeries>

export const StudyData = z.strictObject({
  /** Values as they stood then. */
  asOf: Instant,
  series: StudySeries,
  controls: z.array(StudySeries),
  /** What the metric is counted out of; of a lasting change only. */
  exposure: StudySeries.nullable().default(null),
  /** Of everything that the method was given: the same hash and method version give the same bits. */
  inputHash: z.string(),
})
export type StudyData = z.infer<typeof StudyData>

export const StudyVerdict = z.strictObject({
  outcome: z.enum(studyOutcomes),
  /** Null when refused: there is no claim to label. */
  label: z.enum(evidenceLabels).nullable(),
  /** The one sentence that a manager reads. */
  sentence: z.string(),
  /** Why the label is no more than "correlated". */
  reasons: z.array(z.string()),
  flags: z.array(z.enum(evidenceFlags)),
})
export type StudyVerdict = z.infer<typeof StudyVerdict>

const person = z.strictObject({ id: z.uuid(), name: z.string() })

/** A study that ran: never changed afterwards but for its title and note. */
export const Study = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  note: z.string().nullable(),
  /** Of the sample team: what was put into the invented numbers. */
  sampleNote: z.string().nullable(),
  setup: StudySetup,
  overlaps: z.array(StudyOverlap),
  data: StudyData,
  verdict: StudyVerdict,
  /** Every reason why there is no estimate; empty when there is one. */
  refusals: z.array(StudyRefusal),
  /** What caps the label; there may be an estimate all the same. */
  caps: z.array(StudyRefusal),
  checks: z.array(StudyCheck),
  estimate: StudyEstimate.nullable(),
  /** The metric as it was used, `actual` alone, when there is no estimate: a refusal has its chart too. Else empty. */
  points: z.array(StudyPoint),
  /** Name, version and seed; the seed is null where there is no chance in the method. */
  engine: z.strictObject({ method: z.enum(studyMethods), version: z.string(), seed: z.int().nullable() }),
  /** When metric, window and direction were written down, if that was before the window began. */
  declaredAt: Instant.nullable(),
  /** The study that this one is a later run of. */
  rerunOf: z.uuid().nullable(),
  /** The latest run of the same question, when this one is not it. Lists show the latest alone. */
  newerRun: z.uuid().nullable(),
  createdAt: Instant,
  createdBy: person,
  /** Whether whoever asks may rename it. */
  mayEdit: z.boolean(),
})
export type Study = z.infer<typeof Study>

/** A study in a list. */
export const StudyRow = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  sampleNote: z.string().nullable(),
  metric: z.strictObject({ id: z.uuid(), name: z.string(), unit: z.string(), versionNumber: z.int().min(1) }),
  method: z.enum(studyMethods),
  step: z.enum(bucketSizes),
  activities: z.int().min(0),
  from: Day.nullable(),
  to: Day.nullable(),
  outcome: z.enum(studyOutcomes),
  label: z.enum(evidenceLabels).nullable(),
  sentence: z.string(),
  /** As in `StudyEffect.perPoint`; null when refused. */
  perPoint: StudyEffect.shape.perPoint.nullable(),
  createdAt: Instant,
  createdBy: person,
})
export type StudyRow = z.infer<typeof StudyRow>
