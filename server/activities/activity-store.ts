import type { Activity } from '@upshot/shared/activities/activity'
import type { ActivitySort } from '@upshot/shared/activities/api'
import type { ActivityStatus, Audience } from '@upshot/shared/activities/vocabulary'
import type { Day } from '@upshot/shared/calendar/day'
import type { Grade } from '@upshot/shared/format/grade'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import type { Place } from '../http/cursor.ts'

/** An activity as the database has it, with the names of what it belongs to. */
export interface StoredActivity extends Activity {
  createdBy: string
  createdByName: string
  deletedAt: string | null
  ownerName: string
  teamName: string | null
  eventTitle: string | null
  programmeTitle: string | null
  attended: number | null
  attendedGrade: Grade | null
  eventAttended: number | null
}

export interface ActivityFilter {
  kind?: readonly string[] | undefined
  team?: readonly string[] | undefined
  person?: readonly string[] | undefined
  audience?: Audience | undefined
  topic?: readonly string[] | undefined
  programme?: readonly string[] | undefined
  status?: readonly ActivityStatus[] | undefined
  event?: string | undefined
  visibility?: 'mine' | 'shared' | undefined
  from?: Day | undefined
  to?: Day | undefined
  q?: string | undefined
}

export interface ActivityPage {
  sort: ActivitySort
  direction: 'asc' | 'desc'
  after: Place | null
  limit: number
}

const columns = sql`a.id, a.kind, a.setting, a.title, a.date, a.owner_id as "ownerId", a.role, a.team_id as "teamId",
  a.audience, a.format, a.topics, a.url, a.event_id as "eventId", a.programme_id as "programmeId",
  a.minutes_spent as "minutesSpent", a.cost_cents as "costCents", a.status, a.is_private as "isPrivate",
  a.follow_up_on as "followUpOn", a.intended_metric_id as "intendedMetricId", a.notes, a.country, a.city,
  a.created_at as "createdAt", a.updated_at as "updatedAt", a.revision, a.created_by as "createdBy",
  a.deleted_at as "deletedAt", a.attended, a.attended_grade as "attendedGrade",
  o.name as "ownerName", m.name as "createdByName", t.name as "teamName", e.title as "eventTitle",
  n.attended as "eventAttended", p.title as "programmeTitle",
  (select coalesce(json_agg(json_build_object('personId', c.person_id, 'role', c.role) order by c.person_id), '[]')
    from activity_contributor c where c.workspace_id = a.workspace_id and c.activity_id = a.id) as contributors`

// People reached falls back to what is counted of the event, so that sorting by it needs the event's total here.
const tables = sql`activity a
  join person o on o.id = a.owner_id
  join person m on m.id = a.created_by
  left join team t on t.workspace_id = a.workspace_id and t.id = a.team_id
  left join event e on e.workspace_id = a.workspace_id and e.id = a.event_id and e.deleted_at is null
  left join event_total n on n.workspace_id = e.workspace_id and n.event_id = e.id
  left join programme p on p.workspace_id = a.workspace_id and p.id = a.programme_id`

export async function findActivities(db: Db, workspaceId: string, ids: readonly string[]): Promise<StoredActivity[]> {
  const { rows } = await sql<StoredActivity>`select ${columns} from ${tables}
    where a.workspace_id = ${workspaceId} and a.id = any (${ids}::uuid[]) order by a.id`.execute(db)
  return rows
}

/** Nobody else writes these activities until the transaction ends. */
export async function lockActivities(db: Db, workspaceId: string, ids: readonly string[]): Promise<void> {
  await sql`select id from activity where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])
    order by id for update`.execute(db)
}

/** One more than asked for, so that the caller sees whether there are more. */
export async function listActivities(
  db: Db,
  workspaceId: string,
  viewerId: string,
  filter: ActivityFilter,
  page: ActivityPage,
): Promise<StoredActivity[]> {
  const { expression, bound } = sortKeys[page.sort]
  const order = sql.raw(page.direction)
  const beyond = sql.raw(page.direction === 'asc' ? '>' : '<')
  const after =
    page.after === null
      ? sql``
      : sql`and (${expression}, a.id) ${beyond} (${bound(page.after.value)}, ${page.after.id}::uuid)`
  const { rows } = await sql<StoredActivity>`select ${columns} from ${tables}
    where ${condition(workspaceId, viewerId, filter)} ${after}
    order by ${expression} ${order}, a.id ${order} limit ${page.limit + 1}`.execute(db)
  return rows
}

