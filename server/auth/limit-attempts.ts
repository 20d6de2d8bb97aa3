import { Problem } from '@upshot/shared/contract/problem'
import type { PublicCtx } from '../context.ts'
import { countAttempt, forgetAttempts, takeBackAttempt } from './attempt-store.ts'
import { clientAddress, clientNetwork } from './client-address.ts'
import { tokenHash } from './token-text.ts'

const WINDOW_MS = 15 * 60_000

/** Attempts within a quarter of an hour. A client may be a whole office behind one address. */
export const attemptLimits = { address: 10, person: 10, factor: 5, client: 60, provider: 120 } as const

type Kind = keyof typeof attemptLimits

export interface Attempt {
  /** To be called when it succeeded: the count of its subject begins anew, the client's is as it was. */
  succeed(): void
}

/**
 * Counts an attempt before it is judged, so that many at once cannot slip through, in a transaction of its own, so that
 * the failure that rolls the request back does not take the count with it.
 */
export async function limitAttempts(
  ctx: PublicCtx,
  kind: Exclude<Kind, 'client' | 'provider'>,
  subject: string,
): Promise<Attempt> {
  const subjectKey = keyOf(ctx, kind, subject)
  const clientKey = keyOf(ctx, 'client', clientNetwork(clientAddress(ctx)))
  const window = windowOf(ctx)
  const [ofClient, ofSubject] = await ctx.separately(async db => [
    await countAttempt(db, clientKey, window),
    await countAttempt(db, subjectKey, window),
  ])
  refuseBeyond(ctx, attemptLimits.client, ofClient)
  refuseBeyond(ctx, attemptLimits[kind], ofSubject)
  return {
    succeed: () =>
      ctx.afterCommit(() =>
        ctx.separately(async db => {
          await takeBackAttempt(db, clientKey)
          await forgetAttempts(db, subjectKey)
        }),
      ),
  }
}

/** Of one client, whoever it is for: each way to the provider asks the provider something. */
export async function limitWaysToProvider(ctx: PublicCtx): Promise<void> {
  const key = keyOf(ctx, 'provider', clientNetwork(clientAddress(ctx)))
  const counted = await ctx.separately(db => countAttempt(db, key, windowOf(ctx)))
  refuseBeyond(ctx, attemptLimits.provider, counted)
}

function windowOf(ctx: PublicCtx): { now: string; endsAt: string } {
  return { now: ctx.now.toISOString(), endsAt: new Date(ctx.now.getTime() + WINDOW_MS).toISOString() }
}

function keyOf(ctx: PublicCtx, kind: Kind, subject: string): Buffer {
  return tokenHash(`attempt:${kind}:${subject}`, ctx.keys.tokens)
}

function refuseBeyond(ctx: PublicCtx, limit: number, counted: { attempts: number; endsAt: string } | undefined): void {
  if (counted === undefined || counted.attempts <= limit) return
  const seconds = Math.max(1, Math.ceil((Date.parse(counted.endsAt) - ctx.now.getTime()) / 1_000))
  const minutes = Math.ceil(seconds / 60)
  ctx.reply.set('retry-after', String(seconds))
  throw new Problem(
    'too-many-requests',
    `Too many attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  )
}
