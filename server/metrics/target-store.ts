import type { TargetDetail } from '@upshot/shared/metrics/metric-detail'
import type { Db } from '../db/connect.ts'

/** A target and which version it belongs to. */
export interface TargetRow {
  metricId: string
  number: number
  target: TargetDetail
}

export async function insertTarget(
  db: Db,
  workspaceId: string,
  target: {
    id: string
    metricId: string
    number: number
    from: string
    to: string
    baseline: number | null
    target: number
    setBy: string
    at: string
  },
): Promise<void> {
  await db
    .insertInto('target')
    .values({
      workspace_id: workspaceId,
      id: target.id,
      metric_id: target.metricId,
      version: target.number,
      period_start: target.from,
      period_end: target.to,
      baseline: target.baseline,
      target: target.target,
      created_by: target.setBy,
      created_at: target.at,
    })
    .execute()
}

/** The targets of these metrics, by period and, within it, in the order in which they held; removed ones only when asked for. */
export async function findTargets(
  db: Db,
  workspaceId: string,
  metricIds: readonly string[],
  removedToo: boolean,
): Promise<TargetRow[]> {
  if (metricIds.length === 0) return []
  let query = db
    .selectFrom('target as t')
    .innerJoin('metric_version as v', join =>
      join
        .onRef('v.workspace_id', '=', 't.workspace_id')
        .onRef('v.metric_id', '=', 't.metric_id')
        .onRef('v.version', '=', 't.version'),
    )
    .innerJoin('person as s', 's.id', 't.created_by')
    .leftJoin('person as r', 'r.id', 't.removed_by')
    .where('t.workspace_id', '=', workspaceId)
    .where('t.metric_id', 'in', metricIds)
    .selectAll('t')
    .select(['v.id as version_id', 's.name as setter_name', 'r.name as remover_name'])
    .orderBy('t.period_start')
    .orderBy('t.removed_at', order => order.asc().nullsLast())
    .orderBy('t.created_at')
    .orderBy('t.id')
  if (!removedToo) query = query.where('t.removed_at', 'is', null)
  const rows = await query.execute()
  return rows.map(row => ({
    metricId: row.metric_id,
    number: row.version,
    target: {
      id: row.id,
      versionId: row.version_id,
      from: row.period_start,
      to: row.period_end,
      baseline: row.baseline,
      target: row.target,
      setAt: row.created_at,
      setBy: row.created_by,
      setByName: row.setter_name,
      removedAt: row.removed_at,
      removedByName: row.remover_name,
    },
  }))
}

/** Ends a target that still holds; false when somebody was first. */
export async function endTarget(
  db: Db,
  workspaceId: string,
  removal: { id: string; by: string; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable('target')
    .set({ removed_at: removal.at, removed_by: removal.by })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', removal.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
