import { execFile } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Db } from '@upshot/server/db/connect'
import { ImportReport } from '@upshot/shared/imports/result'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { TestApp } from '../../support/test-app.ts'
import { csvFixture } from '../imports/importing.ts'
import { type CommandLine, openCommandLine } from './in-process.ts'

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/csv/${path}`, import.meta.url))
const decoded = (path: string): unknown => JSON.parse(new TextDecoder().decode(csvFixture(path)))

let line: CommandLine
let test: TestApp
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  line = await openCommandLine()
  test = line.test
  folder = line.folder
  env = line.env
})
afterAll(() => line.close())

const upshot = (...argv: string[]) => line.upshot(...argv)

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
    const figures = Object.fromEntries(report.figures.map(({ name, value }) => [name, value]))
    for (const name of ['nps', 'csat', 'byState', 'byRole']) {
      for (const [part, value] of Object.entries(z.record(z.string(), z.unknown()).parse(expected[name] ?? {})))
        if (typeof value === 'number') expect([part, figures[`${name}.${part}`]]).toEqual([part, value])
    }
    for (const name of ['responses', 'sessions', 'speakers', 'members', 'membersWhoEverAttended'])
      if (name in expected) expect([name, figures[name]]).toEqual([name, expected[name]])
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
    expect(await upshot('import', 'a', 'a')).toMatchObject({ status: 64 })
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

describe('upshot import of content', () => {
  it('begins a metric for a daily series, and takes the figure that is asked for', async () => {
    const text = join(folder, 'visitors.csv')
    writeFileSync(text, 'date,visitors,pageviews,visits\n2026-01-30,3,9,4\n2026-01-31,5,11,6\n')
    const views = await upshot('import', text)
    expect(views).toMatchObject({ status: 0 })
    const visits = await upshot('import', text, '--figure', 'visits')
    expect(visits.out).toContain('2 created')
    expect(visits.out).toContain('New metric: 1 (Visits, Plausible visitors)')
    expect(await upshot('import', text, '--figure', 'stars')).toMatchObject({ status: 1 })
    expect((await upshot('import', text, '--figure', 'visits')).out).toContain('Nothing new')
  })

  it('becomes readings or values as --as says, and logs activities when it is told to', async () => {
    const file = fixture('open/umami-website-event.csv')
    const left = await upshot('import', file, '--as', 'readings')
    expect(left).toMatchObject({ status: 0 })
    expect(left.out).toContain('Nothing new')
    expect(left.out).toContain('No activity has this address or title.')
    const logged = await upshot('import', file, '--as', 'readings', '--new-activities', 'yes', '--json')
    const report = ImportReport.parse(JSON.parse(logged.out))
    expect(report.figures).toContainEqual({ name: 'pageviews', label: 'Page views', value: 53 })
    expect(logged.remarks).toContain('New activities: 3')
    expect((await upshot('import', file, '--as', 'readings')).out).toContain('Nothing new')
    expect(await upshot('import', file, '--as', 'attendance')).toMatchObject({ status: 1 })
    expect(await upshot('import', file, '--as', 'nonsense')).toMatchObject({ status: 64 })
    expect(await upshot('import', file, '--new-activities', 'maybe')).toMatchObject({ status: 64 })
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
