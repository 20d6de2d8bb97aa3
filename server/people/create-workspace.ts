import type { Db } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { insertTeam } from './team-store.ts'
import { insertWorkspace } from './workspace-store.ts'

const FIRST_TEAM = 'Developer relations'

/** Inserts a workspace; its team follows with `createFirstTeam`, once the transaction has entered the workspace. */
export async function createWorkspace(db: Db, given: { name: string; timeZone: string; now: Date }): Promise<string> {
  const id = newId(given.now.getTime())
  await insertWorkspace(db, { id, name: given.name, timeZone: given.timeZone, at: given.now.toISOString() })
  return id
}

export async function createFirstTeam(db: Db, workspaceId: string, now: Date): Promise<string> {
  const id = newId(now.getTime())
  await insertTeam(db, { workspaceId, id, name: FIRST_TEAM, at: now.toISOString() })
  return id
}
