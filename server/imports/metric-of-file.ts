import type { Ctx } from '../context.ts'
import { findShownVersion } from '../metrics/find-shown-version.ts'
import { listMetrics } from '../metrics/list-metrics.ts'
import type { ValueRecord } from './reading/person.ts'

export async function metricName(ctx: Ctx, metricId: string): Promise<string> {
  return (await findShownVersion(ctx, metricId, null)).name
}

/** The metric that a file names itself, when it names one and there is one of that name. */
export async function metricOfFile(ctx: Ctx, values: readonly ValueRecord[]): Promise<string | null> {
  const [name, more] = [...new Set(values.map(value => value.metric))]
  if (name === undefined || name === null || more !== undefined) return null
  return findMetricByName(ctx, name)
}

/** Null: none, or more than one, is called so. */
export async function findMetricByName(ctx: Ctx, name: string): Promise<string | null> {
  const anything = { status: undefined, stage: undefined, ownerId: undefined, cursor: undefined }
  const query = { ...anything, search: name, sort: 'name', direction: 'up', limit: 50 } as const
  const { items } = await listMetrics(ctx, { params: {}, query, body: undefined })
  const [found, another] = items.filter(item => item.name.toLowerCase() === name.toLowerCase())
  return found === undefined || another !== undefined ? null : found.id
}
