import pg from 'pg'
import { appDatabase, appPassword, appRole } from './embedded-cluster.ts'
import type { Postmaster } from './embedded-postmaster.ts'
import { errorCode } from './embedded-process.ts'

/** For pg. `host` is the folder of a socket, or, on Windows, 127.0.0.1. */
export interface EmbeddedConnection {
  host: string
  port: number
  user: string
  database: string
  password?: string
}

/** How the app reaches the server that runs on the cluster. */
export async function connectionTo(cluster: string, postmaster: Postmaster): Promise<EmbeddedConnection> {
  const common = { port: postmaster.port, user: appRole, database: appDatabase }
  if (postmaster.socketDir !== null) return { host: postmaster.socketDir, ...common }
  return { host: '127.0.0.1', ...common, password: await appPassword(cluster) }
}

export type Answer = { kind: 'answers' } | { kind: 'busy' | 'silent'; reason: string }

/** Whether the server takes a connection as the app's role. */
export async function probe(connection: EmbeddedConnection): Promise<Answer> {
  const client = new pg.Client({ ...connection, ssl: false, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return { kind: 'answers' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // 53300: alive, and all connections are taken. 57P03: alive, and starting or stopping.
    if (errorCode(error) === '53300') return { kind: 'answers' }
    return { kind: errorCode(error) === '57P03' ? 'busy' : 'silent', reason }
  } finally {
    await client.end().catch(() => {})
  }
}
