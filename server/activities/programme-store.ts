import type { ProgrammeRow } from '@upshot/shared/activities/api'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import type { Place } from '../http/cursor.ts'

/** As many activities as the list of them shows this viewer: all but other people's private ones. */
const columnsFor = (
  viewerId: string,
) => sql`p.id, p.title, p.aim, p.activity, p.output, p.outcome, p.metric_id as "metricId",
  p.expected_delay_days as "expectedDelayDays", p.team_id as "teamId", p.starts_on as "startsOn", p.ends_on as "endsOn",
  p.created_at as "createdAt", p.updated_at as "updatedAt", p.revision, p.archived_at as "archivedAt",
  (select count(*)::int from activity a where a.workspace_id = p.workspace_id and a.programme_id = p.id
    and a.deleted_at is null and (not a.is_private or a.owner_id = ${viewerId})) as activities`

export async function findProgramme(
  db: Db,
  workspaceId: string,
  viewerId: string,
  id: string,
): Promise<ProgrammeRow | null> {
  const { rows } = await sql<ProgrammeRow>`select ${columnsFor(viewerId)} from programme p
    where p.workspace_id = ${workspaceId} and p.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function listProgrammes(
  db: Db,
  workspaceId: string,
  viewerId: string,
  ask: { archived: boolean; q: string | undefined; after: Place | null; limit: number },
): Promise<{ items: ProgrammeRow[]; total: number }> {
  const pattern = likePattern(ask.q ?? '')
  const matches = sql`p.workspace_id = ${workspaceId} and (p.archived_at is not null) = ${ask.archived} and p.title ilike ${pattern}`
  const after =
    ask.after === null
      ? sql``
      : sql`and (lower(left(p.title, 50)), p.id) > (lower(${ask.after.value}::text), ${ask.after.id}::uuid)`
  const { rows } = await sql<ProgrammeRow>`select ${columnsFor(viewerId)} from programme p where ${matches} ${after}
    order by lower(left(p.title, 50)), p.id limit ${ask.limit + 1}`.execute(db)
  const { rows: counted } = await sql<{
    total: number
  }>`select count(*)::int as total from programme p where ${matches}`.execute(db)
  return { items: rows, total: counted[0]?.total ?? 0 }
}

export type ProgrammeFields = Omit<
  ProgrammeRow,
  'id' | 'createdAt' | 'updatedAt' | 'revision' | 'archivedAt' | 'activities'
>

function columnsOf(fields: ProgrammeFields) {
  return {
    title: fields.title,
    aim: fields.aim,
    activity: fields.activity,
    output: fields.output,
    outcome: fields.outcome,
    metric_id: fields.metricId,
    expected_delay_days: fields.expectedDelayDays,
    team_id: fields.teamId,
    starts_on: fields.startsOn,
    ends_on: fields.endsOn,
  }
}

export async function insertProgramme(
  db: Db,
  workspaceId: string,
  id: string,
  fields: ProgrammeFields,
  at: string,
): Promise<void> {
  await db
    .insertInto('programme')
    .values({ workspace_id: workspaceId, id, ...columnsOf(fields), created_at: at, updated_at: at })
    .execute()
}

/** False when the revision is no longer the one that was read. */
export async function updateProgramme(
  db: Db,
  workspaceId: string,
  write: { id: string; fields: ProgrammeFields; archivedAt: string | null; revision: number; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('programme')
    .set(eb => ({
      ...columnsOf(write.fields),
      archived_at: write.archivedAt,
      updated_at: write.at,
      revision: eb('revision', '+', 1),
    }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', write.id)
    .where('revision', '=', write.revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function isTitleTaken(
  db: Db,
  workspaceId: string,
  title: string,
  except: string | null,
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select exists (select from programme
    where workspace_id = ${workspaceId} and lower(title) = lower(${title}) and archived_at is null
      and id is distinct from ${except}::uuid) as taken`.execute(db)
  return rows[0]?.taken ?? false
}
