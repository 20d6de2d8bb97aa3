import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runCommand } from '@upshot/server/cli/run-command'
import { readConfig } from '@upshot/server/config'
import type { Db } from '@upshot/server/db/connect'
import { ImportReport } from '@upshot/shared/imports/result'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { csvFixture } from '../imports/importing.ts'

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/csv/${path}`, import.meta.url))
const decoded = (path: string): unknown => JSON.parse(new TextDecoder().decode(csvFixture(path)))

let test: TestApp
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  test = await openTestApp()
  folder = mkdtempSync(join(tmpdir(), 'upshot-cli-'))
  env = {
    UPSHOT_DATA_DIR: folder,
    UPSHOT_SECRET: test.config.secret,
    DATABASE_URL: await urlOf(test),
    UPSHOT_ADMIN_EMAIL: 'ada@kestrel.example',
    UPSHOT_ADMIN_PASSWORD: 'sea-otter-lantern-42',
    UPSHOT_WORKSPACE: 'Kestrel',
  }
})
afterAll(async () => {
  await test.close()
  rmSync(folder, { recursive: true })
})

/** The address of the test's database, as the settings take it. */
async function urlOf({ pool }: TestApp): Promise<string> {
  const client = await pool.connect()
  const { database } = client
  const { user, host, port } = client
  client.release()
  return host.startsWith('/')
    ? `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`
    : `postgres://${user}@${host}:${port}/${database}`
}

async function upshot(...argv: string[]): Promise<{ status: number; out: string; remarks: string }> {
  const out: string[] = []
  const remarks: string[] = []
  const status = await runCommand(argv, {
    print: text => out.push(text),
    remark: text => remarks.push(text),
    config: () => readConfig(env, { projectDir: folder }),
  })
  return { status, out: out.join('\n'), remarks: remarks.join('\n') }
}

const Expected = z.looseObject({
  rows: z.int(),
  averageMinutes: z.number().nullish(),
  averageTolerance: z.number().optional(),
  duplicates: z.looseObject({ extraRows: z.int() }),
})
const keys = [
  'rows',
  'registered',
  'attended',
  'noShow',
  'cancelled',
  'pending',
  'anonymous',
  'rejectedRows',
  'tool',
  'report',
]

