import type { auth } from '@upshot/shared/auth/api'
import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { PublicCtx } from '../context.ts'
import { limitAttempts } from './limit-attempts.ts'
import { startSession } from './start-session.ts'

type Spec = typeof auth.signIn.spec

/** An unknown address and a wrong password get the same answer after the same work. */
export async function signIn(ctx: PublicCtx, { body }: Received<Spec>): Promise<Answer<Spec>> {
  const attempt = await limitAttempts(ctx, 'address', body.email)
  const session = await startSession(ctx, body)
  attempt.succeed()
  return { next: session === null ? 'second-factor' : 'done' }
}
