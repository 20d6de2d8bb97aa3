/**
 * A process that uses the embedded database, for tests that need several or that kill them.
 * Started with a data directory; prints one JSON object a line; reads the commands `write` and `release`, one a line.
 */
import { createInterface } from 'node:readline'
import { startEmbedded } from '@upshot/server/db/embedded'
import pg from 'pg'

function say(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function writeForever(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query('create table if not exists written (id bigint primary key)')
  for (let id = 1; ; id += 1) {
    await client.query('insert into written values ($1)', [id])
    say({ acknowledged: id })
  }
}

try {
  const beganAt = performance.now()
  const server = await startEmbedded({ dataDir: process.argv[2] ?? '', log: () => {} })
  say({
    ready: true,
    milliseconds: performance.now() - beganAt,
    adopted: server.adopted,
    connection: server.connection,
    uid: process.geteuid?.() ?? null,
  })
  for await (const command of createInterface(process.stdin)) {
    if (command === 'write') void writeForever(server.connection)
    if (command === 'release') {
      await server.release()
      say({ released: true })
      break
    }
  }
  process.exit(0)
} catch (error) {
  say({ failed: error instanceof Error ? error.message : String(error) })
  process.exit(1)
}
