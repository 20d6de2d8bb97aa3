import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import type { StoredImport } from './store.ts'

/** The name of the newest import of the same event or metric that stands and found rows already there, after this one. */
export async function findLaterThatCounts(
  db: Db,
  workspaceId: string,
  { id, eventId, metricId, committedAt }: Pick<StoredImport, 'id' | 'eventId' | 'metricId' | 'committedAt'>,
): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select file_name as name from import
    where workspace_id = ${workspaceId} and status = 'committed' and (outcome ->> 'unchanged')::int > 0
      and (event_id = ${eventId}::uuid or metric_id = ${metricId}::uuid)
      and (committed_at, id) > (${committedAt}::timestamptz, ${id}::uuid)
    order by committed_at desc, id desc limit 1`.execute(db)
  return rows[0]?.name ?? null
}
