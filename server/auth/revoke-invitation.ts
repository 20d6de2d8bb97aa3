import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { people } from '@upshot/shared/people/api'
import { whyNotInvite } from '@upshot/shared/people/permissions'
import type { Ctx } from '../context.ts'
import { findInvitation, revokeInvitations } from './invitation-store.ts'
import { maySeeInvitation } from './may-see-invitation.ts'

export async function revokeInvitation(
  ctx: Ctx,
  { params }: Received<typeof people.revokeInvitation.spec>,
): Promise<undefined> {
  const found = await findInvitation(ctx.db, ctx.workspace.id, { id: params.invitationId }, ctx.now)
  if (found === null || !maySeeInvitation(ctx.actor, found))
    throw new Problem('not-found', 'There is no such invitation.')
  const refusal = whyNotInvite(ctx.actor, found.role, found.teamId)
  if (refusal !== null) throw new Problem('not-allowed', refusal)
  const revoked = await revokeInvitations(ctx.db, ctx.workspace.id, { id: found.id }, ctx.now.toISOString())
  if (revoked === 0) throw new Problem('already-done', 'This invitation was already accepted or revoked.')
  await ctx.audit('person.revoke-invitation', { kind: 'invitation', id: found.id }, { email: found.email })
}
