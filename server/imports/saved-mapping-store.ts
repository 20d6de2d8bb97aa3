import { fields } from '@upshot/shared/imports/field'
import { ImportAnswers } from '@upshot/shared/imports/result'
import { type ChangedMapping, type Sharing, sharings } from '@upshot/shared/imports/saved-mapping'
import { importTargets } from '@upshot/shared/imports/target'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import type { Place } from '../http/cursor.ts'

/** What a saved mapping answers. `position`: of the column when the labels are sorted, so that their order never matters. */
export const KeptAnswers = z.strictObject({
  /** Null: the export is known and read as such. */
  table: z
    .strictObject({
      /** Null: found out by the labels. */
      columns: z
        .array(z.strictObject({ position: z.int().min(0), label: z.string(), field: z.enum(fields) }))
        .nullable(),
    })
    .nullable(),
  answers: ImportAnswers,
  metricId: z.uuid().nullable(),
  target: z.enum(importTargets).nullable(),
  figure: z.string().nullable(),
  newActivities: z.boolean().nullable(),
})
export type KeptAnswers = z.infer<typeof KeptAnswers>

export interface StoredMapping {
  id: string
  name: string
  tool: string
  report: string
  title: string
  shape: string
  kept: KeptAnswers
  sharedWith: Sharing
  createdBy: { id: string; name: string }
  savedAt: string
  lastUsedAt: string
  timesUsed: number
  metric: { id: string; name: string } | null
}

interface Row {
  id: string
  name: string
  tool: string
  report: string
  title: string
  shape: string
  kept: unknown
  shared_with: string
  created_by: string
  created_name: string | null
  saved_at: string
  last_used_at: string
  times_used: number
  metric_name: string | null
}

const columns = sql`s.id, s.name, s.tool, s.report, s.title, s.shape, s.kept, s.shared_with, s.created_by,
  p.name as created_name, s.saved_at, s.last_used_at, s.times_used,
  (select v.name from metric_version v where v.workspace_id = s.workspace_id and v.metric_id = (s.kept->>'metricId')::uuid
    order by v.version desc limit 1) as metric_name`
const tables = sql`saved_mapping s left join person p on p.id = s.created_by`

/** Own ones, and those whose owners share them with this person. */
function usableBy(workspaceId: string, personId: string) {
  return sql`s.workspace_id = ${workspaceId} and (s.created_by = ${personId} or s.shared_with = 'workspace'
    or (s.shared_with = 'team' and exists (
      select 1 from team_member theirs
        join team_member own on own.workspace_id = theirs.workspace_id and own.team_id = theirs.team_id
        join team t on t.workspace_id = theirs.workspace_id and t.id = theirs.team_id and t.archived_at is null
      where theirs.workspace_id = ${workspaceId} and theirs.person_id = s.created_by and own.person_id = ${personId})))`
}

/** Saved mappings of these shapes that this person reads files with: their own first, then the last that was used. */
export async function findMappingsOfShapes(
  db: Db,
  workspaceId: string,
  personId: string,
  shapes: readonly string[],
): Promise<StoredMapping[]> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where ${usableBy(workspaceId, personId)} and s.shape = any (${[...shapes]}::text[])
    order by (s.created_by = ${personId}) desc, s.last_used_at desc, s.id desc limit 20`.execute(db)
  return rows.map(fromRow)
}

/** Those that were made for one of these sheets of a workbook: their own first, then the last that was used. */
export async function findMappingsOfSheets(
  db: Db,
  workspaceId: string,
  personId: string,
  sheets: readonly string[],
): Promise<StoredMapping[]> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where ${usableBy(workspaceId, personId)} and s.kept->'answers'->>'sheet' = any (${[...sheets]}::text[])
    order by (s.created_by = ${personId}) desc, s.last_used_at desc, s.id desc limit 3`.execute(db)
  return rows.map(fromRow)
}

export async function findMapping(db: Db, workspaceId: string, id: string): Promise<StoredMapping | null> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where s.workspace_id = ${workspaceId} and s.id = ${id}`.execute(db)
  return rows[0] === undefined ? null : fromRow(rows[0])
}

export async function findUsableMapping(
  db: Db,
  workspaceId: string,
  personId: string,
  id: string,
): Promise<StoredMapping | null> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where ${usableBy(workspaceId, personId)} and s.id = ${id}`.execute(db)
  return rows[0] === undefined ? null : fromRow(rows[0])
}

