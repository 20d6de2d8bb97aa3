import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { imports } from '@upshot/shared/imports/api'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../imports/opening/write-workbook.ts'
import { type CommandLine, openCommandLine } from './in-process.ts'

const fixture = (path: string) => fileURLToPath(new URL(`../../fixtures/csv/${path}`, import.meta.url))

let line: CommandLine
const upshot = (...argv: string[]) => line.upshot(...argv)

beforeAll(async () => {
  line = await openCommandLine()
})
afterAll(() => line.close())

function made(name: string, bytes: Uint8Array | string): string {
  const path = join(line.folder, name)
  writeFileSync(path, bytes)
  return path
}

async function totalsOf(title: string): Promise<unknown> {
  const { rows } = await line.test.pool.query<{ id: string }>('select id from workspace')
  return line.test.inWorkspace(rows[0]?.id ?? '', async db => {
    const found = await sql`select t.registered, t.attended, t.no_show, t.cancelled, t.anonymous, t.registered_internal,
      t.registered_external from event_total t join event e on e.workspace_id = t.workspace_id and e.id = t.event_id
      where e.title = ${title}`.execute(db)
    return found.rows[0]
  })
}

describe('several files', () => {
  it('are imported one after another, told one by one, and the worst decides the status', async () => {
    const files = [
      fixture('open/luma-guests.csv'),
      fixture('bad/09-pdf-renamed.csv'),
      fixture('open/zoom-webinar-attendees.csv'),
    ]
    const dry = await upshot('import', ...files, '--dry-run', '--json')
    expect(dry.status).toBe(2)
    expect(JSON.parse(dry.out)).toMatchObject([
      { file: files[0], tool: 'luma', rows: 52 },
      { file: files[1], error: { code: 'NOT_TEXT' } },
      { file: files[2], tool: 'zoom' },
    ])
    const gone = await upshot('import', files[0] ?? '', join(line.folder, 'gone.csv'), '--dry-run')
    expect(gone.status).toBe(1)
    expect(gone.out).toContain('luma-guests.csv:\nLuma guest list: 52 rows')
    expect(gone.remarks).toContain('gone.csv: There is no file')
  })

  it.each([
    ['luma-guests.csv', 'addresses'],
    ['teams-attendance-legacy.csv', 'nothing but names'],
    ['tito-tickets.csv', 'tickets that name nobody'],
    ['eventbrite-orders.csv', 'orders with guests who are not named'],
  ])('with the people of one event split over them give the totals of the whole: %s', async (name, what) => {
    const start = '2026-09-10T17:00'
    await upshot('import', fixture(`open/${name}`), '--event', `Whole ${what}`, '--starts-at', start)
    const whole = await totalsOf(`Whole ${what}`)
    expect(whole).toBeDefined()
    const { header, people } = peopleOf(name)
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: people.length, maxLength: people.length }), async places => {
        const title = `${what} ${++round}`
        const parts = [0, 1, 2].map(part => people.filter((_, at) => places[at] === part))
        const paths = parts.flatMap((rows, part) =>
          rows.length === 0 ? [] : [made(`${round}-${part}-${name}`, [header, ...rows.flat()].join('\n'))],
        )
        const done = await upshot('import', ...paths, '--event', title, '--starts-at', start)
        expect(done.status).toBe(0)
        expect(await totalsOf(title)).toEqual(whole)
      }),
      { numRuns: 3 },
    )
  })
})

