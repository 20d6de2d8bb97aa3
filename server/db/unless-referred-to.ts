import type pg from 'pg'

const FOREIGN_KEY = '23503'

/**
 * Does `work`, which deletes something, inside the transaction. Answers null, with nothing deleted, when something else refers to
 * it; the foreign keys know of every table that might.
 */
export async function unlessReferredTo<Result>(
  client: Pick<pg.ClientBase, 'query'>,
  work: () => Promise<Result>,
): Promise<Result | null> {
  await client.query('savepoint referred')
  try {
    const result = await work()
    await client.query('release savepoint referred')
    return result
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === FOREIGN_KEY)) throw error
    await client.query('rollback to savepoint referred')
    await client.query('release savepoint referred')
    return null
  }
}
