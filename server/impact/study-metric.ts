import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { StudyInput } from '@upshot/shared/impact/study-question'
import type { StudyMetric } from '@upshot/shared/impact/study-setup'
import type { MetricVersion } from '@upshot/shared/metrics/metric'
import type { Ctx } from '../context.ts'
import { type Recorded, readRecorded } from '../metrics/read-recorded.ts'

/** A metric with every value that counts. */
export interface Measured {
  readonly metric: StudyMetric
  readonly version: MetricVersion
  readonly values: readonly Recorded[]
}

/** The agreed version of a metric; with a number that one, which may have been superseded since. */
export async function readMeasured(ctx: Ctx, metricId: string, number: number | null): Promise<Measured> {
  const { version, values } = await readRecorded(ctx, metricId, number)
  if (number === null && version.status !== 'agreed') {
    throw new Problem(
      'not-acceptable',
      `'${version.name}' is not agreed yet. A study asks about a metric that its stakeholder has agreed to.`,
    )
  }
  return { metric: studyMetric(version), version, values }
}

/** Series that the activity cannot have touched: agreed, of the same cadence, and not the metric itself. */
export async function readControls(
  ctx: Ctx,
  { metric }: Measured,
  controls: readonly { id: string; number: number | null }[],
): Promise<Measured[]> {
  const found: Measured[] = []
  for (const [i, { id, number }] of controls.entries()) {
    const path = `controlIds.${i}`
    if (id === metric.id || controls.findIndex(each => each.id === id) < i) {
      throw invalidInput([{ path, message: 'A control is another metric, and stands in the list once.' }])
    }
    const control = await readMeasured(ctx, id, number)
    if (control.metric.cadence !== metric.cadence) {
      const message = `'${control.metric.name}' is ${control.metric.cadence}, the metric ${metric.cadence}. Choose a control of the same cadence.`
      throw invalidInput([{ path, message }])
    }
    found.push(control)
  }
  return found
}

/** What a lasting change is allowed to be reckoned with: one untouched series in the metric's unit, or an exposure. */
export async function readExposure(
  ctx: Ctx,
  { metric }: Measured,
  { expects, exposureId, controlIds }: StudyInput,
  number: number | null,
): Promise<Measured | null> {
  const fault = (path: string, message: string) => invalidInput([{ path, message }])
  if (expects === 'lasting' && controlIds.length > 1) {
    throw fault('controlIds.1', 'A lasting change is held against one untouched series at most.')
  }
  if (exposureId === null) return null
  if (expects !== 'lasting') throw fault('exposureId', 'This is asked of a lasting change only.')
  if (controlIds.length > 0) {
    throw fault('exposureId', 'Choose either an untouched series, or what the metric is counted out of.')
  }
  if (!isSummable(metric)) throw fault('exposureId', 'Only what is counted and added up is counted out of something.')
  const exposure = await readMeasured(ctx, exposureId, number)
  if (exposure.metric.id === metric.id) throw fault('exposureId', 'Choose another metric than the one asked about.')
  if (exposure.metric.cadence !== metric.cadence) {
    throw fault('exposureId', `'${exposure.metric.name}' is ${exposure.metric.cadence}, the metric ${metric.cadence}.`)
  }
  return exposure
}

function studyMetric(version: MetricVersion): StudyMetric {
  const { id, metricId, number, name, unit, direction, cadence, aggregation, nature, agreedAt } = version
  return {
    id: metricId,
    versionId: id,
    versionNumber: number,
    name,
    unit,
    direction,
    cadence,
    aggregation,
    nature,
    agreedAt,
  }
}

/** Whether values of several points may be added up: a flow that is counted. Stocks and shares may not. */
export function isSummable({ nature, aggregation }: StudyMetric): boolean {
  return nature === 'flow' && aggregation === 'sum'
}
