import type { Role } from '@upshot/shared/people/role'
import type { Db } from '../db/connect.ts'
import { selectOwnWorkspaces, updateLastWorkspace } from './store.ts'

export interface OwnWorkspace {
  id: string
  name: string
  role: Role
}

/** The workspaces of the person whom the transaction's scope names, those that others may not know of included. */
export async function listOwnWorkspaces(db: Db, personId: string): Promise<OwnWorkspace[]> {
  const all = await selectOwnWorkspaces(db, personId)
  return all.map(({ id, name, role }) => ({ id, name, role }))
}

/** Where somebody who signs in goes: where they were last, else their oldest membership, else nowhere. */
export async function chooseWorkspace(db: Db, personId: string): Promise<string | null> {
  const all = await selectOwnWorkspaces(db, personId)
  return (all.find(workspace => workspace.isLast) ?? all[0])?.id ?? null
}

export async function rememberWorkspace(db: Db, personId: string, workspaceId: string): Promise<void> {
  await updateLastWorkspace(db, personId, workspaceId)
}
