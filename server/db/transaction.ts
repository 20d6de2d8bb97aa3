import type pg from 'pg'

export type Access = 'read' | 'write'

/**
 * Runs `work` in one transaction on one connection: commits what it did, or nothing. With `read` the database itself refuses
 * writes, and all queries see one state.
 */
export async function inTransaction<Result>(
  pool: pg.Pool,
  access: Access,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(access === 'read' ? 'begin isolation level repeatable read read only' : 'begin')
    const result = await work(client)
    const { command } = await client.query('commit')
    // After a failed query that somebody caught, PostgreSQL answers a commit by rolling back, and calls that no failure.
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back: one of its queries had failed')
    return result
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError
    })
    throw error
  } finally {
    client.release(broken)
  }
}
