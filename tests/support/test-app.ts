import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '@upshot/server/app'
import { newTokenText, tokenHash } from '@upshot/server/auth/token-text'
import { type Config, readConfig } from '@upshot/server/config'
import { type Db, kyselyOn, openPool } from '@upshot/server/db/connect'
import { newId } from '@upshot/server/db/id'
import { boundRole } from '@upshot/server/db/migrate'
import { enterScope } from '@upshot/server/db/scope'
import { inTransaction } from '@upshot/server/db/transaction'
import { openLog } from '@upshot/server/http/log'
import type { Route } from '@upshot/server/http/route'
import { type Keys, keysFrom } from '@upshot/server/keys'
import { routes } from '@upshot/server/routes'
import type {
  Answer,
  Endpoint,
  EndpointSpec,
  Method,
  RawEndpoint,
  RawSpec,
  Sent,
} from '@upshot/shared/contract/endpoint'
import { urlOf } from '@upshot/shared/contract/endpoint'
import { ProblemDetails } from '@upshot/shared/contract/problem'
import type { Role } from '@upshot/shared/people/role'
import type pg from 'pg'
import { inject } from 'vitest'
import { dropDatabase, inDatabase, withClient } from './database-setup.ts'

/** A person of a test, with a token that carries every scope. */
export interface TestPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly workspaceId: string
  readonly role: Role
  readonly token: string
}

export type Outcome<Output> =
  | { ok: true; status: number; body: Output; headers: Headers }
  | { ok: false; status: number; problem: ProblemDetails; headers: Headers }

