import type pg from 'pg'

/** Does `work` inside the transaction and takes it back, whatever it answers: to see what it would do. */
export async function rolledBack<Result>(
  client: Pick<pg.ClientBase, 'query'>,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('savepoint trial')
  try {
    return await work()
  } finally {
    await client.query('rollback to savepoint trial')
    await client.query('release savepoint trial')
  }
}
