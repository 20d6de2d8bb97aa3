import type { auth } from '@upshot/shared/auth/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PersonCtx } from '../context.ts'
import { listOwnWorkspaces } from '../people/list-own-workspaces.ts'
import { auditPerson } from './audit-person.ts'
import { goToWorkspace } from './go-to-workspace.ts'

export async function switchWorkspace(
  ctx: PersonCtx,
  { body }: Received<typeof auth.switchWorkspace.spec>,
): Promise<undefined> {
  const { workspaceId } = body
  const own = await listOwnWorkspaces(ctx.db, ctx.person.id)
  if (!own.some(workspace => workspace.id === workspaceId)) {
    throw new Problem('not-found', 'You are not a member of this workspace.')
  }
  await goToWorkspace(ctx, workspaceId)
  await auditPerson(ctx, { personId: ctx.person.id, means: ctx.means, workspaceId, action: 'person.enter' })
}
