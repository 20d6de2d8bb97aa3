import { Study, StudyRow } from '@upshot/shared/impact/study'
import { StudyEstimate } from '@upshot/shared/impact/study-estimate'
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import type { Place } from '../http/cursor.ts'
import type { StudyTask } from './engine-task.ts'

/** A study as it is kept. */
export type StoredStudy = Omit<Study, 'mayEdit' | 'newerRun' | 'createdBy'> & {
  createdById: string
  asked: unknown
  task: StudyTask | null
}

const Findings = Study.pick({ refusals: true, caps: true, checks: true, points: true })

export async function insertStudy(db: Db, workspaceId: string, study: StoredStudy): Promise<void> {
  const { setup, data, verdict, estimate } = study
  const { refusals, caps, checks, points } = study
  await db
    .insertInto('study')
    .values({
      workspace_id: workspaceId,
      id: study.id,
      title: study.title,
      note: study.note,
      sample_note: study.sampleNote,
      metric_id: setup.metric.id,
      metric_version: setup.metric.versionNumber,
      asked: JSON.stringify(study.asked),
      setup: JSON.stringify(setup),
      overlapping: JSON.stringify(study.overlaps),
      method: study.engine.method,
      method_version: study.engine.version,
      seed: study.engine.seed,
      input: JSON.stringify(study.task),
      input_hash: data.inputHash,
      data: JSON.stringify(data),
      values_as_of: data.asOf,
      from_day: setup.campaigns[0]?.from ?? null,
      to_day: setup.campaigns.at(-1)?.to ?? null,
      outcome: verdict.outcome,
      label: verdict.label,
      verdict: JSON.stringify(verdict),
      findings: JSON.stringify({ refusals, caps, checks, points }),
      estimate: estimate === null ? null : JSON.stringify(estimate),
      per_point: estimate === null ? null : JSON.stringify(estimate.effect.perPoint),
      p_value: estimate?.effect.pTwoSided ?? null,
      q_value: estimate?.effect.q ?? null,
      declared_at: study.declaredAt,
      rerun_of: study.rerunOf,
      created_by: study.createdById,
      created_at: study.createdAt,
      updated_at: study.createdAt,
    })
    .execute()
  const parts = [
    ...setup.activities.map(({ id }) => ({ activity: id, part: 'subject' })),
    ...study.overlaps.map(({ id }) => ({ activity: id, part: 'overlap' })),
  ]
  await sql`insert into study_activity (workspace_id, study_id, activity_id, part)
    select ${workspaceId}, ${study.id}, r.activity, r.part
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as r(activity uuid, part text)`.execute(db)
}

/** What a later run of the same question needs, and what the database says beside the study itself. */
export interface FoundStudy {
  study: Omit<Study, 'mayEdit'>
  asked: unknown
  /** The first study of the same question. */
  rootId: string
}

export async function findStudy(db: Db, workspaceId: string, id: string): Promise<FoundStudy | null> {
  const row = await db
    .selectFrom('study as s')
    .innerJoin('person as p', 'p.id', 's.created_by')
    .where('s.workspace_id', '=', workspaceId)
    .where('s.id', '=', id)
    .selectAll('s')
    .select('p.name as creator_name')
    .select(newestRun(workspaceId).as('newest'))
    .executeTakeFirst()
  if (row === undefined) return null
  const found = Findings.parse(row.findings)
  const study = Study.omit({ mayEdit: true }).parse({
    id: row.id,
    title: row.title,
    note: row.note,
    sampleNote: row.sample_note,
    setup: row.setup,
    overlaps: row.overlapping,
    data: row.data,
    verdict: row.verdict,
    ...found,
    estimate: row.estimate === null ? null : StudyEstimate.parse(row.estimate),
    engine: { method: row.method, version: row.method_version, seed: row.seed },
    declaredAt: row.declared_at,
    rerunOf: row.rerun_of,
    newerRun: row.newest === row.id ? null : row.newest,
    createdAt: row.created_at,
    createdBy: { id: row.created_by, name: row.creator_name },
  })
  return { study, asked: row.asked, rootId: row.rerun_of ?? row.id }
}

