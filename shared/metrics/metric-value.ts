import { z } from 'zod'
import { Day, GivenDay, Instant } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'

const figure = z.number().min(-1e15).max(1e15)

/**
 * One value of a metric for one period. `periodStart` is the first day of a period of the version's cadence. A
 * correction is a further row for the same period: the latest recorded counts, the earlier ones stay readable.
 */
export const MetricValue = z.strictObject({
  id: z.uuid(),
  metricId: z.uuid(),
  versionId: z.uuid(),
  periodStart: Day,
  value: figure,
  /** The parts of a share or ratio. Without them the values of several periods cannot become one figure. */
  numerator: figure.nullable(),
  denominator: z.number().min(0).max(1e15).nullable(),
  grade: z.enum(grades),
  source: z.string().max(400).nullable(),
  note: z.string().max(2_000).nullable(),
  recordedAt: Instant,
  recordedBy: z.uuid().nullable(),
})
export type MetricValue = z.infer<typeof MetricValue>

/** `day` is any day of the period. Left out: the version's own grade and source. */
export const MetricValueInput = z.strictObject({
  day: GivenDay,
  value: figure,
  numerator: figure.nullable().optional(),
  denominator: z.number().min(0).max(1e15).nullable().optional(),
  grade: z.enum(grades).optional(),
  source: z.string().trim().max(400).nullable().optional(),
  note: z.string().trim().max(2_000).nullable().optional(),
})
export type MetricValueInput = z.infer<typeof MetricValueInput>
