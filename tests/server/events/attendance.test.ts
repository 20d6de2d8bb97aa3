import { createHmac } from 'node:crypto'
import { contactIds, hmacSha256 } from '@upshot/server/events/contact-id'
import { events } from '@upshot/shared/events/api'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  attendanceTables,
  importPeople,
  onlyAttendance,
  onlyRegistrations,
  record,
  rowsOf,
  undoPeople,
} from '../../support/attendance.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

let test: TestApp
let manager: TestPerson
let workspaceId: string
let eventId: string

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  manager = await test.makePerson(workspaceId, 'manager')
  eventId = await makeEvent('DevFest', '2026-06-10')
})

async function makeEvent(title: string, day: string): Promise<string> {
  return (await test.ask(manager, events.create, { body: { title, day } })).id
}
const detail = (id = eventId) => test.ask(manager, events.get, { params: { id } })
const totals = async (id = eventId) => (await detail(id)).totals
const state = () => test.inWorkspace(workspaceId, db => rowsOf(db, attendanceTables))
const reach = (from: string, to: string) => test.ask(manager, events.reach, { query: { from, to } })
const came = { attended: true } as const
const stayedAway = { attended: false } as const

describe('the people of an event', () => {
  it('are unknown, not 0, before any file', async () => {
    expect(await totals()).toMatchObject({
      registered: null,
      attended: null,
      noShow: null,
      cancelled: null,
      attendanceRate: null,
    })
  })

  it('add up: whom the registered leave out is told, by number', async () => {
    const records = [
      record('ada@a.example', came),
      record('bo@a.example', stayedAway),
      record('cy@a.example', { state: null, attended: false }),
      record('di@a.example', { state: null, ...came }),
      record('ed@a.example', { state: 'cancelled', ...came }),
      record('flo@a.example', { state: 'waitlisted' }),
    ]
    await importPeople(test, workspaceId, { eventId, records })
    expect(await detail()).toMatchObject({
      totals: { registered: 2, attended: 3, noShow: 1, cancelled: 1 },
      outsideRegistrations: { statusUnknown: 1, cameUnregistered: 2 },
    })
  })

  it('who only came leave nobody out: nobody knows who registered', async () => {
    const records = [record('ada@a.example', { state: null, ...came })]
    await importPeople(test, workspaceId, { eventId, records, knows: onlyAttendance })
    expect((await detail()).outsideRegistrations).toBeNull()
  })

  it('are counted as the file knows them, and what it cannot know stays unknown', async () => {
    const records = [record('ada@a.example'), record('bo@a.example', { state: 'cancelled' }), record('cy@a.example')]
    await importPeople(test, workspaceId, { eventId, records, knows: onlyRegistrations })
    expect(await totals()).toMatchObject({
      registered: 2,
      attended: null,
      noShow: null,
      cancelled: 1,
      waitlisted: null,
      attendanceRate: null,
      averageMinutes: null,
    })
  })

  it('who registered and are not named by a list of those who came are no-shows', async () => {
    const registered = ['ada@a.example', 'bo@a.example', 'cy@a.example'].map(key => record(key))
    await importPeople(test, workspaceId, { eventId, records: registered, knows: onlyRegistrations })
    const present = [
      record('ada@a.example', { ...came, minutes: 30 }),
      record('dee@a.example', { ...came, minutes: 50 }),
    ]
    const second = await importPeople(test, workspaceId, {
      eventId,
      records: present,
      source: 'zoom',
      knows: onlyAttendance,
    })
    expect(second).toMatchObject({ created: 1, updated: 1, unchanged: 0 })
    expect(await totals()).toMatchObject({ registered: 3, attended: 2, noShow: 2, averageMinutes: 40 })
  })

  it('keep their registration when a list of those who came says nothing of it, and the other way round', async () => {
    const present = [record('ada@a.example', came)]
    await importPeople(test, workspaceId, { eventId, records: present, source: 'zoom', knows: onlyAttendance })
    expect(await totals()).toMatchObject({ registered: null, attended: 1, noShow: null })
    await importPeople(test, workspaceId, { eventId, records: [record('ada@a.example')], knows: onlyRegistrations })
    expect(await totals()).toMatchObject({ registered: 1, attended: 1, noShow: 0, attendanceRate: 1 })
  })

  it('who were seen by one tool are not taken away by another that looked elsewhere', async () => {
    const online = [record('ada@a.example', came)]
    await importPeople(test, workspaceId, { eventId, records: online, source: 'zoom', knows: onlyAttendance })
    await importPeople(test, workspaceId, { eventId, records: [record('ada@a.example', stayedAway)], source: 'luma' })
    expect(await totals()).toMatchObject({ registered: 1, attended: 1 })
  })

  it('are what the last export of the same tool says, never the sum of two exports', async () => {
    const first = [
      record('ada@a.example', { ...stayedAway, externalId: 'g1' }),
      record('bo@a.example', { ...came, externalId: 'g2' }),
      record('row 3', { identity: 'anonymous', ...came }),
    ]
    const later = [
      record('bo@a.example', { ...came, externalId: 'g2' }),
      record('ada@new.example', { ...came, externalId: 'g1' }),
      record('cy@a.example', { state: 'declined', ...stayedAway, externalId: 'g3' }),
      record('row 4', { identity: 'anonymous', ...came }),
    ]
    const a = await importPeople(test, workspaceId, { eventId, records: first })
    const b = await importPeople(test, workspaceId, { eventId, records: later })
    expect(b).toMatchObject({ created: 3, updated: 0, removed: 2, unchanged: 1 })
    const other = await makeEvent('The same, imported once', '2026-06-10')
    await importPeople(test, workspaceId, { eventId: other, records: later })
    expect(await totals()).toEqual(await totals(other))
    expect(await totals()).toMatchObject({ registered: 3, attended: 3, anonymous: 1, declined: 1 })
    expect(await undoPeople(test, workspaceId, b.importId)).toMatchObject({ removed: 3, restored: 2, kept: 0 })
    expect(await totals()).toMatchObject({ registered: 3, attended: 2, anonymous: 1, declined: 0 })
    expect(await undoPeople(test, workspaceId, a.importId)).toMatchObject({ removed: 3, restored: 0, kept: 0 })
    expect(await totals()).toMatchObject({ registered: null, attended: null })
  })

  it('are written once, whatever is imported twice', async () => {
    const records = [
      record('ada@a.example', { ...came, minutes: 12.5, country: 'DE' }),
      record('bo@a.example', stayedAway),
    ]
    await importPeople(test, workspaceId, { eventId, records })
    const before = await state()
    expect(await importPeople(test, workspaceId, { eventId, records })).toMatchObject({
      created: 0,
      updated: 0,
      removed: 0,
      unchanged: 2,
    })
    expect(await state()).toEqual(before)
  })

  it('who are named twice by one file are one person, in the strongest state', async () => {
    const records = [
      record('ada@a.example', { state: 'cancelled', attended: false }),
      record('ada@a.example', { attended: true, minutes: 10 }),
    ]
    expect(await importPeople(test, workspaceId, { eventId, records })).toMatchObject({ created: 1 })
    expect(await totals()).toMatchObject({ registered: 1, attended: 1, cancelled: 0, averageMinutes: 10 })
  })
})

