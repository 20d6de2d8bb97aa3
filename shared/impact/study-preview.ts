import { z } from 'zod'
import { StudyData, StudyRefusal } from './study.ts'
import { SmallestLift } from './study-estimate.ts'
import { StudyOverlap, StudySetup } from './study-setup.ts'
import { studySteps } from './study-vocabulary.ts'

/** Something that would let a smaller lift be seen, found by computing it. `change`: what to set in the input. */
export const StudyHelp = z.strictObject({
  kind: z.enum(['control', 'week', 'shorter-window', 'longer-window', 'more-history', 'record-values', 'wait']),
  words: z.string(),
  change: z
    .strictObject({
      controlIds: z.array(z.uuid()).optional(),
      windowPoints: z.int().optional(),
      step: z.enum(studySteps).optional(),
    })
    .nullable(),
  /** What could be seen then; null where it cannot be told yet. A week's lift is told for a week. */
  smallest: SmallestLift.nullable(),
})
export type StudyHelp = z.infer<typeof StudyHelp>

/** What can be known before running, without looking at what happened in the window. */
export const StudyPreview = z.strictObject({
  setup: StudySetup,
  overlaps: z.array(StudyOverlap),
  data: StudyData,
  /** Rules that would refuse it today. */
  refusals: z.array(StudyRefusal),
  /** What would cap its label. */
  caps: z.array(StudyRefusal),
  /** Null when it would be refused for lack of data. */
  smallest: SmallestLift.nullable(),
  /** What is to be expected a point, for scale; null with `smallest`. */
  expected: z.number().nullable(),
  helps: z.array(StudyHelp),
  /** The most that the label could be. */
  bestLabel: z.enum(['estimated', 'correlated']).nullable(),
})
export type StudyPreview = z.infer<typeof StudyPreview>
