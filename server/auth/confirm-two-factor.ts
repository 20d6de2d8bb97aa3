import type { auth } from '@upshot/shared/auth/api'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { callLibrary, wrongCode } from './call-library.ts'
import { limitAttempts } from './limit-attempts.ts'
import { sessionLibrary } from './start-session.ts'
import { spendCode } from './store.ts'
import { workspaceOf } from './workspace-of.ts'

export async function confirmTwoFactor(
  ctx: PersonCtx,
  { body }: Received<typeof auth.confirmTwoFactor.spec>,
): Promise<undefined> {
  if (ctx.person.twoFactorEnabled) throw new Problem('already-done', 'The authenticator app is confirmed already.')
  const attempt = await limitAttempts(ctx, 'factor', ctx.person.id)
  const { api } = sessionLibrary(ctx, workspaceOf(ctx))
  const sent = { body: { code: body.code }, headers: ctx.request.headers, returnHeaders: true } as const
  await callLibrary(ctx, () => api.verifyTOTP(sent))
  if (!(await spendCode(ctx.db, ctx.person.id, body.code))) throw wrongCode()
  await auditSelf(ctx, 'person.enable-two-factor')
  attempt.succeed()
}
