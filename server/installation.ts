import pg from 'pg'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { type Connection, openPool } from './db/connect.ts'
import { startEmbedded } from './db/embedded.ts'
import { boundRole, migrate } from './db/migrate.ts'
import { type Keys, keysFrom } from './keys.ts'

/** A database that is up to date and open, with the keys that belong to it: what the server and every command start from. */
export interface Installation {
  readonly pool: pg.Pool
  readonly config: Config
  readonly keys: Keys
  readonly log: Logger
  close(): Promise<void>
}

export async function openInstallation(config: Config, log: Logger): Promise<Installation> {
  const server = config.databaseUrl === null ? await embeddedServer(config, log) : givenServer(config.databaseUrl)
  try {
    const role = await prepare(server.connection, log)
    const onError = (error: Error) => log.warn({ err: error }, 'database connection lost')
    const pool = openPool(server.connection, { role, onError })
    return {
      pool,
      config,
      keys: keysFrom(config.secret),
      log,
      close: async () => {
        await pool.end()
        await server.release()
      },
    }
  } catch (error) {
    await server.release()
    throw error
  }
}

interface Server {
  connection: Connection
  release(): Promise<void>
}

async function embeddedServer(config: Config, log: Logger): Promise<Server> {
  return startEmbedded({ dataDir: config.dataDir, log: (message, detail) => log.info(detail ?? {}, message) })
}

function givenServer(connectionString: string): Server {
  return { connection: { connectionString }, release: async () => {} }
}

const WAIT_FOR_DATABASE_MS = 30_000

/** Migrates, and answers the role that the app's connections must take on. */
async function prepare(connection: Connection, log: Logger): Promise<string | null> {
  const client = await connectPatiently(connection, log)
  try {
    const names = await migrate(client)
    if (names.length > 0) log.info({ migrations: names }, 'database migrated')
    return await boundRole(client)
  } finally {
    await client.end()
  }
}

/** A database in the next container may need some seconds longer than we do. */
async function connectPatiently(connection: Connection, log: Logger): Promise<pg.Client> {
  const deadline = Date.now() + WAIT_FOR_DATABASE_MS
  for (;;) {
    const client = new pg.Client({ ...connection, connectionTimeoutMillis: 3_000 })
    client.on('error', error => log.warn({ err: error }, 'database connection lost'))
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => {})
      if (!isPassing(error) || Date.now() > deadline) throw error
      log.info('waiting for the database')
      await new Promise(resolve => setTimeout(resolve, 1_000))
    }
  }
}

function isPassing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === '57P03'
}
