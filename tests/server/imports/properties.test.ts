import { events } from '@upshot/shared/events/api'
import type { EventTotals } from '@upshot/shared/events/event-totals'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, upload } from './importing.ts'

/** What holds for any guest list, in the database and over the API. */

let test: TestApp

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

interface Guest {
  id: number
  who: number
  status: string
  came: boolean
  hasEmail: boolean
}

const statuses = ['approved', 'declined', 'pending_approval', 'waitlist', 'invited']
const header = 'api_id,name,email,created_at,approval_status,checked_in_at'

function lineOf({ id, who, status, came, hasEmail }: Guest): string {
  const email = hasEmail ? `person${who}@org${who % 4}.example` : ''
  return `gst-${id},Person ${who},${email},2026-05-${String(1 + (id % 28)).padStart(2, '0')}T16:30:00Z,${status},${came ? '2026-05-30T17:00:00Z' : ''}`
}

const textOf = (guests: readonly Guest[]) => [header, ...guests.map(lineOf)].join('\n')

/** Some people on several tickets. What their rows say is theirs, so that no row contradicts another one. */
const guestList: fc.Arbitrary<Guest[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom(...statuses),
      came: fc.boolean(),
      hasEmail: fc.boolean(),
      tickets: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map(people =>
    people.flatMap(({ status, came, hasEmail, tickets }, who) =>
      Array.from({ length: hasEmail ? tickets : 1 }, (_, ticket) => ({
        id: who * 10 + ticket,
        who,
        status,
        came: came && status === 'approved',
        hasEmail,
      })),
    ),
  )

/** Indices of a shuffled list, and where it is cut. */
const shuffle = fc.tuple(fc.array(fc.nat(), { minLength: 100, maxLength: 100 }), fc.array(fc.nat(99), { maxLength: 3 }))

function cut<Item>(items: readonly Item[], [keys, cuts]: [number[], number[]]): Item[][] {
  const shuffled = items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
  const places = [...new Set(cuts.map(place => Math.floor((place / 100) * shuffled.length)))].toSorted((a, b) => a - b)
  return [0, ...places].flatMap((from, at) => {
    const part = shuffled.slice(from, places[at] ?? shuffled.length)
    return part.length === 0 ? [] : [part]
  })
}

async function place(): Promise<{ who: TestPerson; eventId: string }> {
  const who = await test.makePerson(await test.makeWorkspace())
  const { id } = await test.ask(who, events.create, { body: { title: 'Meetup', day: '2026-05-30' } })
  return { who, eventId: id }
}

async function bring(who: TestPerson, eventId: string, text: string): Promise<ImportDetail> {
  const { id } = await upload(test, who, `guests ${text.length}.csv`, text)
  test.now = new Date(test.now.getTime() + 1_000)
  return confirm(test, who, await test.ask(who, imports.change, { params: { id }, body: { eventId } }))
}

interface Counts {
  totals: EventTotals
  rest: unknown[]
}

/** How many, not how long: of somebody whose stays are in two files only the later file is asked for the minutes. */
const heads = ({ totals, rest }: Counts) => [{ ...totals, averageMinutes: null }, rest]

/** Who came and in which state, and everything that is counted from it. */
async function countsOf(who: TestPerson, eventId: string): Promise<Counts> {
  const { totals } = await test.ask(who, events.get, { params: { id: eventId } })
  const rest = await test.inWorkspace(who.workspaceId, async db => {
    const { rows } = await sql`select a.state, a.attended, count(*)::int from attendance a
      where a.event_id = ${eventId} group by 1, 2 order by 1, 2`.execute(db)
    const { rows: reach } = await sql`select day, circle, people, fresh from reach_total order by 1, 2`.execute(db)
    return [rows, reach]
  })
  return { totals, rest }
}

describe('any guest list', () => {
  // Unnamed people have nothing by which a later file of the tool could mean them: it replaces them as a whole.
  const named = guestList.map(guests => guests.map(guest => ({ ...guest, hasEmail: true })))

  it('gives the same counts in any order and split into any files', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(named, shuffle, async (guests, how) => {
        const whole = await place()
        await bring(whole.who, whole.eventId, textOf(guests))
        const parts = await place()
        for (const part of cut(guests, how)) await bring(parts.who, parts.eventId, textOf(part))
        expect(await countsOf(parts.who, parts.eventId)).toEqual(await countsOf(whole.who, whole.eventId))
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('imported and undone leaves every table as it was, and writes nothing before', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(guestList, guestList, fc.boolean(), async (there, coming, isNew) => {
        const { who, eventId } = await place()
        await bring(who, eventId, textOf(there))
        const before = await contentsOf(test, who.workspaceId)
        const { id } = await upload(test, who, 'coming.csv', textOf(coming))
        test.now = new Date(test.now.getTime() + 1_000)
        const body = isNew ? { newEvent: { title: 'New', day: '2026-06-01' } } : { eventId }
        const answered = await test.ask(who, imports.change, { params: { id }, body })
        expect(await contentsOf(test, who.workspaceId)).toEqual(before)
        const { outcome } = await confirm(test, who, answered)
        const undone = await test.ask(who, imports.undo, { params: { id } })
        expect(undone).toMatchObject({ removed: outcome?.created, kept: 0, eventRemoved: isNew })
        expect(await contentsOf(test, who.workspaceId)).toEqual(before)
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })

  it('imported twice changes nothing the second time', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(guestList, shuffle, async (guests, [keys]) => {
        const { who, eventId } = await place()
        await bring(who, eventId, textOf(guests))
        const before = await contentsOf(test, who.workspaceId)
        const { outcome } = await bring(who, eventId, textOf(cut(guests, [keys, []]).flat()))
        expect(outcome).toMatchObject({ created: 0, updated: 0, removed: 0 })
        expect(await contentsOf(test, who.workspaceId)).toEqual(before)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })
})

describe('any list of who joined and left', () => {
  const stay = fc.record({
    who: fc.nat(6),
    from: fc.integer({ min: 0, max: 50 }),
    minutes: fc.integer({ min: 1, max: 40 }),
  })
  const clock = (minute: number) =>
    `10/13/2026 ${String(1 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00 PM`
  const report = (stays: readonly { who: number; from: number; minutes: number }[]) =>
    [
      'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
      ...stays.map(
        ({ who, from, minutes }) =>
          `Person ${who},person${who}@org.example,${clock(from)},${clock(from + minutes)},${minutes},Yes`,
      ),
    ].join('\n')

  it('counts each person once, in any order and split into any files', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stay, { minLength: 1, maxLength: 20 }), shuffle, async (stays, how) => {
        const whole = await place()
        await bring(whole.who, whole.eventId, report(stays))
        const parts = await place()
        for (const part of cut(stays, how)) await bring(parts.who, parts.eventId, report(part))
        expect(heads(await countsOf(parts.who, parts.eventId))).toEqual(heads(await countsOf(whole.who, whole.eventId)))
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
