import type { Day } from '@upshot/shared/calendar/day'
import type { EventSort } from '@upshot/shared/events/api'
import type { Event } from '@upshot/shared/events/event'
import type { EventFormat } from '@upshot/shared/events/event-format'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import type { Place } from '../http/cursor.ts'
import type { CountedColumns } from './event-counts.ts'

/** An event as the database has it, with what is counted of it. */
export interface StoredEvent extends Event, CountedColumns {
  audience: 'internal' | 'external'
  teamId: string | null
  teamName: string | null
  createdBy: string | null
  createdByImport: string | null
  deletedAt: string | null
}

export interface EventFilter {
  q: string | undefined
  from: Day | undefined
  to: Day | undefined
  format: readonly EventFormat[] | undefined
  team: readonly string[] | undefined
}

export interface EventPage {
  sort: EventSort
  direction: 'asc' | 'desc'
  after: Place | null
  limit: number
}

const countedColumns = sql`n.registered, n.attended, n.no_show as "noShow", n.cancelled, n.pending, n.waitlisted, n.invited,
  n.declined, n.anonymous, n.registered_internal as "registeredInternal", n.registered_external as "registeredExternal",
  n.registered_unknown as "registeredUnknown", n.attended_internal as "attendedInternal",
  n.attended_external as "attendedExternal", n.attended_unknown as "attendedUnknown", n.minutes_sum as "minutesSum",
  n.minutes_known as "minutesKnown"`
const columns = sql`e.id, e.title, e.day, e.starts_at as "startsAt", e.ends_at as "endsAt", e.time_zone as "timeZone",
  e.format, e.place, e.city, e.country, e.url, e.source, e.external_id as "externalId", e.created_at as "createdAt",
  e.updated_at as "updatedAt", e.revision, e.audience, e.team_id as "teamId", t.name as "teamName",
  e.created_by as "createdBy", e.created_by_import as "createdByImport", e.deleted_at as "deletedAt", ${countedColumns}`
const tables = sql`event e
  left join event_total n on n.workspace_id = e.workspace_id and n.event_id = e.id
  left join team t on t.workspace_id = e.workspace_id and t.id = e.team_id`

