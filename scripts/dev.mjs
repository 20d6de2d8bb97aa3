import './node-version.mjs'
import { existsSync, readFileSync } from 'node:fs'
import { fail } from './fail.mjs'
import { ensureInstalled } from './install.mjs'
import { inProject } from './project.mjs'
import { passSignals, startProgram } from './run.mjs'
import { getRuntime } from './runtime.mjs'

// As web/vite.config.ts has it.
const webPort = 5173

/** The server's port as it will read it: from the environment, else from `.env`, else its default. */
async function serverPort() {
  if (process.env.PORT) return process.env.PORT
  const { parseEnv } = await import('node:util')
  const file = inProject('.env')
  return (existsSync(file) && parseEnv(readFileSync(file, 'utf8')).PORT) || '3000'
}

try {
  await ensureInstalled()
  passSignals()
  const port = await serverPort()
  const env = {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || 'development',
    PORT: port,
    // Where Vite's proxy finds the server.
    UPSHOT_API_PORT: port,
    // The browser is at Vite's address, so links and the same-origin rule must mean that one.
    UPSHOT_BASE_URL: process.env.UPSHOT_BASE_URL || `http://localhost:${webPort}`,
  }
  const runtime = getRuntime()
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js')
  const server = startProgram(runtime, ['--watch', '--watch-preserve-output', inProject('server', 'main.ts')], { env })
  const web = startProgram(runtime, [vite, 'web'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })

  // One without the other is of no use: the first to end takes the other with it.
  const status = await Promise.race([server.ended, web.ended])
  for (const { child } of [server, web]) if (child.exitCode === null) child.kill('SIGTERM')
  await Promise.allSettled([server.ended, web.ended])
  process.exit(status)
} catch (error) {
  fail(error)
}