describe('rows of one person over several files', () => {
  const header =
    'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response'
  const visit = (who: string, from: number, minutes: number) =>
    `${who},${who.toLowerCase()}@example.org,${clock(from)},${clock(from + minutes)},${minutes},Yes,`
  const clock = (minute: number) => `09/10/2026 05:${String(minute).padStart(2, '0')}:00 PM`
  // Nobody is in the room twice at one time: of those no file alone can tell how long they stayed in all.
  const rows = [
    ...['Ada', 'Bo', 'Cy', 'Di'].flatMap((who, at) =>
      [0, 15, 30, 45].map(from => visit(who, from, 5 + at + from / 15)),
    ),
    visit('Eve', 10, 20),
  ]
  const at = ['--starts-at', '2026-09-10T17:00', '--timezone', 'Europe/Berlin']
  const minutesOf = async (title: string) => {
    const { rows: workspaces } = await line.test.pool.query<{ id: string }>('select id from workspace')
    return line.test.inWorkspace(workspaces[0]?.id ?? '', async db => {
      const found = await sql`select a.attended, a.minutes, a.joined_at, a.state from attendance a
        join event e on e.workspace_id = a.workspace_id and e.id = a.event_id where e.title = ${title}
        order by a.contact_id`.execute(db)
      return found.rows
    })
  }

  it('come to what the whole says, minutes too, however they are split', async () => {
    await upshot('import', made('whole.csv', [header, ...rows].join('\n')), '--event', 'Whole visits', ...at)
    const whole = await minutesOf('Whole visits')
    expect(whole).toHaveLength(5)
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: rows.length, maxLength: rows.length }), async places => {
        const title = `Visits ${++round}`
        const paths = [0, 1, 2].flatMap(part => {
          const own = rows.filter((_, index) => places[index] === part)
          return own.length === 0 ? [] : [made(`visits-${round}-${part}.csv`, [header, ...own].join('\n'))]
        })
        expect((await upshot('import', ...paths, '--event', title, ...at)).status).toBe(0)
        expect(await minutesOf(title)).toEqual(whole)
        expect(await totalsOf(title)).toEqual(await totalsOf('Whole visits'))
      }),
      { numRuns: 5 },
    )
  })

  it('are not added up where the second file says the same rows once more, and others as well', async () => {
    const earlier = made('earlier.csv', [header, ...rows.slice(0, 9)].join('\n'))
    const later = made('later.csv', [header, ...rows].join('\n'))
    await upshot('import', earlier, later, '--event', 'Twice exported', ...at)
    expect(await minutesOf('Twice exported')).toEqual(await minutesOf('Whole visits'))
  })
})

/** Everything that is recorded of who came to an event, without who said it. */
async function recordedOf(title: string): Promise<unknown> {
  const { rows: workspaces } = await line.test.pool.query<{ id: string }>('select id from workspace')
  return line.test.inWorkspace(workspaces[0]?.id ?? '', async db => {
    const { rows } = await sql`select c.identity, a.state, a.attended, a.minutes, a.registered_at, a.joined_at
      from attendance a join event e on e.workspace_id = a.workspace_id and e.id = a.event_id
      join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id
      where e.title = ${title} order by c.identity, a.contact_id`.execute(db)
    // People whom nothing names have other ids in each file.
    const texts = rows.map(row => JSON.stringify(row))
    return { people: texts.toSorted(), totals: await totalsOf(title) }
  })
}

