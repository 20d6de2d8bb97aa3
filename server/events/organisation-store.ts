import type { Day } from '@upshot/shared/calendar/day'
import type { OrganisationRow, OrganisationShare } from '@upshot/shared/events/api'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { likePattern } from '../db/like-pattern.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'
import type { Place } from '../http/cursor.ts'

/** Groups with fewer people than this are not broken down. */
export async function readSmallestGroup(db: Db, workspaceId: string): Promise<number> {
  const row = await db
    .selectFrom('workspace')
    .where('id', '=', workspaceId)
    .select('smallest_group')
    .executeTakeFirstOrThrow()
  return row.smallest_group
}

interface Group {
  organisationId: string
  name: string
  domain: string | null
  people: number
}

/** From so many on, going through all for each of them takes longer than anybody waits. */
const MANY_PEOPLE = 1_000

/**
 * Organisations of the `people` of an event (how many there are), biggest first; those that are too small, and all
 * beyond `most`, as one.
 */
export async function listShares(
  db: Db,
  workspaceId: string,
  eventId: string,
  of: 'attended' | 'registered',
  { people: all, smallest, most }: { people: number; smallest: number; most: number },
): Promise<OrganisationShare[]> {
  const isOne = of === 'attended' ? sql`a.attended` : sql`a.state = 'registered'`
  const grouped = sql<Group>`
    select o.id as "organisationId", o.name, o.domain, g.people
    from (
      select c.organisation_id, count(*)::int as people
      from attendance a join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id
      where a.workspace_id = ${workspaceId} and a.event_id = ${eventId} and ${isOne} and c.organisation_id is not null
      group by c.organisation_id) g
    join organisation o on o.workspace_id = ${workspaceId} and o.id = g.organisation_id
    order by g.people desc, o.name, o.id`
  // A small event in a large workspace is better looked up person by person.
  const { rows } = await (all < MANY_PEOPLE ? grouped.execute(db) : withoutNestedLoops(db, () => grouped.execute(db)))
  const named = rows.slice(0, most).filter(group => group.people >= smallest)
  const others = rows.slice(named.length)
  const people = others.reduce((sum, group) => sum + group.people, 0)
  return [
    ...named.map(group => ({ ...group, organisations: 1 })),
    ...(people === 0
      ? []
      : [{ organisationId: null, name: 'Other organisations', domain: null, organisations: others.length, people }]),
  ]
}

interface Found {
  id: string
  name: string
  nature: 'external' | 'internal'
  domain: string | null
  headcount: number | null
  people: number
  lastSeenOn: Day | null
  key: string
}

/** By people reached, most first, as far as groups are large enough to be told; the small ones follow by name. */
export async function listOrganisationRows(
  db: Db,
  workspaceId: string,
  ask: { q: string | undefined; after: Place | null; limit: number; smallest: number },
): Promise<{ items: (OrganisationRow & { key: string })[]; total: number }> {
  const { q, after, limit, smallest } = ask
  const pattern = likePattern(q ?? '')
  const matches = sql`o.workspace_id = ${workspaceId} and (o.name ilike ${pattern} or o.domain ilike ${pattern})`
  const beyond = after === null ? sql`true` : sql`(key, id) > (${after.value}::text collate "C", ${after.id}::uuid)`
  const reached = sql<Found>`
    with reached as (
      select c.organisation_id, count(distinct d.contact_id)::int as people, max(d.day) as last_day
      from contact_day d join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id
      where d.workspace_id = ${workspaceId} and c.organisation_id is not null
      group by c.organisation_id),
    keyed as (
      select o.id, o.name, o.nature, o.domain, o.headcount, coalesce(r.people, 0) as people, r.last_day as "lastSeenOn",
        (lpad((999999999 - case when r.people >= ${smallest} then r.people else 0 end)::text, 9, '0') || lower(left(o.name, 50)))
          collate "C" as key
      from organisation o left join reached r on r.organisation_id = o.id where ${matches})
    select * from keyed where ${beyond} order by key, id limit ${limit + 1}`
  const { rows } = await withoutNestedLoops(db, () => reached.execute(db))
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from organisation o where ${matches}`.execute(db)
  const items = rows.map(({ people, lastSeenOn, ...row }) => {
    const isTold = people === 0 || people >= smallest
    return { ...row, people: isTold ? people : null, lastSeenOn: isTold ? lastSeenOn : null }
  })
  return { items, total: counted[0]?.total ?? 0 }
}

/** Domains of all contacts with an address, and whether their people count as staff now. */
export async function listDomains(db: Db, workspaceId: string): Promise<{ domain: string; isStaff: boolean }[]> {
  const { rows } = await sql<{ domain: string; isStaff: boolean }>`
    select email_domain as domain, bool_or(is_staff) as "isStaff" from contact
    where workspace_id = ${workspaceId} and email_domain is not null group by email_domain`.execute(db)
  return rows
}

export interface Reclassified {
  domain: string
  isStaff: boolean
  organisationDomain: string | null
}

/** Makes the contacts of these domains staff, or no longer; the temporary table `reclassified` says who they are. */
export async function reclassifyContacts(
  db: Db,
  workspaceId: string,
  domains: readonly Reclassified[],
): Promise<string[]> {
  await sql`create temporary table reclassified on commit drop as
    select c.id as contact_id, c.is_staff as was_staff, g.is_staff, g.organisation_domain
    from unnest(${domains.map(d => d.domain)}::text[], ${domains.map(d => d.isStaff)}::boolean[],
      ${domains.map(d => d.organisationDomain)}::text[]) as g (domain, is_staff, organisation_domain)
    join contact c on c.workspace_id = ${workspaceId}::uuid and c.email_domain = g.domain`.execute(db)
  await sql`update contact c set is_staff = r.is_staff,
      organisation_id = (select o.id from organisation o
        where o.workspace_id = ${workspaceId}::uuid and o.domain = r.organisation_domain)
    from reclassified r where c.workspace_id = ${workspaceId}::uuid and c.id = r.contact_id`.execute(db)
  await sql`delete from organisation o where o.workspace_id = ${workspaceId}::uuid and o.is_automatic
    and not exists (select from contact c where c.workspace_id = ${workspaceId}::uuid and c.organisation_id = o.id)`.execute(
    db,
  )
  const { rows } = await sql<{ id: string }>`select distinct a.event_id as id from attendance a
    join reclassified r using (contact_id) where a.workspace_id = ${workspaceId}::uuid`.execute(db)
  return rows.map(row => row.id)
}
