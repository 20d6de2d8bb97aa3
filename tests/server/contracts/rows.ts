import type { Db } from '@upshot/server/db/connect'
import { sql } from 'kysely'
import type { TestApp } from '../../support/test-app.ts'

/** Looks at the tables, one workspace after the other: row level security binds the tests as it binds the app. */
export interface Rows {
  /** A digest of every table of a workspace; the time of last use is left out, which is written down after a request. */
  digest(workspaceId: string): Promise<Record<string, string>>
  /** The same of the tables that no workspace owns: people, sessions, credentials. */
  digestOfShared(): Promise<Record<string, string>>
  /** How many audit rows there are in all workspaces together. */
  audits(): Promise<number>
  /** Every id that belongs to a workspace, its own and its members' included. */
  idsOf(workspaceId: string): Promise<Set<string>>
}

interface Table {
  name: string
  columns: string[]
}

/** Counting attempts is its own business, and happens in requests of every kind. */
const leftOut = new Set(['migration', 'sign_in_attempt'])

export async function lookAt(test: TestApp): Promise<Rows> {
  const found = await test.pool.query<Table>(
    `select c.table_name as name, array_agg(c.column_name::text) as columns
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
        and has_table_privilege(format('%I.%I', c.table_schema, c.table_name), 'select') group by 1 order by 1`,
  )
  const tables = found.rows.filter(({ name }) => !leftOut.has(name))
  const owned = tables.filter(({ columns }) => columns.includes('workspace_id'))
  const shared = tables.filter(table => !owned.includes(table) && table.name !== 'workspace')
  const own = owned.filter(({ columns }) => columns.includes('id'))
  const noWorkspace = '00000000-0000-0000-0000-000000000000'
  return {
    digest: workspaceId => test.inWorkspace(workspaceId, db => digestOf(db, owned)),
    digestOfShared: () => test.inWorkspace(noWorkspace, db => digestOf(db, shared)),
    audits: async () => {
      const { rows } = await test.pool.query<{ id: string }>('select id from workspace')
      let count = 0
      for (const { id } of rows) {
        count += await test.inWorkspace(id, async db => {
          const counted = await sql<{ count: number }>`select count(*)::int as count from audit`.execute(db)
          return counted.rows[0]?.count ?? 0
        })
      }
      return count
    },
    idsOf: workspaceId =>
      test.inWorkspace(workspaceId, async db => {
        const parts = own.map(({ name }) => sql`select id::text from ${sql.table(name)}`)
        const all = sql.join([...parts, sql`select person_id::text from membership`], sql` union `)
        const { rows } = await sql<{ id: string }>`${all}`.execute(db)
        return new Set([workspaceId, ...rows.map(({ id }) => id)])
      }),
  }
}

async function digestOf(db: Db, tables: readonly Table[]): Promise<Record<string, string>> {
  const parts = tables.map(
    ({
      name,
    }) => sql`select ${name}::text as name, count(*) || ' ' || coalesce(md5(string_agg(text, ';' order by text)), '')
      as digest from (select (to_jsonb(t) - 'last_used_at')::text as text from ${sql.table(name)} t) rows`,
  )
  const { rows } = await sql<{ name: string; digest: string }>`${sql.join(parts, sql` union all `)}`.execute(db)
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}
