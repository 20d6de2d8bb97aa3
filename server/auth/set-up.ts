import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PublicCtx } from '../context.ts'
import { isSetUp } from '../people/is-set-up.ts'
import { auditPerson } from './audit-person.ts'
import { createInstallation } from './create-installation.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { startSession } from './start-session.ts'
import { isOpenSetupLink, lockSetup, useSetupLink } from './store.ts'
import { tokenHash } from './token-text.ts'

type Spec = typeof auth.setUp.spec

/** The first workspace and its admin, signed in. Of two who use the link at once, one is told that it is used. */
export async function setUp(ctx: PublicCtx, { params, body }: Received<Spec>): Promise<Answer<Spec>> {
  const hash = tokenHash(params.token, ctx.keys.tokens)
  if (!(await isOpenSetupLink(ctx.db, hash))) throw linkOver()
  refuseWeakPassword(body.password, body.email, 'password')
  await lockSetup(ctx.db)
  if ((await isSetUp(ctx.db)) || !(await useSetupLink(ctx.db, hash, ctx.now.toISOString()))) throw linkOver()
  const { workspaceId, personId } = await createInstallation(ctx, body)
  await auditPerson(ctx, {
    personId,
    means: { kind: 'command' },
    workspaceId,
    action: 'workspace.create',
    subject: { kind: 'workspace', id: workspaceId },
    detail: { by: 'setup link' },
  })
  await startSession(ctx, { email: body.email, password: body.password, workspaceId })
  return { workspaceId }
}

function linkOver(): Problem {
  return new Problem(
    'expired',
    'This setup link was used already or a newer one was made. The newest is in the output of the server; after setup, sign in.',
  )
}
