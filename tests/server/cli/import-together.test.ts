import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { imports } from '@upshot/shared/imports/api'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../imports/opening/write-workbook.ts'
import { type CommandLine, openCommandLine } from './in-process.ts'

let line: CommandLine
beforeAll(async () => {
  line = await openCommandLine()
  await upshot('import', file('setup.csv', [list, 'x@example.org,x']), '--event', 'Setup', '--starts-at', '2026-01-01')
})
afterAll(() => line.close())

const upshot = (...argv: string[]) => line.upshot(...argv)
const list = 'Email,Name'

function file(name: string, lines: readonly string[]): string {
  const path = join(line.folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

async function go(title: string, ...paths: string[]): Promise<void> {
  const done = await upshot(
    'import',
    ...paths,
    ...['--event', title, '--starts-at', '2026-09-10T17:00', '--timezone', 'Europe/Berlin'],
  )
  if (done.status !== 0) throw new Error(`${done.out}\n${done.remarks}`)
}

async function workspaceId(): Promise<string> {
  const { rows } = await line.test.pool.query<{ id: string }>('select id from workspace')
  return rows[0]?.id ?? ''
}

async function undo(fileName: string): Promise<void> {
  const workspace = await workspaceId()
  const latest = await line.test.inWorkspace(workspace, db =>
    db
      .selectFrom('import')
      .select('id')
      .where('file_name', '=', fileName)
      .where('status', '=', 'committed')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  const admin = await line.test.makePerson(workspace, 'admin')
  await line.test.ask(admin, imports.undo, { params: { id: latest.id } })
}

/** Counts of the event, and the minutes of everybody who has some, the most first. */
async function told(title: string) {
  return line.test.inWorkspace(await workspaceId(), async db => {
    const { rows } = await sql<{ registered: number | null; attended: number | null; minutes: number[] }>`
      select t.registered, t.attended, array(select a.minutes from attendance a
        where a.workspace_id = e.workspace_id and a.event_id = e.id and a.minutes is not null order by 1 desc) as minutes
      from event e join event_total t on t.workspace_id = e.workspace_id and t.event_id = e.id where e.title = ${title}`.execute(
      db,
    )
    return rows[0]
  })
}

const clock = (minute: number) => `09/10/2026 05:${String(minute).padStart(2, '0')}:00 PM`
const visits = (name: string, ...rows: [who: string, from: number, minutes: number][]) =>
  file(name, [
    'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response',
    ...rows.map(
      ([who, from, minutes]) => `${who},${who}@example.org,${clock(from)},${clock(from + minutes)},${minutes},Yes,`,
    ),
  ])
const guests = (name: string, ...people: string[]) =>
  file(name, [
    'api_id,name,email,created_at,approval_status,checked_in_at,ticket_name',
    ...people.map(who => `g-${who},${who},${who}@example.org,2026-08-01T09:00:00.000Z,approved,,Standard`),
  ])
const ticketHeader =
  'Number,Ticket Created Date,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Ticket Reference,Tags,Unique Ticket URL,Unique Order URL,Order Reference,Order Name,Order Email'
const ticket = (index: number) => `${index + 1},2026-08-01 10:00:00 UTC,Std,,,,,,,Ev,,0,,,,,O-1,,`
/** Tickets that name nobody: told apart by nothing but their line. */
const tickets = (name: string, count: number) =>
  file(name, [ticketHeader, ...Array.from({ length: count }, (_, index) => ticket(index))])

describe('registrations and attendance of one tool in two files', () => {
  const registered = () =>
    file('registered.csv', [
      'Name,Email,Registration status',
      ...['ada', 'bo', 'cy'].map(who => `${who},${who}@example.org,Registered`),
    ])
  const came = () =>
    file('came.csv', ['Name,Email,Attended,Minutes attended', 'ada,ada@example.org,Yes,5', 'bo,bo@example.org,Yes,9'])
  const both = { registered: 3, attended: 2, minutes: [9, 5] }

  it('say what both say, in either order, once and again', async () => {
    await go('Both', registered(), came())
    expect(await told('Both')).toEqual(both)
    await go('Both the other way', came(), registered())
    expect(await told('Both the other way')).toEqual(both)
    await go('Both', came())
    await go('Both', registered(), came())
    expect(await told('Both')).toEqual(both)
  })

  it('keep who came when newer registrations come, by themselves or beside other files', async () => {
    await go('Kept', registered(), came())
    const newer = file('newer.csv', [
      'Name,Email,Registration status',
      ...['ada', 'bo', 'cy', 'di'].map(who => `${who},${who}@example.org,Registered`),
    ])
    await go('Kept', newer)
    expect(await told('Kept')).toEqual({ ...both, registered: 4 })
    await go('Kept', guests('else.csv', 'eve'), newer)
    expect(await told('Kept')).toEqual({ ...both, registered: 5 })
  })
})

describe('tickets that name nobody, in several files', () => {
  it('are all there when one file is as it was and another new or added', async () => {
    const [a, b, c] = [tickets('a.csv', 3), tickets('b.csv', 4), tickets('c.csv', 5)]
    await go('Tickets', a, b)
    await go('Tickets', a, tickets('b.csv', 6))
    expect(await told('Tickets')).toMatchObject({ registered: 9 })
    await go('Tickets', a, tickets('b.csv', 6), c)
    expect(await told('Tickets')).toMatchObject({ registered: 14 })
    for (const again of [[a], [c], [c, a], [a, tickets('b.csv', 6), c]]) {
      await go('Tickets', ...again)
      expect(await told('Tickets')).toMatchObject({ registered: 14 })
    }
    await undo('a.csv')
    await go('Tickets', a)
    expect(await told('Tickets')).toMatchObject({ registered: 14 })
  })

  it('are counted once when the same file comes twice in one go', async () => {
    await go('Twice', tickets('one.csv', 3), tickets('one (1).csv', 3))
    expect(await told('Twice')).toMatchObject({ registered: 3 })
  })

  it('on two sheets of a workbook are those of two files', async () => {
    const rows = (count: number) => [
      ticketHeader.split(','),
      ...Array.from({ length: count }, (_, index) => ticket(index).split(',')),
    ]
    const book = join(line.folder, 'book.xlsx')
    writeFileSync(
      book,
      writeWorkbook({
        sheets: [
          { name: 'Day 1', rows: rows(3) },
          { name: 'Day 2', rows: rows(4) },
        ],
      }),
    )
    const sheet = (name: string) =>
      upshot('import', book, '--sheet', name, '--event', 'Sheets', '--starts-at', '2026-09-10T17:00')
    await sheet('Day 1')
    expect(await told('Sheets')).toMatchObject({ registered: 3 })
    await sheet('Day 2')
    // By themselves they are two versions of one list.
    expect(await told('Sheets')).toMatchObject({ registered: 4 })
  })
})

describe('visits of one person in several files', () => {
  it('are added up also where another tool registered them, and stay so when files come again', async () => {
    const registered = () => guests('guests.csv', 'ada', 'bo', 'cy')
    const first = () => visits('first.csv', ['ada', 0, 5], ['bo', 0, 9])
    const second = () => visits('second.csv', ['ada', 20, 7], ['di', 0, 9])
    const orders = {
      'guests first': [registered, first, second],
      'guests between': [first, registered, second],
      'guests last': [first, second, registered],
    }
    for (const [title, files] of Object.entries(orders)) {
      await go(title, ...files.map(make => make()))
      expect(await told(title)).toEqual({ registered: 3, attended: 3, minutes: [12, 9, 9] })
      for (const again of [[first], [second, first], [second], [registered]]) {
        await go(title, ...again.map(make => make()))
        expect(await told(title)).toEqual({ registered: 3, attended: 3, minutes: [12, 9, 9] })
      }
    }
    await go('One by one', registered())
    await go('One by one', first(), second())
    expect(await told('One by one')).toEqual({ registered: 3, attended: 3, minutes: [12, 9, 9] })
  })

  it('without times are added up, but for a row that says the same', async () => {
    const stayed = (name: string, ...rows: string[]) => file(name, ['Name,Email,Attended,Minutes attended', ...rows])
    await go(
      'Without times',
      stayed('day1.csv', 'ada,ada@example.org,Yes,5.1', 'bo,bo@example.org,Yes,9'),
      stayed('day2.csv', 'ada,ada@example.org,Yes,7.3', 'bo,bo@example.org,Yes,9'),
    )
    expect(await told('Without times')).toMatchObject({ minutes: [12.4, 9] })
  })

  it('are taken out again, each file by itself, when it is undone', async () => {
    const [a, b, c] = [
      visits('undo-a.csv', ['ada', 0, 5], ['bo', 0, 4]),
      visits('undo-b.csv', ['ada', 15, 7]),
      visits('undo-c.csv', ['ada', 30, 9], ['bo', 30, 2]),
    ]
    const title = 'Taken out'
    await go(title, a, b, c)
    expect(await told(title)).toMatchObject({ minutes: [21, 6] })
    await undo('undo-b.csv')
    expect(await told(title)).toMatchObject({ minutes: [14, 6] })
    await undo('undo-a.csv')
    expect(await told(title)).toMatchObject({ minutes: [9, 2] })
    await undo('undo-c.csv')
    // The event was made for them.
    expect(await told(title)).toBeUndefined()
  })
})
