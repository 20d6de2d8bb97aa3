import { type Connection, openPool } from '@upshot/server/db/connect'
import { boundRole } from '@upshot/server/db/migrate'
import { describe, expect, inject, it } from 'vitest'
import { inDatabase, withClient } from '../../support/database-setup.ts'

/** The test server as an address with options of its own, as somebody with a schema of their own writes it. */
function withOptions(connection: Connection, options: string): Connection {
  if ('connectionString' in connection) {
    const url = new URL(connection.connectionString)
    url.searchParams.set('options', options)
    return { connectionString: url.href }
  }
  const { host, port, user, database, password } = connection
  const url = new URL(`postgres://${encodeURIComponent(user)}@localhost/${database}`)
  if (password !== undefined) url.password = password
  for (const [name, value] of Object.entries({ host, port: String(port), options })) url.searchParams.set(name, value)
  return { connectionString: url.href }
}

describe('a pool', () => {
  it('keeps its time zone and its bound role although the address of the database brings options', async () => {
    const database = inDatabase(inject('connection'), inject('template'))
    const role = await withClient(database, boundRole)
    // Only a server whose user row level security would not bind has such a role.
    const own = await withClient(
      database,
      async client => (await client.query('select current_user as user')).rows[0].user,
    )
    const bound = role ?? own
    const pool = openPool(withOptions(database, '-c TimeZone=Asia/Tokyo -c application_name=theirs'), {
      role,
      onError: () => {},
    })
    try {
      const { rows } = await pool.query(
        "select current_user as user, current_setting('TimeZone') as zone, current_setting('statement_timeout') as limit",
      )
      expect(rows).toEqual([{ user: bound, zone: 'UTC', limit: '15s' }])
    } finally {
      await pool.end()
    }
  })
})
