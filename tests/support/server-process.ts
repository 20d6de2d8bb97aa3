import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ServerProcess {
  readonly url: string
  readonly startedInMs: number
  /** Everything it printed so far. */
  output(): string
  /** Sends the signal and answers with the exit status once it is gone. */
  stop(signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>
}

/** Starts the server as `npm start` does once everything is installed and built, and waits until it listens. */
export async function startServer(env: Record<string, string>): Promise<ServerProcess> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', UPSHOT_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const found = /ready at (\S+)/.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', code => reject(new Error(`the server stopped with ${code} before it listened:\n${text}`)))
  })
  return {
    url,
    startedInMs: performance.now() - begun,
    output: () => text,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null) return child.exitCode
      child.kill(signal)
      const [status] = await once(child, 'exit')
      return typeof status === 'number' ? status : null
    },
  }
}
