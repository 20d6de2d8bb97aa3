import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import type { Knowledge } from './attendance-record.ts'

/** Where a merge writes, and in whose name. */
export interface Merge {
  readonly workspaceId: string
  readonly eventId: string
  readonly importId: string
  readonly source: string
  readonly knows: Knowledge
  /** Imports whose people this one adds to. */
  readonly alongside: readonly string[]
  readonly at: string
}

export interface MergeCounts {
  created: number
  updated: number
  removed: number
}

/** Planning for one statement over many rows: no compilation, room to sort and hash in memory, and time for a million. */
export async function preferBulk(db: Db): Promise<void> {
  await sql`select set_config('jit', 'off', true), set_config('work_mem', '64MB', true),
    set_config('statement_timeout', '120s', true)`.execute(db)
}

/**
 * What an event's rows are joined with is as large as they are, and the planner, which knows nothing of a table that was just
 * filled, would take the event for one row and go through the other table once for each.
 */
export async function withoutNestedLoops<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(db)
  const result = await work()
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(db)
  return result
}

/** The state that counts of several. */
function strongest(states: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select state from unnest(${states}) as given (state) where state is not null
    order by array_position(array['registered', 'pending', 'waitlisted', 'invited', 'cancelled', 'declined'], state) limit 1)`
}

/** Joins the rows of people whom a file named more than once; says how many people they are. */
export async function joinRepeats(db: Db): Promise<number> {
  await sql`create temporary table joined on commit drop as
    select contact_id, bool_or(attended) as attended, max(minutes) as minutes, min(registered_at) as registered_at,
      min(joined_at) as joined_at, min(identity) as identity,
      ${strongest(sql`array_agg(state)`)} as state,
      min(email_domain) as email_domain, min(organisation_domain) as organisation_domain, bool_or(is_staff) as is_staff,
      min(country) as country, min(external_id) as external_id
    from incoming group by contact_id`.execute(db)
  await sql`truncate incoming`.execute(db)
  const { numAffectedRows } = await sql`insert into incoming
      (contact_id, attended, minutes, registered_at, joined_at, identity, state, email_domain, organisation_domain, is_staff,
       country, external_id)
    select contact_id, attended, minutes, registered_at, joined_at, identity, state, email_domain, organisation_domain, is_staff,
      country, external_id
    from joined order by contact_id`.execute(db)
  await sql`drop table joined`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Whether anything is known of the people of an event yet. */
export async function hasAttendance(db: Db, { workspaceId, eventId }: Merge): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select from attendance where workspace_id = ${workspaceId}::uuid and event_id = ${eventId}::uuid) as found`.execute(
    db,
  )
  return rows[0]?.found ?? false
}

