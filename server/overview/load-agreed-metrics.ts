import type { Day } from '@upshot/shared/calendar/day'
import type { Period } from '@upshot/shared/calendar/period'
import type { Grade } from '@upshot/shared/format/grade'
import type { Part } from '@upshot/shared/metrics/series'
import { aggregations, cadences, directions, natures } from '@upshot/shared/metrics/vocabulary'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'

const AgreedMetric = z.object({
  metricId: z.string(),
  version: z.number(),
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  direction: z.enum(directions),
  cadence: z.enum(cadences),
  aggregation: z.enum(aggregations),
  nature: z.enum(natures),
  agreedAt: z.string(),
})
export type AgreedMetric = z.infer<typeof AgreedMetric>

export async function listAgreedMetrics(db: Db, workspaceId: string): Promise<AgreedMetric[]> {
  const rows = await db
    .selectFrom('metric_version as v')
    .innerJoin('metric as m', join =>
      join.onRef('m.workspace_id', '=', 'v.workspace_id').onRef('m.id', '=', 'v.metric_id'),
    )
    .where('v.workspace_id', '=', workspaceId)
    .where('v.status', '=', 'agreed')
    .where('m.retired_at', 'is', null)
    .orderBy('v.agreed_at')
    .orderBy('v.metric_id')
    .select(eb => [
      'v.metric_id as metricId',
      'v.version',
      'v.name',
      'v.definition',
      'v.unit',
      'v.direction',
      'v.cadence',
      'v.aggregation',
      'v.nature',
      eb.fn.coalesce('v.agreed_at', 'v.updated_at').as('agreedAt'),
    ])
    .execute()
  return rows.map(row => AgreedMetric.parse(row))
}

export interface CurrentValue extends Part {
  metricId: string
  grade: Grade
}

/**
 * The current value of each period that begins in these days, and besides the newest of each metric whenever it was. Without
 * `materialized` the newest would be looked up for every value instead of for every metric.
 */
export async function listCurrentValues(db: Db, workspaceId: string, range: Period): Promise<CurrentValue[]> {
  const { rows } = await sql<CurrentValue>`
    with agreed as materialized (
      select m.workspace_id, m.metric_id, m.version, (
        select max(n.period_start) from value n where n.workspace_id = m.workspace_id and n.metric_id = m.metric_id
          and n.version = m.version and n.withdrawn_at is null and n.period_start <= ${range.to}) as newest
      from metric_version m where m.workspace_id = ${workspaceId} and m.status = 'agreed')
    select * from (
      select distinct on (v.metric_id, v.period_start) v.metric_id as "metricId", v.period_start as "periodStart", v.value,
        v.numerator, v.denominator, v.grade
      from agreed a join value v on v.workspace_id = a.workspace_id and v.metric_id = a.metric_id and v.version = a.version
      where v.withdrawn_at is null and v.period_start <= ${range.to}
        and v.period_start >= least(${range.from}::date, a.newest)
      order by v.metric_id, v.period_start, v.restatement desc) newest
    order by "metricId", "periodStart"`.execute(db)
  return rows
}

export interface AgreedTarget {
  metricId: string
  from: Day
  to: Day
  baseline: number | null
  target: number
}

export async function listAgreedTargets(db: Db, workspaceId: string): Promise<AgreedTarget[]> {
  return db
    .selectFrom('target as t')
    .innerJoin('metric_version as v', join =>
      join
        .onRef('v.workspace_id', '=', 't.workspace_id')
        .onRef('v.metric_id', '=', 't.metric_id')
        .onRef('v.version', '=', 't.version'),
    )
    .where('t.workspace_id', '=', workspaceId)
    .where('v.status', '=', 'agreed')
    .where('t.removed_at', 'is', null)
    .orderBy('t.period_start')
    .select(['t.metric_id as metricId', 't.period_start as from', 't.period_end as to', 't.baseline', 't.target'])
    .execute()
}
