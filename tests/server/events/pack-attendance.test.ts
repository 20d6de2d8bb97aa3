import { setTimeout as sleep } from 'node:timers/promises'
import { addressIds } from '@upshot/server/events/address-ids'
import { type AttendanceRecord, attendanceList } from '@upshot/server/events/attendance-record'
import { contactIds } from '@upshot/server/events/contact-id'
import { type PackedRows, packAttendance } from '@upshot/server/events/pack-attendance'
import { recordAttendance } from '@upshot/server/events/record-attendance'
import { sortedIds, sortedToldIds } from '@upshot/server/events/sorted-ids'
import { events } from '@upshot/shared/events/api'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everything, importPeople, record } from '../../support/attendance.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const scope = { key: Buffer.alloc(32, 1), workspaceId: 'w', eventId: 'e', source: 'luma' }
const none = Buffer.alloc(0)

describe('ids of a list', () => {
  const people = Array.from({ length: 3_000 }, (_, index) =>
    record(`guest${index}@a.example`, index % 7 === 0 ? { identity: 'name', key: `guest ${index}` } : {}),
  )
  const hexOf = (ids: Buffer, index: number) => ids.toString('hex', index * 16, index * 16 + 16)

  it('are those made one by one, in the order of the index, and nobody is taken for somebody else', () => {
    const { ids, order, hasRepeats } = sortedIds(attendanceList(people), scope, none)
    const idOf = contactIds(scope)
    people.forEach(({ identity, key }, index) => {
      expect(hexOf(ids, index)).toBe(idOf(identity, key))
    })
    const inOrder = [...order].map(index => hexOf(ids, index))
    expect(inOrder).toEqual(inOrder.toSorted())
    expect(new Set(order).size).toBe(people.length)
    expect(hasRepeats).toBe(false)
  })

  it('tell when somebody is named twice', () => {
    const twice = [...people, record('guest1234@a.example')]
    expect(sortedIds(attendanceList(twice), scope, none).hasRepeats).toBe(true)
    expect(sortedIds(attendanceList([]), scope, none)).toMatchObject({ hasRepeats: false })
  })

  it('are in order and told apart where many begin alike', () => {
    const ids = Array.from(
      { length: 200 },
      (_, index) => `${index % 3}${'0'.repeat(27)}${(9973 - index * 7).toString(16).padStart(4, '0')}`,
    )
    const list = { ...attendanceList(ids.map(id => record(`${id}@a.example`))), toldAt: (index: number) => index }
    const told = (all: readonly string[]) => Buffer.from(all.join(''), 'hex')
    const once = sortedToldIds(list, told(ids))
    expect([...(once?.order ?? [])].map(index => ids[index])).toEqual(ids.toSorted())
    expect(once?.hasRepeats).toBe(false)
    expect(sortedToldIds(list, told(ids.with(150, ids[17] ?? '')))?.hasRepeats).toBe(true)
  })

  it('are the same when those of addresses were made before', () => {
    const texts = people.map(({ identity, key }) => Buffer.from(identity === 'email' ? key : ''))
    const ends = new Uint32Array(texts.length)
    texts.forEach((text, index) => {
      ends[index] = (ends[index - 1] ?? 0) + text.length
    })
    const told = addressIds(scope)({ bytes: new Uint8Array(Buffer.concat(texts)), ends })
    const list = { ...attendanceList(people), toldAt: (index: number) => index }
    const half = told.subarray(0, 1_500 * 16)
    const { ids, order } = sortedIds(list, scope, none)
    for (const known of [told, half]) expect(sortedIds(list, scope, known)).toMatchObject({ ids, order })

    const addressed = people.flatMap(({ identity }, index) => (identity === 'email' ? [index] : []))
    const onlyAddressed = {
      ...attendanceList(addressed.flatMap(index => people[index] ?? [])),
      toldAt: (index: number) => addressed[index] ?? -1,
    }
    const whole = sortedIds(onlyAddressed, scope, none)
    expect(sortedToldIds(onlyAddressed, told)).toMatchObject({ ids: whole.ids, order: whole.order })
    expect(sortedToldIds(onlyAddressed, half)).toBeNull()
    expect(sortedToldIds(list, told)).toBeNull()
  })
})

