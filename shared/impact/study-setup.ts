import { z } from 'zod'
import { Key } from '../activities/kind.ts'
import { bucketSizes } from '../calendar/bucket.ts'
import { Day, Instant } from '../calendar/wire.ts'
import { aggregations, cadences, directions, natures } from '../metrics/vocabulary.ts'
import { StudySubject } from './study-question.ts'
import { studyDirections, studyMethods } from './study-vocabulary.ts'

/** The metric as it was agreed when the study ran. */
export const StudyMetric = z.strictObject({
  id: z.uuid(),
  versionId: z.uuid(),
  versionNumber: z.int().min(1),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(directions),
  cadence: z.enum(cadences),
  aggregation: z.enum(aggregations),
  nature: z.enum(natures),
  agreedAt: Instant.nullable(),
})
export type StudyMetric = z.infer<typeof StudyMetric>

export const StudyActivity = z.strictObject({
  id: z.uuid(),
  kind: Key,
  title: z.string(),
  date: Day,
  ownerName: z.string(),
})
export type StudyActivity = z.infer<typeof StudyActivity>

/** Activities closer than a window are one campaign, which begins at the first. `from`/`to`: first and last day looked at. */
export const StudyCampaign = z.strictObject({ from: Day, to: Day, activityIds: z.array(z.uuid()).min(1) })
export type StudyCampaign = z.infer<typeof StudyCampaign>

/** The question with everything settled. */
export const StudySetup = z.strictObject({
  metric: StudyMetric,
  subject: StudySubject,
  activities: z.array(StudyActivity),
  campaigns: z.array(StudyCampaign),
  method: z.enum(studyMethods),
  /** Why this method, in one sentence. */
  methodReason: z.string(),
  /** Months and quarters are told too coarsely: a study of them is refused. */
  step: z.enum(bucketSizes),
  windowPoints: z.int().min(1),
  /** Null for an event lift, which uses all the history there is. */
  baselinePoints: z.int().min(1).nullable(),
  direction: z.enum(studyDirections),
  controls: z.array(StudyMetric),
  /** What the metric is counted out of; of a lasting change only. */
  exposure: StudyMetric.nullable().default(null),
  /** 1 - confidence; 0.05. */
  alpha: z.number(),
  triggered: z.boolean(),
})
export type StudySetup = z.infer<typeof StudySetup>

/** Another dated activity in the window, or in as many points before it. It caps the label, and it is never hidden. */
export const StudyOverlap = StudyActivity.extend({ place: z.enum(['before', 'inside']) })
export type StudyOverlap = z.infer<typeof StudyOverlap>
