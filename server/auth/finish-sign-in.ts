import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { PublicCtx } from '../context.ts'
import { callLibrary, challengeOver, withoutCookie, wrongCode } from './call-library.ts'
import { limitAttempts } from './limit-attempts.ts'
import { readSignedCookie } from './session-cookie.ts'
import { noteSignIn, sessionLibrary } from './start-session.ts'
import { findChallenged, spendCode } from './store.ts'

type Spec = typeof auth.secondFactor.spec

/** The second step: the cookie of the first says who it is, the code proves it. */
export async function finishSignIn(ctx: PublicCtx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const challenge = readSignedCookie(ctx.request.headers, 'two_factor', ctx.config, ctx.keys)
  const personId = challenge === null ? null : await findChallenged(ctx.db, challenge)
  if (personId === null) throw challengeOver()
  const attempt = await limitAttempts(ctx, 'factor', personId)
  const { api, started } = sessionLibrary(ctx)
  const sent = { body: { code: body.code }, headers: withoutCookie(ctx, 'session_token'), returnHeaders: true } as const
  if (body.kind === 'app') {
    // Spent before it is judged: a wrong code fails the request, which takes this back.
    if (!(await spendCode(ctx.db, personId, body.code))) throw wrongCode()
    await callLibrary(ctx, () => api.verifyTOTP(sent))
  } else {
    await callLibrary(ctx, () => api.verifyBackupCode(sent))
  }
  const session = started.at(-1)
  if (session === undefined) throw new Error('better-auth accepted a code without beginning a session')
  await noteSignIn(ctx, session, body.kind === 'app' ? 'password and app' : 'password and recovery code')
  attempt.succeed()
  return { next: 'done' }
}
