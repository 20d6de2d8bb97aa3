import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { PersonCtx } from '../context.ts'
import { auditSelf } from './audit-self.ts'
import { callLibrary } from './call-library.ts'
import { limitAttempts } from './limit-attempts.ts'
import { qrCode } from './qr-code.ts'
import { sessionLibrary } from './start-session.ts'
import { workspaceOf } from './workspace-of.ts'

type Spec = typeof auth.enrolTwoFactor.spec

export async function enrolTwoFactor(ctx: PersonCtx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const attempt = await limitAttempts(ctx, 'person', ctx.person.id)
  const { api } = sessionLibrary(ctx, workspaceOf(ctx))
  const sent = { body: { password: body.password, method: 'totp' }, headers: ctx.request.headers } as const
  const answer = await callLibrary(ctx, () => api.enableTwoFactor({ ...sent, returnHeaders: true }))
  if (answer.method !== 'totp') throw new Error('better-auth enabled another second factor than was asked for')
  const { totpURI: uri, backupCodes: recoveryCodes } = answer
  await auditSelf(ctx, 'person.begin-two-factor')
  attempt.succeed()
  return { uri, secret: secretIn(uri), qr: qrCode(uri), recoveryCodes }
}

function secretIn(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
