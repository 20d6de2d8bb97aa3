import type { auth } from '@upshot/shared/auth/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { callLibrary } from './call-library.ts'
import { limitAttempts } from './limit-attempts.ts'
import { sessionLibrary } from './start-session.ts'
import { workspaceOf } from './workspace-of.ts'

export async function disableTwoFactor(
  ctx: PersonCtx,
  { body }: Received<typeof auth.disableTwoFactor.spec>,
): Promise<undefined> {
  const attempt = await limitAttempts(ctx, 'person', ctx.person.id)
  const { api } = sessionLibrary(ctx, workspaceOf(ctx))
  const sent = { body: { password: body.password }, headers: ctx.request.headers, returnHeaders: true } as const
  await callLibrary(ctx, () => api.disableTwoFactor(sent))
  await auditSelf(ctx, 'person.disable-two-factor')
  attempt.succeed()
}
