import { z } from 'zod'
import { Key } from '../activities/kind.ts'
import { GivenDay } from '../calendar/wire.ts'
import {
  MOST_ACTIVITIES,
  MOST_CONTROLS,
  MOST_WINDOW_POINTS,
  studyDirections,
  studyExpectations,
  studySteps,
} from './study-vocabulary.ts'

/** What is asked about: certain activities, or all of a kind that were done from one day to another. */
export const StudySubject = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('activities'),
    activityIds: z.array(z.uuid()).min(1, { error: 'Choose at least one activity.' }).max(MOST_ACTIVITIES),
  }),
  z.strictObject({ kind: z.literal('kind'), activityKind: Key, from: GivenDay, to: GivenDay }),
])
export type StudySubject = z.infer<typeof StudySubject>

const windowPoints = z.int().min(1).max(MOST_WINDOW_POINTS)

/** A question about effect. What is null is settled by rule: see `StudySetup`, which tells what was settled. */
export const StudyInput = z.strictObject({
  metricId: z.uuid(),
  subject: StudySubject,
  expects: z.enum(studyExpectations).default('bump'),
  /** How long after to look, in points of the step (days or weeks), the point of the activity included. */
  windowPoints: windowPoints.nullable().default(null),
  /** Event study only: points before each activity that it is compared with. */
  baselinePoints: windowPoints.nullable().default(null),
  direction: z.enum(studyDirections).nullable().default(null),
  /** `week` makes whole weeks of a daily metric; null: the metric's own cadence. */
  step: z.enum(studySteps).nullable().default(null),
  /** Other agreed metrics of the same cadence that the activity cannot have touched. */
  controlIds: z.array(z.uuid()).max(MOST_CONTROLS).default([]),
  /** Of a lasting change only: the agreed metric that this one is counted out of, such as tickets out of active developers. */
  exposureId: z.uuid().nullable().default(null),
  /** The date was chosen after the metric had moved: caps the label. */
  triggered: z.boolean().default(false),
})
export type StudyInput = z.infer<typeof StudyInput>
