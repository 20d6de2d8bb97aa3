import type { Received } from '@upshot/shared/contract/endpoint'
import type { people } from '@upshot/shared/people/api'
import type { Ctx } from '../context.ts'
import { endMembership } from '../people/end-membership.ts'
import { deleteSessionsIn } from './session-store.ts'
import { revokeTokens } from './store.ts'

/** Ends a membership with everything through which the person could still act in this workspace. */
export async function endMembershipEverywhere(
  ctx: Ctx,
  { params }: Received<typeof people.endMembership.spec>,
): Promise<undefined> {
  await endMembership(ctx, params.personId)
  await revokeTokens(ctx.db, ctx.workspace.id, params.personId, null, ctx.now.toISOString())
  await deleteSessionsIn(ctx.db, params.personId, ctx.workspace.id)
}
