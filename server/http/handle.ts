import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'
import { scopeOf } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import { atLeast, type Role } from '@upshot/shared/people/role'
import type pg from 'pg'
import type { Logger } from 'pino'
import { writeAudit } from '../audit/write-audit.ts'
import { identify } from '../auth/identify.ts'
import type { Config } from '../config.ts'
import type { Ctx, Means, PersonCtx, PublicCtx } from '../context.ts'
import { kyselyOn } from '../db/connect.ts'
import { enterScope } from '../db/scope.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Keys } from '../keys.ts'
import { findMember } from '../people/find-member.ts'
import { throughGate } from './gate.ts'
import { problemFrom, problemResponse, unexpectedProblem } from './problem-response.ts'
import { limitedBody, readRequest } from './read-request.ts'
import type { Route, Upload } from './route.ts'
import { ownOrigins, refuseForeignWrite } from './security.ts'

/** What the app is made with. Everything a request may use comes from here, nothing from the process. */
export interface AppDeps {
  readonly pool: pg.Pool
  readonly config: Config
  readonly keys: Keys
  readonly log: Logger
  readonly now: () => Date
}

export interface IncomingRequest {
  readonly request: Request
  readonly params: Record<string, string>
  readonly requestId: string
  readonly clientAddress: string
}

/** Answers one request of one route: permit, parse, run the verb in a transaction, check the audit row, parse the answer. */
export async function handle(deps: AppDeps, route: Route, incoming: IncomingRequest): Promise<Response> {
  const reply = new Headers()
  const log = deps.log.child({ requestId: incoming.requestId })
  try {
    return await answer(deps, route, incoming, reply, log)
  } catch (error) {
    const problem = problemFrom(error)
    if (problem !== null) return problemResponse(problem, incoming.requestId, reply)
    // Whoever asked has gone away, on purpose or not: an upload that was cancelled is no fault of ours.
    if (incoming.request.signal.aborted) return problemResponse(goneAway(), incoming.requestId)
    log.error({ err: error }, 'unexpected failure')
    return problemResponse(unexpectedProblem(incoming.requestId), incoming.requestId)
  }
}

function goneAway(): Problem {
  return new Problem('malformed-request', 'The request ended before it was complete. Nothing was changed.')
}

async function answer(
  deps: AppDeps,
  { endpoint, run }: Route,
  incoming: IncomingRequest,
  reply: Headers,
  log: Logger,
): Promise<Response> {
  const { request } = incoming
  const isRead = endpoint.method === 'GET'
  if (!isRead && !request.headers.has('authorization')) {
    refuseForeignWrite(request, ownOrigins(deps.config.baseUrl, request))
  }
  const afterwards: (() => Promise<void> | void)[] = []
  const work = async (client: pg.PoolClient) => {
    const audited = { done: false }
    const publicCtx = makePublicCtx(deps, incoming, client, reply, log, afterwards)
    const ctx = await permit(endpoint, publicCtx, audited)
    const received = await readRequest(endpoint, request, incoming.params)
    // The contract says what the verb takes, and both were just checked against it.
    const output = await run(ctx as never, received as never, uploadOf(endpoint, request))
    if (!isRead && !audited.done && endpoint.spec.noAudit === undefined) {
      throw new Error(`${endpoint.method} ${endpoint.path} wrote no audit row`)
    }
    // Before the commit: what the contract does not allow out must not have happened either.
    return checkedOutput(endpoint, output)
  }
  const result = await throughGate(deps.pool, endpoint, () => inTransaction(deps.pool, isRead ? 'read' : 'write', work))
  for (const afterward of afterwards) await afterAll(afterward, log)
  return toResponse(endpoint, result, reply)
}

/** What was asked for is done by now: a failure of what follows it is ours to read, and not the caller's. */
async function afterAll(afterward: () => Promise<void> | void, log: Logger): Promise<void> {
  try {
    await afterward()
  } catch (error) {
    log.warn({ err: error }, 'what follows a request could not be done')
  }
}

function checkedOutput({ spec }: AnyEndpoint, output: unknown): unknown {
  return output instanceof Response || spec.output === undefined ? output : spec.output.parse(output)
}

function makePublicCtx(
  deps: AppDeps,
  { request, requestId, clientAddress }: IncomingRequest,
  client: pg.PoolClient,
  reply: Headers,
  log: Logger,
  afterwards: (() => Promise<void> | void)[],
): PublicCtx {
  return {
    db: kyselyOn(client),
    client,
    now: deps.now(),
    log,
    config: deps.config,
    keys: deps.keys,
    requestId,
    request: { headers: request.headers, url: request.url, clientAddress, signal: request.signal },
    reply,
    separately: work => inTransaction(deps.pool, 'write', own => work(kyselyOn(own), own)),
    afterCommit: work => afterwards.push(work),
  }
}

async function permit(endpoint: AnyEndpoint, ctx: PublicCtx, audited: { done: boolean }) {
  const { allow } = endpoint.spec
  if (allow === 'anyone') return ctx
  const identified = await identify(ctx)
  if (identified === null) throw new Problem('not-signed-in', 'Sign in to see this.')
  const { person, means, workspaceId } = identified
  refuseNarrowToken(endpoint, means)
  await enterScope(ctx.client, { workspaceId, personId: person.id })
  const personCtx: PersonCtx = { ...ctx, person, means }
  const member = workspaceId === null ? null : await findMember(ctx.db, workspaceId, person.id)
  if (allow === 'signed-in') {
    return member === null
      ? { ...personCtx, audit: async () => markDone(audited) }
      : memberCtx(personCtx, member, audited)
  }
  if (member === null)
    throw new Problem('not-allowed', 'You are not a member of this workspace. Ask an admin to invite you.')
  requireRole(allow, member.actor.role)
  return memberCtx(personCtx, member, audited)
}

function markDone(audited: { done: boolean }): void {
  audited.done = true
}

function memberCtx(
  ctx: PersonCtx,
  { workspace, actor }: Pick<Ctx, 'workspace' | 'actor'>,
  audited: { done: boolean },
): Ctx {
  return {
    ...ctx,
    workspace,
    actor,
    audit: async (action, subject, detail = {}) => {
      audited.done = true
      await writeAudit({ ...ctx, workspace }, { action, subject, detail })
    },
  }
}

function requireRole(needed: Role, role: Role): void {
  if (atLeast(role, needed)) return
  throw new Problem('not-allowed', `This needs the role ${needed}; yours is ${role}. An admin can change it.`)
}

function refuseNarrowToken(endpoint: AnyEndpoint, means: Means): void {
  if (means.kind !== 'token') return
  const scope = scopeOf(endpoint)
  if (scope === 'session')
    throw new Problem('not-allowed', 'This cannot be done with an API token. Sign in with a browser.')
  if (!means.scopes.includes(scope)) {
    throw new Problem('not-allowed', `This API token lacks the scope '${scope}'. Create one that has it.`)
  }
}

function uploadOf(endpoint: AnyEndpoint, request: Request): Upload {
  const maxBytes = endpoint.kind === 'raw' ? endpoint.spec.maxBodyBytes : undefined
  return { bytes: limitedBody(request, maxBytes), contentType: request.headers.get('content-type') ?? '' }
}

function toResponse(endpoint: AnyEndpoint, result: unknown, headers: Headers): Response {
  if (result instanceof Response) {
    for (const [name, value] of headers) result.headers.append(name, value)
    return result
  }
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  const { output, status } = endpoint.spec
  if (output === undefined) return new Response(null, { status: 204, headers })
  headers.set('content-type', 'application/json')
  return new Response(JSON.stringify(result), { status: status ?? 200, headers })
}
