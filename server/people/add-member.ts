import { Problem } from '@upshot/shared/contract/problem'
import type { Role } from '@upshot/shared/people/role'
import type { Db } from '../db/connect.ts'
import { updateLastWorkspace, upsertMembership } from './store.ts'
import { insertTeamMember, selectTeams } from './team-store.ts'

export interface NewMember {
  workspaceId: string
  personId: string
  role: Role
  /** A team archived in the meantime is left out. */
  teamId: string | null
  now: Date
}

/** Makes somebody a member, or a member again. */
export async function addMember(db: Db, { workspaceId, personId, role, teamId, now }: NewMember): Promise<void> {
  const isNew = await upsertMembership(db, { workspaceId, personId, role, at: now.toISOString() })
  if (!isNew) throw new Problem('already-done', 'You are already a member of this workspace.')
  const [team] = teamId === null ? [] : await selectTeams(db, workspaceId, teamId)
  if (team !== undefined && team.archivedAt === null) await insertTeamMember(db, workspaceId, team.id, personId)
  await updateLastWorkspace(db, personId, workspaceId)
}