/** The application in memory on a database of its own; time stands still until a test moves it. */
export interface TestApp {
  readonly app: App
  readonly pool: pg.Pool
  readonly config: Config
  readonly keys: Keys
  now: Date
  /** A new workspace; most tests want one each. */
  makeWorkspace(settings?: { name?: string; timeZone?: string; staffDomains?: string[] }): Promise<string>
  makeTeam(workspaceId: string, name?: string): Promise<string>
  makePerson(
    workspaceId: string,
    role?: Role,
    options?: { name?: string; email?: string; teamIds?: string[] },
  ): Promise<TestPerson>
  /** Calls an endpoint as somebody (null: nobody). */
  call<Spec extends EndpointSpec, M extends Method>(
    who: TestPerson | null,
    endpoint: Endpoint<Spec, M>,
    sent: Sent<Spec>,
  ): Promise<Outcome<Answer<Spec>>>
  /** The same, for tests that expect success: fails with the problem's words otherwise. */
  ask<Spec extends EndpointSpec, M extends Method>(
    who: TestPerson | null,
    endpoint: Endpoint<Spec, M>,
    sent: Sent<Spec>,
  ): Promise<Answer<Spec>>
  /** A raw endpoint, with the bytes of the body if there are any. */
  send<Spec extends RawSpec, M extends Method>(
    who: TestPerson | null,
    endpoint: RawEndpoint<Spec, M>,
    sent: Sent<Spec>,
    body?: Uint8Array | string,
  ): Promise<Response>
  /** Looks into the database as this workspace, past the application. */
  inWorkspace<Result>(workspaceId: string, work: (db: Db, client: pg.PoolClient) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export async function openTestApp(
  options: { env?: Record<string, string>; routes?: readonly Route[] } = {},
): Promise<TestApp> {
  const server = inject('connection')
  const database = `upshot_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  await withClient(server, client => client.query(`create database ${database} template ${inject('template')}`))
  const connection = inDatabase(server, database)
  const role = await withClient(connection, boundRole)
  const pool = openPool(connection, { role, maxConnections: 8, onError: () => {} })
  const dataDir = mkdtempSync(join(tmpdir(), 'upshot-test-data-'))
  const env = {
    UPSHOT_DATA_DIR: dataDir,
    UPSHOT_SECRET: 'x7Jq0T4c9Zb2Lw8Rk5Nv1Ys6Hd3Gf0Pm',
    UPSHOT_LOG_LEVEL: 'silent',
    ...options.env,
  }
  const config = readConfig(env, { projectDir: dataDir })
  const keys = keysFrom(config.secret)
  const log = openLog('silent')
  const app = createApp({ pool, config, keys, log, now: () => test.now }, options.routes ?? routes)

  const inWorkspace: TestApp['inWorkspace'] = (workspaceId, work) =>
    inTransaction(pool, 'write', async client => {
      await enterScope(client, { workspaceId, personId: null })
      return work(kyselyOn(client), client)
    })

  const test: TestApp = {
    app,
    pool,
    config,
    keys,
    now: new Date('2026-06-17T10:00:00.000Z'),
    inWorkspace,
    async makeWorkspace(settings = {}) {
      const id = newId()
      await inTransaction(pool, 'write', client =>
        kyselyOn(client)
          .insertInto('workspace')
          .values({
            id,
            name: settings.name ?? 'Kestrel',
            time_zone: settings.timeZone ?? 'Europe/Amsterdam',
            staff_domains: settings.staffDomains ?? ['kestrel.example'],
            created_at: test.now.toISOString(),
          })
          .execute(),
      )
      return id
    },
    async makeTeam(workspaceId, name = `Team ${randomUUID().slice(0, 8)}`) {
      const id = newId()
      await inWorkspace(workspaceId, db =>
        db
          .insertInto('team')
          .values({ workspace_id: workspaceId, id, name, created_at: test.now.toISOString() })
          .execute(),
      )
      return id
    },
    async makePerson(workspaceId, personRole = 'advocate', given = {}) {
      const id = newId()
      const email = given.email ?? `${personRole}-${id.slice(-12)}@kestrel.example`
      const name = given.name ?? `${personRole} ${id.slice(-4)}`
      const token = newTokenText(workspaceId)
      const at = test.now.toISOString()
      await inWorkspace(workspaceId, async db => {
        await db.insertInto('person').values({ id, name, email, created_at: at, updated_at: at }).execute()
        await db
          .insertInto('membership')
          .values({ workspace_id: workspaceId, person_id: id, role: personRole, created_at: at })
          .execute()
        for (const teamId of given.teamIds ?? []) {
          await db
            .insertInto('team_member')
            .values({ workspace_id: workspaceId, team_id: teamId, person_id: id })
            .execute()
        }
        await db
          .insertInto('api_token')
          .values({
            workspace_id: workspaceId,
            id: newId(),
            person_id: id,
            name: 'test',
            token_hash: tokenHash(token, keys.tokens),
            hint: token.slice(-4),
            scopes: ['read', 'write', 'import'],
            created_at: at,
            expires_at: '2999-01-01T00:00:00.000Z',
          })
          .execute()
      })
      return { id, name, email, workspaceId, role: personRole, token }
    },
    async call(who, endpoint, sent) {
      const response = await app.request(urlOf(endpoint.path, sent), {
        method: endpoint.method,
        headers: {
          ...(who === null ? { 'x-requested-by': 'upshot' } : { authorization: `Bearer ${who.token}` }),
          ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      })
      return outcomeOf(response)
    },
    async ask(who, endpoint, sent) {
      const outcome = await test.call(who, endpoint, sent)
      if (outcome.ok) return outcome.body
      const { problem } = outcome
      throw new Error(
        `${endpoint.method} ${endpoint.path}: ${problem.status} ${problem.code}: ${problem.detail} ${JSON.stringify(problem.errors)}`,
      )
    },
    async send(who, endpoint, sent, body) {
      return app.request(urlOf(endpoint.path, sent), {
        method: endpoint.method,
        headers: {
          ...(who === null ? { 'x-requested-by': 'upshot' } : { authorization: `Bearer ${who.token}` }),
          ...(body === undefined ? {} : { 'content-type': endpoint.spec.accepts ?? 'application/octet-stream' }),
        },
        ...(body === undefined ? {} : { body: bodyOf(body) }),
      })
    },
    async close() {
      await pool.end()
      await dropDatabase(server, database)
    },
  }
  return test
}

function bodyOf(body: Uint8Array | string): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? body : new Uint8Array(body)
}

async function outcomeOf<Output>(response: Response): Promise<Outcome<Output>> {
  const { status, headers } = response
  const text = await response.text()
  const json: unknown = text === '' ? undefined : JSON.parse(text)
  if (!response.ok) return { ok: false, status, problem: ProblemDetails.parse(json), headers }
  // The server parsed the answer by the same contract before it sent it.
  return { ok: true, status, body: json as Output, headers }
}
