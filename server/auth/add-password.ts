import { hashPassword } from 'better-auth/crypto'
import type { Db } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { insertPassword } from './store.ts'

/** Gives a person their first password. It must have been judged before. */
export async function addPassword(db: Db, personId: string, password: string, now: Date): Promise<void> {
  const hash = await hashPassword(password)
  await insertPassword(db, { id: newId(now.getTime()), personId, hash, at: now.toISOString() })
}
