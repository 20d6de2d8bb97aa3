import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Db } from '@upshot/server/db/connect'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CommandLine, openCommandLine } from '../cli/in-process.ts'
import { contentsOf } from './importing.ts'

/**
 * A process that imports is killed (-9) at any moment. Then all of its file is there or nothing, and the same file
 * afterwards completes. UPSHOT_TEST_LONG=1 tries it fifty times.
 */

const ROUNDS = process.env.UPSHOT_TEST_LONG === '1' ? 50 : 5
const PEOPLE = 10_000
const main = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url))

let line: CommandLine
let workspaceId: string
let file: string
/** How long a whole import takes here, from the start of its process: the moments of the kills are spread over it. */
let wholeMs: number

/** Rounds before the database is a new one: hashing all tables takes longer with each file that is in them. */
const ROUNDS_EACH = 5

beforeAll(async () => {
  await begin()
  const begun = performance.now()
  const [status] = await once(start('Whole'), 'exit')
  wholeMs = performance.now() - begun
  expect(status).toBe(0)
}, 120_000)
afterAll(() => line.close())

async function begin(): Promise<void> {
  line = await openCommandLine()
  file = join(line.folder, 'guests.csv')
  const guests = Array.from(
    { length: PEOPLE },
    (_, at) =>
      `gst-${at},Guest ${at},guest${at}@org${at % 300}.example,2026-05-01T16:30:00Z,approved,${at % 3 === 0 ? '2026-05-20T17:00:00Z' : ''}`,
  )
  writeFileSync(file, ['api_id,name,email,created_at,approval_status,checked_in_at', ...guests].join('\n'))
  // Sets itself up, so that there is a workspace before the first file.
  expect((await line.upshot('log', 'Before the files /talk 2026-05-20')).status).toBe(0)
  const { rows } = await line.test.pool.query<{ id: string }>('select id from workspace')
  workspaceId = rows[0]?.id ?? ''
}

const argumentsFor = (title: string) => ['import', file, '--event', title, '--starts-at', '2026-05-20']

function start(title: string) {
  return spawn(process.execPath, [main, ...argumentsFor(title)], {
    env: { ...process.env, ...line.env },
    stdio: 'ignore',
  })
}

/** A killed process leaves its connections to the database, which finds out as soon as it wants to answer. */
async function untilItsConnectionsAreGone(known: ReadonlySet<number>): Promise<void> {
  for (;;) {
    const now = await connections()
    if ([...now].every(pid => known.has(pid))) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Of a connection of its own, which sees all that are on this database. */
async function connections(): Promise<Set<number>> {
  const { rows } = await line.test.pool.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  return new Set(rows.map(row => row.pid))
}

interface Found {
  events: number
  people: number
  attended: number
  imports: number
}

async function found(title: string): Promise<Found> {
  return line.test.inWorkspace(workspaceId, async (db: Db) => {
    const { rows } = await sql<Found>`select
        (select count(*)::int from event where title = ${title}) as events,
        (select count(*)::int from attendance a join event e on e.id = a.event_id where e.title = ${title}) as people,
        (select coalesce(sum(t.attended), 0)::int from event_total t join event e on e.id = t.event_id
          where e.title = ${title}) as attended,
        (select count(*)::int from import where status = 'committed' and answers -> 'newEvent' ->> 'title' = ${title}) as imports`.execute(
      db,
    )
    return rows[0] ?? { events: 0, people: 0, attended: 0, imports: 0 }
  })
}

const nothing: Found = { events: 0, people: 0, attended: 0, imports: 0 }
const all: Found = { events: 1, people: PEOPLE, attended: Math.ceil(PEOPLE / 3), imports: 1 }

describe('killed with -9', () => {
  it(`leaves all or nothing, and the same file completes, ${ROUNDS} times`, {
    timeout: 30_000 + ROUNDS * 20_000,
  }, async () => {
    const outcomes = { before: 0, after: 0 }
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round > 0 && round % ROUNDS_EACH === 0) {
        await line.close()
        await begin()
      }
      const title = `Round ${round}`
      const before = await contentsOf(line.test, workspaceId)
      const known = await connections()
      const child = start(title)
      const exited = once(child, 'exit')
      // Spread over the whole time, not by chance alone: each part of it is hit.
      const moment = ((round + Math.random()) / ROUNDS) * wholeMs
      const timer = setTimeout(() => child.kill('SIGKILL'), moment)
      await exited
      clearTimeout(timer)
      await untilItsConnectionsAreGone(known)
      const left = await found(title)
      if (left.events === 0) {
        outcomes.before += 1
        expect(left).toEqual(nothing)
        expect(await contentsOf(line.test, workspaceId)).toEqual(before)
      } else {
        outcomes.after += 1
        expect(left).toEqual(all)
      }
      const again = await line.upshot(...argumentsFor(title))
      expect(again.status).toBe(0)
      expect(await found(title)).toEqual({ ...all, imports: expect.any(Number) })
    }
    process.stdout.write(
      `killed ${ROUNDS} times over ${Math.round(wholeMs)} ms: ${outcomes.before} times nothing was there, ${outcomes.after} times all of it\n`,
    )
    expect(outcomes.before).toBeGreaterThan(0)
  })
})
