import { metrics } from '@upshot/shared/metrics/api'
import { people } from '@upshot/shared/people/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

describe('the calendar of a workspace', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  it('can be changed until values are stored by its weeks, and not after', async () => {
    const admin = await test.makePerson(await test.makeWorkspace(), 'admin')
    await test.ask(admin, people.changeWorkspace, { body: { weekStartsOn: 0, fiscalYearStartMonth: 4 } })
    const { entry } = await test.ask(admin, metrics.create, {
      body: { template: 'weekly-active-tokens', definition: {} },
    })
    await test.ask(admin, metrics.recordValues, {
      params: { id: entry.id },
      body: { values: [{ day: '2026-06-10', value: 5 }] },
    })
    const refused = await test.call(admin, people.changeWorkspace, { body: { weekStartsOn: 1 } })
    expect(refused).toMatchObject({ status: 422, problem: { errors: [{ path: 'weekStartsOn' }] } })
    await test.ask(admin, people.changeWorkspace, { body: { weekStartsOn: 0, name: 'Renamed' } })
  })
})
