import type { PublicCtx } from '../context.ts'
import { deleteOldAttempts } from './attempt-store.ts'
import { auditPerson } from './audit-person.ts'
import { callLibrary } from './call-library.ts'
import { liveSince } from './identify.ts'
import { type Library, library, type StartedSession } from './library.ts'
import { deleteDeadRows } from './session-store.ts'

interface Credentials {
  email: string
  password: string
  /** Left out: where the person was last. */
  workspaceId?: string
}

/** Signs in with a password and sets the cookie; null when the second factor is still missing. */
export async function startSession(
  ctx: PublicCtx,
  { email, password, workspaceId }: Credentials,
): Promise<StartedSession | null> {
  const { started, api } = sessionLibrary(ctx, workspaceId)
  const headers = ctx.request.headers
  const answer = await callLibrary(ctx, () =>
    api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  )
  const session = started.at(-1)
  if (session === undefined) throw new Error('better-auth accepted a password without beginning a session')
  if ('twoFactorRedirect' in answer) return null
  await noteSignIn(ctx, session, 'password')
  return session
}

/** The library, and the list of the sessions that it begins. */
export function sessionLibrary(
  ctx: PublicCtx,
  workspaceId?: string,
): { api: Library['api']; started: StartedSession[] } {
  const started: StartedSession[] = []
  const onSession = (session: StartedSession) => void started.push(session)
  const { api } = library(ctx, { onSession, ...(workspaceId === undefined ? {} : { workspaceId }) })
  return { api, started }
}

/** The audit row of a sign-in, and the occasion to sweep out what is over. */
export async function noteSignIn(ctx: PublicCtx, session: StartedSession, by: string): Promise<void> {
  const means = { kind: 'session', sessionId: session.id } as const
  const { personId, workspaceId } = session
  await auditPerson(ctx, { personId, means, workspaceId, action: 'person.sign-in', detail: { by } })
  const { startedAfter, usedAfter } = liveSince(ctx.now)
  ctx.afterCommit(async () => {
    try {
      await ctx.separately(async db => {
        await deleteDeadRows(db, { startedBefore: startedAfter, usedBefore: usedAfter })
        await deleteOldAttempts(db, ctx.now.toISOString())
      })
    } catch (error) {
      ctx.log.warn({ err: error }, 'sessions that are over could not be swept out')
    }
  })
}
