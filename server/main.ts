import { createServer, IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { offerSetup } from './auth/offer-setup.ts'
import { setUpFromEnvironment } from './auth/set-up-from-environment.ts'
import { listeningOn, readConfigFromProcess } from './config.ts'
import { openLog } from './http/log.ts'
import { startEngine } from './impact/engine-thread.ts'
import { keepPurging } from './imports/keep-purging.ts'
import { type Installation, openInstallation } from './installation.ts'
import { loadSampleAtStart } from './sample/load-at-start.ts'
import { ConfigProblem } from './setting.ts'

const STOP_WITHIN_MS = 10_000

const config = orExplain(readConfigFromProcess)
const log = openLog(config.logLevel)
for (const warning of config.warnings) log.warn(warning)
const installation = await openInstallation(config, log)
await setUp(installation)
const server = listen(installation)
keepPurging(installation)

process.on('SIGTERM', () => stop('SIGTERM'))
process.on('SIGINT', () => stop('SIGINT'))

let stopping = false

/** A faulty setting is told in its own words, without a trace. */
function orExplain<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): never {
  if (!(error instanceof ConfigProblem)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

async function setUp(ready: Installation): Promise<void> {
  try {
    await setUpFromEnvironment(ready)
  } catch (error) {
    await ready.close()
    explain(error)
  }
  if (ready.config.demo) await loadSampleAtStart(ready)
}

function listen({ pool, keys }: Installation) {
  const http = createServer({ headersTimeout: 10_000, requestTimeout: 60_000 })
  http.maxConnections = 1_000
  http.once('error', async (error: NodeJS.ErrnoException) => {
    const inUse = `Port ${config.port} is in use by another program. Choose another one with PORT, or stop that program.`
    process.stderr.write(
      `${error.code === 'EADDRINUSE' ? inUse : `Cannot listen on port ${config.port}: ${error.message}`}\n`,
    )
    await installation.close()
    process.exit(1)
  })
  http.listen(config.port, config.host, async () => {
    const listening = listeningOn(config, portOf(http))
    const app = createApp({ pool, config: listening, keys, log, now: () => new Date() })
    http.on(
      'request',
      getRequestListener((request, env) => app.fetch(request, { clientAddress: addressOf(env) })),
    )
    const link = await offerSetup({ pool, keys, config: listening })
    if (link !== null) process.stdout.write(`Nobody is set up yet. Open this link, once: ${link}\n`)
    process.stdout.write(`Upshot is ready at ${listening.baseUrl}\n`)
    startEngine()
  })
  return http
}

function portOf(http: Server): number {
  const address = http.address()
  return typeof address === 'object' && address !== null ? address.port : config.port
}

function addressOf(env: object): string {
  const incoming = 'incoming' in env ? env.incoming : null
  return incoming instanceof IncomingMessage ? (incoming.socket.remoteAddress ?? '') : ''
}

/** Takes no more requests, finishes those in flight, then closes the database. */
function stop(signal: string): void {
  // A signal to the process group arrives more than once: from the terminal, from npm and from the start script.
  if (stopping) return
  stopping = true
  log.info({ signal }, 'stopping')
  setTimeout(() => {
    log.error('requests did not finish in time')
    process.exit(1)
  }, STOP_WITHIN_MS).unref()
  server.close(async () => {
    await installation.close()
    process.exit(0)
  })
  server.closeIdleConnections()
}
