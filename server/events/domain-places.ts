import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
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
  const named = new Set(known.flatMap(({ organisation }) => organisation ?? []))
  await insertOrganisations(db, { workspaceId: workspace.id, at: now.toISOString() }, named)
  const ids = await organisationIds(db, workspace.id, named)
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
