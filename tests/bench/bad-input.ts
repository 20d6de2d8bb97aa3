import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { percentile, printFigure } from './print.ts'

const fixtures = fileURLToPath(new URL('../fixtures/csv/', import.meta.url))
const child = fileURLToPath(new URL('./bad-input-server.ts', import.meta.url))
const Index = z.array(z.looseObject({ file: z.string() }))
const Ready = z.strictObject({ url: z.string(), token: z.string() })
const Usage = z.strictObject({ cpuMs: z.number(), rssBytes: z.number(), peakBytes: z.number() })

/** Not asked more often than somebody who clicks quickly. */
const ASK_EVERY_MS = 20
/** The one file whose cost is that of its 100,000 good rows. */
const LONG = '59-100k-rows.csv'

interface Cost {
  file: string
  cpuMs: number
  memoryBytes: number
}

/**
 * Each broken file, uploaded to a server in a process of its own: what it costs there, CPU of all threads and memory above
 * idle, and how long other requests of the same server take meanwhile.
 */
export async function measureBadInput(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'upshot-bench-'))
  const server = fork(child, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  try {
    await promisify(execFile)(process.execPath, [join(fixtures, 'make-large.mjs'), folder])
    const { url, token } = Ready.parse((await once(server, 'message'))[0])
    const ask = () => timed(`${url}/api/overview?period=last-28-days`, token)
    for (let warm = 0; warm < 50; warm += 1) await ask()
    await upload(url, token, 'warm.csv', await bytesOf(folder, '58a-reimport-first.csv'))
    const idle = await usageOf(server)
    for (let again = 0; again < 50; again += 1) await ask()
    const cpuPerAskMs = ((await usageOf(server)).cpuMs - idle.cpuMs) / 50
    const costs: Cost[] = []
    const times: number[] = []
    for (const { file } of Index.parse(JSON.parse(await readFile(join(fixtures, 'bad/index.json'), 'utf8')))) {
      const bytes = await bytesOf(folder, file)
      const before = await usageOf(server)
      const asked = times.length
      let isOver = false
      const others = (async () => {
        while (!isOver) {
          times.push(await ask())
          await new Promise(resolve => setTimeout(resolve, ASK_EVERY_MS))
        }
      })()
      await upload(url, token, file, bytes)
      isOver = true
      await others
      const after = await usageOf(server)
      // What the others cost is not the file's.
      const ofOthers = (times.length - asked) * cpuPerAskMs
      costs.push({ file, cpuMs: after.cpuMs - before.cpuMs - ofOthers, memoryBytes: after.peakBytes - before.rssBytes })
    }
    print(costs, times)
  } finally {
    server.kill()
    await once(server, 'exit')
    await rm(folder, { recursive: true, force: true })
  }
}

function print(costs: readonly Cost[], times: readonly number[]): void {
  const most = costs.toSorted((a, b) => b.cpuMs - a.cpuMs)
  for (const { file, cpuMs, memoryBytes } of most.slice(0, 6)) {
    printFigure(`${file}, CPU`, cpuMs, 'ms')
    printFigure(`${file}, memory above idle`, memoryBytes / 1e6, 'MB')
  }
  const limited = costs.filter(({ file }) => file !== LONG)
  printFigure(`${costs.length} files, most CPU but for ${LONG}`, Math.max(...limited.map(cost => cost.cpuMs)), 'ms', {
    atMost: 2_000,
  })
  const memory = Math.max(...limited.map(cost => cost.memoryBytes)) / 1e6
  printFigure(`most memory above idle but for ${LONG}`, memory, 'MB', { atMost: 100 })
  printFigure('other requests meanwhile, p95', percentile(times, 0.95), 'ms', { atMost: 300 })
  printFigure('other requests meanwhile, slowest', Math.max(...times), 'ms')
}

async function bytesOf(folder: string, file: string): Promise<Buffer<ArrayBuffer>> {
  const made = join(folder, file)
  return readFile(existsSync(made) ? made : join(fixtures, 'bad', file))
}

async function upload(url: string, token: string, file: string, bytes: Buffer<ArrayBuffer>): Promise<void> {
  const response = await fetch(`${url}/api/imports?fileName=${encodeURIComponent(file)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: bytes,
  })
  const text = await response.text()
  if (response.status !== 201 && response.status !== 422)
    throw new Error(`${file}: ${response.status} ${text.slice(0, 300)}`)
}

async function timed(url: string, token: string): Promise<number> {
  const begun = performance.now()
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return performance.now() - begun
}

/** CPU so far, memory now, and the most memory since it was asked before. */
async function usageOf(server: ChildProcess): Promise<z.infer<typeof Usage>> {
  const answered = once(server, 'message')
  server.send('usage')
  return Usage.parse((await answered)[0])
}
