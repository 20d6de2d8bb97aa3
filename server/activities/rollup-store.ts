import type { Day } from '@upshot/shared/calendar/day'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Whoever counts days does it alone in the workspace, until the transaction ends. */
export async function lockDays(db: Db, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}:activity_day`}, 0))`.execute(db)
}

/** Counts what was done on these days anew, null for all days. What is private or deleted is in no count. */
export async function recountDays(db: Db, workspaceId: string, days: readonly Day[] | null): Promise<void> {
  const isAsked = (column: 'day' | 'date') =>
    days === null ? sql`true` : sql`${sql.ref(column)} = any (${[...new Set(days)]}::date[])`
  await sql`delete from activity_day where workspace_id = ${workspaceId} and ${isAsked('day')}`.execute(db)
  await sql`insert into activity_day (workspace_id, day, kind, audience, team_id, activities)
    select ${workspaceId}::uuid, date, kind, audience, team_id, count(*) from activity
    where workspace_id = ${workspaceId} and ${isAsked('date')} and status = 'done' and not is_private and deleted_at is null
    group by date, kind, audience, team_id`.execute(db)
}
