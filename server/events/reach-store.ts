import type { Day } from '@upshot/shared/calendar/day'
import type { CircleCounts } from '@upshot/shared/events/event-totals'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** Whoever changes reach does it alone in the workspace, until the transaction ends. */
export async function lockReach(db: Db, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId}:reach`}, 0))`.execute(db)
}

/** Only people whom something tells apart are reached; of the others nobody knows how many they are. */
const isPerson = sql`c.identity in ('email', 'tool')`
const circle = sql`case when c.is_staff then 'internal' when not c.is_staff then 'external' else 'unknown' end`

const attendees = (workspaceId: string, eventId: string) => sql`
  select a.contact_id from attendance a
  where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid and a.attended`

/** Notes who attended an event, before its attendance is changed. */
export async function noteAttendees(db: Db, workspaceId: string, eventId: string): Promise<void> {
  await sql`create temporary table attended_before on commit drop as ${attendees(workspaceId, eventId)}`.execute(db)
}

/** Brings reach up to date with what changed since `noteAttendees`. */
export async function applyAttendees(db: Db, workspaceId: string, eventId: string, day: Day): Promise<void> {
  await sql`create temporary table attended_after on commit drop as ${attendees(workspaceId, eventId)}`.execute(db)
  await concern(db, peopleOf(workspaceId, 'attended_after', 'attended_before'))
  await addDay(db, workspaceId, day)
  await concern(db, peopleOf(workspaceId, 'attended_before', 'attended_after'))
  await takeDay(db, workspaceId, day)
  await sql`drop table attended_before, attended_after`.execute(db)
}

/** Puts people (contact_id, circle) into the temporary table `concerned`; addDay and takeDay drop it. */
async function concern(db: Db, people: RawBuilder<unknown>): Promise<void> {
  await sql`create temporary table concerned on commit drop as ${people}`.execute(db)
}

/** Counts everybody who attended an event on this day, or no longer: for an event that moves, goes or comes back. */
export async function shiftEventReach(
  db: Db,
  workspaceId: string,
  eventId: string,
  day: Day,
  step: 1 | -1,
): Promise<void> {
  await sql`create temporary table attended_after on commit drop as ${attendees(workspaceId, eventId)}`.execute(db)
  await concern(db, peopleOf(workspaceId, 'attended_after', null))
  await (step === 1 ? addDay(db, workspaceId, day) : takeDay(db, workspaceId, day))
  await sql`drop table attended_after`.execute(db)
}

type Attendees = 'attended_before' | 'attended_after'

/** Everybody in table `of` who is not in table `except`, and their circle. */
function peopleOf(workspaceId: string, of: Attendees, except: Attendees | null): RawBuilder<unknown> {
  const others =
    except === null ? sql`` : sql`and not exists (select from ${sql.table(except)} o where o.contact_id = p.contact_id)`
  return sql`select p.contact_id, ${circle} as circle
    from ${sql.table(of)} p
    join contact c on c.workspace_id = ${workspaceId}::uuid and c.id = p.contact_id and ${isPerson} ${others}`
}

/**
 * Finds the days of the people in `concerned` around `day`, in the temporary table `moved`; those whom nobody saw before are not in it. Rows
 * are told by their place in the table (ctid): nobody else writes them under the lock, and it needs no second search.
 * Answers whether anybody was seen before.
 */
async function findDays(db: Db, workspaceId: string, day: Day): Promise<boolean> {
  await sql`create temporary table moved on commit drop as
    select p.contact_id, p.circle,
      max(d.day) filter (where d.day < ${day}::date) as prev,
      min(d.day) filter (where d.day > ${day}::date) as next,
      coalesce(max(d.events) filter (where d.day = ${day}::date), 0) as events,
      (array_agg(d.ctid) filter (where d.day = ${day}::date))[1] as here,
      (array_agg(d.ctid order by d.day) filter (where d.day > ${day}::date))[1] as beyond
    from concerned p
    join contact_day d on d.workspace_id = ${workspaceId}::uuid and d.contact_id = p.contact_id
    group by p.contact_id, p.circle`.execute(db)
  return exists(db, 'moved')
}

