import { z } from 'zod'
import { bucketSizes } from '../calendar/bucket.ts'
import { Day } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { MetricVersion } from './metric.ts'

/** One period on a chart; `value` is null where none was recorded or where several cannot be made one. */
export const SeriesPoint = z.strictObject({
  periodStart: Day,
  periodEnd: Day,
  value: z.number().nullable(),
  grade: z.enum(grades).nullable(),
  note: z.string().nullable(),
  isRestated: z.boolean(),
  isRunning: z.boolean(),
  /** What the target asks of this period: for totals its share of the target, by days. */
  target: z.number().nullable(),
  baseline: z.number().nullable(),
})
export type SeriesPoint = z.infer<typeof SeriesPoint>

/** One figure for all the days, by the version's aggregation. */
export const SeriesFigure = z.strictObject({
  from: Day,
  to: Day,
  value: z.number().nullable(),
  /** Periods begun by now that have no value. */
  missing: z.array(Day),
  caveat: z.string().nullable(),
})
export type SeriesFigure = z.infer<typeof SeriesFigure>

/** A metric over time: one point for each step that begins within the days asked for. */
export const MetricSeries = z.strictObject({
  metricId: z.uuid(),
  version: MetricVersion,
  from: Day,
  to: Day,
  /** The step of the axis: the version's cadence, or a coarser one when that would be more than 400 points. */
  step: z.enum(bucketSizes),
  points: z.array(SeriesPoint),
  /** The same number of days before, for a grey line beneath. */
  previous: z.array(SeriesPoint),
  figure: SeriesFigure,
  previousFigure: SeriesFigure,
})
export type MetricSeries = z.infer<typeof MetricSeries>
