import type pg from 'pg'
import { kyselyOn } from '../db/connect.ts'
import { enterScope } from '../db/scope.ts'
import { findPerson } from './find-person.ts'
import { selectWorkspaceIds } from './operator-store.ts'
import { selectMembers, selectOwnWorkspaces } from './store.ts'

export interface Operator {
  workspaceId: string
  person: { id: string; name: string; email: string; twoFactorEnabled: boolean }
}

/**
 * In whose name a command acts: somebody by address, in the workspace they were in last, or else the first admin of the
 * first workspace. Leaves the transaction in the scope of both. Null: there is no such person, or nobody at all.
 */
export async function findOperator(client: pg.PoolClient, email: string | null): Promise<Operator | null> {
  const db = kyselyOn(client)
  const personId = email === null ? null : await findPerson(db, email)
  if (email !== null && personId === null) return null
  await enterScope(client, { workspaceId: null, personId })
  const workspaceIds =
    personId === null
      ? await selectWorkspaceIds(db)
      : (await selectOwnWorkspaces(db, personId)).map(workspace => workspace.id)
  for (const workspaceId of workspaceIds) {
    await enterScope(client, { workspaceId, personId })
    const live = (await selectMembers(db, workspaceId, personId)).filter(member => member.endedAt === null)
    const found =
      personId !== null
        ? live[0]
        : live
            .filter(member => member.role === 'admin')
            .toSorted((a, b) => Date.parse(a.joinedAt) - Date.parse(b.joinedAt))[0]
    if (found === undefined) continue
    await enterScope(client, { workspaceId, personId: found.personId })
    const { name, email: address, twoFactorEnabled } = found
    return { workspaceId, person: { id: found.personId, name, email: address, twoFactorEnabled } }
  }
  return null
}