/**
 * One event more on `day` for the people in `concerned`. A day that appears becomes the previous day of the next one; the rows of reach_day
 * follow by the difference alone.
 */
export async function addDay(db: Db, workspaceId: string, day: Day): Promise<void> {
  if (await exists(db, 'concerned')) {
    const anySeen = await findDays(db, workspaceId, day)
    const fresh = sql`from concerned p ${anySeen ? sql`where not exists (select from moved m where m.contact_id = p.contact_id)` : sql``}`
    await sql`insert into contact_day (workspace_id, contact_id, day, prev_day, events)
      select ${workspaceId}::uuid, p.contact_id, ${day}::date, null, 1 ${fresh}`.execute(db)
    if (anySeen) await addDayOfSeen(db, workspaceId, day)
    const ofFresh = sql`select ${day}::date as day, null::date as prev_day, p.circle, 1 as people ${fresh}`
    const ofSeen = sql`select ${day}::date, prev, circle, 1 from moved where events = 0
      union all select next, prev, circle, -1 from moved where events = 0 and next is not null
      union all select next, ${day}::date, circle, 1 from moved where events = 0 and next is not null`
    await addReach(db, workspaceId, anySeen ? sql`${ofFresh} union all ${ofSeen}` : ofFresh)
    await sql`drop table moved`.execute(db)
  }
  await sql`drop table concerned`.execute(db)
}

/** Counts people whose first day this is, and stands already. */
export async function addFirstDay(db: Db, workspaceId: string, day: Day, people: CircleCounts): Promise<void> {
  if (Object.values(people).every(count => count === 0)) return
  const rows = Object.entries(people).map(([circle, count]) => sql`(${circle}::text, ${count}::int)`)
  await addReach(
    db,
    workspaceId,
    sql`select ${day}::date as day, null::date as prev_day, circle, people from (values ${sql.join(rows)}) v (circle, people)`,
  )
}

async function addDayOfSeen(db: Db, workspaceId: string, day: Day): Promise<void> {
  await sql`update contact_day d set events = d.events + 1 from moved m
    where d.ctid = m.here and m.events > 0`.execute(db)
  await sql`insert into contact_day (workspace_id, contact_id, day, prev_day, events)
    select ${workspaceId}::uuid, contact_id, ${day}::date, prev, 1 from moved where events = 0 order by contact_id`.execute(
    db,
  )
  await sql`update contact_day d set prev_day = ${day}::date from moved m
    where d.ctid = m.beyond and m.events = 0`.execute(db)
}

/** One event fewer on `day` for the people in `concerned`. A day that goes stops being the previous day of the next one. */
async function takeDay(db: Db, workspaceId: string, day: Day): Promise<void> {
  if (await exists(db, 'concerned')) {
    await findDays(db, workspaceId, day)
    await sql`update contact_day d set events = d.events - 1 from moved m
      where d.ctid = m.here and m.events > 1`.execute(db)
    await sql`delete from contact_day d using moved m
      where d.ctid = m.here and m.events = 1`.execute(db)
    await sql`update contact_day d set prev_day = m.prev from moved m
      where d.ctid = m.beyond and m.events = 1`.execute(db)
    await addReach(
      db,
      workspaceId,
      sql`select ${day}::date as day, prev as prev_day, circle, -1 as people from moved where events = 1
        union all select next, ${day}::date, circle, -1 from moved where events = 1 and next is not null
        union all select next, prev, circle, 1 from moved where events = 1 and next is not null`,
    )
    await sql`drop table moved`.execute(db)
  }
  await sql`drop table concerned`.execute(db)
}

async function exists(db: Db, table: 'concerned' | 'moved'): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`select exists (select from ${sql.table(table)}) as any`.execute(db)
  return rows[0]?.any ?? false
}