/** The latest run of the same question, for `study as s`. */
function newestRun(workspaceId: string): RawBuilder<string> {
  return sql<string>`(select n.id from study n where n.workspace_id = ${workspaceId}
    and (n.id = coalesce(s.rerun_of, s.id) or n.rerun_of = coalesce(s.rerun_of, s.id))
    order by n.created_at desc, n.id desc limit 1)`
}

/** Labels that earlier runs of a question came to. */
export async function findLabels(db: Db, workspaceId: string, rootId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('study')
    .where('workspace_id', '=', workspaceId)
    .where(eb => eb.or([eb('id', '=', rootId), eb('rerun_of', '=', rootId)]))
    .select('label')
    .execute()
  return rows.map(row => row.label).filter(label => label !== null)
}

export interface StudyFilter {
  metric: string | undefined
  activity: string | undefined
  outcome: string | undefined
  /** Words of its title, in any order. */
  q: string | undefined
}

/** The latest run of each question, newest first; one more than asked for. */
export async function listStudies(
  db: Db,
  workspaceId: string,
  filter: StudyFilter,
  page: { after: Place | null; limit: number },
): Promise<{ rows: StudyRow[]; total: number }> {
  const all = condition(workspaceId, filter)
  const after =
    page.after === null
      ? sql``
      : sql`and (s.created_at, s.id) < (${page.after.value}::timestamptz, ${page.after.id}::uuid)`
  const { rows } = await sql<Listed>`
    select s.id, s.title, s.sample_note, s.setup, s.method, s.from_day, s.to_day, s.outcome, s.verdict, s.label,
      s.per_point, s.created_at, s.created_by, p.name as creator_name
    from study s join person p on p.id = s.created_by
    where ${all} ${after} order by s.created_at desc, s.id desc limit ${page.limit + 1}`.execute(db)
  const counted = await sql<{ total: number }>`select count(*)::int as total from study s where ${all}`.execute(db)
  return { rows: rows.map(listedStudy), total: counted.rows[0]?.total ?? 0 }
}

function condition(workspaceId: string, { metric, activity, outcome, q }: StudyFilter): RawBuilder<unknown> {
  const parts = [sql`s.workspace_id = ${workspaceId} and s.id = ${newestRun(workspaceId)}`]
  if (metric !== undefined) parts.push(sql`s.metric_id = ${metric}`)
  if (outcome !== undefined) parts.push(sql`s.outcome = ${outcome}`)
  for (const word of q?.split(/\s+/) ?? []) parts.push(sql`s.title ilike ${likePattern(word)}`)
  if (activity !== undefined) {
    parts.push(sql`exists (select from study_activity a where a.workspace_id = ${workspaceId} and a.study_id = s.id
      and a.activity_id = ${activity} and a.part = 'subject')`)
  }
  return sql.join(parts, sql` and `)
}

interface Listed {
  id: string
  title: string
  sample_note: string | null
  setup: unknown
  method: string
  from_day: string | null
  to_day: string | null
  outcome: string
  verdict: unknown
  label: string | null
  per_point: unknown
  created_at: string
  created_by: string
  creator_name: string
}

const ListedSetup = z.object({
  metric: StudyRow.shape.metric.strip(),
  step: StudyRow.shape.step,
  activities: z.array(z.unknown()),
})

function listedStudy(row: Listed): StudyRow {
  const { metric, step, activities } = ListedSetup.parse(row.setup)
  const { sentence } = Study.shape.verdict.parse(row.verdict)
  return StudyRow.parse({
    id: row.id,
    title: row.title,
    sampleNote: row.sample_note,
    metric,
    method: row.method,
    step,
    activities: activities.length,
    from: row.from_day,
    to: row.to_day,
    outcome: row.outcome,
    label: row.label,
    sentence,
    perPoint: row.per_point,
    createdAt: row.created_at,
    createdBy: { id: row.created_by, name: row.creator_name },
  })
}

export async function updateStudy(
  db: Db,
  workspaceId: string,
  id: string,
  change: { title: string; note: string | null; at: string },
): Promise<void> {
  await db
    .updateTable('study')
    .set({ title: change.title, note: change.note, updated_at: change.at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}
