import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Fails with a foreign key where something else refers to the metric. */
export async function deleteUntouchedMetric(
  db: Db,
  workspaceId: string,
  metricId: string,
  importId: string,
): Promise<boolean> {
  const { rows } = await sql<{ one: number }>`select 1 as one from metric m
    where m.workspace_id = ${workspaceId} and m.id = ${metricId}
      and not exists (select 1 from metric_version v where v.workspace_id = m.workspace_id and v.metric_id = m.id
        and (v.version > 1 or v.status <> 'draft' or v.revision > 1))
      and not exists (select 1 from value w where w.workspace_id = m.workspace_id and w.metric_id = m.id
        and w.import_id is distinct from ${importId}::uuid)
      and not exists (select 1 from activity a where a.workspace_id = m.workspace_id and a.intended_metric_id = m.id)
    for update`.execute(db)
  if (rows.length === 0) return false
  for (const table of ['value', 'metric_version'] as const) {
    await db.deleteFrom(table).where('workspace_id', '=', workspaceId).where('metric_id', '=', metricId).execute()
  }
  await db.deleteFrom('metric').where('workspace_id', '=', workspaceId).where('id', '=', metricId).execute()
  return true
}