/** Adds differences (day, prev_day, circle, people) to reach_day and reach_total and drops what came to nothing. */
async function addReach(db: Db, workspaceId: string, differences: ReturnType<typeof sql>): Promise<void> {
  await sql`
    with changes as (
      select day, prev_day, circle, sum(people) as people from (${differences}) d
      group by day, prev_day, circle having sum(people) <> 0),
    totals as (
      insert into reach_total (workspace_id, day, circle, people, fresh)
      select ${workspaceId}::uuid, day, circle, sum(people), coalesce(sum(people) filter (where prev_day is null), 0)
      from changes group by day, circle
      on conflict (workspace_id, day, circle) do update
        set people = reach_total.people + excluded.people, fresh = reach_total.fresh + excluded.fresh)
    insert into reach_day (workspace_id, day, prev_day, circle, people)
    select ${workspaceId}::uuid, day, prev_day, circle, people from changes
    on conflict (workspace_id, day, prev_day, circle) do update set people = reach_day.people + excluded.people`.execute(
    db,
  )
  await sql`delete from reach_day where workspace_id = ${workspaceId}::uuid and people = 0`.execute(db)
  await sql`delete from reach_total where workspace_id = ${workspaceId}::uuid and people = 0`.execute(db)
}

/** Moves the days of contacts in the temporary table `reclassified` (contact_id, was_staff, is_staff) between circles. */
export async function moveCircles(db: Db, workspaceId: string): Promise<void> {
  const named = (column: 'was_staff' | 'is_staff') =>
    sql`case when ${sql.ref(column)} then 'internal' when not ${sql.ref(column)} then 'external' else 'unknown' end`
  const days = sql`contact_day d join reclassified r using (contact_id) where d.workspace_id = ${workspaceId}::uuid`
  await addReach(
    db,
    workspaceId,
    sql`select d.day, d.prev_day, ${named('was_staff')} as circle, -1 as people from ${days}
      union all select d.day, d.prev_day, ${named('is_staff')}, 1 from ${days}`,
  )
}

/** Computes reach from the facts, whatever it was. */
export async function recomputeReach(db: Db, workspaceId: string): Promise<void> {
  await sql`delete from contact_day where workspace_id = ${workspaceId}::uuid`.execute(db)
  await sql`delete from reach_day where workspace_id = ${workspaceId}::uuid`.execute(db)
  await sql`delete from reach_total where workspace_id = ${workspaceId}::uuid`.execute(db)
  await sql`insert into contact_day (workspace_id, contact_id, day, prev_day, events)
    select ${workspaceId}::uuid, contact_id, day, lag(day) over (partition by contact_id order by day), events
    from (
      select a.contact_id, e.day, count(*) as events
      from attendance a
      join event e on e.workspace_id = a.workspace_id and e.id = a.event_id and e.deleted_at is null
      join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id and ${isPerson}
      where a.workspace_id = ${workspaceId}::uuid and a.attended
      group by a.contact_id, e.day) attended
    order by contact_id, day`.execute(db)
  await sql`insert into reach_day (workspace_id, day, prev_day, circle, people)
    select ${workspaceId}::uuid, d.day, d.prev_day, ${circle}, count(*)
    from contact_day d join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id
    where d.workspace_id = ${workspaceId}::uuid group by 2, 3, 4`.execute(db)
  await sql`insert into reach_total (workspace_id, day, circle, people, fresh)
    select workspace_id, day, circle, sum(people), coalesce(sum(people) filter (where prev_day is null), 0)
    from reach_day where workspace_id = ${workspaceId}::uuid group by 1, 2, 3`.execute(db)
}

export interface ReachCounts {
  circle: 'internal' | 'external' | 'unknown'
  people: number
  newPeople: number
}

/** Different people of a period: those whose previous day lies before it, counted once on their first day in it. */
export async function countReach(db: Db, workspaceId: string, from: Day, to: Day): Promise<ReachCounts[]> {
  const { rows } = await sql<ReachCounts>`
    select circle, sum(people)::int as people,
      coalesce(sum(people) filter (where prev_day is null), 0)::int as "newPeople"
    from reach_day
    where workspace_id = ${workspaceId}::uuid and day between ${from}::date and ${to}::date
      and (prev_day is null or prev_day < ${from}::date)
    group by circle`.execute(db)
  return rows
}
