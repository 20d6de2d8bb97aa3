import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import type { StoredImport } from './store.ts'

/** The name of the newest import of the same event, metric, report of content or community that stands and found rows already there, after this one. */
export async function findLaterThatCounts(
  db: Db,
  workspaceId: string,
  {
    id,
    target,
    tool,
    report,
    choice,
    eventId,
    metricId,
    committedAt,
  }: Pick<StoredImport, 'id' | 'target' | 'tool' | 'report' | 'choice' | 'eventId' | 'metricId' | 'committedAt'>,
): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select file_name as name from import
    where workspace_id = ${workspaceId} and status = 'committed' and (outcome ->> 'unchanged')::int > 0
      and target = ${target}
      and (event_id = ${eventId}::uuid or metric_id = ${metricId}::uuid
        or (target = 'readings' and tool = ${tool} and report = ${report})
        or answers -> 'community' = nullif(${JSON.stringify(choice.community)}::jsonb, 'null'))
      and (committed_at, id) > (${committedAt}::timestamptz, ${id}::uuid)
    order by committed_at desc, id desc limit 1`.execute(db)
  return rows[0]?.name ?? null
}

/** What these imports are called. */
export async function findFileNames(db: Db, workspaceId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('import')
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', [...ids])
    .select(['id', 'file_name'])
    .execute()
  return new Map(rows.map(row => [row.id, row.file_name]))
}
