import { type Grade, grades } from '@upshot/shared/format/grade'
import type { RecordedValue } from '@upshot/shared/metrics/metric-detail'
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** The version that values belong to. */
export interface VersionKey {
  metricId: string
  number: number
}

export interface NewValue {
  id: string
  periodStart: string
  restatement: number
  value: number
  numerator: number | null
  denominator: number | null
  grade: Grade
  source: string | null
  note: string | null
}

/** A value with the metric and version that it belongs to. */
export interface ValueRow extends VersionKey {
  recorded: RecordedValue
}

/** Rows travel as one JSON parameter: PostgreSQL takes at most 65,535 parameters, and 5,000 rows would need more. */
export async function insertValues(
  db: Db,
  workspaceId: string,
  { metricId, number }: VersionKey,
  by: { personId: string; importId: string | null; at: string },
  values: readonly NewValue[],
): Promise<void> {
  await sql`
    insert into value (workspace_id, metric_id, version, period_start, restatement, id, value, numerator, denominator,
      grade, source, note, recorded_by, recorded_at, import_id)
    select ${workspaceId}, ${metricId}, ${number}, r."periodStart", r.restatement, r.id, r.value, r.numerator,
      r.denominator, r.grade, r.source, coalesce(r.note, ''), ${by.personId}, ${by.at}, ${by.importId}::uuid
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r("periodStart" date, restatement integer, id uuid,
      value double precision, numerator double precision, denominator double precision, grade text, source text, note text)
  `.execute(db)
}

type Choice = {
  metricId?: string
  number?: number
  importId?: string
  id?: string
  from?: string
  to?: string
  periodStarts?: readonly string[]
  withdrawnToo: boolean
}

/** Stored values, by metric, version and period, the latest of a period first. */
export async function findValues(db: Db, workspaceId: string, choice: Choice): Promise<ValueRow[]> {
  const rows = await db
    .selectFrom('value as v')
    .innerJoin('metric_version as m', join =>
      join
        .onRef('m.workspace_id', '=', 'v.workspace_id')
        .onRef('m.metric_id', '=', 'v.metric_id')
        .onRef('m.version', '=', 'v.version'),
    )
    .leftJoin('person as p', 'p.id', 'v.recorded_by')
    .where('v.workspace_id', '=', workspaceId)
    .where(eb => {
      const all: Expression<SqlBool>[] = []
      if (choice.metricId !== undefined) all.push(eb('v.metric_id', '=', choice.metricId))
      if (choice.number !== undefined) all.push(eb('v.version', '=', choice.number))
      if (choice.importId !== undefined) all.push(eb('v.import_id', '=', choice.importId))
      if (choice.id !== undefined) all.push(eb('v.id', '=', choice.id))
      if (choice.from !== undefined) all.push(eb('v.period_start', '>=', choice.from))
      if (choice.to !== undefined) all.push(eb('v.period_start', '<=', choice.to))
      if (choice.periodStarts !== undefined) {
        all.push(sql<boolean>`v.period_start = any(${choice.periodStarts}::date[])`)
      }
      if (!choice.withdrawnToo) all.push(eb('v.withdrawn_at', 'is', null))
      return eb.and(all)
    })
    .selectAll('v')
    .select(['m.id as version_id', 'p.name as recorder_name'])
    .orderBy('v.metric_id')
    .orderBy('v.version')
    .orderBy('v.period_start')
    .orderBy('v.restatement', 'desc')
    .execute()
  return rows.map(row => ({
    metricId: row.metric_id,
    number: row.version,
    recorded: {
      id: row.id,
      metricId: row.metric_id,
      versionId: row.version_id,
      periodStart: row.period_start,
      value: row.value,
      numerator: row.numerator,
      denominator: row.denominator,
      grade: gradeFrom(row.grade),
      source: row.source,
      note: row.note === '' ? null : row.note,
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by,
      restatement: row.restatement,
      recordedByName: row.recorder_name,
      importId: row.import_id,
      withdrawnAt: row.withdrawn_at,
    },
  }))
}

function gradeFrom(text: string): Grade {
  const found = grades.find(grade => grade === text)
  if (found === undefined) throw new Error(`the database holds a grade that is none: ${text}`)
  return found
}

/** Periods that have a value, withdrawn ones included, newest first. */
export async function findPeriods(
  db: Db,
  workspaceId: string,
  { metricId, number }: VersionKey,
  range: { from: string | null; to: string | null; before: string | null; limit: number },
): Promise<{ periodStarts: string[]; total: number }> {
  let all = db
    .selectFrom('value')
    .where('workspace_id', '=', workspaceId)
    .where('metric_id', '=', metricId)
    .where('version', '=', number)
  if (range.from !== null) all = all.where('period_start', '>=', range.from)
  if (range.to !== null) all = all.where('period_start', '<=', range.to)
  const counted = await all
    .select(eb => eb.fn.count<number>('period_start').distinct().as('total'))
    .executeTakeFirstOrThrow()
  if (range.before !== null) all = all.where('period_start', '<', range.before)
  const rows = await all.select('period_start').distinct().orderBy('period_start', 'desc').limit(range.limit).execute()
  return { periodStarts: rows.map(row => row.period_start), total: counted.total }
}

export interface RecentValue {
  metricId: string
  periodStart: string
  value: number
  grade: Grade
  recordedAt: string
  isRestated: boolean
}

/** The values that count of the last `periods` periods that have one, for many metrics at once, oldest first. */
export async function findRecentValues(
  db: Db,
  workspaceId: string,
  versions: readonly VersionKey[],
  periods: number,
): Promise<RecentValue[]> {
  if (versions.length === 0) return []
  const { rows } = await sql<{
    metric_id: string
    period_start: string
    value: number
    grade: string
    recorded_at: string
    is_restated: boolean
  }>`
    select w.metric_id, r.period_start, r.value, r.grade, r.recorded_at,
      exists (
        select from value e
        where e.workspace_id = ${workspaceId} and e.metric_id = w.metric_id and e.version = w.version
          and e.period_start = r.period_start and e.restatement < r.restatement and e.withdrawn_at is null
      ) as is_restated
    from unnest(${versions.map(version => version.metricId)}::uuid[], ${versions.map(version => version.number)}::integer[])
      as w(metric_id, version)
    cross join lateral (
      select distinct on (v.period_start) v.period_start, v.restatement, v.value, v.grade, v.recorded_at
      from value v
      where v.workspace_id = ${workspaceId} and v.metric_id = w.metric_id and v.version = w.version
        and v.withdrawn_at is null
      order by v.period_start desc, v.restatement desc
      limit ${periods}
    ) r
    order by w.metric_id, r.period_start
  `.execute(db)
  return rows.map(row => ({
    metricId: row.metric_id,
    periodStart: row.period_start,
    value: row.value,
    grade: gradeFrom(row.grade),
    recordedAt: row.recorded_at,
    isRestated: row.is_restated,
  }))
}

/** Marks values as withdrawn; answers how many still counted until now. */
export async function withdrawValues(
  db: Db,
  workspaceId: string,
  values: readonly { metricId: string; number: number; periodStart: string; restatement: number }[],
  at: string,
): Promise<number> {
  if (values.length === 0) return 0
  const result = await sql`
    update value v set withdrawn_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
      as r("metricId" uuid, number integer, "periodStart" date, restatement integer)
    where v.workspace_id = ${workspaceId} and v.metric_id = r."metricId" and v.version = r.number
      and v.period_start = r."periodStart" and v.restatement = r.restatement and v.withdrawn_at is null
  `.execute(db)
  return Number(result.numAffectedRows ?? 0n)
}
