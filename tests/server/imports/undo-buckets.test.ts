import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { undoDays } from '@upshot/shared/imports/may-handle-import'
import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { makeAgreed } from '../metrics/make-metric.ts'
import { confirm, importAsNewEvent, upload } from './importing.ts'

/** What an undo removed, restored and kept is told for as long as the import is listed. */

let test: TestApp
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
beforeEach(async () => {
  advocate = await test.makePerson(await test.makeWorkspace())
})
afterAll(() => test.close())

const header = 'api_id,name,email,created_at,approval_status,checked_in_at'
const guest = (number: number, checkedIn: string) =>
  `gst-${number},Guest ${number},guest${number}@osprey.example,2026-05-01T16:30:00Z,approved,${checkedIn}`
const list = (...rows: string[]) => [header, ...rows].join('\n')

async function into(
  fileName: string,
  bytes: string,
  event: { eventId: string } | { newEvent: { title: string; day: string } },
) {
  const { id } = await upload(test, advocate, fileName, bytes)
  test.now = new Date(test.now.getTime() + 60_000)
  return confirm(test, advocate, await test.ask(advocate, imports.change, { params: { id }, body: event }))
}

const undo = ({ id }: ImportDetail) => test.ask(advocate, imports.undo, { params: { id } })
const detailOf = ({ id }: ImportDetail) => test.ask(advocate, imports.get, { params: { id } })

describe('the three buckets of an undo', () => {
  it('say what was kept, because of which later import, and are told by detail and history alike', async () => {
    const first = await into('registered.csv', list(guest(1, ''), guest(2, '')), {
      newEvent: { title: 'Meetup', day: '2026-05-20' },
    })
    const later = await into(
      'checked in.csv',
      list(guest(1, '2026-05-20T17:00:00Z'), guest(2, '2026-05-20T17:05:00Z')),
      {
        eventId: first.event?.id ?? '',
      },
    )
    expect(later.outcome).toEqual({ created: 0, updated: 2, removed: 0, unchanged: 0 })
    const undone = await undo(first)
    const buckets = {
      removed: 0,
      restored: 0,
      kept: 2,
      eventRemoved: false,
      keptThings: [
        {
          kind: 'people',
          count: 2,
          label: null,
          because: 'imported-since',
          import: { id: later.id, fileName: 'checked in.csv' },
        },
        { kind: 'event', count: 1, label: 'Meetup', because: 'in-use', import: null },
      ],
    }
    expect(undone).toMatchObject(buckets)
    expect((await detailOf(first)).undone).toMatchObject(buckets)
    const { items } = await test.ask(advocate, imports.list, { params: undefined, query: {} })
    expect(items.find(({ id }) => id === first.id)?.undone).toMatchObject(buckets)
    expect(items.find(({ id }) => id === later.id)?.undone).toBeNull()
    expect(await undo(later)).toMatchObject({ removed: 2, restored: 0, kept: 0 })
  })

  it('say what was restored', async () => {
    const first = await into('a.csv', list(guest(1, ''), guest(2, '')), {
      newEvent: { title: 'Meetup', day: '2026-05-20' },
    })
    const eventId = first.event?.id ?? ''
    const later = await into('b.csv', list(guest(1, '2026-05-20T17:00:00Z'), guest(2, ''), guest(3, '')), { eventId })
    await undo(later)
    expect((await detailOf(later)).undone).toMatchObject({ removed: 1, restored: 1, kept: 0, keptThings: [] })
  })

  it('keep an event that somebody has edited since, and say so', async () => {
    const done = await importAsNewEvent(test, advocate, 'bad/58a-reimport-first.csv', {
      title: 'Meetup',
      day: '2026-09-10',
    })
    const eventId = done.event?.id ?? ''
    const event = await test.ask(advocate, events.get, { params: { id: eventId } })
    await test.ask(advocate, events.change, {
      params: { id: eventId },
      body: { revision: event.revision, title: 'Grand meetup' },
    })
    await undo(done)
    expect(await detailOf(done)).toMatchObject({
      status: 'undone',
      undone: {
        removed: 20,
        eventRemoved: false,
        keptThings: [{ kind: 'event', count: 1, label: 'Grand meetup', because: 'edited-since', import: null }],
      },
    })
  })

  it('list the periods of a metric that were restated since, and by what', async () => {
    const manager = await test.makePerson(advocate.workspaceId, 'manager')
    const stakeholder = await test.makePerson(advocate.workspaceId, 'viewer')
    const agreed = await makeAgreed(test, manager, stakeholder)
    const values = async (fileName: string, text: string) => {
      const { id } = await upload(test, manager, fileName, text)
      test.now = new Date(test.now.getTime() + 60_000)
      return confirm(
        test,
        manager,
        await test.ask(manager, imports.change, { params: { id }, body: { metricId: agreed.entry.id } }),
      )
    }
    const first = await values('first.csv', 'date,value\n2026-01-31,10\n2026-02-28,20\n2026-03-31,30\n')
    const second = await values('second.csv', 'date,value\n2026-01-31,11\n')
    await test.ask(manager, metrics.recordValues, {
      params: { id: agreed.entry.id },
      body: { version: 1, values: [{ day: '2026-02-01', value: 21 }] },
    })
    await test.ask(manager, imports.undo, { params: { id: first.id } })
    expect(await detailOf(first)).toMatchObject({
      undone: {
        removed: 1,
        restored: 0,
        kept: 2,
        keptThings: [
          {
            kind: 'value',
            label: '2026-01-01',
            because: 'imported-since',
            import: { id: second.id, fileName: 'second.csv' },
          },
          { kind: 'value', label: '2026-02-01', because: 'restated-since', import: null },
        ],
      },
    })
  })

  it('are not to be had after 30 days, which is said', async () => {
    const done = await importAsNewEvent(test, advocate, 'bad/57-everybody-cancelled.csv', {
      title: 'Off',
      day: '2026-05-01',
    })
    const now = test.now
    test.now = new Date(now.getTime() + (undoDays + 1) * 86_400_000)
    const refused = await test.call(advocate, imports.undo, { params: { id: done.id } })
    expect(refused).toMatchObject({ status: 410, problem: { detail: 'An import can be undone for 30 days.' } })
    expect(await detailOf(done)).toMatchObject({ status: 'committed', mayUndo: false, undone: null })
    test.now = now
  })
})
