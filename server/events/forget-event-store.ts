import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** False: somebody changed it, or people, another import or an activity hang on it. */
export async function deleteUntouchedEvent(
  db: Db,
  workspaceId: string,
  eventId: string,
  importId: string,
): Promise<boolean> {
  const isIt = sql`workspace_id = ${workspaceId}::uuid and event_id = ${eventId}::uuid`
  const { rows } = await sql`select 1 from event e
    where e.workspace_id = ${workspaceId}::uuid and e.id = ${eventId}::uuid and e.created_by_import = ${importId}::uuid
      and e.revision = 1 and e.deleted_at is null
      and not exists (select from attendance where ${isIt})
      and not exists (select from attendance_source where ${isIt})
      and not exists (select from activity where ${isIt})
    for update`.execute(db)
  if (rows.length === 0) return false
  await sql`delete from event_total where ${isIt}`.execute(db)
  await sql`delete from event where workspace_id = ${workspaceId}::uuid and id = ${eventId}::uuid`.execute(db)
  return true
}