/** Writes those of `incoming` whom the event does not have yet. */
export async function insertAttendance(db: Db, merge: Merge): Promise<number> {
  const { workspaceId, eventId, importId, source } = merge
  const { numAffectedRows } = await sql`insert into attendance
      (workspace_id, event_id, contact_id, state, attended, minutes, registered_at, joined_at, source, external_id,
       attended_source, import_id, first_import_id)
    select ${workspaceId}::uuid, ${eventId}::uuid, i.contact_id, i.state, i.attended, i.minutes, i.registered_at, i.joined_at,
      ${source}::text, i.external_id, case when i.attended is not null then ${source}::text end, ${importId}::uuid, ${importId}::uuid
    from incoming i where not exists (select from attendance a
      where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid and a.contact_id = i.contact_id)`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

const kept = sql`a.contact_id, a.state, a.attended, a.minutes, a.registered_at, a.joined_at, a.source, a.external_id,
  a.attended_source, a.import_id, a.first_import_id`
const image = sql`contact_id, state, attended, minutes, registered_at, joined_at, source, external_id,
  attended_source, earlier_import_id, first_import_id`

/**
 * Takes out what the same tool said before and now says otherwise: somebody who has another address by now, and people
 * whom nothing tells apart, who can only be replaced as a whole.
 */
export async function removeReplaced(db: Db, merge: Merge): Promise<number> {
  const { workspaceId, eventId, importId, source, knows, alongside } = merge
  const isReplaceable = sql`a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid
    and a.source = ${source} and (a.attended_source is null or a.attended_source = ${source})`
  await sql`create temporary table unnamed on commit drop as
    select a.contact_id from attendance a
    join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id and c.identity in ('name', 'anonymous')
    where ${isReplaceable} and a.import_id <> all(${[...alongside]}::uuid[])
      and (${knows.registrations}::boolean or a.state is null) and (${knows.attendance}::boolean or a.attended is null)
      and exists (select from event_total t
        where t.workspace_id = ${workspaceId}::uuid and t.event_id = ${eventId}::uuid and t.anonymous > 0)`.execute(db)
  const { rows } = await withoutNestedLoops(db, () =>
    sql<{ gone: number }>`
    with replaced as (
      select a.contact_id from attendance a join incoming i on i.external_id = a.external_id and i.contact_id <> a.contact_id
      where ${isReplaceable}
      union
      select contact_id from unnamed),
    gone as (
      delete from attendance a using replaced r
      where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid and a.contact_id = r.contact_id
        and r.contact_id not in (select contact_id from incoming)
      returning ${kept}),
    imaged as (
      insert into import_attendance (workspace_id, import_id, event_id, existed, ${image})
      select ${workspaceId}::uuid, ${importId}::uuid, ${eventId}::uuid, true, gone.* from gone
      where gone.first_import_id <> ${importId}::uuid
      on conflict do nothing)
    select count(*)::int as gone from gone`.execute(db),
  )
  await sql`drop table unnamed`.execute(db)
  return rows[0]?.gone ?? 0
}

/**
 * Brings known people up to date, where this file says something new. The same tool replaces what it said; another tool adds
 * what it knows, and never takes away that somebody was seen. Rows of one person over several files that came together are
 * joined as those of one file are: they are other rows when their ids in the tool differ, or else their times; the same row
 * once more, such as in a later export, is not added up.
 */
export async function updateAttendance(db: Db, merge: Merge): Promise<number> {
  const { workspaceId, eventId, importId, source, knows, alongside } = merge
  await sql`create temporary table changed on commit drop as
    select * from (
      select ${kept}, fresh.*
      from attendance a
      join incoming i on i.contact_id = a.contact_id
      cross join lateral (select
        ${knows.registrations} and (a.source = ${source} or i.state is not null) as tells_state,
        ${knows.attendance} and (a.attended is null or i.attended is true and a.attended is not true
          or coalesce(a.attended_source, ${source}) = ${source}) as tells_attended,
        a.import_id = any (${[...alongside]}::uuid[]) and a.source = ${source}
          and coalesce(a.external_id <> i.external_id,
            (a.joined_at <> i.joined_at) is true or (a.registered_at <> i.registered_at) is true) as is_other_row) t
      cross join lateral (select
        case when t.is_other_row then ${strongest(sql`array[a.state, i.state]`)}
          when t.tells_state then i.state else a.state end as new_state,
        case when t.is_other_row then least(a.registered_at, i.registered_at)
          when t.tells_state then coalesce(i.registered_at, a.registered_at) else a.registered_at end as new_registered_at,
        case when t.is_other_row then coalesce(nullif(a.attended, false), i.attended, a.attended)
          when t.tells_attended then i.attended else a.attended end as new_attended,
        case when t.is_other_row then coalesce(a.minutes + i.minutes, a.minutes, i.minutes)
          when t.tells_attended then i.minutes
          else case when a.attended and i.attended then coalesce(a.minutes, i.minutes) else a.minutes end end as new_minutes,
        case when t.is_other_row then least(a.joined_at, i.joined_at) when t.tells_attended then i.joined_at
          else case when a.attended and i.attended then coalesce(a.joined_at, i.joined_at) else a.joined_at end end as new_joined_at,
        case when t.is_other_row and i.attended is null then a.attended_source
          when t.tells_attended then case when i.attended is not null then ${source} end
          else a.attended_source end as new_attended_source,
        case when t.tells_state and i.state is not null and a.state is null then ${source} else a.source end as new_source,
        case when t.is_other_row then least(a.external_id, i.external_id)
          when a.source = ${source} then coalesce(i.external_id, a.external_id)
          when t.tells_state and i.state is not null and a.state is null then i.external_id
          else a.external_id end as new_external_id) fresh
      where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid) merged
    where (new_state, new_registered_at, new_attended, new_minutes, new_joined_at, new_attended_source, new_source, new_external_id)
      is distinct from (state, registered_at, attended, minutes, joined_at, attended_source, source, external_id)`.execute(
    db,
  )
  await sql`insert into import_attendance (workspace_id, import_id, event_id, existed, ${image})
    select ${workspaceId}::uuid, ${importId}::uuid, ${eventId}::uuid, true, ${kept} from changed a
    where a.first_import_id <> ${importId}::uuid on conflict do nothing`.execute(db)
  const { numAffectedRows } = await sql`update attendance a
    set state = c.new_state, registered_at = c.new_registered_at, attended = c.new_attended, minutes = c.new_minutes,
      joined_at = c.new_joined_at, attended_source = c.new_attended_source, source = c.new_source,
      external_id = c.new_external_id, import_id = ${importId}::uuid
    from changed c
    where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid and a.contact_id = c.contact_id`.execute(
    db,
  )
  await sql`drop table changed`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Remembers what this import could tell; one that changed nothing and knows nothing more is not remembered. */
export async function rememberSource(db: Db, merge: Merge, counts: MergeCounts): Promise<void> {
  const { workspaceId, eventId, importId, source, knows, at } = merge
  const states: RawBuilder<string[]> = sql`${[...(knows.states ?? [])].sort()}::text[]`
  const isChange = counts.created + counts.updated + counts.removed > 0
  await sql`insert into attendance_source
      (workspace_id, event_id, import_id, source, knows_registrations, knows_attendance, known_states, recorded_at)
    select ${workspaceId}::uuid, ${eventId}::uuid, ${importId}::uuid, ${source}::text, ${knows.registrations}::boolean, ${knows.attendance}::boolean, ${states}, ${at}::timestamptz::timestamptz
    where ${isChange} or not exists (
      select from attendance_source s where s.workspace_id = ${workspaceId}::uuid and s.event_id = ${eventId}::uuid
      having coalesce(bool_or(s.knows_registrations), false) >= ${knows.registrations}
        and coalesce(bool_or(s.knows_attendance), false) >= ${knows.attendance}
        and not exists (select from unnest(${states}) as state where not exists (
          select from attendance_source k where k.workspace_id = ${workspaceId}::uuid and k.event_id = ${eventId}::uuid
            and state = any (k.known_states))))
    on conflict (workspace_id, event_id, import_id) do update
      set knows_registrations = attendance_source.knows_registrations or excluded.knows_registrations,
        knows_attendance = attendance_source.knows_attendance or excluded.knows_attendance`.execute(db)
}

export async function dropIncoming(db: Db): Promise<void> {
  await sql`drop table incoming`.execute(db)
}
