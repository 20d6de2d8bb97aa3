import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inCommand } from '@upshot/server/cli/command-context'
import type { Ctx } from '@upshot/server/context'
import { newId } from '@upshot/server/db/id'
import { openReading } from '@upshot/server/imports/open-reading'
import { runImport } from '@upshot/server/imports/run-import'
import type { Installation } from '@upshot/server/installation'
import { from as copyFrom } from 'pg-copy-streams'
import { openBenchInstallation } from './bench-installation.ts'
import { nodeCpuMs, postgresCpuMs } from './cpu-time.ts'
import { median, printFigure } from './print.ts'
import { timeQueries } from './time-queries.ts'

const ROUNDS = 5
const ROWS = 100_000

interface Cost {
  ms: number
  nodeMs: number
  postgresMs: number | null
}

/**
 * The 100,000-row file imported whole (recognised, checked, pseudonymised, told apart, written, rolled up) into a fresh
 * workspace, against COPY of the same bytes into a table of texts on the same server. Rounds of both take turns.
 */
export async function measureImport(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'upshot-bench-'))
  const bench = await openBenchInstallation()
  try {
    const file = await makeFile(folder)
    const { installation } = bench
    await copyRaw(installation, file)
    const first = await makeWorkspace(installation)
    await measured(installation, () => importFile(installation, file, first, null))
    const memory = watchMemory()
    const delay = monitorEventLoopDelay({ resolution: 1 })
    const copies: Cost[] = []
    const readings: Cost[] = []
    const imports: Cost[] = []
    const queries = new Map<string, number[]>()
    for (let round = 0; round < ROUNDS; round += 1) {
      copies.push(await copyRaw(installation, file))
      readings.push(await measured(installation, () => readOnly(file)))
      const email = await makeWorkspace(installation)
      memory.start()
      delay.enable()
      imports.push(await measured(installation, () => importFile(installation, file, email, queries)))
      delay.disable()
      memory.stop()
    }
    const whole = median(imports.map(cost => cost.ms))
    const copy = median(copies.map(cost => cost.ms))
    const { size } = await stat(file)
    printCost(`COPY of the raw file (${(size / 1e6).toFixed(1)} MB), median of ${ROUNDS}`, copies)
    printCost(`import of ${ROWS.toLocaleString('en')} rows, median of ${ROUNDS}`, imports)
    printFigure('import, rows per second', (ROWS / whole) * 1000, 'rows/s')
    printFigure('import in terms of COPY', whole / copy, 'x', { atMost: 6 })
    printFigure('import, peak memory above idle', memory.peakAboveIdle() / 1e6, 'MB', { atMost: 150 })
    printFigure('import, event loop delay p99', delay.percentile(99) / 1e6, 'ms', { atMost: 50 })
    printCost('of it: reading alone', readings)
    for (const [name, times] of queries) {
      const ms = times.reduce((sum, time) => sum + time, 0) / ROUNDS
      if (ms >= 3) printFigure(`of it: ${name}`, ms, 'ms')
    }
  } finally {
    await bench.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeFile(folder: string): Promise<string> {
  const script = fileURLToPath(new URL('../fixtures/csv/make-large.mjs', import.meta.url))
  await promisify(execFile)(process.execPath, [script, folder])
  return join(folder, '59-100k-rows.csv')
}

async function measured(installation: Installation, work: () => Promise<void>): Promise<Cost> {
  const [node, postgres] = [nodeCpuMs(), await postgresCpuMs(installation.pool)]
  const begun = performance.now()
  await work()
  const ms = performance.now() - begun
  const after = await postgresCpuMs(installation.pool)
  return {
    ms,
    nodeMs: nodeCpuMs() - node,
    postgresMs: postgres === null || after === null ? null : after - postgres,
  }
}

function printCost(name: string, costs: readonly Cost[]): void {
  printFigure(name, median(costs.map(cost => cost.ms)), 'ms')
  printFigure('    CPU in Node', median(costs.map(cost => cost.nodeMs)), 'ms')
  const postgres = costs.flatMap(cost => cost.postgresMs ?? [])
  if (postgres.length > 0) printFigure('    CPU in PostgreSQL', median(postgres), 'ms')
}

/** Only the COPY is measured, not the making and dropping of its table. */
async function copyRaw(installation: Installation, file: string): Promise<Cost> {
  const client = await installation.pool.connect()
  try {
    await client.query(
      'create table raw_file (a text, b text, c text, d text, e text, f text, g text, h text, i text, j text)',
    )
    return await measured(installation, async () => {
      const stream = client.query(copyFrom('copy raw_file from stdin with (format csv, header)'))
      await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), stream)
    })
  } finally {
    await client.query('drop table if exists raw_file')
    client.release()
  }
}

async function readOnly(file: string): Promise<void> {
  const reading = await openReading(createReadStream(file, { highWaterMark: 1 << 20 }), { fileName: 'guests.csv' })
  if (reading.kind === 'file-error') throw new Error(reading.error.message)
  reading.close()
}

/** As `upshot import` does it, for the admin of a workspace that has nothing yet. */
async function importFile(
  installation: Installation,
  file: string,
  email: string,
  queries: Map<string, number[]> | null,
): Promise<void> {
  const done = await inCommand(installation, { as: email, needs: 'advocate' }, async (ctx: Ctx) => {
    const restore = queries === null ? () => {} : timeQueries(ctx.client, queries)
    try {
      return await runImport(ctx, createReadStream(file, { highWaterMark: 1 << 20 }), {
        fileName: 'guests.csv',
        eventTitle: 'A large event',
        startsAt: '2026-09-10T16:00',
        timeZone: 'Europe/Berlin',
        rowsAre: null,
        metricName: null,
      })
    } finally {
      restore()
    }
  })
  if (done.kind !== 'committed' || done.outcome.created !== ROWS)
    throw new Error(`not imported: ${JSON.stringify(done)}`)
}

async function makeWorkspace({ pool }: Installation): Promise<string> {
  const [workspaceId, personId] = [newId(), newId()]
  const email = `${personId}@staff.example`
  const client = await pool.connect()
  try {
    await client.query(`select set_config('upshot.workspace_id', $1, false)`, [workspaceId])
    await client.query(
      `insert into workspace (id, name, time_zone, staff_domains, created_at) values ($1, 'Bench', 'UTC', '{staff.example}', now())`,
      [workspaceId],
    )
    await client.query(
      `insert into person (id, name, email, created_at, updated_at) values ($1, 'Bench', $2, now(), now())`,
      [personId, email],
    )
    await client.query(
      `insert into membership (workspace_id, person_id, role, created_at) values ($1, $2, 'admin', now())`,
      [workspaceId, personId],
    )
    await client.query('reset all')
  } finally {
    client.release()
  }
  return email
}

function watchMemory(): { start(): void; stop(): void; peakAboveIdle(): number } {
  const idle = process.memoryUsage.rss()
  let peak = idle
  let timer: NodeJS.Timeout | undefined
  return {
    start() {
      timer = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss())
      }, 5)
    },
    stop: () => clearInterval(timer),
    peakAboveIdle: () => peak - idle,
  }
}
