import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { type Merge, strongest } from './attendance-store.ts'

const facts = ['state', 'attended', 'minutes', 'registered_at', 'joined_at', 'external_id'] as const
const factsOf = (table: string): RawBuilder<unknown> => sql.join(facts.map(name => sql.ref(`${table}.${name}`)))
const partOf = (table: string, importId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`jsonb_build_object('import_id', ${importId}, ${sql.join(facts.map(name => sql`${sql.lit(name)}, ${sql.ref(`${table}.${name}`)}`))})`

/**
 * Joins what the tool's files say of one person who has rows in several of them, such as one for each day: as rows of one file
 * are, minutes added up. Puts those people (contact_id, the facts, parts) into the temporary table `rejoined`.
 *
 * What each file said is kept with the row, as its parts. A row that is one of them already, or is a newer version of it (the
 * same id in the tool, or else the same times), takes its place; another row joins those of the imports that this one came
 * together with, and of nobody else's: a later file by itself replaces them all, and so do several in one go. A row that was made of several rows of its
 * file may be the whole, and so takes the place of one among several parts only where it says the same.
 */
export async function rejoin(
  db: Db,
  { workspaceId, eventId, importId, source, alongside, inOneGo, marksAll }: Merge,
): Promise<void> {
  // What another tool saw is not a part of what this one said.
  const own = (column: string) =>
    sql`case when coalesce(a.attended_source, ${source}) = ${source} then ${sql.ref(`a.${column}`)} end`
  await sql`create temporary table said on commit drop as
    select a.contact_id, part.*, part.import_id = any (${[...alongside]}::uuid[]) as is_near
    from attendance a
    join incoming i on i.contact_id = a.contact_id
    cross join lateral (select a.import_id, a.state, ${own('attended')} as attended, ${own('minutes')} as minutes,
      a.registered_at, ${own('joined_at')} as joined_at, a.external_id) alone
    cross join lateral rows from (jsonb_to_recordset(coalesce(a.parts, jsonb_build_array(${partOf('alone', sql`alone.import_id`)})))
      as (import_id uuid, state text, attended boolean, minutes real, registered_at timestamptz, joined_at timestamptz,
        external_id text)) with ordinality as part (import_id, ${sql.join(facts.map(name => sql.ref(name)))}, place)
    where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid and a.source = ${source}
      and (a.parts is not null or a.import_id = any (${[...alongside]}::uuid[]))`.execute(db)
  await sql`create temporary table rejoined on commit drop as
    with compared as (
      select s.*, (${factsOf('s')}) is not distinct from (${factsOf('i')}) as is_equal,
        coalesce(s.external_id = i.external_id,
          (s.registered_at, s.joined_at) is not distinct from (i.registered_at, i.joined_at))
          and (not i.of_several_rows or 1 = count(*) over (partition by s.contact_id)) as is_version
      from said s join incoming i on i.contact_id = s.contact_id),
    ranked as (
      select *, bool_or(is_equal or is_version) over person as any_same,
        (is_equal or is_version) and 1 = row_number() over (person order by is_equal desc, is_version desc, place) as is_same
      from compared window person as (partition by contact_id)),
    parts as (
      select r.contact_id, r.place, r.import_id, ${factsOf('r')} from ranked r
      where not is_same and (is_near or any_same and not ${inOneGo}::boolean)
      union all
      select i.contact_id, coalesce(r.place, 1000), case when r.is_equal and not ${marksAll}::boolean then r.import_id else ${importId}::uuid end,
        ${factsOf('i')}
      from incoming i
      left join ranked r on r.contact_id = i.contact_id and r.is_same
      where i.contact_id in (select contact_id from said))
    select contact_id, ${strongest(sql`array_agg(state)`)} as state, bool_or(attended) as attended, sum(minutes)::real as minutes,
      min(registered_at) as registered_at, min(joined_at) as joined_at, min(external_id) as external_id,
      case when count(*) > 1 then jsonb_agg(${partOf('p', sql`p.import_id`)} order by place) end as parts
    from parts p group by contact_id`.execute(db)
  await sql`drop table said`.execute(db)
}
