import { PeopleByRule } from '@upshot/shared/events/people-by-rule'
import {
  ImportChoice,
  type ImportOutcome,
  ImportPlan,
  type ImportStatus,
  ImportOutcome as Outcome,
  Touched,
  UndoBuckets,
} from '@upshot/shared/imports/import'
import { IssueCount } from '@upshot/shared/imports/issue'
import {
  asks,
  EventFacts,
  Figure,
  FigureSeries,
  FilePeriod,
  ImportCounts,
  MoreCounts,
} from '@upshot/shared/imports/result'
import { type ImportTarget, importTargets } from '@upshot/shared/imports/target'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'

/** What an import remembers of its file: counts and kinds, never a cell. */
export const ReadingKept = z.strictObject({
  title: z.string(),
  counts: ImportCounts,
  more: MoreCounts,
  issueCounts: z.array(IssueCount),
  facts: EventFacts,
  asks: z.array(z.enum(asks)),
  evidence: z.strictObject({
    attendance: z.string().nullable(),
    registration: z.string().nullable(),
    answers: z.string().nullable().default(null),
  }),
  /** What came later has a default: what was kept before it is read still. */
  figures: z.array(Figure).default([]),
  series: z.array(FigureSeries).default([]),
  targets: z.array(z.enum(importTargets)).default([]),
  period: FilePeriod.nullable().default(null),
  /** Without names, which stand in the file. */
  touched: z.array(Touched).default([]),
  /** Corrections that were applied; what they were is deleted with the file. */
  repaired: z.int().min(0).default(0),
  /** At the chosen event and not in the file. */
  otherPeople: PeopleByRule.nullable().default(null),
  plan: ImportPlan.nullable(),
  fingerprint: z.string().nullable(),
})
export type ReadingKept = z.infer<typeof ReadingKept>

export interface StoredImport {
  id: string
  status: ImportStatus
  fileName: string
  fileBytes: number
  fileDigest: Buffer
  tool: string
  report: string
  target: ImportTarget
  eventId: string | null
  metricId: string | null
  choice: ImportChoice
  reading: ReadingKept
  outcome: ImportOutcome | null
  createdAt: string
  updatedAt: string
  createdBy: { id: string; name: string }
  committedAt: string | null
  committedBy: { id: string; name: string } | null
  undoneAt: string | null
  undoneBy: { id: string; name: string } | null
  undone: UndoBuckets | null
  event: { id: string; title: string; day: string } | null
  metric: { id: string; name: string } | null
}

export interface Row {
  id: string
  status: ImportStatus
  file_name: string
  file_bytes: number
  file_digest: Buffer
  tool: string | null
  report: string | null
  target: ImportTarget
  event_id: string | null
  metric_id: string | null
  answers: unknown
  reading: unknown
  outcome: unknown
  created_at: string
  updated_at: string
  created_by: string
  created_name: string | null
  committed_at: string | null
  committed_by: string | null
  committed_name: string | null
  undone_at: string | null
  undone_by: string | null
  undone: unknown
  undone_name: string | null
  event_title: string | null
  event_day: string | null
  metric_name: string | null
}

export const columns = sql`i.id, i.status, i.file_name, i.file_bytes, i.file_digest, i.tool, i.report, i.target, i.event_id,
  i.metric_id, i.answers, i.reading, i.outcome, i.created_at, i.updated_at, i.created_by, c.name as created_name, i.committed_at,
  i.committed_by, m.name as committed_name, i.undone_at, i.undone_by, i.undone, u.name as undone_name, e.title as event_title,
  e.day as event_day, (select v.name from metric_version v where v.workspace_id = i.workspace_id and v.metric_id = i.metric_id
    order by v.version desc limit 1) as metric_name`
export const tables = sql`import i
  left join person c on c.id = i.created_by
  left join person m on m.id = i.committed_by
  left join person u on u.id = i.undone_by
  left join event e on e.workspace_id = i.workspace_id and e.id = i.event_id and e.deleted_at is null`

export async function findImport(db: Db, workspaceId: string, id: string): Promise<StoredImport | null> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where i.workspace_id = ${workspaceId} and i.id = ${id}`.execute(db)
  return rows[0] === undefined ? null : fromRow(rows[0])
}

/** Nobody else changes this import before the transaction ends. False: it is not there. */
export async function lockImport(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from import where workspace_id = ${workspaceId} and id = ${id} for update`.execute(db)
  return rows.length > 0
}