/** The event, deleted or not. */
export async function findEvent(db: Db, workspaceId: string, id: string): Promise<StoredEvent | null> {
  const { rows } = await sql<StoredEvent>`select ${columns} from ${tables}
    where e.workspace_id = ${workspaceId} and e.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export interface LockedEvent {
  day: Day
  deletedAt: string | null
}

/** Nobody else writes this event or its attendance until the transaction ends. */
export async function lockEvent(db: Db, workspaceId: string, id: string): Promise<LockedEvent | null> {
  const row = await db
    .selectFrom('event')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .select(['day', 'deleted_at'])
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : { day: row.day, deletedAt: row.deleted_at }
}

export async function listEvents(
  db: Db,
  workspaceId: string,
  filter: EventFilter,
  page: EventPage,
): Promise<{ items: StoredEvent[]; total: number }> {
  const matches = condition(workspaceId, filter)
  const key = sortKeys[page.sort]
  const order = sql.raw(page.direction)
  const after =
    page.after === null
      ? sql``
      : sql`and (${key.expression}, e.id) ${sql.raw(page.direction === 'asc' ? '>' : '<')} (${page.after.value}::${sql.raw(key.type)}, ${page.after.id}::uuid)`
  const { rows } = await sql<StoredEvent>`select ${columns} from ${tables} where ${matches} ${after}
    order by ${key.expression} ${order}, e.id ${order} limit ${page.limit + 1}`.execute(db)
  const { rows: counted } = await sql<{
    total: number
  }>`select count(*)::int as total from event e where ${matches}`.execute(db)
  return { items: rows, total: counted[0]?.total ?? 0 }
}

/** The value that a list sorted so is sorted by, as `sortKeys` computes it in the database. */
export function sortValueOf(event: StoredEvent, sort: EventSort): string | number {
  switch (sort) {
    case 'date':
      return event.day
    case 'title':
      return [...event.title].slice(0, 50).join('')
    case 'attended':
      return event.attended ?? -1
    case 'registered':
      return event.registered ?? -1
  }
}

const sortKeys: Readonly<Record<EventSort, { expression: RawBuilder<unknown>; type: string }>> = {
  date: { expression: sql`e.day`, type: 'date' },
  title: { expression: sql`left(e.title, 50)`, type: 'text' },
  // What is unknown is less than nothing.
  attended: { expression: sql`coalesce(n.attended, -1)`, type: 'integer' },
  registered: { expression: sql`coalesce(n.registered, -1)`, type: 'integer' },
}

function condition(workspaceId: string, { q, from, to, format, team }: EventFilter): RawBuilder<unknown> {
  const parts = [sql`e.workspace_id = ${workspaceId} and e.deleted_at is null`]
  if (from !== undefined) parts.push(sql`e.day >= ${from}::date`)
  if (to !== undefined) parts.push(sql`e.day <= ${to}::date`)
  if (format?.length) parts.push(sql`e.format = any (${[...format]}::text[])`)
  if (team?.length) parts.push(sql`e.team_id = any (${[...team]}::uuid[])`)
  for (const word of q?.split(/\s+/) ?? []) {
    const pattern = likePattern(word)
    parts.push(sql`(e.title ilike ${pattern} or e.place ilike ${pattern} or e.city ilike ${pattern})`)
  }
  return sql.join(parts, sql` and `)
}

/** What somebody can set on an event. */
export type EventFields = Omit<Event, 'id' | 'createdAt' | 'updatedAt' | 'revision'> & {
  audience: 'internal' | 'external'
  teamId: string | null
}

function columnsOf(fields: EventFields) {
  return {
    title: fields.title,
    day: fields.day,
    starts_at: fields.startsAt,
    ends_at: fields.endsAt,
    time_zone: fields.timeZone,
    format: fields.format,
    audience: fields.audience,
    place: fields.place,
    city: fields.city,
    country: fields.country,
    url: fields.url,
    team_id: fields.teamId,
    source: fields.source,
    external_id: fields.externalId,
  }
}

export async function insertEvent(
  db: Db,
  workspaceId: string,
  id: string,
  fields: EventFields,
  made: { by: string | null; byImport: string | null; at: string },
): Promise<void> {
  await db
    .insertInto('event')
    .values({
      workspace_id: workspaceId,
      id,
      ...columnsOf(fields),
      created_by: made.by,
      created_by_import: made.byImport,
      created_at: made.at,
      updated_at: made.at,
    })
    .execute()
}

/** False when the revision is no longer the one that was read. */
export async function updateEvent(
  db: Db,
  workspaceId: string,
  id: string,
  fields: EventFields,
  revision: number,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('event')
    .set(eb => ({ ...columnsOf(fields), updated_at: at, revision: eb('revision', '+', 1) }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function setEventDeleted(
  db: Db,
  workspaceId: string,
  id: string,
  deletedAt: string | null,
): Promise<void> {
  await db
    .updateTable('event')
    .set({ deleted_at: deletedAt })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** Events of exactly this title, whatever its case; the newest first. */
export async function findEventsByTitle(
  db: Db,
  workspaceId: string,
  title: string,
): Promise<{ id: string; day: Day }[]> {
  const { rows } = await sql<{ id: string; day: Day }>`select id, day from event
    where workspace_id = ${workspaceId} and lower(title) = lower(${title}) and deleted_at is null
    order by day desc, id desc`.execute(db)
  return rows
}

export async function findEventByExternalId(
  db: Db,
  workspaceId: string,
  source: string,
  externalId: string,
): Promise<{ id: string; day: Day } | null> {
  const row = await db
    .selectFrom('event')
    .where('workspace_id', '=', workspaceId)
    .where('source', '=', source)
    .where('external_id', '=', externalId)
    .where('deleted_at', 'is', null)
    .select(['id', 'day'])
    .executeTakeFirst()
  return row ?? null
}

export async function listSources(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<{ source: string; importId: string; at: string }[]> {
  const rows = await db
    .selectFrom('attendance_source')
    .where('workspace_id', '=', workspaceId)
    .where('event_id', '=', eventId)
    .select(['source', 'import_id as importId', 'recorded_at as at'])
    .orderBy('recorded_at')
    .orderBy('import_id')
    .execute()
  return rows
}

export async function listEventIds(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db.selectFrom('event').where('workspace_id', '=', workspaceId).select('id').execute()
  return rows.map(row => row.id)
}

export async function listRecentTitles(
  db: Db,
  workspaceId: string,
  since: Day,
  limit: number,
): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom('event')
    .where('workspace_id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .where('day', '>=', since)
    .select(['id', 'title'])
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
