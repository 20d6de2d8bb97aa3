import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Why it stays: somebody changed or deleted it; people, imports, answers, sessions or an activity hang on it; not of this import. */
export type Forgotten = 'removed' | 'edited-since' | 'in-use' | 'not-made-here'

export async function deleteUntouchedEvent(
  db: Db,
  workspaceId: string,
  eventId: string,
  importId: string,
): Promise<Forgotten> {
  const isIt = sql`workspace_id = ${workspaceId}::uuid and event_id = ${eventId}::uuid`
  const { rows } = await sql<{ edited: boolean; used: boolean }>`
    select e.revision > 1 or e.deleted_at is not null as edited, exists (select from attendance where ${isIt})
      or exists (select from attendance_source where ${isIt})
      or exists (select from activity where ${isIt})
      or exists (select from survey_answer where ${isIt})
      or exists (select from event_session where ${isIt}) as used
    from event e
    where e.workspace_id = ${workspaceId}::uuid and e.id = ${eventId}::uuid and e.created_by_import = ${importId}::uuid
    for update`.execute(db)
  const [found] = rows
  if (found === undefined) return 'not-made-here'
  if (found.edited) return 'edited-since'
  if (found.used) return 'in-use'
  await sql`delete from event_total where ${isIt}`.execute(db)
  await sql`delete from event where workspace_id = ${workspaceId}::uuid and id = ${eventId}::uuid`.execute(db)
  return 'removed'
}
