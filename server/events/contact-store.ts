import { Problem } from '@upshot/shared/contract/problem'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { withoutNestedLoops } from '../db/without-nested-loops.ts'
import type { Merge } from './attendance-store.ts'

/**
 * Who is staff is decided outside of the database: by the same domains, or contacts and counts would disagree. Asked under the
 * lock of reach, which whoever changes them takes.
 */
export async function requireSameStaff(
  db: Db,
  workspace: { id: string; staffDomains: readonly string[] },
): Promise<void> {
  const now = await readStaffDomains(db, workspace.id)
  if (now.join() === workspace.staffDomains.join()) return
  throw new Problem('conflict', 'The domains of your own staff were changed meanwhile. Nothing was written: try again.')
}

async function readStaffDomains(db: Db, workspaceId: string): Promise<readonly string[]> {
  const row = await db
    .selectFrom('workspace')
    .where('id', '=', workspaceId)
    .select('staff_domains')
    .executeTakeFirstOrThrow()
  return row.staff_domains
}

/** Answers the ids of those that were not there, by their domain. */
export async function insertOrganisations(
  db: Db,
  { workspaceId, at }: Pick<Merge, 'workspaceId' | 'at'>,
  domains: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (domains.size === 0) return new Map()
  const names = [...domains].sort()
  const ids = names.map(() => newId(Date.parse(at)))
  const { rows } =
    await sql<DomainId>`insert into organisation (workspace_id, id, name, nature, domain, is_automatic, created_at)
    select ${workspaceId}::uuid, given.id, given.domain, 'external', given.domain, true, ${at}::timestamptz
    from unnest(${ids}::uuid[], ${names}::text[]) as given (id, domain)
    where not exists (
      select from organisation known where known.workspace_id = ${workspaceId}::uuid and known.domain = given.domain)
    on conflict do nothing
    returning domain, id`.execute(db)
  return idsByDomain(rows)
}

interface DomainId {
  domain: string
  id: string
}

const idsByDomain = (rows: readonly DomainId[]) => new Map(rows.map(({ domain, id }) => [domain, id]))

/** From here on, looking for all who are there already is cheaper than meeting them one by one. */
const MANY = 5_000

/**
 * Adds those of `incoming` who are not there yet; the rows stand in the order of the index. Nobody else adds contacts
 * meanwhile: whoever does holds the lock of reach.
 */
export async function insertContacts(
  db: Db,
  { workspaceId, at }: Pick<Merge, 'workspaceId' | 'at'>,
  people: number,
): Promise<void> {
  const ofWorkspace = sql`workspace_id = ${workspaceId}::uuid`
  const insert = (condition: RawBuilder<unknown>) => sql`insert into contact
      (workspace_id, id, identity, email_domain, organisation_id, country, is_staff, created_at)
    select ${workspaceId}::uuid, i.contact_id, i.identity, i.email_domain, o.id, i.country, i.is_staff, ${at}::timestamptz
    from incoming i
    left join (select id, domain from organisation where ${ofWorkspace}) o on o.domain = i.organisation_domain ${condition}`
  if (people < MANY) await insert(sql`on conflict do nothing`).execute(db)
  else {
    const others = sql`where not exists (
      select from (select id from contact where ${ofWorkspace}) c where c.id = i.contact_id)`
    await withoutNestedLoops(db, () => insert(others).execute(db))
  }
}

/** More than these are not worth telling to whoever packs the rows. */
const MOST_KNOWN = 300_000

/** The ids of all contacts, 16 bytes each, in order; null: there are too many. */
export async function knownContacts(db: Db, workspaceId: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ many: boolean; ids: Buffer | null }>`
    with known as (
      select id from contact where workspace_id = ${workspaceId}::uuid order by id limit ${MOST_KNOWN + 1}),
    counted as (select count(*) > ${MOST_KNOWN} as many from known)
    select many, case when not many then (select string_agg(uuid_send(id), ''::bytea order by id) from known) end as ids
    from counted`.execute(db)
  const found = rows[0]
  return found === undefined || found.many ? null : (found.ids ?? new Uint8Array())
}

/** The ids of organisations by their domain. */
export async function organisationIds(
  db: Db,
  workspaceId: string,
  domains: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (domains.size === 0) return new Map()
  const { rows } = await sql<DomainId>`select domain, id from organisation
    where workspace_id = ${workspaceId}::uuid and domain = any (${[...domains]}::text[])`.execute(db)
  return idsByDomain(rows)
}
