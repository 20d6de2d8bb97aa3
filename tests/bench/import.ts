import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { finished, pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inCommand } from '@upshot/server/cli/command-context'
import type { Ctx } from '@upshot/server/context'
import { newId } from '@upshot/server/db/id'
import { filePieces } from '@upshot/server/imports/file-pieces'
import { openReading } from '@upshot/server/imports/open-reading'
import { runImport } from '@upshot/server/imports/run-import'
import type { Installation } from '@upshot/server/installation'
import { from as copyFrom } from 'pg-copy-streams'
import { openBenchInstallation } from './bench-installation.ts'
import { copyClean, takeClean } from './clean-copy.ts'
import { nodeCpuMs, postgresCpuMs } from './cpu-time.ts'
import { median, printFigure } from './print.ts'
import { timeQueries } from './time-queries.ts'

const ROUNDS = 5
const WATCHED = 3
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
    await importFile(installation, file, first.email, null)
    const copies: Cost[] = []
    const cleanCopies: Cost[] = []
    const readings: Cost[] = []
    const imports: Cost[] = []
    const queries = new Map<string, number[]>()
    for (let round = 0; round < ROUNDS; round += 1) {
      copies.push(await copyRaw(installation, file))
      readings.push(await measured(installation, () => readOnly(file)))
      const { email } = await makeWorkspace(installation)
      imports.push(await measured(installation, () => importFile(installation, file, email, queries)))
    }
    // What they need stays in memory, which the rounds above would have to walk over at each collection.
    const clean = await takeClean(installation, first.id)
    for (let round = -1; round < ROUNDS; round += 1) {
      const cost = await copyClean(installation, clean, work => measured(installation, work))
      if (round >= 0) cleanCopies.push(cost)
    }
    // Watching costs time of its own, and so is done in rounds of its own.
    const memory = watchMemory()
    const delay = monitorEventLoopDelay({ resolution: 1 })
    for (let round = 0; round < WATCHED; round += 1) {
      const { email } = await makeWorkspace(installation)
      memory.start()
      delay.enable()
      await importFile(installation, file, email, null)
      delay.disable()
      memory.stop()
    }
    const whole = median(imports.map(cost => cost.ms))
    const copy = median(copies.map(cost => cost.ms))
    const { size } = await stat(file)
    printCost(`COPY of the raw file (${(size / 1e6).toFixed(1)} MB), median of ${ROUNDS}`, copies)
    printCost(`import of ${ROWS.toLocaleString('en')} rows, median of ${ROUNDS}`, imports)
    printFigure('import, rows per second', (ROWS / whole) * 1000, 'rows/s')
    printFigure('import in terms of COPY of the raw file', whole / copy, 'x', { atMost: 4 })
    printCost('COPY of clean rows into the same tables', cleanCopies)
    printFigure('import in terms of COPY of clean rows', whole / median(cleanCopies.map(cost => cost.ms)), 'x', {
      atMost: 2,
    })
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

const MILLION = 1_000_000

/** Ten times as many rows, in the same run: whether a row costs the same, and whether memory stays where it was. */
export async function measureMillion(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'upshot-bench-'))
  const bench = await openBenchInstallation()
  try {
    const { installation } = bench
    const files = [await makeFile(folder), await manyGuests(folder, MILLION)] as const
    const rates: number[] = []
    let memory = 0
    let delay = 0
    const first = await makeWorkspace(installation)
    await importFile(installation, files[0], first.email, null)
    for (const [index, file] of files.entries()) {
      const rows = index === 0 ? ROWS : MILLION
      const rounds: number[] = []
      for (let round = 0; round < (index === 0 ? ROUNDS : 1); round += 1) {
        const { email } = await makeWorkspace(installation)
        const watched = watchMemory()
        const loop = monitorEventLoopDelay({ resolution: 1 })
        watched.start()
        loop.enable()
        const cost = await measured(installation, () => importFile(installation, file, email, null, rows))
        loop.disable()
        watched.stop()
        rounds.push((rows / cost.ms) * 1000)
        memory = watched.peakAboveIdle()
        delay = loop.percentile(99)
      }
      rates.push(median(rounds))
      printFigure(`import of ${rows.toLocaleString('en')} rows`, rates[index] ?? 0, 'rows/s')
    }
    const [small = 0, large = 0] = rates
    printFigure('a row of the large file costs, in rows of the small one', small / large, 'x', { atMost: 1.2 })
    printFigure('large import, peak memory above idle', memory / 1e6, 'MB', { atMost: 150 })
    printFigure('large import, event loop delay p99', delay / 1e6, 'ms', { atMost: 50 })
  } finally {
    await bench.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Guests like those of the file of 100,000, more of them. */
async function manyGuests(folder: string, rows: number): Promise<string> {
  const path = join(folder, 'many-guests.csv')
  const out = createWriteStream(path)
  out.write(
    'api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,ticket_name\n',
  )
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, offset) => guestLine(from + offset))
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await finished(out)
  return path
}

function guestLine(index: number): string {
  const [first, last] = [`Guest${index}`, `Number${index % 977}`]
  const cells = [
    `gst-${String(index).padStart(6, '0')}`,
    `${first} ${last}`,
    first,
    last,
    `guest${index}@org${index % 450}.example.com`,
    '',
    '2026-08-01T09:00:00.000Z',
    index % 10 === 9 ? 'declined' : 'approved',
    index % 10 < 3 ? '2026-09-10T16:05:00.000Z' : '',
    'Standard',
  ]
  return `${cells.join(',')}\n`
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
  const reading = await openReading(filePieces(file), { fileName: 'guests.csv' })
  if (reading.kind === 'file-error') throw new Error(reading.error.message)
  reading.close()
}

/** As `upshot import` does it, for the admin of a workspace that has nothing yet. */
async function importFile(
  installation: Installation,
  file: string,
  email: string,
  queries: Map<string, number[]> | null,
  rows = ROWS,
): Promise<void> {
  const done = await inCommand(installation, { as: email, needs: 'advocate' }, async (ctx: Ctx) => {
    const restore = queries === null ? () => {} : timeQueries(ctx.client, queries)
    try {
      return await runImport(ctx, filePieces(file), {
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
  if (done.kind !== 'committed' || done.outcome.created !== rows)
    throw new Error(`not imported: ${JSON.stringify(done)}`)
}

async function makeWorkspace({ pool }: Installation): Promise<{ id: string; email: string }> {
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
  return { id: workspaceId, email }
}

function watchMemory(): { start(): void; stop(): void; peakAboveIdle(): number } {
  const idle = process.memoryUsage.rss()
  let peak = idle
  let timer: NodeJS.Timeout | undefined
  return {
    start() {
      timer = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage.rss())
      }, 20)
    },
    stop: () => clearInterval(timer),
    peakAboveIdle: () => peak - idle,
  }
}
