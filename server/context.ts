import type { Role } from '@upshot/shared/people/role'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Db } from './db/connect.ts'
import type { Keys } from './keys.ts'

/** The workspace that a request is about. */
export interface Workspace {
  readonly id: string
  readonly name: string
  readonly timeZone: string
  readonly locale: string
  readonly weekStartsOn: number
  readonly fiscalYearStartMonth: number
  readonly currency: string
  readonly staffDomains: readonly string[]
  readonly isSample: boolean
}

/** Who is asking, by a session or by an API token. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly twoFactorEnabled: boolean
}

export type Means =
  | { readonly kind: 'session'; readonly sessionId: string }
  | { readonly kind: 'token'; readonly tokenId: string; readonly scopes: readonly string[] }
  | { readonly kind: 'command' }

/** A member of the workspace, as far as permissions go. */
export interface Actor {
  readonly personId: string
  readonly role: Role
  readonly teamIds: readonly string[]
}

/** What every verb has. In a GET the database refuses writes. */
export interface PublicCtx {
  readonly db: Db
  /** The connection below `db`, in the same transaction: for COPY and cursors only. */
  readonly client: pg.PoolClient
  readonly now: Date
  readonly log: Logger
  readonly config: Config
  readonly keys: Keys
  readonly requestId: string
  readonly request: {
    readonly headers: Headers
    readonly url: string
    readonly clientAddress: string
    /** Aborted when the client goes away. */
    readonly signal: AbortSignal
  }
  /** Headers of the answer, such as cookies. */
  readonly reply: Headers
  /** Does `work` in a transaction of its own, kept although this request may fail: counters of attempts, nothing else. */
  separately<Result>(work: (db: Db, client: pg.PoolClient) => Promise<Result>): Promise<Result>
  /** Runs after the commit, and never when the transaction was rolled back. */
  afterCommit(work: () => Promise<void> | void): void
}

/** Somebody signed in, with or without a workspace. */
export interface PersonCtx extends PublicCtx {
  readonly person: Person
  readonly means: Means
}

/** Somebody in a workspace: nearly every verb. */
export interface Ctx extends PersonCtx {
  readonly workspace: Workspace
  readonly actor: Actor
  /** Writes the audit row of this request, in its transaction. */
  audit(action: string, subject: { kind: string; id: string }, detail?: Record<string, unknown>): Promise<void>
}