describe('packed rows', () => {
  let test: TestApp
  let manager: TestPerson
  let workspaceId: string
  beforeAll(async () => {
    test = await openTestApp()
    workspaceId = await test.makeWorkspace()
    manager = await test.makePerson(workspaceId, 'manager')
  })
  afterAll(() => test.close())
  const makeEvent = async () =>
    (await test.ask(manager, events.create, { body: { title: 'DevFest', day: '2026-06-10' } })).id

  async function stored(eventId: string): Promise<unknown[]> {
    return test.inWorkspace(workspaceId, async db => {
      const { rows } =
        await sql`select a.state, a.attended, a.minutes, a.registered_at, a.joined_at, a.external_id, c.country,
          c.email_domain, c.is_staff, c.identity
        from attendance a join contact c on c.workspace_id = a.workspace_id and c.id = a.contact_id
        where a.event_id = ${eventId} order by a.external_id`.execute(db)
      return rows
    })
  }

  it('arrive as they were, whatever is in them', async () => {
    const at = (text: string) => Date.parse(text)
    const people: AttendanceRecord[] = [
      record('ada@kestrel.example', {
        attended: true,
        minutes: 12.5,
        registeredAt: at('2026-08-01T09:00:00.123Z'),
        joinedAt: at('1969-12-31T23:59:59.999Z'),
        externalId: '1 a\tb\\c\0\nd',
        country: 'Côte d’Ivoire',
      }),
      record('żółw', { identity: 'name', state: null, attended: false, externalId: '2 例え' }),
      record('x'.repeat(5_000), { identity: 'tool', state: 'waitlisted', externalId: `3 ${'é'.repeat(300_000)}` }),
    ]
    const eventId = await makeEvent()
    await importPeople(test, workspaceId, { eventId, records: people })
    const nobody = { attended: null, minutes: null, registered_at: null, joined_at: null, country: null }
    const unknown = { email_domain: null, is_staff: null }
    expect(await stored(eventId)).toEqual([
      {
        state: 'registered',
        attended: true,
        minutes: 12.5,
        registered_at: '2026-08-01T09:00:00.123Z',
        joined_at: '1969-12-31T23:59:59.999Z',
        external_id: '1 a\tb\\c\nd',
        country: 'Côte d’Ivoire',
        email_domain: 'kestrel.example',
        is_staff: true,
        identity: 'email',
      },
      { ...nobody, ...unknown, state: null, attended: false, external_id: '2 例え', identity: 'name' },
      { ...nobody, ...unknown, state: 'waitlisted', external_id: `3 ${'é'.repeat(300_000)}`, identity: 'tool' },
    ])
  })

  it('are written where thousands are known already, by whom only some were known', async () => {
    const named = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) =>
        record(`guest${from + index}@a.example`, { attended: true, externalId: `${from + index}` }),
      )
    const [first, second] = [await makeEvent(), await makeEvent()]
    expect(await importPeople(test, workspaceId, { eventId: first, records: named(0, 6_000) })).toMatchObject({
      created: 6_000,
    })
    expect(await importPeople(test, workspaceId, { eventId: second, records: named(3_000, 9_000) })).toMatchObject({
      created: 6_000,
    })
    const { rows } = await test.inWorkspace(workspaceId, db =>
      sql<{ people: number }>`select count(*)::int as people from contact where email_domain = 'a.example'`.execute(db),
    )
    expect(rows).toEqual([{ people: 9_000 }])
  })

  it('that the server refuses fail the write, also when it says so between two parts', async () => {
    const eventId = await makeEvent()
    const broken = async function* (): AsyncGenerator<PackedRows> {
      const [part] = packAttendance(attendanceList([record('ada@a.example')]), {
        ...scope,
        knows: everything,
        places: new Map([['a.example', { isStaff: false, organisation: null }]]),
        straight: null,
        told: new Uint8Array(),
      })
      if (part === undefined) throw new Error('no part')
      part.bytes[20] = 99
      yield part
      await sleep(200)
      yield part
      yield part
    }
    const written = test.inWorkspace(workspaceId, (db, client) =>
      recordAttendance(
        {
          db,
          client,
          keys: test.keys,
          now: test.now,
          workspace: { id: workspaceId, staffDomains: ['kestrel.example'] },
        },
        { eventId, importId: eventId, source: 'luma', knows: everything, people: { domains: [], pack: broken } },
      ),
    )
    await expect(written).rejects.toThrow(/row field count/)
    expect(await stored(eventId)).toEqual([])
  })

  it('are not written when it was decided meanwhile who is staff', async () => {
    const eventId = await makeEvent()
    const written = test.inWorkspace(workspaceId, (db, client) =>
      recordAttendance(
        { db, client, keys: test.keys, now: test.now, workspace: { id: workspaceId, staffDomains: [] } },
        { eventId, importId: eventId, source: 'luma', knows: everything, people: [record('ada@kestrel.example')] },
      ),
    )
    await expect(written).rejects.toMatchObject({ code: 'conflict' })
  })
})
