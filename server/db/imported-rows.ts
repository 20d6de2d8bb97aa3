import { sql } from 'kysely'
import type { Db } from './connect.ts'

/**
 * A table whose rows come from imports and from nowhere else. What tells its rows apart, and what a later file may change.
 * Each has `workspace_id`, `id`, `import_id` and `first_import_id` beside these.
 */
export interface ImportedTable {
  readonly name: 'survey_answer' | 'event_session' | 'community_member'
  /** Never null. */
  readonly key: readonly string[]
  readonly content: readonly string[]
  /** The column that holds a contact, or a list of them. */
  readonly contacts: string
}

export type ImportedRow = Readonly<Record<string, unknown>> & { readonly id: string }

export interface RowsWritten {
  created: number
  updated: number
  unchanged: number
}

/** Of one import. */
interface Whose {
  readonly workspaceId: string
  readonly importId: string
}

/** What PostgreSQL is given in one piece. */
const atOnce = 5_000

/**
 * Writes rows, no two of one key, and keeps what was there before. `known`: the columns of which the file speaks; the others
 * of rows that are there stay as they are. The same rows again change nothing.
 */
export async function writeImportedRows(
  db: Db,
  table: ImportedTable,
  whose: Whose,
  rows: readonly ImportedRow[],
  known: readonly string[] = table.content,
): Promise<RowsWritten> {
  const total: RowsWritten = { created: 0, updated: 0, unchanged: 0 }
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce)
    const { created, updated } = await writePart(db, table, whose, part, known)
    total.created += created
    total.updated += updated
    total.unchanged += part.length - created - updated
  }
  return total
}

async function writePart(
  db: Db,
  { name, key, content }: ImportedTable,
  { workspaceId, importId }: Whose,
  rows: readonly ImportedRow[],
  known: readonly string[],
): Promise<{ created: number; updated: number }> {
  const table = sql.table(name)
  const own = { workspace_id: workspaceId, import_id: importId, first_import_id: importId }
  const json = JSON.stringify(rows.map(row => ({ ...row, ...own })))
  const isSame = sql.join(
    key.map(column => sql`t.${sql.ref(column)} = g.${sql.ref(column)}`),
    sql` and `,
  )
  const changing = content.filter(column => known.includes(column))
  await sql`create temporary table given on commit drop as
    select * from jsonb_populate_recordset(null::${table}, ${json}::jsonb)`.execute(db)
  let updated = 0
  if (changing.length > 0) {
    const columns = (of: 't' | 'g') => sql.join(changing.map(column => sql.ref(`${of}.${column}`)))
    await sql`create temporary table changed on commit drop as
      select t.id as row_id, to_jsonb(t) as image, ${columns('g')}
      from ${table} t join given g on ${isSame}
      where t.workspace_id = ${workspaceId}::uuid and (${columns('t')}) is distinct from (${columns('g')})`.execute(db)
    await sql`insert into imported_row_before (workspace_id, import_id, table_name, row_id, image)
      select ${workspaceId}::uuid, ${importId}::uuid, ${name}, row_id, image from changed
      on conflict do nothing`.execute(db)
    const set = sql.join(changing.map(column => sql`${sql.ref(column)} = c.${sql.ref(column)}`))
    const { numAffectedRows } = await sql`update ${table} t set ${set}, import_id = ${importId}::uuid
      from changed c where t.workspace_id = ${workspaceId}::uuid and t.id = c.row_id`.execute(db)
    updated = Number(numAffectedRows ?? 0)
    await sql`drop table changed`.execute(db)
  }
  const { numAffectedRows: created } = await sql`insert into ${table} select g.* from given g
    where not exists (select from ${table} t where t.workspace_id = ${workspaceId}::uuid and ${isSame})`.execute(db)
  await sql`drop table given`.execute(db)
  return { created: Number(created ?? 0), updated }
}

