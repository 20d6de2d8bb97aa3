import { imports } from '@upshot/shared/imports/api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { attendanceOf, confirm, csvFixture, importAsNewEvent, upload } from './importing.ts'

let test: TestApp
let advocate: TestPerson
let workspaceId: string

beforeAll(async () => {
  test = await openTestApp()
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId)
})
afterAll(() => test.close())

it('times of day are those of the event, and the same file again changes nothing', async () => {
  const fixture = 'open/google-meet-attendance.csv'
  const done = await importAsNewEvent(test, advocate, fixture, { title: 'Call', day: '2026-10-06' })
  const rows = JSON.stringify(await attendanceOf(test, workspaceId, 'Call'))
  expect(rows.match(/"joined_at":"2026-10-06T/g)).toHaveLength(22)
  const again = await upload(test, advocate, 'again.csv', csvFixture(fixture))
  const chosen = await test.ask(advocate, imports.change, {
    params: { id: again.id },
    body: { eventId: done.event?.id ?? null },
  })
  expect(chosen.plan).toMatchObject({ created: 0, updated: 0, removed: 0, unchanged: 22 })
  expect((await confirm(test, advocate, chosen)).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 22 })
})