export async function findOwnMapping(
  db: Db,
  workspaceId: string,
  personId: string,
  shape: string,
): Promise<StoredMapping | null> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where s.workspace_id = ${workspaceId} and s.created_by = ${personId} and s.shape = ${shape}`.execute(db)
  return rows[0] === undefined ? null : fromRow(rows[0])
}

export async function listMappings(
  db: Db,
  workspaceId: string,
  seen: { personId: string; all: boolean; q: string | undefined },
  page: { after: Place | null; limit: number },
): Promise<{ items: StoredMapping[]; total: number }> {
  const parts = [seen.all ? sql`s.workspace_id = ${workspaceId}` : usableBy(workspaceId, seen.personId)]
  for (const word of seen.q?.split(/\s+/) ?? []) {
    const pattern = likePattern(word)
    parts.push(sql`(s.name ilike ${pattern} or s.title ilike ${pattern} or p.name ilike ${pattern})`)
  }
  const matches = sql.join(parts, sql` and `)
  const after =
    page.after === null
      ? sql``
      : sql`and (s.last_used_at, s.id) < (${page.after.value}::timestamptz, ${page.after.id}::uuid)`
  const { rows } = await sql<Row>`select ${columns} from ${tables} where ${matches} ${after}
    order by s.last_used_at desc, s.id desc limit ${page.limit}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total from ${tables}
    where ${matches}`.execute(db)
  return { items: rows.map(fromRow), total: counted[0]?.total ?? 0 }
}

export interface NewMapping {
  id: string
  name: string
  tool: string
  report: string
  title: string
  shape: string
  kept: KeptAnswers
  createdBy: string
  importId: string
  at: string
}

/** False: somebody has one for this shape already. */
export async function insertMapping(db: Db, workspaceId: string, made: NewMapping): Promise<boolean> {
  const { rows } = await sql`insert into saved_mapping (workspace_id, id, name, tool, report, title, shape, kept,
      created_by, created_at, saved_at, last_used_at, times_used, import_id)
    values (${workspaceId}, ${made.id}, ${made.name}, ${made.tool}, ${made.report}, ${made.title}, ${made.shape},
      ${JSON.stringify(made.kept)}, ${made.createdBy}, ${made.at}, ${made.at}, ${made.at}, 1, ${made.importId})
    on conflict (workspace_id, shape, created_by) do nothing returning 1`.execute(db)
  return rows.length > 0
}

/** Counts a use; with `kept`, what was answered otherwise this time counts from now on. */
export async function noteUse(
  db: Db,
  workspaceId: string,
  id: string,
  at: string,
  kept: KeptAnswers | null,
): Promise<void> {
  const answers = kept === null ? sql`` : sql`, kept = ${JSON.stringify(kept)}, saved_at = ${at}`
  await sql`update saved_mapping set times_used = times_used + 1, last_used_at = ${at} ${answers}
    where workspace_id = ${workspaceId} and id = ${id}`.execute(db)
}

export async function updateMapping(db: Db, workspaceId: string, id: string, to: ChangedMapping): Promise<void> {
  await sql`update saved_mapping set name = coalesce(${to.name ?? null}, name),
      shared_with = coalesce(${to.sharedWith ?? null}, shared_with)
    where workspace_id = ${workspaceId} and id = ${id}`.execute(db)
}

export async function deleteMapping(db: Db, workspaceId: string, id: string): Promise<void> {
  await sql`delete from saved_mapping where workspace_id = ${workspaceId} and id = ${id}`.execute(db)
}

/** What an import that is taken back had saved, unless another was read with it since. */
export async function deleteMappingOfImport(db: Db, workspaceId: string, importId: string): Promise<void> {
  await sql`delete from saved_mapping
    where workspace_id = ${workspaceId} and import_id = ${importId} and times_used = 1`.execute(db)
}

export async function mappingNames(db: Db, workspaceId: string, personId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from saved_mapping
    where workspace_id = ${workspaceId} and created_by = ${personId}`.execute(db)
  return rows.map(({ name }) => name)
}

function fromRow(row: Row): StoredMapping {
  const kept = KeptAnswers.parse(row.kept)
  return {
    id: row.id,
    name: row.name,
    tool: row.tool,
    report: row.report,
    title: row.title,
    shape: row.shape,
    kept,
    sharedWith: z.enum(sharings).parse(row.shared_with),
    createdBy: { id: row.created_by, name: row.created_name ?? 'Somebody' },
    savedAt: row.saved_at,
    lastUsedAt: row.last_used_at,
    timesUsed: row.times_used,
    metric: kept.metricId === null || row.metric_name === null ? null : { id: kept.metricId, name: row.metric_name },
  }
}
