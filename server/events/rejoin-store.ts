import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { type Merge, strongest } from './attendance-store.ts'

/** What is said of somebody's registration, and of whether they came: a file may know one and not the other. */
const registration = ['state', 'registered_at'] as const
const presence = ['attended', 'minutes', 'joined_at'] as const
const facts = [...registration, ...presence, 'external_id'] as const

const list = (items: readonly RawBuilder<unknown>[]) => sql.join(items)
const factsOf = (table: string) => list(facts.map(name => sql.ref(`${table}.${name}`)))
const recordset = sql`(tool text, import_id uuid, state text, attended boolean, minutes real, registered_at timestamptz,
  joined_at timestamptz, external_id text)`

/** One part, as the column `parts` of attendance keeps it. */
function partOf(table: string): RawBuilder<unknown> {
  const columns = ['tool', 'import_id', ...facts]
  return sql`jsonb_build_object(${list(columns.map(name => sql`${sql.lit(name)}, ${sql.ref(`${table}.${name}`)}`))})`
}

/** What these rows of parts, grouped by person, come to: as rows of one file do. */
const together = sql`${strongest(sql`array_agg(state)`)} as state, min(registered_at) as registered_at,
  bool_or(attended) as attended, sum(minutes::double precision)::real as minutes, min(joined_at) as joined_at,
  min(external_id) as external_id`

/**
 * Joins what the tool's files say of one person who has rows in several of them, such as one for each day: as rows of one file
 * are, minutes added up. Puts those people (contact_id, the facts, parts) into the temporary table `rejoined`.
 *
 * What each file said is kept with the row, as its parts. A row that says the same as one of them, or is a newer version of
 * it, takes its place. Another row joins the parts of imports that this one came together with; the others, which a later
 * file by itself replaces, lose what this file could have told. What it cannot tell, such as who came in a list of
 * registrations, stays.
 */
export async function rejoin(db: Db, merge: Merge): Promise<void> {
  await takeParts(db, merge)
  const { importId, source, knows, inOneGo, isAfterOthers, twins } = merge
  const tells = (table: string) =>
    sql`(${knows.registrations}::boolean and ${sql.ref(`${table}.state`)} is not null
      or ${knows.attendance}::boolean and ${sql.ref(`${table}.attended`)} is not null)`
  const isSame = (names: readonly string[]) =>
    sql`(${list(names.map(name => sql.ref(`s.${name}`)))}) is not distinct from (${list(names.map(name => sql.ref(`i.${name}`)))})`
  const known = (table: string, does: boolean, names: readonly string[]) =>
    names.map(name => (does ? sql.ref(`${table}.${name}`) : sql`null`))
  const unknown = (table: string) =>
    list([
      ...known(table, !knows.registrations, registration),
      ...known(table, !knows.attendance, presence),
      sql.ref(`${table}.external_id`),
    ])
  const fresh = (name: string, does: boolean) => (does ? sql.ref(`i.${name}`) : sql.ref(`s.${name}`))
  await sql`create temporary table rejoined on commit drop as
    with compared as (
      select s.*, i.of_several_rows,
        ${tells('s')} as is_alike,
        (not ${knows.registrations}::boolean or ${isSame(registration)})
          and (not ${knows.attendance}::boolean or ${isSame(presence)})
          and s.external_id is not distinct from coalesce(i.external_id, s.external_id) as says_the_same,
        -- Without an id and without a time nothing tells a newer version from another row.
        coalesce(s.external_id = i.external_id,
          (not ${knows.registrations}::boolean or s.registered_at is not distinct from i.registered_at)
          and (not ${knows.attendance}::boolean or s.joined_at is not distinct from i.joined_at)
          and num_nonnulls(i.registered_at, i.joined_at) > 0) as has_its_mark
      from said s join incoming i on i.contact_id = s.contact_id),
    matched as (
      select *, is_alike and says_the_same as is_equal,
        -- A row that was made of several rows of its file may be the whole: then it is no version of one part among several.
        is_alike and has_its_mark
          and (not of_several_rows or 1 = count(*) filter (where is_alike) over (partition by contact_id)) as is_version
      from compared),
    ranked as (
      select *, bool_or(is_equal or is_version) over person as has_place,
        (is_equal or is_version) and 1 = row_number() over (person order by is_equal desc, is_version desc, place) as is_place
      from matched window person as (partition by contact_id)),
    parts as (
      select contact_id, place, tool, import_id, ${factsOf('r')} from ranked r
      where not is_place and (is_near or not is_alike or has_place and not ${isAfterOthers}::boolean)
      union all
      select contact_id, place, tool, import_id, ${unknown('r')} from ranked r
      where not is_place and not (is_near or not is_alike or has_place and not ${isAfterOthers}::boolean)
        and (not ${knows.registrations}::boolean and state is not null or not ${knows.attendance}::boolean and attended is not null)
      union all
      select i.contact_id, coalesce(s.place, (select max(place) + 1 from said)), ${source}::text,
        case when s.is_equal and not (${inOneGo}::boolean and s.import_id <> all (${[...twins]}::uuid[])) then s.import_id else ${importId}::uuid end,
        ${list([
          ...registration.map(name => fresh(name, knows.registrations)),
          ...presence.map(name => fresh(name, knows.attendance)),
        ])}, coalesce(i.external_id, s.external_id)
      from incoming i
      left join ranked s on s.contact_id = i.contact_id and s.is_place
      where i.contact_id in (select contact_id from said))
    select contact_id, ${together},
      case when count(*) > 1 then jsonb_agg(${partOf('p')} order by place) end as parts
    from parts p group by contact_id`.execute(db)
  await sql`drop table said`.execute(db)
}

