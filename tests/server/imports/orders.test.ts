import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, csvFixture, upload } from './importing.ts'

/** Orders name nobody but who ordered: what counts is that tickets are never added up, whatever is imported next. */

let test: TestApp
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  advocate = await test.makePerson(await test.makeWorkspace())
})
afterAll(() => test.close())

const header = 'Order id,Event,Event date,Event time,Email,Order date,Financial status,Valid tickets,Cancelled tickets'
const orders = (...rows: string[]) => [header, ...rows, ''].join('\n')
const row = (id: string, who: string, valid: number, cancelled: number) =>
  `${id},Night,13/11/2026,7:00 pm,${who}@example.com,25/09/2026 08:04 pm,Paid,${valid},${cancelled}`

async function bring(fileName: string, bytes: string | Uint8Array, eventId: string | null) {
  const uploaded = await upload(test, advocate, fileName, bytes)
  const body = eventId === null ? { newEvent: { title: fileName, day: '2026-11-13' } } : { eventId }
  const done = await confirm(
    test,
    advocate,
    await test.ask(advocate, imports.change, { params: { id: uploaded.id }, body }),
  )
  const event = await test.ask(advocate, events.get, { params: { id: done.event?.id ?? '' } })
  return { id: event.id, totals: event.totals, outcome: done.outcome }
}

it('a later export of the orders replaces the tickets of the earlier', async () => {
  const first = await bring('night.csv', orders(row('K1', 'ada', 3, 0), row('K2', 'bo', 2, 0)), null)
  expect(first.totals).toMatchObject({ registered: 5, attended: null, noShow: null, cancelled: 0 })
  const same = await bring('night again.csv', orders(row('K1', 'ada', 3, 0), row('K2', 'bo', 2, 0)), first.id)
  expect(same.outcome).toMatchObject({ created: 0, updated: 0, removed: 0 })
  const later = orders(row('K3', 'bo', 1, 0), row('K2', 'bo', 0, 2), row('K1', 'ada', 2, 1))
  expect((await bring('night later.csv', later, first.id)).totals).toMatchObject({ registered: 3, cancelled: 3 })
})

it('the report that names the attendees takes the place of the orders', async () => {
  const ordered = await bring('orders.csv', csvFixture('open/eventbrite-orders.csv'), null)
  expect(ordered.totals).toMatchObject({ registered: 75, attended: null, cancelled: 4 })
  const text = new TextDecoder().decode(csvFixture('open/eventbrite-orders.csv'))
  const buyers = [...text.matchAll(/^\d+,[^@]*?([\w.]+@[\w.]+),\d+,[^\n]*Attending/gm)].map(found => found[1] ?? '')
  const named = [
    'Order #,Ticket Type,Attendee #,Attendee Status,Email',
    ...buyers.map((email, index) => `${index},GA,${index},Checked In,${email}`),
    'x,GA,guest,Attending,guest@example.com',
  ].join('\n')
  const both = await bring('attendees.csv', named, ordered.id)
  expect(buyers).toHaveLength(24)
  expect(both.totals).toMatchObject({ registered: 25, attended: 24, noShow: 1 })
})
