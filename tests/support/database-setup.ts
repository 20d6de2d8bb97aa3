import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Connection } from '@upshot/server/db/connect'
import { migrate } from '@upshot/server/db/migrate'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    connection: Connection
    template: string
  }
}

/**
 * One PostgreSQL server for the whole run, with a migrated database that each test file clones: the embedded server in a
 * folder of its own, or the one that UPSHOT_TEST_DATABASE_URL names.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.UPSHOT_TEST_DATABASE_URL
  const server = given ? { connection: { connectionString: given }, stop: async () => {} } : await embedded()
  const template = `upshot_test_template_${process.pid}`
  const onServer = (sql: string) => withClient(server.connection, client => client.query(sql))
  await onServer(`create database ${template} template template0 encoding 'UTF8'`)
  await withClient(inDatabase(server.connection, template), client => migrate(client))
  project.provide('connection', server.connection)
  project.provide('template', template)
  return async () => {
    await dropDatabase(server.connection, template)
    await server.stop()
  }
}

async function embedded(): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const { startEmbedded } = await import('@upshot/server/db/embedded')
  const dataDir = await mkdtemp(join(tmpdir(), 'upshot-tests-'))
  const server = await startEmbedded({ dataDir, log: () => {} })
  return {
    connection: server.connection,
    stop: async () => {
      await server.release()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Whoever is connected goes; where the server itself is cleaning up in it, which nobody may end, that is waited for. */
export async function dropDatabase(server: Connection, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await withClient(server, client => client.query(`drop database if exists ${name} with (force)`))
      return
    } catch (error) {
      if (tries === 40 || !(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
      await setTimeout(250)
    }
  }
}

/** The same server, another database. */
export function inDatabase(connection: Connection, database: string): Connection {
  if (!('connectionString' in connection)) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

export async function withClient<Result>(
  connection: Connection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connection)
  // A database that is dropped takes the connections along that were about to end.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
