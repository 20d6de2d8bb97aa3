import type pg from 'pg'

/** Marks this moment of the transaction; what it answers takes back all that was written since, as often as wanted. */
export async function wayBack(client: Pick<pg.ClientBase, 'query'>): Promise<() => Promise<void>> {
  await client.query('savepoint way_back')
  return async () => {
    await client.query('rollback to savepoint way_back')
  }
}
