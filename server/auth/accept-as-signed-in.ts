import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PersonCtx } from '../context.ts'
import { openInvitation } from './open-invitation.ts'
import { sessionOf } from './session-of.ts'
import { updateCurrentWorkspace } from './session-store.ts'
import { takeUpInvitation } from './take-up-invitation.ts'

type Spec = typeof auth.acceptAsSignedIn.spec

export async function acceptAsSignedIn(ctx: PersonCtx, { params }: Received<Spec>): Promise<Answer<Spec>> {
  const invitation = await openInvitation(ctx, params.token, ctx.person.id)
  if (invitation.email !== ctx.person.email.toLowerCase()) {
    throw new Problem(
      'not-allowed',
      `This invitation is for ${invitation.email}, and you are signed in as ${ctx.person.email}. Sign out and open the link again.`,
    )
  }
  await takeUpInvitation(ctx, invitation, { personId: ctx.person.id, means: ctx.means })
  await updateCurrentWorkspace(ctx.db, sessionOf(ctx), invitation.workspaceId)
  return { workspaceId: invitation.workspaceId }
}
