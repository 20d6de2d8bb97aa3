import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PublicCtx } from '../context.ts'
import { createPerson } from '../people/create-person.ts'
import { findPerson } from '../people/find-person.ts'
import { addPassword } from './add-password.ts'
import { lockInvitation } from './invitation-store.ts'
import { openInvitation } from './open-invitation.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { startSession } from './start-session.ts'
import { takeUpInvitation } from './take-up-invitation.ts'

type Spec = typeof auth.acceptAsNewPerson.spec

export async function acceptAsNewPerson(ctx: PublicCtx, { params, body }: Received<Spec>): Promise<Answer<Spec>> {
  const found = await openInvitation(ctx, params.token)
  refuseWeakPassword(body.password, found.email, 'password')
  await lockInvitation(ctx.db, found.workspaceId, found.id)
  const invitation = await openInvitation(ctx, params.token)
  const { email, workspaceId } = invitation
  if ((await findPerson(ctx.db, email)) !== null) {
    throw new Problem(
      'conflict',
      `There is already a person with the address ${email}. Sign in, then open this link again.`,
    )
  }
  // The inviter has vouched for the address.
  const personId = await createPerson(ctx.db, { name: body.name, email, emailVerified: true, now: ctx.now })
  await addPassword(ctx.db, personId, body.password, ctx.now)
  await takeUpInvitation(ctx, invitation, { personId, means: { kind: 'command' } })
  await startSession(ctx, { email, password: body.password, workspaceId })
  return { workspaceId }
}