describe('upshot import', () => {
  const files = readdirSync(fixture('open')).filter(name => !name.endsWith('.expected.json'))
  it.each(files)('reports %s with the expected numbers, dry and for good', async file => {
    const expected = Expected.parse(decoded(`open/${file.replace(/\.\w+$/, '.expected.json')}`))
    const dry = await upshot('import', fixture(`open/${file}`), '--dry-run', '--json')
    expect(dry.status).toBe(0)
    const report = ImportReport.parse(JSON.parse(dry.out))
    for (const key of keys) if (key in expected) expect([key, Reflect.get(report, key)]).toEqual([key, expected[key]])
    expect(report.duplicates).toBe(expected.duplicates.extraRows)
    if (typeof expected.averageMinutes === 'number') {
      expect(Math.abs((report.averageMinutes ?? -1) - expected.averageMinutes)).toBeLessThanOrEqual(
        expected.averageTolerance ?? 0.1,
      )
    }
    const done = await upshot(
      'import',
      fixture(`open/${file}`),
      '--event',
      file,
      '--starts-at',
      '2026-09-10T17:00',
      '--json',
    )
    expect(done.status).toBe(0)
    expect(JSON.parse(done.out)).toEqual(report)
    const again = await upshot('import', fixture(`open/${file}`), '--event', file, '--starts-at', '2026-09-10T17:00')
    expect(again.out).toContain('Nothing new')
  })

  const Entry = z.looseObject({
    file: z.string(),
    level: z.string(),
    code: z.string().nullable(),
    acceptedRows: z.int().nullable(),
    rejectedRows: z.int().nullable(),
  })
  const named = /^(0[1-9]|1[0-6]|2[0-4]|29|3[2-5]|39|4[01]|49|50|58[ab])-/
  const entries = z
    .array(Entry)
    .parse(decoded('bad/index.json'))
    .filter(entry => named.test(entry.file))
  it.each(entries)('$file: $level $code', async ({ file, level, code, acceptedRows, rejectedRows }) => {
    const done = await upshot('import', fixture(`bad/${file}`), '--event', file, '--starts-at', '2026-09-10', '--json')
    if (level === 'file-error') {
      expect(done.status).toBe(2)
      const { error } = z
        .strictObject({ error: z.strictObject({ code: z.string(), message: z.string(), line: z.int().nullable() }) })
        .parse(JSON.parse(done.out))
      expect(error.code).toBe(code)
      return
    }
    expect(done).toMatchObject({ status: 0 })
    const report = ImportReport.parse(JSON.parse(done.out))
    if (acceptedRows !== null) expect(report.rows - report.rejectedRows).toBe(acceptedRows)
    if (rejectedRows !== null) expect(report.rejectedRows).toBe(rejectedRows)
    if (code !== null) expect(report.issues.map(issue => issue.code)).toContain(code)
  })

  it('brings 58a and then 58b to what 58b alone gives, into one event', async () => {
    const both = ['--event', 'Both', '--starts-at', '2026-09-10']
    await upshot('import', fixture('bad/58a-reimport-first.csv'), ...both)
    const later = await upshot('import', fixture('bad/58b-reimport-later.csv'), ...both)
    expect(later.out).not.toContain('Nothing new')
    expect((await upshot('import', fixture('bad/58b-reimport-later.csv'), ...both)).out).toContain('Nothing new')
    await upshot('import', fixture('bad/58b-reimport-later.csv'), '--event', 'Alone', '--starts-at', '2026-09-10')
    const people = (title: string) =>
      inFirstWorkspace(async db => {
        const { rows } = await sql`select contact_id, state, attended, minutes, registered_at, joined_at, a.external_id
          from attendance a join event e on e.id = a.event_id where e.title = ${title} order by 1`.execute(db)
        return rows
      })
    expect(await people('Both')).toEqual(await people('Alone'))
    const events = await inFirstWorkspace(async db => {
      const { rows } = await sql`select 1 from event where title = 'Both'`.execute(db)
      return rows.length
    })
    expect(events).toBe(1)
  })

  it('takes the day from the file, says where it is a guess, and leaves an audit row of a command', async () => {
    const zoom = await upshot('import', fixture('open/zoom-webinar-attendees.csv'))
    expect(zoom).toMatchObject({ status: 0, remarks: '' })
    const guessed = await upshot('import', fixture('open/meetup-event-rsvps.xls'), '--event', 'RSVPs')
    expect(guessed.status).toBe(0)
    expect(guessed.remarks).toContain('--starts-at')
    const rows = await inFirstWorkspace(db =>
      db.selectFrom('audit').where('action', '=', 'import.commit').select(['actor_id', 'api_token_id']).execute(),
    )
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.every(row => row.actor_id !== null && row.api_token_id === null)).toBe(true)
  })

  it('says what is wrong with its arguments, and with who acts', async () => {
    expect(await upshot('import')).toMatchObject({ status: 64 })
    expect(await upshot('import', 'a', 'b')).toMatchObject({ status: 64 })
    expect(await upshot('import', 'a', '--nonsense')).toMatchObject({ status: 64 })
    expect(await upshot('import', 'a', '--timezone', 'Mars/Olympus')).toMatchObject({ status: 64 })
    expect(await upshot('import', 'a', '--starts-at', '2026-02-30')).toMatchObject({ status: 64 })
    expect(await upshot('import', join(folder, 'nowhere.csv'), '--dry-run')).toMatchObject({ status: 1 })
    const list = fixture('open/luma-guests.csv')
    expect(await upshot('import', list, '--as', 'nobody@example.org')).toMatchObject({ status: 1 })
    const values = join(folder, 'values.csv')
    writeFileSync(values, 'date,value\n2026-01-31,100\n')
    const metricless = await upshot('import', values)
    expect(metricless).toMatchObject({ status: 1, out: '' })
    expect(metricless.remarks).toContain('--metric')
  })
})

describe('upshot', () => {
  it('explains itself', async () => {
    const help = await upshot('--help')
    expect(help).toMatchObject({ status: 0, remarks: '' })
    for (const name of ['import', 'setup-link', 'database-types']) expect(help.out).toContain(name)
    expect(await upshot('import', '--help')).toMatchObject({ status: 0, remarks: '' })
    expect(await upshot('imprt')).toMatchObject({ status: 64, out: '' })
    expect(await upshot()).toMatchObject({ status: 64, out: '' })
  })

  it('logs an activity from one line', async () => {
    const logged = await upshot('log', 'GraphQL in anger /talk #graphql 2026-05-20 120p internal', '--json')
    expect(logged.status).toBe(0)
    expect(JSON.parse(logged.out)).toMatchObject({
      title: 'GraphQL in anger',
      kind: 'talk',
      date: '2026-05-20',
      notUnderstood: [],
    })
    expect(await upshot('log')).toMatchObject({ status: 64, out: '' })
  })

  it('offers no setup link once there is an admin', async () => {
    expect(await upshot('setup-link')).toMatchObject({ status: 1, out: '' })
  })

  it('runs as a program, with its exit status and nothing but the object on standard output', async () => {
    const main = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url))
    const run = promisify(execFile)
    const options = { env: { ...process.env, ...env } }
    const fine = await run(
      process.execPath,
      [main, 'import', fixture('open/luma-guests.csv'), '--dry-run', '--json'],
      options,
    )
    expect(JSON.parse(fine.stdout)).toMatchObject({ tool: 'luma', rows: 52 })
    const refused = run(process.execPath, [main, 'import', fixture('bad/09-pdf-renamed.csv'), '--json'], options)
    await expect(refused).rejects.toMatchObject({ code: 2, stderr: '' })
  })
})

async function inFirstWorkspace<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const { rows } = await test.pool.query<{ id: string }>('select id from workspace')
  return test.inWorkspace(rows[0]?.id ?? '', work)
}
