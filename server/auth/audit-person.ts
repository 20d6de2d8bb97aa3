import { writeAudit } from '../audit/write-audit.ts'
import type { Means, PublicCtx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import { findMember } from '../people/find-member.ts'

interface Deed {
  personId: string
  means: Means
  workspaceId: string | null
  action: string
  subject?: { kind: string; id: string }
  detail?: Record<string, unknown>
}

/**
 * Writes what somebody did about themselves into the audit log of the workspace that they are in. Who is in none leaves
 * no row: there is no admin whose business it would be.
 */
export async function auditPerson(ctx: PublicCtx, deed: Deed): Promise<void> {
  const { personId, means, workspaceId, action, detail = {} } = deed
  if (workspaceId === null) return
  await enterScope(ctx.client, { workspaceId, personId })
  if ((await findMember(ctx.db, workspaceId, personId)) === null) return
  const subject = deed.subject ?? { kind: 'person', id: personId }
  await writeAudit(
    { ...ctx, person: { id: personId }, means, workspace: { id: workspaceId } },
    { action, subject, detail },
  )
}
