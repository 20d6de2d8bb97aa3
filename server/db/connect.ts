import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Schema } from './schema.ts'

export type Db = Kysely<Schema>

/** How to reach the server: what `pg` takes. */
export type Connection =
  | { connectionString: string }
  | { host: string; port: number; user: string; database: string; password?: string }

export interface OpenOptions {
  maxConnections?: number
  /** Role that every connection takes on, when the one we sign in with would not be bound by row level security. */
  role?: string | null
  statementTimeoutMs?: number
  onError: (error: Error) => void
}

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20
const NUMERIC = 1700

const { setTypeParser } = pg.types
setTypeParser(DATE, text => text)
setTypeParser(TIMESTAMPTZ, text => instantOf(text))
setTypeParser(INT8, text => wholeNumberOf(text))
setTypeParser(NUMERIC, text => Number(text))

function instantOf(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}

function wholeNumberOf(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 ${text} is beyond what a number holds exactly`)
  return value
}

/** Opens a pool; no connection is made before the first use. */
export function openPool(connection: Connection, options: OpenOptions): pg.Pool {
  const ours = `-c TimeZone=UTC -c DateStyle=ISO${options.role ? ` -c role=${options.role}` : ''}`
  const { address, theirs } = withoutOptions(connection)
  const pool = new pg.Pool({
    ...address,
    max: options.maxConnections ?? 20,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    application_name: 'upshot',
    ...('host' in connection ? { ssl: false } : {}),
    statement_timeout: options.statementTimeoutMs ?? 15_000,
    options: `${theirs} ${ours}`.trim(),
  })
  pool.on('error', options.onError)
  // Between two queries of a transaction nobody else listens, and an error that nobody hears ends the process.
  pool.on('connect', client => client.on('error', options.onError))
  return pool
}

/** What stands in an address overrides what `pg` is told beside it: options there would take ours away, the role included. */
function withoutOptions(connection: Connection): { address: Connection; theirs: string } {
  if (!('connectionString' in connection)) return { address: connection, theirs: '' }
  const url = new URL(connection.connectionString)
  const theirs = url.searchParams.get('options')
  if (theirs === null) return { address: connection, theirs: '' }
  url.searchParams.delete('options')
  return { address: { connectionString: url.href }, theirs }
}

/** A query builder on one connection that somebody else took from the pool and gives back. */
export function kyselyOn(client: pg.PoolClient): Db {
  const borrowed = { options: {}, connect: async () => lend(client), end: async () => {} }
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: borrowed }) })
}

/** Kysely gives its connection back after each query; ours stays with the transaction. */
function lend(client: pg.PoolClient): pg.PoolClient {
  return new Proxy(client, {
    get(target, property) {
      if (property === 'release') return () => {}
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
