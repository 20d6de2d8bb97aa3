import { sql } from 'kysely'
import type { Db } from './connect.ts'

/**
 * For queries that join the people of an event, or of a workspace, with what is as large as they are. The planner, which
 * knows little of a table that was just filled, would take them for one row and go through the other table once for each:
 * 20,000 people took longer than a request may.
 */
export async function withoutNestedLoops<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(db)
  const result = await work()
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(db)
  return result
}
