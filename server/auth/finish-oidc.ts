import type { auth } from '@upshot/shared/auth/api'
import type { OidcProblem } from '@upshot/shared/auth/oidc-problem'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { OidcConfig } from '../config.ts'
import type { PublicCtx } from '../context.ts'
import { enterScope } from '../db/scope.ts'
import { listOwnWorkspaces } from '../people/list-own-workspaces.ts'
import { passCookies } from './call-library.ts'
import { readInvitationCookie, setInvitationCookie } from './invitation-cookie.ts'
import { library, type StartedSession } from './library.ts'
import { discover } from './oidc-discovery.ts'
import { oidcSettings } from './oidc-settings.ts'
import { type OpenInvitationRow, openInvitation } from './open-invitation.ts'
import { updateCurrentWorkspace } from './session-store.ts'
import { noteSignIn } from './start-session.ts'
import { takeUpInvitation } from './take-up-invitation.ts'

type Query = Received<typeof auth.finishOidc.spec>['query']

/** The way back from the provider. Whatever comes of it is a page of ours, never an error document. */
export async function finishOidc(ctx: PublicCtx, { query }: { query: Query }): Promise<Response> {
  const { oidc: config, baseUrl } = ctx.config
  if (config === null) throw new Problem('not-found', 'No sign-in provider is configured.')
  setInvitationCookie(ctx, null)
  const problem = await attempt(ctx, config, query)
  const location = problem === null ? `${baseUrl}/` : `${baseUrl}/sign-in?problem=${problem}`
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
}

async function attempt(ctx: PublicCtx, config: OidcConfig, query: Query): Promise<OidcProblem | null> {
  if (query.error === 'access_denied') return 'cancelled'
  // The provider sends the browser here with a GET, whose own transaction may only read. What is not allowed in rolls back.
  try {
    await ctx.separately((db, client) => enter({ ...ctx, db, client }, config, query))
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
}

class Refusal extends Error {
  readonly problem: OidcProblem

  constructor(problem: OidcProblem) {
    super(problem)
    this.problem = problem
  }
}

async function enter(ctx: PublicCtx, config: OidcConfig, query: Query): Promise<void> {
  const discovery = await discover(config)
  if (discovery === null) throw new Refusal('unreachable')
  const invitation = await followedInvitation(ctx)
  const refusals: OidcProblem[] = []
  const started: StartedSession[] = []
  const { api } = library(ctx, {
    oidc: oidcSettings(config, discovery, {
      invitedEmail: invitation?.email ?? null,
      onRefusal: problem => refusals.push(problem),
    }),
    onSession: session => started.push(session),
  })
  const response = await api.callbackOAuth({
    method: 'GET',
    params: { id: 'oidc' },
    query: { code: query.code, state: query.state, iss: query.iss, error: query.error },
    headers: ctx.request.headers,
    asResponse: true,
  })
  const session = started.at(-1)
  if (refusals[0] !== undefined) throw new Refusal(refusals[0])
  if (session === undefined) throw new Refusal(problemIn(response))
  const settled = await settle(ctx, session, invitation)
  await noteSignIn(ctx, settled, config.name)
  passCookies(ctx, response.headers)
}

async function followedInvitation(ctx: PublicCtx): Promise<OpenInvitationRow | null> {
  const text = readInvitationCookie(ctx)
  if (text === null) return null
  try {
    return await openInvitation(ctx, text)
  } catch (error) {
    if (error instanceof Problem) throw new Refusal('invitation-over')
    throw error
  }
}

/** Takes up the invitation, and lets nobody in who is in no workspace. */
async function settle(
  ctx: PublicCtx,
  session: StartedSession,
  invitation: OpenInvitationRow | null,
): Promise<StartedSession> {
  const { personId } = session
  await enterScope(ctx.client, { workspaceId: invitation?.workspaceId ?? null, personId })
  const own = await listOwnWorkspaces(ctx.db, personId)
  if (invitation === null || own.some(workspace => workspace.id === invitation.workspaceId)) {
    if (own.length === 0) throw new Refusal('not-invited')
    return session
  }
  await takeUpInvitation(ctx, invitation, { personId, means: { kind: 'session', sessionId: session.id } })
  await updateCurrentWorkspace(ctx.db, session.id, invitation.workspaceId)
  return { ...session, workspaceId: invitation.workspaceId }
}

function problemIn(response: Response): OidcProblem {
  const location = response.headers.get('location') ?? ''
  const error = URL.canParse(location) ? new URL(location).searchParams.get('error') : null
  return error === 'signup_disabled' ? 'not-invited' : 'refused'
}
