import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { makeAgreed, makeDraft, makeProposed, record } from './make-metric.ts'

// Today is 17 June 2026.
describe('the register of metrics', () => {
  let test: TestApp
  let manager: TestPerson
  let stakeholder: TestPerson
  beforeAll(async () => {
    test = await openTestApp()
  })
  beforeEach(async () => {
    const workspaceId = await test.makeWorkspace()
    manager = await test.makePerson(workspaceId, 'manager')
    stakeholder = await test.makePerson(workspaceId, 'viewer')
  })
  afterAll(() => test.close())

  const names = async (query: object) =>
    (await test.ask(stakeholder, metrics.list, { query })).items.map(item => item.name)

  it('is filtered by status, stage, owner and words', async () => {
    await makeDraft(test, manager, { name: 'Drafted', stage: 'revenue' })
    await makeProposed(test, manager, stakeholder, { name: 'Proposed' })
    const agreed = await makeAgreed(test, manager, stakeholder, { name: 'Agreed', ownerId: stakeholder.id })
    await test.ask(manager, metrics.createVersion, { params: { id: agreed.entry.id }, body: {} })
    expect(await names({})).toEqual(['Proposed', 'Agreed', 'Drafted'])
    expect(await names({ status: 'draft' })).toEqual(['Agreed', 'Drafted'])
    expect(await names({ status: 'draft,proposed' })).toEqual(['Proposed', 'Agreed', 'Drafted'])
    expect(await names({ stage: 'revenue' })).toEqual(['Drafted'])
    expect(await names({ ownerId: stakeholder.id })).toEqual(['Agreed'])
    expect(await names({ search: 'devrel AGREED' })).toEqual(['Agreed'])
    expect(await test.call(stakeholder, metrics.list, { query: { status: 'splendid' } as never })).toMatchObject({
      status: 422,
    })
  })

  it('is told page by page without losing or repeating a line', async () => {
    for (const name of ['b', 'c', 'a', 'e', 'd'])
      await makeDraft(test, manager, { name, stage: name === 'c' ? 'referral' : 'product' })
    for (const [sort, direction, order] of [
      ['name', 'up', 'a b c d e'],
      ['name', 'down', 'e d c b a'],
      ['stage', 'up', 'c a b d e'],
    ] as const) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await test.ask(stakeholder, metrics.list, {
          query: { limit: '2', sort, direction, ...(cursor ? { cursor } : {}) } as never,
        })
        expect(page.total).toBe(5)
        seen.push(...page.items.map(item => item.name))
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      expect(seen.join(' ')).toBe(order)
    }
    expect(await test.call(stakeholder, metrics.list, { query: { cursor: 'made-up' } })).toMatchObject({ status: 422 })
  })

  it('shows the last period that is over, the one before, and how fresh that is', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    expect((await test.ask(stakeholder, metrics.get, { params: { id: entry.id } })).entry).toMatchObject({
      latest: null,
      freshness: { state: 'never' },
      verdict: { word: 'unknown' },
    })
    await record(test, manager, entry.id, { '2026-03-01': 90, '2026-04-01': 100, '2026-05-01': 120, '2026-06-01': 30 })
    const [told] = (await test.ask(stakeholder, metrics.list, {})).items
    expect(told).toMatchObject({
      latest: { periodStart: '2026-05-01', periodEnd: '2026-05-31', value: 120, isRunning: false },
      before: { periodStart: '2026-04-01', value: 100 },
      freshness: { state: 'fresh', asOf: '2026-06-17', dueOn: '2026-08-10' },
    })
    expect(told?.recent.map(step => [step.value, step.isRunning])).toEqual([
      [90, false],
      [100, false],
      [120, false],
      [30, true],
    ])
  })

  it('says stale when a value is overdue', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    await record(test, manager, entry.id, { '2026-03-01': 90 })
    expect((await test.ask(stakeholder, metrics.list, {})).items[0]?.freshness).toEqual({
      state: 'stale',
      asOf: '2026-03-31',
      dueOn: '2026-05-10',
    })
  })

  it('asks nothing more of a retired metric', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    await record(test, manager, entry.id, { '2026-03-01': 90 })
    const target = { from: '2026-01-01', to: '2026-12-31', target: 1_200 }
    await test.ask(manager, metrics.setTarget, { params: { id: entry.id, version: 1 }, body: target })
    const retired = await test.ask(manager, metrics.retire, { params: { id: entry.id }, body: {} })
    expect(retired.entry).toMatchObject({
      latest: { value: 90 },
      target: null,
      verdict: { word: 'unknown' },
      freshness: { state: 'fresh', asOf: '2026-03-31', dueOn: null },
    })
  })

  it('judges a total over the whole period of its target, as of the newest value', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const params = { id: entry.id }
    await record(test, manager, entry.id, { '2026-01-01': 90, '2026-02-01': 100, '2026-03-01': 110 })
    const target = { from: '2026-01-01', to: '2026-12-31', target: 1_200 }
    const told = await test.ask(manager, metrics.setTarget, { params: { ...params, version: 1 }, body: target })
    expect(told.entry).toMatchObject({ target: { value: 300, target: 1_200 }, verdict: { word: 'on-track' } })
    await record(test, manager, entry.id, { '2026-03-01': 60 })
    const short = await test.ask(manager, metrics.get, { params })
    expect(short.entry).toMatchObject({ target: { value: 250 }, verdict: { word: 'off' } })
  })

  it('adds a weekly total over more weeks than the list shows', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder, { cadence: 'weekly' })
    const weeks = Array.from({ length: 20 }, (_, week) => [
      new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10),
      10,
    ])
    await record(test, manager, entry.id, Object.fromEntries(weeks))
    const told = await test.ask(manager, metrics.setTarget, {
      params: { id: entry.id, version: 1 },
      body: { from: '2026-01-01', to: '2026-12-31', target: 500 },
    })
    expect(told.entry.target?.value).toBe(200)
    expect(told.entry.recent).toHaveLength(13)
  })

  it('keeps a removed target readable with who removed it, and refuses two targets for the same day', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const params = { id: entry.id, version: 1 }
    const body = { from: '2026-01-01', to: '2026-12-31', baseline: 900, target: 1_200 }
    await test.ask(manager, metrics.setTarget, { params, body })
    const twice = await test.call(manager, metrics.setTarget, {
      params,
      body: { ...body, from: '2026-12-31', to: '2027-01-31' },
    })
    expect(twice).toMatchObject({ status: 422, problem: { errors: [{ path: 'from' }] } })
    const backwards = await test.call(manager, metrics.setTarget, { params, body: { ...body, to: '2025-01-01' } })
    expect(backwards).toMatchObject({ status: 422, problem: { errors: [{ path: 'to' }] } })
    const set = await test.ask(manager, metrics.get, { params: { id: entry.id } })
    const targetId = set.versions[0]?.targets[0]?.id ?? ''
    const place = { id: entry.id, targetId }
    const other = await test.makePerson(manager.workspaceId, 'admin', { name: 'Ada Min' })
    const changed = await test.ask(other, metrics.changeTarget, { params: place, body: { ...body, target: 1_300 } })
    expect(changed.versions[0]?.targets).toMatchObject([
      { target: 1_200, setBy: manager.id, removedByName: 'Ada Min', removedAt: test.now.toISOString() },
      { target: 1_300, setBy: other.id, removedAt: null },
    ])
    expect(changed.entry.target).toMatchObject({ target: 1_300 })
    expect(await test.call(manager, metrics.removeTarget, { params: place })).toMatchObject({ status: 409 })
  })

  it('carries targets over to the next version, which may then differ', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const params = { id: entry.id }
    const body = { from: '2026-01-01', to: '2026-12-31', baseline: 900, target: 1_200 }
    await test.ask(manager, metrics.setTarget, { params: { ...params, version: 1 }, body })
    const next = await test.ask(manager, metrics.createVersion, { params, body: {} })
    const targetId = next.versions[0]?.targets[0]?.id ?? ''
    const changed = await test.ask(manager, metrics.changeTarget, {
      params: { ...params, targetId },
      body: { ...body, target: 1_500 },
    })
    expect(changed.versions[0]?.targets.map(target => [target.target, target.removedAt === null])).toEqual([
      [1_200, false],
      [1_500, true],
    ])
    expect(changed.versions[1]?.targets.map(target => target.target)).toEqual([1_200])
  })

  it('keeps managers to proposing and viewers to reading', async () => {
    const { entry } = await makeDraft(test, manager)
    const advocate = await test.makePerson(manager.workspaceId, 'advocate')
    const path = { id: entry.id, version: 1 }
    expect(
      await test.call(advocate, metrics.setTarget, {
        params: path,
        body: { from: '2026-01-01', to: '2026-02-01', target: 1 },
      }),
    ).toMatchObject({ status: 403 })
    expect(
      await test.call(advocate, metrics.propose, { params: path, body: { approverId: stakeholder.id, revision: 1 } }),
    ).toMatchObject({ status: 403 })
    const values = { values: [{ day: '2026-05-01', value: 1 }] }
    expect(
      await test.call(stakeholder, metrics.recordValues, { params: { id: entry.id }, body: values }),
    ).toMatchObject({ status: 403 })
    expect(await test.call(advocate, metrics.recordValues, { params: { id: entry.id }, body: values })).toMatchObject({
      status: 200,
    })
  })

  it('can be downloaded, with cells that a spreadsheet would run made text', async () => {
    await makeDraft(test, manager, { name: '=1+1' })
    const response = await test.send(stakeholder, metrics.exportList, {})
    expect(response.headers.get('content-type')).toContain('text/csv')
    const lines = (await response.text()).split('\r\n')
    expect(lines[1]).toMatch(/^'=1\+1,draft,acquisition,accounts,/)
  })
})
