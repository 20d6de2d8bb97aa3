import { z } from 'zod'
import { Instant } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { measureKeys } from './measure.ts'

const source = z.string().trim().min(1).max(120)
const value = z.number().min(0, { error: 'A count is zero or more.' }).max(1e12)

/** One value of one measure of one activity, as it was seen at a moment. Later readings never overwrite it. */
export const Reading = z.strictObject({
  id: z.uuid(),
  activityId: z.uuid(),
  measure: z.enum(measureKeys),
  value,
  observedAt: Instant,
  grade: z.enum(grades),
  source,
  recordedAt: Instant,
  recordedBy: z.uuid().nullable(),
})
export type Reading = z.infer<typeof Reading>

/** Left out: observed now, and `source` says who entered it. */
export const ReadingInput = z.strictObject({
  measure: z.enum(measureKeys),
  value,
  observedAt: Instant.optional(),
  grade: z.enum(grades),
  source: source.optional(),
})
export type ReadingInput = z.infer<typeof ReadingInput>
