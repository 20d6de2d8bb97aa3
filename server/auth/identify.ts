import type { Means, Person, PublicCtx } from '../context.ts'
import { findTokenHolder } from './find-token-holder.ts'
import { noteUse } from './note-use.ts'
import { readSignedCookie } from './session-cookie.ts'
import { absoluteMs, idleMs, sessionTouchMs } from './session-limits.ts'
import { findLiveSession, touchSession } from './session-store.ts'

export interface Identified {
  person: Person
  means: Means
  workspaceId: string | null
}

/** Who is asking, from the Authorization header or else the session cookie; null when nobody we know. */
export async function identify(ctx: PublicCtx): Promise<Identified | null> {
  const authorization = ctx.request.headers.get('authorization')
  return authorization === null ? findSessionHolder(ctx) : findTokenHolder(ctx, authorization)
}

async function findSessionHolder(ctx: PublicCtx): Promise<Identified | null> {
  const token = readSignedCookie(ctx.request.headers, 'session_token', ctx.config, ctx.keys)
  if (token === null) return null
  const session = await findLiveSession(ctx.db, token, liveSince(ctx.now))
  if (session === null) return null
  noteUse(ctx, session.lastUsedAt, sessionTouchMs, db => touchSession(db, session.id, ctx.now.toISOString()))
  return { person: session.person, means: { kind: 'session', sessionId: session.id }, workspaceId: session.workspaceId }
}

/** Sessions that began or were last used before these times are over. */
export function liveSince(now: Date): { startedAfter: string; usedAfter: string } {
  return {
    startedAfter: new Date(now.getTime() - absoluteMs).toISOString(),
    usedAfter: new Date(now.getTime() - idleMs).toISOString(),
  }
}
