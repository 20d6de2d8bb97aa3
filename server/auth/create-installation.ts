import type pg from 'pg'
import type { Db } from '../db/connect.ts'
import { enterScope } from '../db/scope.ts'
import { addMember } from '../people/add-member.ts'
import { createPerson } from '../people/create-person.ts'
import { createFirstTeam, createWorkspace } from '../people/create-workspace.ts'
import { findPerson } from '../people/find-person.ts'
import { addPassword } from './add-password.ts'

export interface FirstAdmin {
  workspaceName: string
  timeZone: string
  name: string
  email: string
  password: string
}

/** The first workspace with a team and an admin in it. Leaves the transaction in the scope of both. */
export async function createInstallation(
  { db, client, now }: { db: Db; client: pg.PoolClient; now: Date },
  given: FirstAdmin,
): Promise<{ workspaceId: string; personId: string }> {
  const { workspaceName, timeZone, name, email, password } = given
  // The sample team may have brought somebody of this address along: then it is they who get the password.
  const personId = (await findPerson(db, email)) ?? (await createPerson(db, { name, email, emailVerified: true, now }))
  const workspaceId = await createWorkspace(db, { name: workspaceName, timeZone, now })
  await enterScope(client, { workspaceId, personId })
  const teamId = await createFirstTeam(db, workspaceId, now)
  await addMember(db, { workspaceId, personId, role: 'admin', teamId, now })
  await addPassword(db, personId, password, now)
  return { workspaceId, personId }
}
