import type { ImportWork } from '@upshot/shared/imports/progress'
import type pg from 'pg'
import type { Ctx } from '../context.ts'
import { kyselyOn } from '../db/connect.ts'
import { beginWork } from './work.ts'

/** When the answer to a request that succeeded is on its way; the work is over then in any case. */
const ENDED_BY_MS = 10_000

/**
 * A verb that may take long: others can follow how far it is, and when whoever asked goes away it stops at its next query
 * and nothing of it is written. `idOf`: of which import; null when nobody wants to follow.
 */
export function followed<Received, Rest extends unknown[], Answered>(
  work: ImportWork,
  idOf: (received: Received) => string | null,
  verb: (ctx: Ctx, received: Received, ...rest: Rest) => Promise<Answered>,
): (ctx: Ctx, received: Received, ...rest: Rest) => Promise<Answered> {
  return async (ctx, received, ...rest) => {
    const importId = idOf(received)
    const end = importId === null ? () => {} : beginWork(ctx.workspace.id, importId, ctx.actor.personId, work)
    try {
      const answer = await verb(stoppable(ctx), received, ...rest)
      ctx.request.signal.throwIfAborted()
      // Who is told that it ended looks for what was written: that is there only after the commit.
      ctx.afterCommit(end)
      setTimeout(end, ENDED_BY_MS).unref()
      return answer
    } catch (error) {
      end()
      throw error
    }
  }
}

/** The same context, whose connection takes no further query once the request has gone away. */
function stoppable(ctx: Ctx): Ctx {
  const client = guarded(ctx.client, ctx.request.signal)
  return { ...ctx, client, db: kyselyOn(client) }
}

/** Everything but `query` is the connection's own. */
function guarded(client: pg.PoolClient, signal: AbortSignal): pg.PoolClient {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'query') signal.throwIfAborted()
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
