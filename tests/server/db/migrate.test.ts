import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPool } from '@upshot/server/db/connect'
import { isMigrated, migrate, migrationsFolder } from '@upshot/server/db/migrate'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { dropDatabase, inDatabase, withClient } from '../../support/database-setup.ts'

describe('migrating', () => {
  const server = inject('connection')
  let database: string
  let folder: string
  const connection = () => inDatabase(server, database)

  beforeEach(async () => {
    database = `upshot_migrate_${randomUUID().slice(0, 8)}`
    await withClient(server, client => client.query(`create database ${database} template template0`))
    folder = await mkdtemp(join(tmpdir(), 'upshot-migrations-'))
    await mkdir(folder, { recursive: true })
    for (const name of await readdir(migrationsFolder)) await copyFile(join(migrationsFolder, name), join(folder, name))
  })
  afterEach(async () => {
    await dropDatabase(server, database)
    await rm(folder, { recursive: true })
  })

  const tables = () =>
    withClient(connection(), async client => {
      const { rows } = await client.query(
        'select relname from pg_class where relnamespace = current_schema()::regnamespace',
      )
      return rows.map(row => String(row.relname))
    })

  it('brings an empty database up to date, and does nothing the second time', async () => {
    const names = await withClient(connection(), client => migrate(client, folder))
    expect(names).toEqual((await readdir(folder)).sort())
    expect(await withClient(connection(), client => migrate(client, folder))).toEqual([])
  })

  it('lets two instances start at once: both come up, each migration runs once', async () => {
    const starts = Array.from({ length: 4 }, () => withClient(connection(), client => migrate(client, folder)))
    const runs = await Promise.all(starts)
    expect(runs.flat().sort()).toEqual((await readdir(folder)).sort())
  })

  it('leaves nothing behind when a migration fails, and says which', async () => {
    await writeFile(join(folder, '99990101000000-broken.sql'), 'create table half (id int); select * from nowhere;')
    await expect(withClient(connection(), client => migrate(client, folder))).rejects.toThrow(
      /99990101000000-broken\.sql failed: relation "nowhere" does not exist\. Nothing was changed/,
    )
    expect(await tables()).toEqual([])
  })

  it('refuses a database of a newer release, and an edited migration', async () => {
    await writeFile(join(folder, '99990101000000-later.sql'), 'create table later (id int);')
    await withClient(connection(), client => migrate(client, folder))
    await rm(join(folder, '99990101000000-later.sql'))
    await expect(withClient(connection(), client => migrate(client, folder))).rejects.toThrow(/newer release/)
    await writeFile(join(folder, '99990101000000-later.sql'), 'create table other (id int);')
    await expect(withClient(connection(), client => migrate(client, folder))).rejects.toThrow(/was edited/)
  })

  it('knows whether the database is ready', async () => {
    const pool = openPool(connection(), { onError: () => {} })
    try {
      expect(await isMigrated(pool, folder).catch(() => false)).toBe(false)
      await withClient(connection(), client => migrate(client, folder))
      expect(await isMigrated(pool, folder)).toBe(true)
      await writeFile(join(folder, '99990101000000-later.sql'), 'select 1;')
      expect(await isMigrated(pool, folder)).toBe(false)
    } finally {
      await pool.end()
    }
  })
})
