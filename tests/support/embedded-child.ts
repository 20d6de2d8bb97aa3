import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const line = z.object({
  ready: z.boolean().optional(),
  adopted: z.boolean().optional(),
  milliseconds: z.number().optional(),
  uid: z.number().nullable().optional(),
  connection: z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() }).optional(),
  acknowledged: z.number().optional(),
  released: z.boolean().optional(),
  failed: z.string().optional(),
})
type Line = z.infer<typeof line>

export interface EmbeddedChild {
  process: ChildProcess
  /** Everything the child has printed so far. */
  lines: Line[]
  /** The first line for which the question is true; fails when the child ends before. */
  waitFor(question: (line: Line) => boolean): Promise<Line>
  send(command: 'write' | 'release'): void
  /** Kill -9, of the child and of all that shares its process group: what closing a terminal would reach. */
  killGroup(): Promise<void>
}

/** Starts `embedded-process.ts` in a process group of its own, as another user when one is given. */
export function launchEmbedded(
  dataDir: string,
  options: { user?: { uid: number; gid: number } | undefined; temporaryFiles?: string } = {},
): EmbeddedChild {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'embedded-process.ts'), dataDir], {
    ...options.user,
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: '/usr/bin:/bin', TMPDIR: options.temporaryFiles ?? tmpdir() },
  })
  const lines: Line[] = []
  const closed = once(child, 'close')
  let wake = () => {}
  createInterface(child.stdout).on('line', text => {
    lines.push(line.parse(JSON.parse(text)))
    wake()
  })
  return {
    process: child,
    lines,
    waitFor: async question => {
      for (;;) {
        const found = lines.find(question)
        if (found !== undefined) return found
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`The process ended (${child.exitCode ?? child.signalCode}): ${JSON.stringify(lines.at(-1))}`)
        }
        const next = new Promise<void>(done => {
          wake = done
        })
        await Promise.race([next, closed])
      }
    },
    send: command => {
      child.stdin.write(`${command}\n`)
    },
    killGroup: async () => {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        process.kill(-child.pid, 'SIGKILL')
      }
      await closed
    },
  }
}
