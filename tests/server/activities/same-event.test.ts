import { activities } from '@upshot/shared/activities/api'
import { events } from '@upshot/shared/events/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe('an event named by its title', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it("is the one near the day: last year's conference is not this year's", async () => {
    const advocate = await test.makePerson(await test.makeWorkspace(), 'advocate')
    const last = await test.ask(advocate, events.create, { body: { title: 'DevFest Berlin', day: '2025-06-15' } })
    const log = async (line: string) =>
      (await test.ask(advocate, activities.fromLine, { body: { line } })).activity.eventId
    const thisYear = await log('Caching /talk @"DevFest Berlin" yesterday')
    expect(thisYear).not.toBe(last.id)
    expect(await log('Tracing /talk @"DevFest Berlin" yesterday')).toBe(thisYear)
    expect(await log('Forgotten /talk @"DevFest Berlin" 2025-06-16')).toBe(last.id)
  })
})
