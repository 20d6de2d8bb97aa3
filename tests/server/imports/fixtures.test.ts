import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, csvFixture, importAsNewEvent, upload } from './importing.ts'

const decoded = (path: string): unknown => JSON.parse(new TextDecoder().decode(csvFixture(path)))
const Expected = z.looseObject({
  tool: z.string(),
  report: z.string(),
  rows: z.int(),
  registered: z.int().nullable(),
  attended: z.int().nullable(),
  noShow: z.int().nullable(),
  cancelled: z.int().nullable(),
})
const tools = [
  'luma-guests.csv',
  'eventbrite-attendees.csv',
  'zoom-webinar-attendees.csv',
  'zoom-webinar-attendees-2020.csv',
  'zoom-webinar-registrations.csv',
  'teams-attendance.csv',
  'teams-attendance-resaved-in-excel.csv',
  'teams-attendance-legacy.csv',
  'meetup-event-rsvps.xls',
  'bevy-attendees.csv',
  'tito-tickets.csv',
  'pretix-order-positions.csv',
  'zoom-meeting-participants.csv',
  'gotowebinar-attendees.csv',
  'google-meet-attendance.csv',
  'eventbrite-orders.csv',
  'humanitix-orders.csv',
]

let test: TestApp
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  advocate = await test.makePerson(await test.makeWorkspace())
})
afterAll(() => test.close())

describe.each(tools)('%s', file => {
  it('ends as an event with the expected totals', async () => {
    const { tool, report, rows, registered, attended, noShow, cancelled } = Expected.parse(
      decoded(`open/${file.replace(/\.\w+$/, '.expected.json')}`),
    )
    const done = await importAsNewEvent(test, advocate, `open/${file}`, { title: file, day: '2026-05-20' })
    expect(done).toMatchObject({ tool, report, counts: { rows, registered, attended, noShow, cancelled } })
    const { totals } = await test.ask(advocate, events.get, {
      params: { id: done.event?.id ?? '' },
    })
    expect(totals).toMatchObject({ registered, attended, noShow })
    if (cancelled !== null) expect(totals.cancelled).toBe(cancelled)
  })
})

describe('rows that cannot be imported', () => {
  it('are left out only when somebody says so, and can be had with the reasons', async () => {
    const uploaded = await upload(test, advocate, '16-ragged-rows.csv', csvFixture('bad/16-ragged-rows.csv'))
    const answered = await test.ask(advocate, imports.change, {
      params: { id: uploaded.id },
      body: { newEvent: { title: 'Ragged', day: '2026-05-20' } },
    })
    const response = await test.send(advocate, imports.rejected, { params: { id: uploaded.id } })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^.?line,reason,api_id,name/)
    expect(lines[0]).not.toContain('phone_number')
    expect(lines.slice(1).map(line => line.split(',')[0])).toEqual(['3', '5', '9'])
    const refused = await test.call(advocate, imports.commit, {
      params: { id: uploaded.id },
      body: { fingerprint: answered.fingerprint ?? '' },
    })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'not-acceptable' } })
    expect((await confirm(test, advocate, answered)).outcome?.created).toBe(7)
    const gone = await test.send(advocate, imports.rejected, { params: { id: uploaded.id } })
    expect(gone.status).toBe(410)
  })
})