/**
 * Puts what the tool's files have said of the people in `incoming` so far, one row for each part, into the temporary table
 * `said`: of those who have parts, and of those whom an import said that this one came together with.
 */
async function takeParts(db: Db, { workspaceId, eventId, source, alongside }: Merge): Promise<void> {
  const near = sql`any (${[...alongside]}::uuid[])`
  const own = (owns: string, names: readonly string[]) =>
    names.map(name => sql`case when ${sql.ref(owns)} then ${sql.ref(`a.${name}`)} end as ${sql.ref(name)}`)
  await sql`create temporary table said on commit drop as
    select a.contact_id, part.*, part.import_id = ${near} as is_near
    from attendance a
    join incoming i on i.contact_id = a.contact_id
    cross join lateral (select a.source = ${source} as owns_registration,
      coalesce(a.attended_source, a.source) = ${source} as owns_presence) owned
    cross join lateral (select jsonb_agg(p order by nr) as parts
      from jsonb_array_elements(a.parts) with ordinality as e (p, nr) where p ->> 'tool' = ${source}) kept
    cross join lateral (select ${source}::text as tool, a.import_id,
      ${list([...own('owns_registration', registration), ...own('owns_presence', presence), ...own('owns_registration', ['external_id'])])}) alone
    cross join lateral rows from (jsonb_to_recordset(coalesce(kept.parts, jsonb_build_array(${partOf('alone')}))) as ${recordset})
      with ordinality as part (tool, import_id, state, attended, minutes, registered_at, joined_at, external_id, place)
    where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid
      and (kept.parts is not null or (owns_registration or owns_presence) and a.import_id = ${near})`.execute(db)
  await sql`analyze said`.execute(db)
}

/**
 * The parts of a row of attendance that other tools said. Where files come in one go, and this one is about to become the last
 * that wrote the row, what another tool said alone becomes a part as well: a later file of the go has to know whose it is.
 */
export function partsOfOthers({ source, inOneGo }: Pick<Merge, 'source' | 'inOneGo'>): RawBuilder<unknown> {
  const alone = (tool: RawBuilder<unknown>, names: readonly string[]) =>
    sql`jsonb_build_object('tool', ${tool}, 'import_id', a.import_id, ${list(
      facts.map(name => sql`${sql.lit(name)}, ${names.includes(name) ? sql.ref(`a.${name}`) : sql`null`}`),
    )})`
  const isKept = (tool: RawBuilder<unknown>) =>
    sql`exists (select from jsonb_array_elements(a.parts) p where p ->> 'tool' = ${tool})`
  const seenBy = sql`coalesce(a.attended_source, a.source)`
  return sql`(select jsonb_agg(p) from (
    select p from jsonb_array_elements(a.parts) p where p ->> 'tool' <> ${source}
    union all
    select ${alone(sql`a.source`, [...registration, 'external_id'])}
    where ${inOneGo}::boolean and a.source <> ${source} and a.source <> ${seenBy} and not ${isKept(sql`a.source`)}
    union all
    select ${alone(sql`a.source`, facts)}
    where ${inOneGo}::boolean and a.source <> ${source} and a.source = ${seenBy} and not ${isKept(sql`a.source`)}
    union all
    select ${alone(seenBy, presence)}
    where ${inOneGo}::boolean and ${seenBy} <> ${source} and a.source <> ${seenBy} and not ${isKept(seenBy)}) others)`
}

/**
 * Takes what an import said out of the rows that others have written since: what those said is joined anew. `holder`: the rows
 * as they are, or as they were before other imports.
 */
export async function forgetParts(
  db: Db,
  holder: 'attendance' | 'import_attendance',
  { workspaceId, eventId, importId }: Pick<Merge, 'workspaceId' | 'eventId' | 'importId'>,
): Promise<void> {
  await sql`with held as (
      select b.contact_id, b.import_id, b.parts, gone.tool, b.source = gone.tool as owns_registration,
        coalesce(b.attended_source, b.source) = gone.tool as owns_presence
      from ${sql.table(holder)} b
      cross join lateral (select p ->> 'tool' as tool from jsonb_array_elements(b.parts) p
        where p ->> 'import_id' = ${importId}::text limit 1) gone
      where b.workspace_id = ${workspaceId}::uuid and b.event_id = ${eventId}::uuid),
    left_over as (
      select h.contact_id, h.import_id, owns_registration, owns_presence, own.*, rest.parts
      from held h
      cross join lateral (
        select count(*) as files, ${together} from jsonb_to_recordset(h.parts) as p ${recordset}
        where p.tool = h.tool and p.import_id <> ${importId}::uuid) own
      cross join lateral (
        select case when count(*) > 1 or bool_or(p ->> 'tool' <> h.tool) then jsonb_agg(p order by nr) end as parts
        from jsonb_array_elements(h.parts) with ordinality as e (p, nr) where p ->> 'import_id' <> ${importId}::text) rest
      where own.files > 0)
    update ${sql.table(holder)} a
    set state = case when l.owns_registration then l.state else a.state end,
      registered_at = case when l.owns_registration then l.registered_at else a.registered_at end,
      external_id = case when l.owns_registration then l.external_id else a.external_id end,
      attended = case when l.owns_presence then l.attended else a.attended end,
      minutes = case when l.owns_presence then l.minutes else a.minutes end,
      joined_at = case when l.owns_presence then l.joined_at else a.joined_at end,
      parts = l.parts
    from left_over l
    where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid
      and a.contact_id = l.contact_id and a.import_id = l.import_id`.execute(db)
}
