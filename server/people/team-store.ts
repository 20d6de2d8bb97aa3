import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

export interface TeamRow {
  id: string
  name: string
  people: number
  archivedAt: string | null
}

export async function selectTeams(db: Db, workspaceId: string, teamId: string | null = null): Promise<TeamRow[]> {
  let query = db
    .selectFrom('team as t')
    .where('t.workspace_id', '=', workspaceId)
    .select(eb => [
      't.id',
      't.name',
      't.archived_at',
      eb
        .selectFrom('team_member as m')
        .whereRef('m.workspace_id', '=', 't.workspace_id')
        .whereRef('m.team_id', '=', 't.id')
        .select(sql<number>`count(*)::int`.as('people'))
        .as('people'),
    ])
    .orderBy(sql`lower(t.name)`)
    .orderBy('t.id')
  if (teamId !== null) query = query.where('t.id', '=', teamId)
  const rows = await query.execute()
  return rows.map(row => ({ id: row.id, name: row.name, people: row.people ?? 0, archivedAt: row.archived_at }))
}

/** Another team, not archived, of this name; capitals do not make a difference. */
export async function hasLiveTeamNamed(db: Db, workspaceId: string, name: string, exceptId: string): Promise<boolean> {
  const row = await db
    .selectFrom('team')
    .where('workspace_id', '=', workspaceId)
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .where('archived_at', 'is', null)
    .where('id', '!=', exceptId)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertTeam(
  db: Db,
  team: { workspaceId: string; id: string; name: string; at: string },
): Promise<void> {
  await db
    .insertInto('team')
    .values({ workspace_id: team.workspaceId, id: team.id, name: team.name, created_at: team.at })
    .execute()
}

export async function updateTeam(
  db: Db,
  workspaceId: string,
  teamId: string,
  changes: { name: string; archivedAt: string | null },
): Promise<void> {
  await db
    .updateTable('team')
    .set({ name: changes.name, archived_at: changes.archivedAt })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', teamId)
    .execute()
}

/** False when the person was in the team already. */
export async function insertTeamMember(
  db: Db,
  workspaceId: string,
  teamId: string,
  personId: string,
): Promise<boolean> {
  const result = await db
    .insertInto('team_member')
    .values({ workspace_id: workspaceId, team_id: teamId, person_id: personId })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
}

/** False when the person was not in the team. */
export async function deleteTeamMember(
  db: Db,
  workspaceId: string,
  teamId: string,
  personId: string,
): Promise<boolean> {
  const result = await db
    .deleteFrom('team_member')
    .where('workspace_id', '=', workspaceId)
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}