describe('a contact', () => {
  it('is known by a keyed hash, the same in every import and another in another workspace', () => {
    const scope = { key: test.keys.contacts, workspaceId, eventId, source: 'luma' }
    const idOf = contactIds(scope)
    expect(idOf('email', 'ada@a.example')).toMatch(/^[0-9a-f]{12}8[0-9a-f]{3}[89ab][0-9a-f]{15}$/)
    expect(contactIds({ ...scope, eventId: 'another', source: 'zoom' })('email', 'ada@a.example')).toBe(
      idOf('email', 'ada@a.example'),
    )
    expect(contactIds({ ...scope, workspaceId: 'another' })('email', 'ada@a.example')).not.toBe(
      idOf('email', 'ada@a.example'),
    )
    expect(contactIds({ ...scope, key: Buffer.alloc(32, 1) })('email', 'ada@a.example')).not.toBe(
      idOf('email', 'ada@a.example'),
    )
    expect(contactIds({ ...scope, source: 'zoom' })('tool', '17')).not.toBe(idOf('tool', '17'))
    expect(contactIds({ ...scope, eventId: 'another' })('name', 'ada')).not.toBe(idOf('name', 'ada'))
  })

  it('is hashed exactly as HMAC-SHA-256 says, whatever the length', () => {
    for (const key of [test.keys.contacts, Buffer.alloc(100, 3)]) {
      const digestOf = hmacSha256(key)
      for (const text of ['', 'ada@a.example', 'łódź@例え.jp', 'x'.repeat(340), 'x'.repeat(342), 'é'.repeat(5_000)]) {
        expect(digestOf(text)).toBe(createHmac('sha256', key).update(text).digest('binary'))
      }
    }
  })

  it('leaves no address, name or tool id of a person in the database', async () => {
    const records = [
      record('secret.person@acme.example', came),
      record('Secret Person', { identity: 'name', ...came }),
      record('secret-tool-id', { identity: 'tool', ...came }),
    ]
    await importPeople(test, workspaceId, { eventId, records })
    expect(JSON.stringify(await state())).not.toMatch(/secret/i)
  })

  it('is staff, of an organisation or neither, by the domain of the address', async () => {
    const records = [
      record('ada@kestrel.example', came),
      record('bo@eu.kestrel.example', came),
      record('cy@notkestrel.example', came),
      record('dee@gmail.com', came),
      record('17', { identity: 'tool', ...came }),
    ]
    await importPeople(test, workspaceId, { eventId, records })
    expect((await detail()).attendedBy).toEqual({ internal: 2, external: 2, unknown: 1 })
    const { organisation } = await state()
    expect(organisation).toEqual([expect.objectContaining({ domain: 'notkestrel.example', nature: 'external' })])
  })

  it('is not broken down by organisation in groups that are too small', async () => {
    const of = (domain: string, people: number) =>
      Array.from({ length: people }, (_, i) => record(`p${i}@${domain}`, came))
    const records = [...of('big.example', 8), ...of('small.example', 3), ...of('tiny.example', 1)]
    await importPeople(test, workspaceId, { eventId, records })
    expect((await detail()).organisations).toEqual([
      expect.objectContaining({ domain: 'big.example', people: 8, organisations: 1 }),
      { organisationId: null, name: 'Other organisations', domain: null, organisations: 2, people: 4 },
    ])
    const { items, total } = await test.ask(manager, events.organisations, { query: {} })
    expect(total).toBe(3)
    expect(items.map(item => [item.domain, item.people])).toEqual([
      ['big.example', 8],
      ['small.example', null],
      ['tiny.example', null],
    ])
    const first = await test.ask(manager, events.organisations, { query: { limit: 2 } })
    const second = await test.ask(manager, events.organisations, {
      query: { limit: 2, cursor: first.nextCursor ?? '' },
    })
    expect([...first.items, ...second.items]).toEqual(items)
  })
})

