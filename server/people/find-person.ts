import type { Db } from '../db/connect.ts'
import { findPersonIdByEmail } from './store.ts'

/** The id of the person with this address, or null. */
export async function findPerson(db: Db, email: string): Promise<string | null> {
  return findPersonIdByEmail(db, email)
}
