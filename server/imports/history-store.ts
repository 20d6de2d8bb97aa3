import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import type { Place } from '../http/cursor.ts'
import { columns, fromRow, type Row, type StoredImport, tables } from './store.ts'

export interface ImportFilter {
  q: string | undefined
  status: readonly string[] | undefined
  target: readonly string[] | undefined
  tool: readonly string[] | undefined
  person: readonly string[] | undefined
  event: string | undefined
  from: string | undefined
  to: string | undefined
}

export async function listStoredImports(
  db: Db,
  workspaceId: string,
  timeZone: string,
  filter: ImportFilter,
  page: { after: Place | null; limit: number },
): Promise<{ items: StoredImport[]; total: number }> {
  const parts = [sql`i.workspace_id = ${workspaceId}`]
  if (filter.status?.length) parts.push(sql`i.status = any (${[...filter.status]}::text[])`)
  if (filter.target?.length) parts.push(sql`i.target = any (${[...filter.target]}::text[])`)
  if (filter.tool?.length) parts.push(sql`i.tool = any (${[...filter.tool]}::text[])`)
  if (filter.person?.length) parts.push(sql`i.created_by = any (${[...filter.person]}::uuid[])`)
  if (filter.event !== undefined) parts.push(sql`i.event_id = ${filter.event}`)
  if (filter.from !== undefined)
    parts.push(sql`i.created_at >= ${filter.from}::date::timestamp at time zone ${timeZone}`)
  if (filter.to !== undefined) {
    parts.push(sql`i.created_at < (${filter.to}::date + 1)::timestamp at time zone ${timeZone}`)
  }
  for (const word of filter.q?.split(/\s+/) ?? []) {
    const pattern = likePattern(word)
    parts.push(sql`(i.file_name ilike ${pattern} or e.title ilike ${pattern})`)
  }
  const matches = sql.join(parts, sql` and `)
  const after =
    page.after === null
      ? sql``
      : sql`and (i.created_at, i.id) < (${page.after.value}::timestamptz, ${page.after.id}::uuid)`
  const { rows } = await sql<Row>`select ${columns} from ${tables} where ${matches} ${after}
    order by i.created_at desc, i.id desc limit ${page.limit}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total from ${tables}
    where ${matches}`.execute(db)
  return { items: rows.map(fromRow), total: counted[0]?.total ?? 0 }
}