describe('undoing an import', () => {
  it('leaves every table as it was', async () => {
    const first = [
      record('ada@a.example', { ...came, minutes: 20, externalId: 'g1' }),
      record('row 1', { identity: 'anonymous', ...came }),
    ]
    await importPeople(test, workspaceId, { eventId, records: first })
    const before = await state()
    const second = [
      record('ada@a.example', { ...stayedAway, externalId: 'g1' }),
      record('bo@b.example', came),
      record('row 7', { identity: 'anonymous', ...came }),
    ]
    const { importId } = await importPeople(test, workspaceId, { eventId, records: second })
    expect(await state()).not.toEqual(before)
    expect(await undoPeople(test, workspaceId, importId)).toEqual({ removed: 2, restored: 2, kept: 0, keptFor: [] })
    expect(await state()).toEqual(before)
  })

  it('leads back to the import that stands, also where the one that brought somebody back was undone before', async () => {
    const bring = async (key: string, minutes: number) => {
      const records = [record(key, { identity: 'name', attended: true, minutes })]
      return (await importPeople(test, workspaceId, { eventId, records })).importId
    }
    const first = await bring('eve', 1)
    const before = await state()
    const takesOut = await bring('bob', 2)
    const bringsBack = await bring('eve', 3)
    const changes = await bring('eve', 4)
    for (const importId of [bringsBack, takesOut, changes]) await undoPeople(test, workspaceId, importId)
    expect(await state()).toEqual(before)
    await undoPeople(test, workspaceId, first)
    expect(Object.values(await state()).flat()).toEqual([])
  })

  it('keeps what a later import changed since, and undoing that too leads to the time before both', async () => {
    const before = await state()
    const a = await importPeople(test, workspaceId, {
      eventId,
      records: [record('ada@a.example', stayedAway), record('bo@a.example', stayedAway)],
    })
    const b = await importPeople(test, workspaceId, { eventId, records: [record('ada@a.example', came)] })
    expect(await undoPeople(test, workspaceId, a.importId)).toEqual({
      removed: 1,
      restored: 0,
      kept: 1,
      keptFor: [{ importId: b.importId, count: 1 }],
    })
    expect(await totals()).toMatchObject({ registered: 1, attended: 1 })
    expect(await undoPeople(test, workspaceId, b.importId)).toEqual({ removed: 1, restored: 0, kept: 0, keptFor: [] })
    expect(await state()).toEqual(before)
  })
})