export async function countActivities(
  db: Db,
  workspaceId: string,
  viewerId: string,
  filter: ActivityFilter,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from activity a
    where ${condition(workspaceId, viewerId, filter)}`.execute(db)
  return rows[0]?.total ?? 0
}

interface SortKey {
  expression: RawBuilder<unknown>
  /** The same for a value that a cursor brings back. */
  bound: (value: string | number) => RawBuilder<unknown>
}

const sortKeys: Readonly<Record<ActivitySort, SortKey>> = {
  date: { expression: sql`a.date`, bound: value => sql`${value}::date` },
  title: { expression: sql`lower(left(a.title, 50))`, bound: value => sql`lower(${value}::text)` },
  // What is unknown is less than nothing.
  reach: { expression: sql`coalesce(a.attended, n.attended, -1)`, bound: value => sql`${value}::double precision` },
  updated: { expression: sql`a.updated_at`, bound: value => sql`${value}::timestamptz` },
}

/** The value that `sortKeys` gives an activity in the database. */
export function sortPlace(activity: StoredActivity, sort: ActivitySort): Place {
  const { id } = activity
  switch (sort) {
    case 'date':
      return { id, value: activity.date }
    case 'title':
      // Cut, because a cursor has an end; lowered by the database when the next page is asked for.
      return { id, value: [...activity.title].slice(0, 50).join('') }
    case 'reach':
      return { id, value: activity.attended ?? activity.eventAttended ?? -1 }
    case 'updated':
      return { id, value: activity.updatedAt }
  }
}

function condition(workspaceId: string, viewerId: string, filter: ActivityFilter): RawBuilder<unknown> {
  const parts = [
    sql`a.workspace_id = ${workspaceId} and a.deleted_at is null and (not a.is_private or a.owner_id = ${viewerId})`,
  ]
  if (filter.visibility === 'shared') parts.push(sql`not a.is_private`)
  const isAny = (column: string, values: readonly string[] | undefined, type: string) => {
    if (values?.length) parts.push(sql`${sql.ref(column)} = any (${[...values]}::${sql.raw(type)}[])`)
  }
  isAny('a.kind', filter.kind, 'text')
  isAny('a.team_id', filter.team, 'uuid')
  isAny('a.programme_id', filter.programme, 'uuid')
  isAny('a.status', filter.status, 'text')
  if (filter.person?.length) {
    const people = sql`any (${[...filter.person]}::uuid[])`
    parts.push(sql`(a.owner_id = ${people} or exists (select from activity_contributor c
      where c.workspace_id = a.workspace_id and c.activity_id = a.id and c.person_id = ${people}))`)
  }
  if (filter.audience !== undefined) parts.push(sql`a.audience = ${filter.audience}`)
  if (filter.topic?.length) parts.push(sql`a.topics && ${[...filter.topic]}::text[]`)
  if (filter.event !== undefined) parts.push(sql`a.event_id = ${filter.event}`)
  if (filter.from !== undefined) parts.push(sql`a.date >= ${filter.from}::date`)
  if (filter.to !== undefined) parts.push(sql`a.date <= ${filter.to}::date`)
  for (const word of filter.q?.split(/\s+/) ?? []) {
    const pattern = likePattern(word)
    parts.push(
      sql`(a.title ilike ${pattern} or a.notes ilike ${pattern} or array_to_string(a.topics, ' ') ilike ${pattern})`,
    )
  }
  return sql.join(parts, sql` and `)
}

export async function findByCanonicalUrl(
  db: Db,
  workspaceId: string,
  viewerId: string,
  url: string,
  except: string | undefined,
): Promise<StoredActivity[]> {
  const other = except === undefined ? sql`` : sql`and a.id <> ${except}`
  const { rows } = await sql<StoredActivity>`select ${columns} from ${tables}
    where ${condition(workspaceId, viewerId, {})} and a.canonical_url = ${url} ${other}
    order by a.date desc, a.id desc limit 5`.execute(db)
  return rows
}

export async function listTopics(
  db: Db,
  workspaceId: string,
  viewerId: string,
  q: string | undefined,
): Promise<{ topic: string; activities: number }[]> {
  const pattern = likePattern(q ?? '')
  const { rows } = await sql<{ topic: string; activities: number }>`
    select topic, count(*)::int as activities from activity a cross join unnest(a.topics) as topic
    where ${condition(workspaceId, viewerId, {})} and topic ilike ${pattern}
    group by topic order by 2 desc, topic limit 500`.execute(db)
  return rows
}

export async function findLastLogged(
  db: Db,
  workspaceId: string,
  ownerId: string,
): Promise<{ kind: string; teamId: string | null; audience: Audience } | null> {
  const { rows } = await sql<{ kind: string; teamId: string | null; audience: Audience }>`
    select kind, team_id as "teamId", audience from activity
    where workspace_id = ${workspaceId} and owner_id = ${ownerId} and created_by = ${ownerId} and deleted_at is null
    order by created_at desc, id desc limit 1`.execute(db)
  return rows[0] ?? null
}

export async function isEventUsed(db: Db, workspaceId: string, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('activity')
    .where('workspace_id', '=', workspaceId)
    .where('event_id', '=', eventId)
    .where('deleted_at', 'is', null)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
