import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'
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
  /** Which of several files of the event this is, from 0. */
  readonly part: number
  /** It comes in one go with other files. */
  readonly inOneGo: boolean
  /** Some of those have been imported: what was said before and none of them says is gone. */
  readonly isAfterOthers: boolean
  /** Imports of the same file that stand: what is marked as said by them is said by this one. */
  readonly twins: readonly string[]
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

/** The state that counts of several. */
export function strongest(states: RawBuilder<unknown>): RawBuilder<unknown> {
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
      min(country) as country, min(external_id) as external_id, bool_or(of_several_rows) or count(*) > 1 as of_several_rows
    from incoming group by contact_id`.execute(db)
  await sql`truncate incoming`.execute(db)
  const { numAffectedRows } = await sql`insert into incoming
      (contact_id, attended, minutes, registered_at, joined_at, identity, state, email_domain, organisation_domain, is_staff,
       country, external_id, of_several_rows)
    select contact_id, attended, minutes, registered_at, joined_at, identity, state, email_domain, organisation_domain, is_staff,
      country, external_id, of_several_rows
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

/** A row as the time before an import keeps it. */
export const kept = sql`a.contact_id, a.state, a.attended, a.minutes, a.registered_at, a.joined_at, a.source, a.external_id,
  a.attended_source, a.parts, a.import_id, a.first_import_id`
export const image = sql`contact_id, state, attended, minutes, registered_at, joined_at, source, external_id,
  attended_source, parts, earlier_import_id, first_import_id`

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
      where ${isReplaceable} and a.import_id <> all(${[...alongside]}::uuid[])
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

/** Remembers what this import could tell; one that wrote nothing and knows nothing more is not remembered. */
export async function rememberSource(db: Db, merge: Merge, hasWritten: boolean): Promise<void> {
  const { workspaceId, eventId, importId, source, knows, part, at } = merge
  const states: RawBuilder<string[]> = sql`${[...(knows.states ?? [])].sort()}::text[]`
  await sql`insert into attendance_source
      (workspace_id, event_id, import_id, source, knows_registrations, knows_attendance, known_states, part, recorded_at)
    select ${workspaceId}::uuid, ${eventId}::uuid, ${importId}::uuid, ${source}::text, ${knows.registrations}::boolean, ${knows.attendance}::boolean, ${states}, ${part}::integer,
      ${at}::timestamptz
    where ${hasWritten}::boolean or not exists (
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
