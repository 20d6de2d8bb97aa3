import type { PersonCtx } from '../context.ts'
import { auditPerson } from './audit-person.ts'
import { workspaceOf } from './workspace-of.ts'

/** The audit row of a deed of a signed-in person about themselves. */
export async function auditSelf(
  ctx: PersonCtx,
  action: string,
  more: { detail?: Record<string, unknown>; subject?: { kind: string; id: string } } = {},
): Promise<void> {
  const workspaceId = workspaceOf(ctx) ?? null
  await auditPerson(ctx, { personId: ctx.person.id, means: ctx.means, workspaceId, action, ...more })
}
