import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Readings that an import brought. `hasOther`: without them another one of the same measure counts. */
export async function listImportedReadings(
  db: Db,
  workspaceId: string,
  importId: string,
): Promise<{ activityId: string; isWithdrawn: boolean; hasOther: boolean }[]> {
  const { rows } = await sql<{ activityId: string; isWithdrawn: boolean; hasOther: boolean }>`
    select r.activity_id as "activityId", r.withdrawn_at is not null as "isWithdrawn",
      exists (select 1 from reading o where o.workspace_id = r.workspace_id and o.activity_id = r.activity_id
        and o.measure = r.measure and o.withdrawn_at is null and o.import_id is distinct from r.import_id) as "hasOther"
    from reading r where r.workspace_id = ${workspaceId} and r.import_id = ${importId} for update of r`.execute(db)
  return rows
}

/** Those that somebody withdrew stay as they are. */
export async function deleteImportedReadings(db: Db, workspaceId: string, importId: string): Promise<void> {
  await db
    .deleteFrom('reading')
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Activities that an import logged and nobody has deleted since. Every change makes a new revision. */
export async function listImportedActivities(
  db: Db,
  workspaceId: string,
  importId: string,
): Promise<{ id: string; title: string; date: string; isEdited: boolean }[]> {
  const { rows } = await sql<{ id: string; title: string; date: string; isEdited: boolean }>`
    select id, title, date, revision > 1 as "isEdited" from activity
    where workspace_id = ${workspaceId} and import_id = ${importId} and deleted_at is null
    order by date, id for update`.execute(db)
  return rows
}

/** Fails with a foreign key where something refers to it. */
export async function deleteUntouchedActivity(db: Db, workspaceId: string, id: string): Promise<void> {
  await db
    .deleteFrom('activity_contributor')
    .where('workspace_id', '=', workspaceId)
    .where('activity_id', '=', id)
    .execute()
  await db.deleteFrom('activity').where('workspace_id', '=', workspaceId).where('id', '=', id).execute()
}
