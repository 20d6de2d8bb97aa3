import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { callLibrary } from './call-library.ts'
import { library } from './library.ts'
import { limitAttempts } from './limit-attempts.ts'

type Spec = typeof auth.renewRecoveryCodes.spec

export async function renewRecoveryCodes(ctx: PersonCtx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const attempt = await limitAttempts(ctx, 'person', ctx.person.id)
  const { api } = library(ctx)
  const sent = { body: { password: body.password }, headers: ctx.request.headers, returnHeaders: true } as const
  const { backupCodes } = await callLibrary(ctx, () => api.generateBackupCodes(sent))
  await auditSelf(ctx, 'person.renew-recovery-codes')
  attempt.succeed()
  return { recoveryCodes: backupCodes }
}