export interface RowsUndone {
  /** Rows that the import created: gone. */
  removed: number
  /** Rows that it changed: as they were. */
  restored: number
  /** Rows that a later import changed since: left as they are. */
  kept: number
  /** The same, by the import that changed them last. */
  keptFor: { importId: string; count: number }[]
  /** Of rows that are gone or changed: whoever nothing speaks of any more can go as well. */
  contactIds: string[]
}

/** Takes back what an import wrote. Undoing a later import first, or afterwards, leads to the same rows. */
export async function undoImportedRows(
  db: Db,
  { name, key, content, contacts }: ImportedTable,
  { workspaceId, importId }: Whose,
): Promise<RowsUndone> {
  const table = sql.table(name)
  const ofWorkspace = sql`t.workspace_id = ${workspaceId}::uuid`
  const ofTable = sql`b.workspace_id = ${workspaceId}::uuid and b.table_name = ${name}`
  // Ids of imports are in the order of time.
  const { rows: keptFor } = await sql<{ importId: string; count: number }>`
    select last as "importId", count(*)::int as count from (
      select id, max(import_id::text)::uuid as last from (
        select t.id, t.import_id from ${table} t
        where ${ofWorkspace} and t.first_import_id = ${importId}::uuid and t.import_id <> ${importId}::uuid
        union all
        select b.row_id, b.import_id from imported_row_before b
        where ${ofTable} and b.import_id <> ${importId}::uuid and b.image ->> 'import_id' = ${importId}) later
      group by id) kept
    group by last order by last desc`.execute(db)
  const { rows: named } = await sql<{ id: string }>`select distinct contact.id
    from ${table} t cross join lateral jsonb_array_elements_text(
      case jsonb_typeof(to_jsonb(t.${sql.ref(contacts)})) when 'array' then to_jsonb(t.${sql.ref(contacts)})
        else jsonb_build_array(to_jsonb(t.${sql.ref(contacts)})) end) as contact (id)
    where ${ofWorkspace} and t.import_id = ${importId}::uuid and contact.id is not null`.execute(db)
  const { numAffectedRows: removed } = await sql`delete from ${table} t
    where ${ofWorkspace} and t.import_id = ${importId}::uuid and (t.first_import_id = ${importId}::uuid
      or exists (select from imported_row_before b
        where ${ofTable} and b.import_id = ${importId}::uuid and b.row_id = t.id and b.image is null))`.execute(db)
  const columns = [...key, ...content, 'import_id', 'first_import_id']
  const { numAffectedRows: restored } = await sql`update ${table} t
    set ${sql.join(columns.map(column => sql`${sql.ref(column)} = o.${sql.ref(column)}`))}
    from imported_row_before b cross join lateral jsonb_populate_record(null::${table}, b.image) o
    where ${ofTable} and b.import_id = ${importId}::uuid and b.image is not null
      and ${ofWorkspace} and t.id = b.row_id and t.import_id = ${importId}::uuid`.execute(db)
  await spliceOut(db, name, { workspaceId, importId })
  await sql`delete from imported_row_before b where ${ofTable} and b.import_id = ${importId}::uuid`.execute(db)
  return {
    removed: Number(removed ?? 0),
    restored: Number(restored ?? 0),
    kept: keptFor.reduce((sum, { count }) => sum + count, 0),
    keptFor,
    contactIds: named.map(row => row.id),
  }
}

/** What the next import found in place of this one: undoing that one too must lead to the time before both. */
async function spliceOut(db: Db, name: ImportedTable['name'], { workspaceId, importId }: Whose): Promise<void> {
  const ofNext = sql`n.workspace_id = ${workspaceId}::uuid and n.table_name = ${name} and n.image ->> 'import_id' = ${importId}`
  await sql`update imported_row_before n set image = b.image from imported_row_before b
    where ${ofNext} and b.workspace_id = n.workspace_id and b.table_name = n.table_name and b.row_id = n.row_id
      and b.import_id = ${importId}::uuid`.execute(db)
  await sql`update imported_row_before n set image = null where ${ofNext}`.execute(db)
}
