import { sql } from 'kysely'
import type { Person } from '../context.ts'
import type { Db } from '../db/connect.ts'

export interface LiveSession {
  id: string
  person: Person
  workspaceId: string | null
  lastUsedAt: string
}

/** The session of a cookie with its person, when it began and was last used after the given times. */
export async function findLiveSession(
  db: Db,
  token: string,
  limits: { startedAfter: string; usedAfter: string },
): Promise<LiveSession | null> {
  const row = await db
    .selectFrom('session as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .where('s.token', '=', token)
    .where('s.started_at', '>', limits.startedAfter)
    .where('s.last_used_at', '>', limits.usedAfter)
    .select([
      's.id',
      's.current_workspace_id',
      's.last_used_at',
      'p.id as person_id',
      'p.name',
      'p.email',
      'p.two_factor_enabled',
    ])
    .executeTakeFirst()
  if (row === undefined) return null
  const person = { id: row.person_id, name: row.name, email: row.email, twoFactorEnabled: row.two_factor_enabled }
  return { id: row.id, person, workspaceId: row.current_workspace_id, lastUsedAt: row.last_used_at }
}

export async function touchSession(db: Db, sessionId: string, at: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_used_at: at })
    .where('id', '=', sessionId)
    .where('last_used_at', '<', at)
    .execute()
}

export async function updateCurrentWorkspace(db: Db, sessionId: string, workspaceId: string): Promise<void> {
  await db.updateTable('session').set({ current_workspace_id: workspaceId }).where('id', '=', sessionId).execute()
}

export interface SessionRow {
  id: string
  userAgent: string | null
  clientAddress: string | null
  startedAt: string
  lastUsedAt: string
}

export async function selectSessions(
  db: Db,
  personId: string,
  limits: { startedAfter: string; usedAfter: string },
): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .where('person_id', '=', personId)
    .where('started_at', '>', limits.startedAfter)
    .where('last_used_at', '>', limits.usedAfter)
    .select(['id', 'user_agent', 'client_address', 'started_at', 'last_used_at'])
    .orderBy('last_used_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    userAgent: row.user_agent,
    clientAddress: row.client_address,
    startedAt: row.started_at,
    lastUsedAt: row.last_used_at,
  }))
}

/** False when it was not there, or somebody else's. */
export async function deleteSession(db: Db, personId: string, sessionId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

export async function deleteOtherSessions(db: Db, personId: string, sessionId: string): Promise<number> {
  const result = await db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('id', '!=', sessionId)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

export async function deleteSessionsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('session').where('person_id', '=', personId).execute()
}

export async function deleteSessionsIn(db: Db, personId: string, workspaceId: string): Promise<void> {
  await db
    .deleteFrom('session')
    .where('person_id', '=', personId)
    .where('current_workspace_id', '=', workspaceId)
    .execute()
}

/** What nobody can use any more, of all people: swept when somebody signs in, so that no job is needed for it. */
export async function deleteDeadRows(db: Db, limits: { startedBefore: string; usedBefore: string }): Promise<void> {
  await db
    .deleteFrom('session')
    .where(eb => eb.or([eb('started_at', '<', limits.startedBefore), eb('last_used_at', '<', limits.usedBefore)]))
    .execute()
  // Written and judged by the clock of better-auth, which is the machine's.
  await db.deleteFrom('verification').where('expires_at', '<', sql<string>`now() - interval '1 day'`).execute()
}