describe('people reached', () => {
  it('are counted once in a period, new when never seen before, whatever order the files come in', async () => {
    const later = await makeEvent('Later', '2026-06-20')
    await importPeople(test, workspaceId, {
      eventId: later,
      records: ['ada@a.example', 'bo@a.example'].map(key => record(key, came)),
    })
    await importPeople(test, workspaceId, {
      eventId,
      records: ['ada@a.example', 'ada@kestrel.example'].map(key => record(key, came)),
    })
    expect(await reach('2026-06-01', '2026-06-30')).toMatchObject({
      people: 3,
      newPeople: 3,
      returning: 0,
      internal: { people: 1 },
      external: { people: 2 },
    })
    expect(await reach('2026-06-15', '2026-06-30')).toMatchObject({ people: 2, newPeople: 1, returning: 1 })
    expect(await reach('2026-07-01', '2026-07-30')).toMatchObject({ people: 0, newPeople: 0 })
    expect(await test.call(manager, events.reach, { query: { from: '2026-07-01', to: '2026-06-01' } })).toMatchObject({
      status: 422,
    })
  })

  it('never count those whom nothing tells apart', async () => {
    await importPeople(test, workspaceId, {
      eventId,
      records: [record('row 1', { identity: 'anonymous', ...came }), record('ada', { identity: 'name', ...came })],
    })
    expect(await totals()).toMatchObject({ attended: 2, anonymous: 2 })
    expect(await reach('2026-06-01', '2026-06-30')).toMatchObject({ people: 0 })
  })

  it('follow an event that moves, goes and comes back', async () => {
    await importPeople(test, workspaceId, { eventId, records: [record('ada@a.example', came)] })
    const { revision } = await detail()
    await test.ask(manager, events.change, { params: { id: eventId }, body: { day: '2026-05-10', revision } })
    expect(await reach('2026-05-01', '2026-05-30')).toMatchObject({ people: 1 })
    expect(await reach('2026-06-01', '2026-06-30')).toMatchObject({ people: 0 })
    const before = await state()
    await test.ask(manager, events.remove, { params: { id: eventId } })
    expect(await reach('2026-05-01', '2026-05-30')).toMatchObject({ people: 0 })
    await test.ask(manager, events.restore, { params: { id: eventId } })
    expect(await state()).toEqual(before)
  })

  it('become new again on the next day when the day between is undone', async () => {
    const [ada, bo] = [record('ada@a.example', came), record('bo@a.example', came)]
    const last = await makeEvent('Last', '2026-06-20')
    await importPeople(test, workspaceId, { eventId, records: [ada] })
    await importPeople(test, workspaceId, { eventId: last, records: [ada, bo] })
    const before = await state()
    const middle = await makeEvent('Between', '2026-06-15')
    const { importId } = await importPeople(test, workspaceId, { eventId: middle, records: [ada, bo] })
    expect(await reach('2026-06-18', '2026-06-30')).toMatchObject({ people: 2, newPeople: 0 })
    await undoPeople(test, workspaceId, importId)
    expect(await reach('2026-06-18', '2026-06-30')).toMatchObject({ people: 2, newPeople: 1 })
    expect(await reach('2026-06-12', '2026-06-18')).toMatchObject({ people: 0 })
    expect(await state()).toEqual(before)
  })

  it('cannot be written into another workspace', async () => {
    const elsewhere = await test.makeWorkspace()
    await expect(importPeople(test, elsewhere, { eventId, records: [record('ada@a.example')] })).rejects.toThrow(
      'not there',
    )
    const seen = await test.inWorkspace(elsewhere, db => sql`select from contact`.execute(db))
    expect(seen.rows).toEqual([])
  })
})
