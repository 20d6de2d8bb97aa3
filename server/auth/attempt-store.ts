import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Counts one more attempt, in a new window when the last one is over. */
export async function countAttempt(
  db: Db,
  key: Buffer,
  window: { now: string; endsAt: string },
): Promise<{ attempts: number; endsAt: string }> {
  const row = await db
    .insertInto('sign_in_attempt')
    .values({ key, attempts: 1, window_ends_at: window.endsAt })
    .onConflict(conflict =>
      conflict.column('key').doUpdateSet({
        attempts: sql<number>`case when sign_in_attempt.window_ends_at <= ${window.now} then 1 else sign_in_attempt.attempts + 1 end`,
        window_ends_at: sql<string>`case when sign_in_attempt.window_ends_at <= ${window.now} then excluded.window_ends_at else sign_in_attempt.window_ends_at end`,
      }),
    )
    .returning(['attempts', 'window_ends_at'])
    .executeTakeFirstOrThrow()
  return { attempts: row.attempts, endsAt: row.window_ends_at }
}

export async function forgetAttempts(db: Db, key: Buffer): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute()
}

export async function takeBackAttempt(db: Db, key: Buffer): Promise<void> {
  await db
    .updateTable('sign_in_attempt')
    .set({ attempts: sql<number>`greatest(attempts - 1, 0)` })
    .where('key', '=', key)
    .execute()
}

export async function deleteOldAttempts(db: Db, now: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('window_ends_at', '<', now).execute()
}
