import type { Kind } from '@upshot/shared/activities/kind'
import type { Audience, Family } from '@upshot/shared/activities/vocabulary'
import type { Day } from '@upshot/shared/calendar/day'
import type { Period } from '@upshot/shared/calendar/period'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'

/** What the overview leaves out. `kinds`: only these, when a family is chosen. */
export interface Filter {
  workspaceId: string
  team: string | null
  audience: Audience | null
  kinds: readonly string[] | null
}

export interface KindCount {
  step: number
  markStep: number
  kind: string
  activities: number
}

/**
 * Activities by kind for each part of steps of two sizes, counted in one go; `starts` and `markStarts` are the first days of the
 * steps, ascending, and the first step is 1.
 */
export async function countActivities(
  db: Db,
  filter: Filter,
  period: Period,
  starts: readonly Day[],
  markStarts: readonly Day[],
): Promise<KindCount[]> {
  const rows = await activityDays(db, filter, period)
    .select([
      sql<number>`width_bucket(day, ${[...starts]}::date[])`.as('step'),
      sql<number>`width_bucket(day, ${[...markStarts]}::date[])`.as('markStep'),
      'kind',
      sql<number>`sum(activities)::int`.as('activities'),
    ])
    .groupBy(['step', 'markStep', 'kind'])
    .execute()
  return rows
}

export async function countAllActivities(db: Db, filter: Filter, period: Period): Promise<number> {
  const row = await activityDays(db, filter, period)
    .select(sql<number>`coalesce(sum(activities), 0)::int`.as('activities'))
    .executeTakeFirstOrThrow()
  return row.activities
}

function activityDays(db: Db, filter: Filter, period: Period) {
  let query = db
    .selectFrom('activity_day')
    .where('workspace_id', '=', filter.workspaceId)
    .where('day', '>=', period.from)
    .where('day', '<=', period.to)
  if (filter.team !== null) query = query.where('team_id', '=', filter.team)
  if (filter.audience !== null) query = query.where('audience', '=', filter.audience)
  if (filter.kinds !== null) query = query.where('kind', '=', sql<string>`any(${[...filter.kinds]}::text[])`)
  return query
}

export interface MarkedActivity {
  id: string
  title: string
  kind: string
  date: Day
  people: number | null
}

/** The activities that `activity_day` counts, one by one, with the people each reached: for periods with few of them. */
export async function listMarkedActivities(db: Db, filter: Filter, period: Period): Promise<MarkedActivity[]> {
  let query = db
    .selectFrom('activity as a')
    .leftJoin('event as e', join =>
      join
        .onRef('e.workspace_id', '=', 'a.workspace_id')
        .onRef('e.id', '=', 'a.event_id')
        .on('e.deleted_at', 'is', null),
    )
    .leftJoin('event_total as t', join =>
      join.onRef('t.workspace_id', '=', 'e.workspace_id').onRef('t.event_id', '=', 'e.id'),
    )
    .where('a.workspace_id', '=', filter.workspaceId)
    .where('a.date', '>=', period.from)
    .where('a.date', '<=', period.to)
    .where('a.deleted_at', 'is', null)
    .where('a.status', '=', 'done')
    .where('a.is_private', '=', false)
  if (filter.team !== null) query = query.where('a.team_id', '=', filter.team)
  if (filter.audience !== null) query = query.where('a.audience', '=', filter.audience)
  if (filter.kinds !== null) query = query.where('a.kind', '=', sql<string>`any(${[...filter.kinds]}::text[])`)
  return query
    .select(eb => ['a.id', 'a.title', 'a.kind', 'a.date', eb.fn.coalesce('a.attended', 't.attended').as('people')])
    .orderBy('a.date')
    .orderBy('a.id')
    .execute()
}

export interface ReachCount {
  circle: 'internal' | 'external' | 'unknown'
  people: number
  fresh: number
}

/** Different people of a period, exactly: all who came, less those whose day before that lies in the period too. */
export async function countReach(db: Db, workspaceId: string, period: Period): Promise<ReachCount[]> {
  const { rows } = await sql<ReachCount>`
    select circle, sum(people)::int as people, sum(fresh)::int as fresh from (
      select circle, sum(people) as people, sum(fresh) as fresh from reach_total
      where workspace_id = ${workspaceId} and day between ${period.from} and ${period.to} group by circle
      union all
      select circle, -sum(people), 0 from reach_day
      where workspace_id = ${workspaceId} and day between ${period.from} and ${period.to} and prev_day >= ${period.from}
      group by circle) parts
    group by circle`.execute(db)
  return rows
}

