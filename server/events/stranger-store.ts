import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Contacts who may be left without anything that speaks of them: see `removeStrangers`. */
export async function noteStrangers(db: Db, contactIds: readonly string[]): Promise<void> {
  await sql`create temporary table strangers on commit drop as
    select distinct contact_id from unnest(${contactIds}::uuid[]) as given (contact_id)`.execute(db)
}
