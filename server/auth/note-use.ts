import type pg from 'pg'
import type { PublicCtx } from '../context.ts'
import type { Db } from '../db/connect.ts'

/**
 * Writes down a use after the request, which may only read, and not more often than every `everyMs`. That this could not
 * be written is no reason to fail a request that succeeded.
 */
export function noteUse(
  ctx: PublicCtx,
  lastUsedAt: string | null,
  everyMs: number,
  write: (db: Db, client: pg.PoolClient) => Promise<void>,
): void {
  if (lastUsedAt !== null && ctx.now.getTime() - Date.parse(lastUsedAt) < everyMs) return
  ctx.afterCommit(async () => {
    try {
      await ctx.separately(write)
    } catch (error) {
      ctx.log.warn({ err: error }, 'the time of last use could not be written')
    }
  })
}