/** The same for the events of one team, from the facts: slower, and just as exact. Who is told by a name alone is anonymous. */
export async function countTeamReach(db: Db, workspaceId: string, team: string, period: Period): Promise<ReachCount[]> {
  const counted = sql<ReachCount>`
    with reached as (
      select distinct t.contact_id from event e
      join attendance t on t.workspace_id = e.workspace_id and t.event_id = e.id and t.attended
      where e.workspace_id = ${workspaceId} and e.team_id = ${team} and e.deleted_at is null
        and e.day between ${period.from} and ${period.to})
    select case when c.is_staff then 'internal' when c.is_staff is null then 'unknown' else 'external' end as circle,
      count(*)::int as people,
      count(*) filter (where not exists (
        select from contact_day d where d.workspace_id = c.workspace_id and d.contact_id = c.id and d.day < ${period.from}
      ))::int as fresh
    from reached r join contact c on c.workspace_id = ${workspaceId} and c.id = r.contact_id
    where c.identity in ('email', 'tool')
    group by 1`
  const { rows } = await withoutNestedLoops(db, () => counted.execute(db))
  return rows
}

export interface ReachStepCount {
  step: number
  people: number
  fresh: number
}

/** Different people of each step, and those of them never seen before. */
export async function countReachSteps(
  db: Db,
  workspaceId: string,
  period: Period,
  starts: readonly Day[],
): Promise<ReachStepCount[]> {
  const { rows } = await sql<ReachStepCount>`
    select step, sum(people)::int as people, sum(fresh)::int as fresh from (
      select width_bucket(day, ${[...starts]}::date[]) as step, people, fresh from reach_total
      where workspace_id = ${workspaceId} and day between ${period.from} and ${period.to}
      union all
      select width_bucket(day, ${[...starts]}::date[]), -people, 0 from reach_day
      where workspace_id = ${workspaceId} and day between ${period.from} and ${period.to} and prev_day >= ${period.from}
        and width_bucket(day, ${[...starts]}::date[]) = width_bucket(prev_day, ${[...starts]}::date[])) parts
    group by step`.execute(db)
  return rows
}

export interface EventCount {
  events: number
  withoutAttendance: number
  anonymous: number
}

export async function countEvents(db: Db, filter: Filter, period: Period): Promise<EventCount> {
  let query = db
    .selectFrom('event as e')
    .leftJoin('event_total as t', join =>
      join.onRef('t.workspace_id', '=', 'e.workspace_id').onRef('t.event_id', '=', 'e.id'),
    )
    .where('e.workspace_id', '=', filter.workspaceId)
    .where('e.deleted_at', 'is', null)
    .where('e.day', '>=', period.from)
    .where('e.day', '<=', period.to)
  if (filter.team !== null) query = query.where('e.team_id', '=', filter.team)
  return query
    .select([
      sql<number>`count(*)::int`.as('events'),
      sql<number>`(count(*) filter (where t.attended is null))::int`.as('withoutAttendance'),
      sql<number>`coalesce(sum(t.anonymous), 0)::int`.as('anonymous'),
    ])
    .executeTakeFirstOrThrow()
}

export interface AttentionRow {
  kind: 'event-without-attendance' | 'unfinished-import' | 'approval-waiting'
  id: string
  title: string
  on: Day
}

/** Events held without a figure of who came, imports nobody finished, and proposals that wait for this person. */
export async function listAttention(
  db: Db,
  about: { workspaceId: string; personId: string; mayImport: boolean; since: Day; today: Day; timeZone: string },
): Promise<AttentionRow[]> {
  const { workspaceId, personId, since, today, timeZone } = about
  const { rows } = await sql<AttentionRow>`
    (select 'approval-waiting' as kind, a.metric_id as id, v.name as title,
        (a.requested_at at time zone ${timeZone})::date as "on"
      from approval a join metric_version v
        on v.workspace_id = a.workspace_id and v.metric_id = a.metric_id and v.version = a.version and v.status = 'proposed'
      where a.workspace_id = ${workspaceId} and a.person_id = ${personId} and a.decision is null and a.withdrawn_at is null
      order by a.requested_at limit 5)
    union all
    (select 'event-without-attendance', e.id, e.title, e.day from event e
      left join event_total t on t.workspace_id = e.workspace_id and t.event_id = e.id
      where e.workspace_id = ${workspaceId} and e.deleted_at is null and e.day >= ${since} and e.day < ${today}
        and t.attended is null
      order by e.day desc limit 5)
    union all
    (select 'unfinished-import', i.id, i.file_name, (i.created_at at time zone ${timeZone})::date from import i
      where i.workspace_id = ${workspaceId} and i.status = 'staged' and ${about.mayImport}
      order by i.created_at desc limit 5)`.execute(db)
  return rows
}

/** What this workspace changed about kinds: the family of those it added, and of shipped ones that it moved. */
export async function listKindFamilies(
  db: Db,
  workspaceId: string,
  shipped: readonly Kind[],
): Promise<Map<string, Family>> {
  const rows = await db
    .selectFrom('kind')
    .where('workspace_id', '=', workspaceId)
    .select(['key', familyText()])
    .execute()
  const families = new Map(shipped.map(kind => [kind.key, kind.family]))
  for (const row of rows) if (row.family !== null) families.set(row.key, row.family)
  return families
}

function familyText() {
  return sql<Family | null>`definition ->> 'family'`.as('family')
}
