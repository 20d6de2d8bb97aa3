import type { Db } from '../db/connect.ts'

/** Those of these people who are members of the workspace now. */
export async function filterMembers(db: Db, workspaceId: string, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('membership')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', 'in', [...personIds])
    .where('ended_at', 'is', null)
    .select('person_id')
    .execute()
  return new Set(rows.map(row => row.person_id))
}

export async function listTeamsOf(db: Db, workspaceId: string, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('team_member as m')
    .innerJoin('team as t', join => join.onRef('t.workspace_id', '=', 'm.workspace_id').onRef('t.id', '=', 'm.team_id'))
    .where('m.workspace_id', '=', workspaceId)
    .where('m.person_id', '=', personId)
    .where('t.archived_at', 'is', null)
    .select('m.team_id')
    .orderBy('m.team_id')
    .execute()
  return rows.map(row => row.team_id)
}

export async function listNames(db: Db, personIds: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('person')
    .where('id', 'in', [...personIds])
    .select(['id', 'name'])
    .orderBy('name')
    .execute()
}
