import type { Actor, Workspace } from '../context.ts'
import type { Db } from '../db/connect.ts'
import { findMembership } from './store.ts'

export interface Member {
  workspace: Workspace
  actor: Actor
}

/** The workspace and what this person is in it, or null for somebody who is not, or no longer, a member. */
export async function findMember(db: Db, workspaceId: string, personId: string): Promise<Member | null> {
  return findMembership(db, workspaceId, personId)
}
