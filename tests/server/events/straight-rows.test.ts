import { inCommand } from '@upshot/server/cli/command-context'
import { newId } from '@upshot/server/db/id'
import { recomputeReach } from '@upshot/server/events/reach-store'
import { recountTotals } from '@upshot/server/events/totals-store'
import { openLog } from '@upshot/server/http/log'
import { runImport } from '@upshot/server/imports/run-import'
import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { attendanceTables, importPeople, record } from '../../support/attendance.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, upload } from '../imports/importing.ts'

const test: TestApp = await openTestApp()
let workspaceId: string
let manager: TestPerson
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  manager = await test.makePerson(workspaceId, 'manager')
})
afterAll(() => test.close())

async function contacts(): Promise<unknown[]> {
  return test.inWorkspace(workspaceId, async db => {
    const { rows } = await sql`select c.id, c.email_domain as domain, c.identity, c.is_staff as staff, c.country,
        o.domain as organisation
      from contact c left join organisation o on o.workspace_id = c.workspace_id and o.id = c.organisation_id
      order by c.id`.execute(db)
    return rows
  })
}

async function makeEvent(): Promise<string> {
  return (await test.ask(manager, events.create, { body: { title: 'DevFest', day: '2026-06-10' } })).id
}

/** Of all events and of all people, counted from the facts. */
async function recount(): Promise<void> {
  await test.inWorkspace(workspaceId, async db => {
    const made = await db.selectFrom('event').select('id').execute()
    await recountTotals(
      db,
      workspaceId,
      made.map(({ id }) => id),
    )
    await recomputeReach(db, workspaceId)
  })
}

async function facts(): Promise<Record<string, string>> {
  const contents = await contentsOf(test, workspaceId)
  return Object.fromEntries(['event', ...attendanceTables].map(name => [name, contents[name] ?? '']))
}

const people = [
  record('ada@kestrel.example', { attended: true, minutes: 12.3, country: 'DE' }),
  record('bo@mail.acme.example', { attended: false }),
  record('cy@gmail.com', { attended: true, minutes: 60.1 }),
  record('di@acme.example', { state: 'cancelled' }),
  record('t-1', { identity: 'tool', attended: true, state: null }),
  record('eve', { identity: 'name', attended: true }),
  record('row 7', { identity: 'anonymous', state: 'pending' }),
]

describe('people of an event that had nobody', () => {
  it('are counted as counting their rows comes to', async () => {
    await importPeople(test, workspaceId, { eventId: await makeEvent(), records: people })
    const written = await facts()
    await recount()
    expect(await facts()).toEqual(written)
    expect(await contacts()).toHaveLength(people.length)
  })

  it('are the contacts that the longer way makes, when somebody is named twice', async () => {
    const eventId = await makeEvent()
    await importPeople(test, workspaceId, { eventId, records: people })
    const straight = await contacts()
    await test.inWorkspace(workspaceId, async db => {
      for (const table of attendanceTables) await sql`delete from ${sql.table(table)}`.execute(db)
    })
    const [first] = people
    if (first === undefined) throw new Error('nobody')
    await importPeople(test, workspaceId, { eventId, records: [...people, first] })
    expect(await contacts()).toEqual(straight)
    const written = await facts()
    await recount()
    expect(await facts()).toEqual(written)
  })

  it('are added beside those who are known from another event, who stay as they are', async () => {
    await importPeople(test, workspaceId, { eventId: await makeEvent(), records: people.slice(0, 4) })
    const before = await contacts()
    await importPeople(test, workspaceId, {
      eventId: await makeEvent(),
      records: people.map(person => ({ ...person, country: 'NL' })),
    })
    const after = await contacts()
    expect(after).toHaveLength(people.length)
    expect(after).toEqual(expect.arrayContaining(before))
    const written = await facts()
    await recount()
    expect(await facts()).toEqual(written)
  })
})

const header = 'api_id,name,email,created_at,approval_status,checked_in_at,ticket_name'
const line = (index: number) =>
  `gst-${index},Guest Number ${index} ${'of a long name '.repeat(6)},guest${index}@org${index % 40}.example.com,2026-08-01T09:00:00.000Z,approved,${index % 3 === 0 ? '2026-09-10T16:05:00.000Z' : ''},Standard`
const PEOPLE = 6_000
const text = [header, ...Array.from({ length: PEOPLE }, (_, index) => line(index))].join('\n')

describe('a file of several blocks', () => {
  it('stands in the tables as it was read, row by row, though all parts are written in the memory of a few', async () => {
    const many = 3 * PEOPLE
    const longId = (index: number) => `gst-${index}-${String.fromCharCode(97 + (index % 26)).repeat(200)}`
    const rows = Array.from({ length: many }, (_, index) => line(index).replace(/^gst-\d+/, longId(index)))
    await importing([header, ...rows].join('\n'))
    const found = await test.inWorkspace(workspaceId, async db => {
      const { rows: attended } = await sql<{ id: string; domain: string; attended: boolean; at: string }>`
        select a.external_id as id, c.email_domain as domain, a.attended, a.registered_at as at
        from attendance a join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id`.execute(db)
      return new Map(attended.map(({ id, ...rest }) => [id, rest]))
    })
    expect(found.size).toBe(many)
    for (let index = 0; index < many; index += 1) {
      expect(found.get(longId(index))).toEqual({
        domain: `org${index % 40}.example.com`,
        attended: index % 3 === 0,
        at: '2026-08-01T09:00:00.000Z',
      })
    }
  })

  it('leaves nothing behind when it is refused at its end', async () => {
    const before = await facts()
    expect(await importing(`${text}\ngst-x,"never closed`)).toMatchObject({
      kind: 'file-error',
      error: { code: 'UNCLOSED_QUOTE' },
    })
    expect(await facts()).toEqual(before)
    expect(await importing(`${text}\n${line(PEOPLE)}`)).toMatchObject({
      kind: 'committed',
      outcome: { created: PEOPLE + 1 },
    })
    expect(await contacts()).toHaveLength(PEOPLE + 1)
    const written = await facts()
    await recount()
    expect(await facts()).toEqual(written)
  })

  it('comes to the same in the browser, and undoing it leaves everything as it was', async () => {
    const before = await facts()
    const staged = await upload(test, manager, 'guests.csv', text)
    const answered = await test.ask(manager, imports.change, {
      params: { id: staged.id },
      body: { newEvent: { title: 'A large event', day: '2026-09-10' } },
    })
    const done = await confirm(test, manager, answered)
    expect(done.outcome).toEqual({ created: PEOPLE, updated: 0, removed: 0, unchanged: 0 })
    expect(await contacts()).toHaveLength(PEOPLE)
    await test.ask(manager, imports.undo, { params: { id: staged.id } })
    expect(await facts()).toEqual(before)
  })
})

/** In one go, as the command does it. */
async function importing(content: string) {
  const { pool, keys, config } = test
  const email = `ada-${newId()}@kestrel.example`
  await test.makePerson(workspaceId, 'admin', { email })
  const installation = { pool, keys, config, log: openLog('silent'), close: async () => {} }
  return inCommand(installation, { as: email, needs: 'advocate' }, ctx =>
    runImport(ctx, pieces(content), {
      fileName: 'guests.csv',
      eventTitle: 'A large event',
      startsAt: '2026-09-10T16:00',
      timeZone: 'Europe/Berlin',
      rowsAre: null,
      metricName: null,
    }),
  )
}

async function* pieces(content: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
}