describe('files of one event that come again', () => {
  const start = ['--starts-at', '2026-09-10T17:00', '--timezone', 'Europe/Berlin']
  const clock = (minute: number) => `09/10/2026 05:${String(minute).padStart(2, '0')}:00 PM`
  const zoom = 'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response'
  interface Visit {
    who: string
    from: number
    minutes: number
  }
  const visitLine = ({ who, from, minutes }: Visit) =>
    `${who},${who.toLowerCase()}@example.org,${clock(from)},${clock(from + minutes)},${minutes},Yes,`
  const visits: Visit[] = ['Ada', 'Bo', 'Cy'].flatMap(who => [0, 15, 30].map(from => ({ who, from, minutes: 5 })))
  /** For each row the file that it stands in; a file without rows is not there. */
  const split = (rows: readonly string[], places: readonly number[], header: string, stem: string): string[] =>
    [0, 1, 2].flatMap(part => {
      const own = rows.filter((_, at) => places[at] === part)
      return own.length === 0 ? [] : [made(`${stem}-${part}.csv`, [header, ...own].join('\n'))]
    })
  let round = 0

  it.each(['zoom visits', 'tito-tickets.csv', 'teams-attendance-legacy.csv', 'eventbrite-orders.csv'])(
    'change nothing, whichever of them come, in whatever order: %s',
    async name => {
      const { header, people } =
        name === 'zoom visits' ? { header: zoom, people: visits.map(visit => [visitLine(visit)]) } : peopleOf(name)
      const rows = people.map(lines => lines.join('\n'))
      const places = fc.array(fc.nat(2), { minLength: rows.length, maxLength: rows.length })
      const again = fc.array(fc.shuffledSubarray([0, 1, 2], { minLength: 1 }), { minLength: 1, maxLength: 3 })
      await fc.assert(
        fc.asyncProperty(places, again, async (where, goes) => {
          const title = `Again ${++round}`
          const paths = split(rows, where, header, `again-${round}`)
          await upshot('import', ...paths, '--event', title, ...start)
          const before = await recordedOf(title)
          for (const go of goes) {
            const some = go.flatMap(part => paths[part] ?? [])
            if (some.length === 0) continue
            expect((await upshot('import', ...some, '--event', title, ...start)).status).toBe(0)
            expect(await recordedOf(title)).toEqual(before)
          }
        }),
        { numRuns: 3 },
      )
    },
  )

  it('replace what the earlier ones said, as a whole file does, however either are split', async () => {
    const places = fc.array(fc.nat(2), { minLength: visits.length + 3, maxLength: visits.length + 3 })
    const longer = fc.array(fc.nat(5), { minLength: visits.length, maxLength: visits.length })
    await fc.assert(
      fc.asyncProperty(places, places, longer, async (first, second, more) => {
        const stem = ++round
        const later = [
          ...visits.map((visit, at) => ({ ...visit, minutes: visit.minutes + (more[at] ?? 0) })),
          ...['Ada', 'Cy', 'Di'].map(who => ({ who, from: 45, minutes: 7 })),
        ]
        const [before, after] = [visits.map(visitLine), later.map(visitLine)]
        const whole = ['--event', `Whole ${stem}`, ...start]
        await upshot('import', made(`whole-${stem}-1.csv`, [zoom, ...before].join('\n')), ...whole)
        await upshot('import', made(`whole-${stem}-2.csv`, [zoom, ...after].join('\n')), ...whole)
        const parts = ['--event', `Parts ${stem}`, ...start]
        await upshot('import', ...split(before, first, zoom, `first-${stem}`), ...parts)
        await upshot('import', ...split(after, second, zoom, `second-${stem}`), ...parts)
        expect(await recordedOf(`Parts ${stem}`)).toEqual(await recordedOf(`Whole ${stem}`))
      }),
      { numRuns: 3 },
    )
  })

  it('add up to all guests whom nothing names, also where one file is new and the other as it was', async () => {
    const { header, people } = peopleOf('eventbrite-orders.csv')
    const rows = people.map(lines => lines.join('\n'))
    const versions = [rows.slice(2), rows, rows.filter((_, at) => at % 5 > 0)]
    const seen: unknown[] = []
    const file = (name: string, lines: readonly string[]) => made(name, [header, ...lines].join('\n'))
    for (const version of versions) {
      const [one, two] = [version.filter((_, at) => at % 2 === 0), version.filter((_, at) => at % 2 === 1)]
      const halves = [file('one.csv', one), file('two.csv', two)]
      await upshot('import', ...halves, '--event', 'Halves', ...start)
      await upshot('import', file('all.csv', version), '--event', 'All', ...start)
      expect(await totalsOf('Halves')).toEqual(await totalsOf('All'))
      seen.push(await totalsOf('All'))
      await upshot('import', halves[1] ?? '', '--event', 'Halves', ...start)
      expect(await totalsOf('Halves')).toEqual(await totalsOf('All'))
    }
    expect(new Set(seen.map(totals => JSON.stringify(totals))).size).toBe(versions.length)
  })

  it('lead back to what was there before, when they are undone', async () => {
    const title = 'Undone again'
    const [one, two] = split(visits.map(visitLine), [0, 1, 0, 1, 0, 0, 1, 1, 0], zoom, 'undone')
    const go = (...paths: (string | undefined)[]) =>
      upshot('import', ...paths.flatMap(path => path ?? []), '--event', title, ...start)
    await go(one, two)
    const before = await recordedOf(title)
    const longer = made(
      'undone-longer.csv',
      [zoom, ...visits.map(visit => visitLine({ ...visit, minutes: 9 }))].join('\n'),
    )
    await go(longer)
    expect(await recordedOf(title)).not.toEqual(before)
    await undoLatest()
    expect(await recordedOf(title)).toEqual(before)
    // The parts came back with the rows.
    await go(one)
    expect(await recordedOf(title)).toEqual(before)
  })
})

