import { Problem } from '@upshot/shared/contract/problem'
import type { Db } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { insertPerson } from './store.ts'

/** `emailVerified`: an admin, an inviter or the company's sign-in provider vouches that the address is theirs. */
export async function createPerson(
  db: Db,
  given: { name: string; email: string; emailVerified: boolean; now: Date },
): Promise<string> {
  const id = newId(given.now.getTime())
  const { name, emailVerified } = given
  const inserted = await insertPerson(db, {
    id,
    name,
    email: given.email.toLowerCase(),
    emailVerified,
    at: given.now.toISOString(),
  })
  if (!inserted)
    throw new Problem('conflict', `There is already a person with the address ${given.email}. Sign in as them.`)
  return id
}
