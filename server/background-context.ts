import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { PublicCtx } from './context.ts'
import { kyselyOn } from './db/connect.ts'
import { inTransaction } from './db/transaction.ts'
import type { Installation } from './installation.ts'

/** Does something that no request asked for, as a request would: in one transaction that holds all of it or nothing. */
export async function inBackground<Result>(
  { pool, config, keys, log }: Installation,
  work: (ctx: PublicCtx) => Promise<Result>,
): Promise<Result> {
  const afterwards: (() => Promise<void> | void)[] = []
  const result = await inTransaction(pool, 'write', async (client: pg.PoolClient) =>
    work({
      db: kyselyOn(client),
      client,
      now: new Date(),
      log,
      config,
      keys,
      requestId: randomUUID(),
      request: { headers: new Headers(), url: '', clientAddress: '', signal: new AbortController().signal },
      reply: new Headers(),
      separately: own => inTransaction(pool, 'write', other => own(kyselyOn(other), other)),
      afterCommit: after => afterwards.push(after),
    }),
  )
  for (const after of afterwards) await after()
  return result
}
