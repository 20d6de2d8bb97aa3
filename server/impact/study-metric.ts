import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { StudyMetric } from '@upshot/shared/impact/study'
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
