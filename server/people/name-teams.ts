import type { Db } from '../db/connect.ts'
import { selectTeams } from './team-store.ts'

/** The teams of a workspace by id, the archived ones included. */
export async function nameTeams(db: Db, workspaceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await selectTeams(db, workspaceId)
  return new Map(rows.map(row => [row.id, row.name]))
}

/** Whether the team exists and is not archived. */
export async function isLiveTeam(db: Db, workspaceId: string, teamId: string): Promise<boolean> {
  const [team] = await selectTeams(db, workspaceId, teamId)
  return team !== undefined && team.archivedAt === null
}
