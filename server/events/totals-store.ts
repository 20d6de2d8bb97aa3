import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'
import { type TalliedPeople, talliedColumns } from './attendance-tally.ts'

const counted = sql`
  count(*) filter (where state = 'registered') as registered,
  count(*) filter (where attended) as attended,
  count(*) filter (where state = 'registered' and attended is not true) as no_show,
  count(*) filter (where state = 'cancelled') as cancelled,
  count(*) filter (where state = 'pending') as pending,
  count(*) filter (where state = 'waitlisted') as waitlisted,
  count(*) filter (where state = 'invited') as invited,
  count(*) filter (where state = 'declined') as declined,
  count(*) filter (where identity in ('name', 'anonymous')) as anonymous,
  count(*) filter (where state = 'registered' and is_staff) as registered_internal,
  count(*) filter (where state = 'registered' and not is_staff) as registered_external,
  count(*) filter (where state = 'registered' and is_staff is null) as registered_unknown,
  count(*) filter (where attended and is_staff) as attended_internal,
  count(*) filter (where attended and not is_staff) as attended_external,
  count(*) filter (where attended and is_staff is null) as attended_unknown,
  sum(minutes::double precision) filter (where attended) as minutes_sum,
  count(minutes) filter (where attended) as minutes_known`

/** Counts the people of these events anew. What no source of an event can tell is null. */
export async function recountTotals(db: Db, workspaceId: string, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return
  const isAsked = askedFor(workspaceId, eventIds)
  const people = sql`select event_id, ${counted}
    from (
      select a.event_id, a.state, a.attended, a.minutes, c.identity, c.is_staff
      from (select * from attendance where ${isAsked}) a
      join contact c on c.workspace_id = ${workspaceId}::uuid and c.id = a.contact_id) people
    group by event_id`
  await withoutNestedLoops(db, () => writeTotals(db, workspaceId, eventIds, people))
}

/** The same for an event all of whose people were counted as they were written. */
export async function takeTotals(db: Db, workspaceId: string, eventId: string, tally: TalliedPeople): Promise<void> {
  const columns = sql.join(talliedColumns.map(name => sql`${sql.ref(name)} integer`))
  await writeTotals(
    db,
    workspaceId,
    [eventId],
    sql`select ${eventId}::uuid as event_id, t.*
      from jsonb_to_record(${JSON.stringify(tally)}::jsonb) as t (${columns}, minutes_sum double precision)`,
  )
}

function askedFor(workspaceId: string, eventIds: readonly string[]): RawBuilder<unknown> {
  return sql`workspace_id = ${workspaceId}::uuid and event_id = any (${eventIds}::uuid[])`
}

async function writeTotals(
  db: Db,
  workspaceId: string,
  eventIds: readonly string[],
  counts: RawBuilder<unknown>,
): Promise<void> {
  const isAsked = askedFor(workspaceId, eventIds)
  await sql`delete from event_total t where ${isAsked} and not exists (
    select from attendance_source s where s.workspace_id = t.workspace_id and s.event_id = t.event_id)`.execute(db)
  await sql`
    with known as (
      select event_id, bool_or(knows_registrations) as registrations, bool_or(knows_attendance) as attendance,
        string_to_array(string_agg(array_to_string(known_states, ','), ','), ',') as states
      from attendance_source where ${isAsked} group by event_id),
    counts as (${counts})
    insert into event_total (workspace_id, event_id, registered, attended, no_show, cancelled, pending, waitlisted, invited,
      declined, anonymous, registered_internal, registered_external, registered_unknown,
      attended_internal, attended_external, attended_unknown, minutes_sum, minutes_known)
    select ${workspaceId}::uuid, k.event_id,
      case when k.registrations then coalesce(c.registered, 0) end,
      case when k.attendance then coalesce(c.attended, 0) end,
      case when k.registrations and k.attendance then coalesce(c.no_show, 0) end,
      ${ifTold('cancelled')}, ${ifTold('pending')}, ${ifTold('waitlisted')}, ${ifTold('invited')}, ${ifTold('declined')},
      coalesce(c.anonymous, 0),
      case when k.registrations then coalesce(c.registered_internal, 0) end,
      case when k.registrations then coalesce(c.registered_external, 0) end,
      case when k.registrations then coalesce(c.registered_unknown, 0) end,
      case when k.attendance then coalesce(c.attended_internal, 0) end,
      case when k.attendance then coalesce(c.attended_external, 0) end,
      case when k.attendance then coalesce(c.attended_unknown, 0) end,
      c.minutes_sum, coalesce(c.minutes_known, 0)
    from known k left join counts c using (event_id)
    on conflict (workspace_id, event_id) do update set
      registered = excluded.registered, attended = excluded.attended, no_show = excluded.no_show,
      cancelled = excluded.cancelled, pending = excluded.pending, waitlisted = excluded.waitlisted,
      invited = excluded.invited, declined = excluded.declined, anonymous = excluded.anonymous,
      registered_internal = excluded.registered_internal, registered_external = excluded.registered_external,
      registered_unknown = excluded.registered_unknown, attended_internal = excluded.attended_internal,
      attended_external = excluded.attended_external, attended_unknown = excluded.attended_unknown,
      minutes_sum = excluded.minutes_sum, minutes_known = excluded.minutes_known
    where event_total.* is distinct from excluded.*`.execute(db)
}

/** A state that occurs is known; one that does not occur is 0 only when some source would have told. */
function ifTold(state: 'cancelled' | 'pending' | 'waitlisted' | 'invited' | 'declined') {
  return sql`case when ${sql.ref(`c.${state}`)} > 0 or ${state}::text = any (k.states) then coalesce(${sql.ref(`c.${state}`)}, 0) end`
}
