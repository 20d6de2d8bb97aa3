import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import { insertOrganisations } from './contact-store.ts'
import { listDomains, type Reclassified, reclassifyContacts } from './organisation-store.ts'
import { lockReach, moveCircles } from './reach-store.ts'
import type { AttendanceCtx } from './record-attendance.ts'
import { recountTotals } from './totals-store.ts'

/**
 * After the workspace's staff domains were changed to `staffDomains`: who of the contacts is staff, their organisations,
 * totals and reach. Answers how many domains changed sides. The caller writes the audit row.
 */
export async function reclassifyStaff(
  ctx: Pick<AttendanceCtx, 'db' | 'now' | 'workspace'>,
  staffDomains: readonly string[],
): Promise<number> {
  const { db } = ctx
  const workspaceId = ctx.workspace.id
  await lockReach(db, workspaceId)
  const moved: Reclassified[] = []
  for (const known of await listDomains(db, workspaceId)) {
    const staff = isStaff(known.domain, staffDomains)
    if (staff === known.isStaff) continue
    const organisation = staff ? null : organisationDomain(known.domain)
    moved.push({ domain: known.domain, isStaff: staff, organisationDomain: organisation })
  }
  if (moved.length === 0) return 0
  const organisations = new Set(moved.flatMap(({ organisationDomain: domain }) => domain ?? []))
  await insertOrganisations(db, { workspaceId, at: ctx.now.toISOString() }, organisations)
  const eventIds = await reclassifyContacts(db, workspaceId, moved)
  await recountTotals(db, workspaceId, eventIds)
  await moveCircles(db, workspaceId)
  return moved.length
}