async function undoLatest(): Promise<void> {
  const { rows: workspaces } = await line.test.pool.query<{ id: string }>('select id from workspace')
  const workspaceId = workspaces[0]?.id ?? ''
  const latest = await line.test.inWorkspace(workspaceId, db =>
    db.selectFrom('import').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow(),
  )
  const admin = await line.test.makePerson(workspaceId, 'admin')
  await line.test.ask(admin, imports.undo, { params: { id: latest.id } })
}

/** The lines of each person, told by what the tool tells people by. A person's rows stay together. */
function peopleOf(name: string): { header: string; people: string[][] } {
  const bytes = readFileSync(fixture(`open/${name}`))
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)
  const lines = linesOf(text)
  const [header = '', ...rows] = lines
  const keyOf: Record<string, (line: string) => string> = {
    'luma-guests.csv': line => /[\w.+-]+@[\w.-]+/.exec(line)?.[0].toLowerCase() ?? line,
    'teams-attendance-legacy.csv': line => line.split('\t')[0] ?? line,
    'tito-tickets.csv': line => /[\w.+-]+@[\w.-]+/.exec(line)?.[0].toLowerCase() ?? line,
    // Several orders of one buyer, and refunds of an order, belong together.
    'eventbrite-orders.csv': line => /[\w.+-]+@[\w.-]+/.exec(line)?.[0].toLowerCase() ?? line,
  }
  const key = keyOf[name] ?? (line => line)
  return { header, people: [...Map.groupBy(rows, key).values()] }
}

/** Lines of the table, those with line breaks in quotes whole. */
function linesOf(text: string): string[] {
  const found: string[] = []
  let open = ''
  for (const line of text.split(/\r?\n/)) {
    open = open === '' ? line : `${open}\n${line}`
    if ((open.match(/"/g)?.length ?? 0) % 2 === 1) continue
    if (open !== '') found.push(open)
    open = ''
  }
  return found
}

describe('a workbook', () => {
  const rows = linesOf(readFileSync(fixture('open/luma-guests.csv'), 'utf8').replace(/^\uFEFF/, '')).map(cellsOf)

  it('gives what its CSV gives, and another sheet when told', async () => {
    const sheets = [
      { name: 'About', rows: [['Guests of the evening']] },
      { name: 'Guests', rows },
      { name: 'First ten', rows: rows.slice(0, 11) },
    ]
    const path = made('guests.xlsx', writeWorkbook({ sheets }))
    const csv = await upshot('import', fixture('open/luma-guests.csv'), '--dry-run', '--json')
    const book = await upshot('import', path, '--dry-run', '--json')
    expect(JSON.parse(book.out)).toEqual({ ...JSON.parse(csv.out), issues: expect.any(Array) })
    const ten = await upshot('import', path, '--sheet', 'First ten', '--dry-run', '--json')
    expect(JSON.parse(ten.out)).toMatchObject({ tool: 'luma', rows: 10 })
    expect(await upshot('import', path, '--sheet', 'None', '--dry-run')).toMatchObject({ status: 2 })
  })

  it('in pieces of an archive gives the same', async () => {
    const path = made(
      'guests.csv.zip',
      zipSync({ 'guests.csv': new Uint8Array(readFileSync(fixture('open/luma-guests.csv'))) }),
    )
    const done = await upshot('import', path, '--event', 'Zipped', '--starts-at', '2026-09-10', '--json')
    expect(JSON.parse(done.out)).toMatchObject({ tool: 'luma', rows: 52, registered: 44 })
    const two = made('two.zip', zipSync({ 'a.csv': strToU8('x'), 'b.csv': strToU8('y') }))
    const refused = await upshot('import', two, '--json')
    expect(refused.status).toBe(2)
    expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'COMPRESSED_FILE' } })
  })
})

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
