import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import type { Db } from '../db/connect.ts'
import { insertOrganisations, organisationIds } from './contact-store.ts'
import type { AttendanceCtx } from './record-attendance.ts'

/** What follows from the domain of an address. */
export interface DomainPlace {
  readonly isStaff: boolean
  /** Null: staff, or a provider for everybody. */
  readonly organisation: { readonly id: string; readonly domain: string } | null
}

/** Where the people of these domains belong; organisations that nobody has met yet are made. */
export async function domainPlaces(
  { db, workspace, now }: Pick<AttendanceCtx, 'db' | 'workspace' | 'now'>,
  domains: readonly string[],
): Promise<ReadonlyMap<string, DomainPlace>> {
  const known = domains.map(domain => {
    const staff = isStaff(domain, workspace.staffDomains)
    return { domain, isStaff: staff, organisation: staff ? null : organisationDomain(domain) }
  })
  const ids = await organisationsOf(db, { workspaceId: workspace.id, at: now.toISOString() }, known)
  return new Map(
    known.map(({ domain, isStaff: staff, organisation }) => {
      const id = organisation === null ? undefined : ids.get(organisation)
      return [
        domain,
        {
          isStaff: staff,
          organisation: organisation === null || id === undefined ? null : { id, domain: organisation },
        },
      ]
    }),
  )
}

/** Their ids by their domains. */
async function organisationsOf(
  db: Db,
  scope: { workspaceId: string; at: string },
  places: readonly { organisation: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const named = new Set(places.flatMap(({ organisation }) => organisation ?? []))
  const ids = await organisationIds(db, scope.workspaceId, named)
  const missing = () => new Set([...named].filter(domain => !ids.has(domain)))
  for (const [domain, id] of await insertOrganisations(db, scope, missing())) ids.set(domain, id)
  // Somebody else may make some between the two.
  for (const [domain, id] of await organisationIds(db, scope.workspaceId, missing())) ids.set(domain, id)
  return ids
}
