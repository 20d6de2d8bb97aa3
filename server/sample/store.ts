import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

export interface SampleWorkspace {
  id: string
  name: string
  timeZone: string
  locale: string
  currency: string
  weekStartsOn: number
  staffDomains: readonly string[]
  at: string
}

export async function insertSampleWorkspace(db: Db, workspace: SampleWorkspace): Promise<void> {
  await db
    .insertInto('workspace')
    .values({
      id: workspace.id,
      name: workspace.name,
      time_zone: workspace.timeZone,
      locale: workspace.locale,
      currency: workspace.currency,
      week_starts_on: workspace.weekStartsOn,
      staff_domains: [...workspace.staffDomains],
      is_sample: true,
      created_at: workspace.at,
    })
    .execute()
}

/** There is at most one; whoever asks holds the lock. */
export async function findSampleWorkspace(db: Db): Promise<string | null> {
  const row = await db.selectFrom('workspace').where('is_sample', '=', true).select('id').executeTakeFirst()
  return row?.id ?? null
}

/** Two who load the sample at once get the same one. */
export async function lockSample(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('upshot:sample', 0))`.execute(db)
}

export async function listMembers(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db.selectFrom('membership').where('workspace_id', '=', workspaceId).select('person_id').execute()
  return rows.map(row => row.person_id)
}

/** Deletes every row of the workspace, whatever tables there are, those that refer to others first. */
export async function deleteWorkspace(db: Db, workspaceId: string): Promise<void> {
  for (const table of await listTables(db)) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(db)
  }
  await db.updateTable('person').set({ last_workspace_id: null }).where('last_workspace_id', '=', workspaceId).execute()
  await db
    .updateTable('session')
    .set({ current_workspace_id: null })
    .where('current_workspace_id', '=', workspaceId)
    .execute()
  await db.deleteFrom('workspace').where('id', '=', workspaceId).execute()
}

/** Whether this person can sign in, or could be asked to: then they are not ours to remove. */
export async function hasCredential(db: Db, personId: string): Promise<boolean> {
  const row = await db.selectFrom('credential').where('person_id', '=', personId).select('id').executeTakeFirst()
  return row !== undefined
}

export async function deletePerson(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('person').where('id', '=', personId).execute()
}

async function listTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive
      own as (
        select c.oid, c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
        where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace),
      depth as (
        select oid, 0 as level from own
        union all
        select k.confrelid, d.level + 1 from depth d join pg_constraint k on k.conrelid = d.oid and k.contype = 'f'
          and k.confrelid <> k.conrelid
        join own o on o.oid = k.confrelid where d.level < 20)
    select o.relname as name from own o join depth d on d.oid = o.oid group by o.relname order by max(d.level)`.execute(
    db,
  )
  return rows.map(row => row.name)
}