export interface NewImport {
  id: string
  fileName: string
  fileBytes: number
  fileDigest: Buffer
  tool: string
  report: string
  target: ImportTarget
  choice: ImportChoice
  reading: ReadingKept
  createdBy: string
  at: string
}

/** Staged parts of the file refer to the import, which is known completely only once they have been read. */
export async function insertEmptyImport(
  db: Db,
  workspaceId: string,
  {
    id,
    fileName,
    fileDigest = Buffer.alloc(0),
    createdBy,
    at,
  }: Pick<NewImport, 'id' | 'fileName' | 'createdBy' | 'at'> & Partial<Pick<NewImport, 'fileDigest'>>,
): Promise<void> {
  await db
    .insertInto('import')
    .values({
      workspace_id: workspaceId,
      id,
      status: 'staged',
      file_name: fileName,
      file_bytes: 0,
      file_digest: fileDigest,
      target: 'attendance',
      created_by: createdBy,
      created_at: at,
      updated_at: at,
    })
    .execute()
}

export async function fillImport(db: Db, workspaceId: string, filled: Omit<NewImport, 'createdBy'>): Promise<void> {
  await db
    .updateTable('import')
    .set({
      file_name: filled.fileName,
      file_bytes: filled.fileBytes,
      file_digest: filled.fileDigest,
      tool: filled.tool,
      report: filled.report,
      target: filled.target,
      event_id: filled.choice.eventId,
      metric_id: filled.choice.metricId,
      answers: JSON.stringify(filled.choice),
      reading: JSON.stringify(filled.reading),
      updated_at: filled.at,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', filled.id)
    .execute()
}

export async function markCommitted(
  db: Db,
  workspaceId: string,
  id: string,
  done: { by: string; at: string; eventId: string | null; metricId: string | null; outcome: ImportOutcome },
): Promise<void> {
  await db
    .updateTable('import')
    .set({
      status: 'committed',
      event_id: done.eventId,
      metric_id: done.metricId,
      outcome: JSON.stringify(done.outcome),
      committed_by: done.by,
      committed_at: done.at,
      updated_at: done.at,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

export async function markUndone(
  db: Db,
  workspaceId: string,
  id: string,
  undone: { by: string; at: string; buckets: UndoBuckets },
): Promise<void> {
  const { by, at, buckets } = undone
  await db
    .updateTable('import')
    .set({ status: 'undone', undone_by: by, undone_at: at, undone: JSON.stringify(buckets), updated_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

export async function markCancelled(db: Db, workspaceId: string, id: string, at: string): Promise<void> {
  await db
    .updateTable('import')
    .set({ status: 'cancelled', updated_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** The latest import of the same bytes that was confirmed and stands. */
export async function findSameFile(
  db: Db,
  workspaceId: string,
  digest: Buffer,
  otherThan: string,
): Promise<StoredImport | null> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where i.workspace_id = ${workspaceId} and i.file_digest = ${digest} and i.status = 'committed' and i.id <> ${otherThan}
    order by i.committed_at desc, i.id desc limit 1`.execute(db)
  return rows[0] === undefined ? null : fromRow(rows[0])
}

export function fromRow(row: Row): StoredImport {
  const person = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? 'Somebody' })
  return {
    id: row.id,
    status: row.status,
    fileName: row.file_name,
    fileBytes: row.file_bytes,
    fileDigest: row.file_digest,
    tool: row.tool ?? '',
    report: row.report ?? '',
    target: row.target,
    eventId: row.event_id,
    metricId: row.metric_id,
    choice: ImportChoice.parse(row.answers),
    reading: ReadingKept.parse(row.reading),
    outcome: row.outcome === null ? null : Outcome.parse(row.outcome),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    createdBy: { id: row.created_by, name: row.created_name ?? 'Somebody' },
    committedAt: row.committed_at,
    committedBy: person(row.committed_by, row.committed_name),
    undoneAt: row.undone_at,
    undoneBy: person(row.undone_by, row.undone_name),
    undone: row.undone === null ? null : UndoBuckets.parse(row.undone),
    event:
      row.event_id === null || row.event_title === null || row.event_day === null
        ? null
        : { id: row.event_id, title: row.event_title, day: row.event_day },
    metric: row.metric_id === null ? null : { id: row.metric_id, name: row.metric_name ?? '' },
  }
}
