import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateSchema } from '@upshot/server/db/generate-schema'
import { newId } from '@upshot/server/db/id'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

/** Tables that belong to no workspace: people and how they sign in, workspaces themselves, and the migrations. */
const sharedByAll = [
  'workspace',
  'person',
  'session',
  'credential',
  'verification',
  'two_factor',
  'sign_in_attempt',
  'setup_link',
  'migration',
]

describe('the catalogue', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  async function rows<Row>(sql: string): Promise<Row[]> {
    return (await test.pool.query(sql)).rows as Row[]
  }

  const tables = `
    select c.relname as name, c.relrowsecurity as guarded, c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull) as owned,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = current_schema()::regnamespace`

  it('gives every table a workspace, or a place on the list of those shared by all', async () => {
    const found = await rows<{ name: string; owned: boolean }>(tables)
    expect(found.length).toBeGreaterThan(25)
    const homeless = found.filter(table => !table.owned).map(table => table.name)
    expect(homeless.filter(name => !sharedByAll.includes(name))).toEqual([])
  })

  it('guards every table of a workspace by row level security, its owner included', async () => {
    const found = await rows<{ name: string; owned: boolean; guarded: boolean; forced: boolean; policies: number }>(
      tables,
    )
    const open = found.filter(table => table.owned && !(table.guarded && table.forced && table.policies > 0))
    expect(open.map(table => table.name)).toEqual([])
  })

  it('lets nobody read or change the rows of a partition but through the table that has the policy', async () => {
    const partitions = await rows<{ name: string; may: string[] }>(`
      select relname as name, array(
        select privilege from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as privilege
        where has_table_privilege(oid, privilege)) as may
      from pg_class where relispartition and relkind = 'r' and relnamespace = current_schema()::regnamespace order by 1`)
    expect(partitions).toEqual([
      { name: 'attendance_store', may: ['insert'] },
      { name: 'contact_day_store', may: ['insert'] },
      { name: 'contact_store', may: ['insert'] },
    ])
    for (const { name } of partitions) {
      await expect(test.pool.query(`select from ${name}`)).rejects.toThrow('permission denied')
      await expect(test.pool.query(`delete from ${name}`)).rejects.toThrow('permission denied')
    }
  })

  it('has workspace_id first in every key, every unique index and every reference', async () => {
    const indexes = await rows<{ name: string; table: string; first: string }>(`
      select i.relname as name, c.relname as table,
        (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = x.indkey[0]) as first
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
      where c.relnamespace = current_schema()::regnamespace`)
    expect(indexes.filter(index => !sharedByAll.includes(index.table) && index.first !== 'workspace_id')).toEqual([])
    const references = await rows<{ name: string; table: string; target: string; first: string }>(`
      select k.conname as name, c.relname as table, t.relname as target,
        (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) as first
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = current_schema()::regnamespace`)
    expect(references.length).toBeGreaterThan(10)
    // Who is a member is a person, and people belong to no workspace.
    const between = references.filter(
      ({ table, target }) => !sharedByAll.includes(table) && !sharedByAll.includes(target),
    )
    expect(between.filter(reference => reference.first !== 'workspace_id')).toEqual([])
  })

  it('signs in as a role that row level security binds', async () => {
    const [role] = await rows<{ unbound: boolean }>(
      'select rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ unbound: false })
  })

  it('shows and takes nothing of another workspace, even to a query that forgets to ask', async () => {
    const [mine, theirs] = [await test.makeWorkspace(), await test.makeWorkspace()]
    await test.makeTeam(theirs, 'Theirs')
    await test.inWorkspace(mine, async db => {
      expect(await db.selectFrom('team').selectAll().execute()).toEqual([])
      expect((await db.updateTable('team').set({ name: 'Taken' }).executeTakeFirst()).numUpdatedRows).toBe(0n)
    })
    const intrude = test.inWorkspace(mine, db =>
      db
        .insertInto('team')
        .values({ workspace_id: theirs, id: newId(), name: 'x', created_at: test.now.toISOString() })
        .execute(),
    )
    await expect(intrude).rejects.toThrow(/row-level security/)
    expect((await test.pool.query('select count(*)::int as n from team')).rows).toEqual([{ n: 0 }])
  })

  it('is what schema.ts says it is', async () => {
    const committed = readFileSync(fileURLToPath(new URL('../../../server/db/schema.ts', import.meta.url)), 'utf8')
    expect(await generateSchema(test.pool)).toBe(committed)
  })

  it('gives back dates as days, instants as ISO text, and counts as numbers', async () => {
    const [row] = await rows(
      `select date '2026-02-03' as day, timestamptz '2026-03-29 02:30:00.123456+01' as instant, 9007199254740991::int8 as count, 12.5::numeric as ratio`,
    )
    expect(row).toEqual({
      day: '2026-02-03',
      instant: '2026-03-29T01:30:00.123Z',
      count: 9007199254740991,
      ratio: 12.5,
    })
    await expect(test.pool.query('select 9007199254740993::int8 as count')).rejects.toThrow(RangeError)
  })
})

describe('newId', () => {
  it('makes version 7 ids that sort by time and never repeat', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => newId(1_800_000_000_000 + index))
    expect(new Set(ids).size).toBe(2_000)
    expect([...ids].sort()).toEqual(ids)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
