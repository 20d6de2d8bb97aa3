import type { Ctx } from '@upshot/server/context'
import { route } from '@upshot/server/http/route'
import { recordValues } from '@upshot/server/metrics/record-values'
import { metricsRoutes } from '@upshot/server/metrics/routes'
import { undoValues } from '@upshot/server/metrics/undo-values'
import { endpoint } from '@upshot/shared/contract/endpoint'
import { metrics } from '@upshot/shared/metrics/api'
import { MetricValueInput } from '@upshot/shared/metrics/metric-value'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { agree, makeAgreed, makeDraft, makeProposed, propose, record } from './make-metric.ts'

/** What the imports do with values, as endpoints of its own. */
const bring = endpoint('POST /trial/import', {
  summary: 'Brings values as an import',
  allow: 'advocate',
  body: z.strictObject({ metricId: z.uuid(), importId: z.uuid(), values: z.array(MetricValueInput) }),
  output: z.record(z.string(), z.unknown()),
  noAudit: 'the import says it',
})
const undo = endpoint('POST /trial/undo', {
  summary: 'Undoes an import',
  allow: 'advocate',
  body: z.strictObject({ importId: z.uuid() }),
  output: z.record(z.string(), z.unknown()),
  noAudit: 'the import says it',
})
const trial = [
  ...metricsRoutes,
  route(bring, async (ctx: Ctx, { body }) => {
    const { ids, ...counts } = await recordValues(ctx, { ...body, version: null, source: 'values.csv' })
    return { ...counts, written: ids.length }
  }),
  route(undo, async (ctx: Ctx, { body }) => ({ ...(await undoValues(ctx, body.importId)) })),
]

// Today is 17 June 2026.
describe('values of a metric', () => {
  let test: TestApp
  let manager: TestPerson
  let advocate: TestPerson
  let stakeholder: TestPerson
  beforeAll(async () => {
    test = await openTestApp({ routes: trial })
  })
  beforeEach(async () => {
    const workspaceId = await test.makeWorkspace()
    manager = await test.makePerson(workspaceId, 'manager')
    advocate = await test.makePerson(workspaceId, 'advocate')
    stakeholder = await test.makePerson(workspaceId, 'viewer')
  })
  afterAll(() => test.close())

  const periods = async (id: string, query: object = {}) =>
    (await test.ask(stakeholder, metrics.listValues, { params: { id }, query })).items.map(item => [
      item.periodStart,
      item.current?.value ?? null,
      ...item.others.map(value => value.value),
    ])

  it('stand at the first day of their period, whichever day of it was said, also across the end of a year', async () => {
    const cases = [
      ['daily', '2025-12-31', '2025-12-31'],
      ['weekly', '2026-01-01', '2025-12-29'],
      ['weekly', '2025-12-28', '2025-12-22'],
      ['monthly', '2025-12-31', '2025-12-01'],
      ['quarterly', '2025-12-31', '2025-10-01'],
      ['quarterly', '2026-01-01', '2026-01-01'],
    ] as const
    for (const [cadence, day, start] of cases) {
      const { entry } = await makeDraft(test, manager, { cadence })
      await record(test, advocate, entry.id, { [day]: 5 })
      expect(await periods(entry.id), `${cadence} ${day}`).toEqual([[start, 5]])
    }
  })

  it('keep the earlier value when restated, and change nothing when said again', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    expect(await record(test, advocate, entry.id, { '2026-04-30': 10, '2026-05-31': 20 })).toMatchObject({
      version: 1,
      created: 2,
      restated: 0,
      unchanged: 0,
    })
    expect(await record(test, manager, entry.id, { '2026-04-01': 10, '2026-05-01': 22 })).toMatchObject({
      created: 0,
      restated: 1,
      unchanged: 1,
      recorded: { value: 22, restatement: 2, recordedBy: manager.id },
    })
    expect(await periods(entry.id)).toEqual([
      ['2026-05-01', 22, 20],
      ['2026-04-01', 10],
    ])
    const { entry: told } = await test.ask(stakeholder, metrics.get, { params: { id: entry.id } })
    expect(told.latest).toMatchObject({ value: 22, isRestated: true })
  })

  it('are refused all together when one period has two, naming both, and when a period has not begun', async () => {
    const { entry } = await makeDraft(test, manager)
    const refused = await test.call(advocate, metrics.recordValues, {
      params: { id: entry.id },
      body: {
        values: [
          { day: '2026-05-01', value: 1 },
          { day: '2026-05-31', value: 2 },
          { day: '2026-07-01', value: 3 },
          { day: '2026-05-02', value: 1 },
        ],
      },
    })
    expect(refused).toMatchObject({ status: 422, problem: { code: 'invalid-input' } })
    expect(refused.ok ? [] : refused.problem.errors).toEqual([
      { path: 'values.1.value', message: expect.stringMatching(/1 for 2026-05-01 and 2 for 2026-05-31/) },
      { path: 'values.2.day', message: expect.stringContaining('2026-07-01') },
    ])
    expect(await periods(entry.id)).toEqual([])
  })

  it('belong to the agreed version, or to the newest while none is, and never to one that ended', async () => {
    const proposed = await makeProposed(test, manager, stakeholder)
    const { id } = proposed.entry
    expect(await record(test, advocate, id, { '2026-04-01': 1 })).toMatchObject({ version: 1 })
    await agree(test, stakeholder, proposed)
    const next = await test.ask(manager, metrics.createVersion, { params: { id }, body: {} })
    expect(await record(test, advocate, id, { '2026-05-01': 2 })).toMatchObject({ version: 1 })
    await agree(test, stakeholder, await propose(test, manager, stakeholder, next))
    expect(await record(test, advocate, id, { '2026-05-01': 3 })).toMatchObject({ version: 2, created: 1 })
    const late = await test.call(advocate, metrics.recordValues, {
      params: { id },
      body: { version: 1, values: [{ day: '2026-05-01', value: 4 }] },
    })
    expect(late).toMatchObject({ status: 422, problem: { code: 'not-acceptable' } })
    expect(await periods(id, { version: '1' })).toEqual([
      ['2026-05-01', 2],
      ['2026-04-01', 1],
    ])
    expect(await periods(id)).toEqual([['2026-05-01', 3]])
  })

  it('come 5,000 at once; one more is refused', async () => {
    const { entry } = await makeDraft(test, manager, { cadence: 'daily' })
    const days = Array.from({ length: 5_001 }, (_, index) => ({
      day: new Date(Date.UTC(2012, 0, 1 + index)).toISOString().slice(0, 10),
      value: index,
    }))
    const send = (count: number) =>
      test.call(advocate, metrics.recordValues, { params: { id: entry.id }, body: { values: days.slice(0, count) } })
    expect(await send(5_001)).toMatchObject({ status: 422 })
    expect(await send(5_000)).toMatchObject({ status: 200, body: { created: 5_000, recorded: null } })
    expect(await send(5_000)).toMatchObject({ body: { created: 0, unchanged: 5_000 } })
    const page = await test.ask(stakeholder, metrics.listValues, {
      params: { id: entry.id },
      query: { limit: '200' } as never,
    })
    expect([page.total, page.items.length]).toEqual([5_000, 200])
    const next = await test.ask(stakeholder, metrics.listValues, {
      params: { id: entry.id },
      query: { cursor: page.nextCursor ?? '' },
    })
    expect(next.items[0]?.current?.value).toBe(4_799)
  })

  it('written by two people at the same moment are both kept, one as the restatement of the other', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const answers = await Promise.all(
      [10, 11, 12].map(value => record(test, advocate, entry.id, { '2026-05-01': value })),
    )
    expect(answers.map(answer => answer.created).sort()).toEqual([0, 0, 1])
    const [[, ...values] = []] = await periods(entry.id)
    expect(values.toSorted()).toEqual([10, 11, 12])
  })

  it('can be withdrawn by who recorded them: the one before counts again and both stay readable', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    await record(test, manager, entry.id, { '2026-05-01': 1 })
    const { recorded } = await record(test, advocate, entry.id, { '2026-05-01': 2 })
    const params = { id: entry.id, valueId: recorded?.id ?? '' }
    const other = await test.makePerson(manager.workspaceId, 'advocate')
    expect(await test.call(other, metrics.withdrawValue, { params })).toMatchObject({ status: 403 })
    await test.ask(advocate, metrics.withdrawValue, { params })
    expect(await test.call(advocate, metrics.withdrawValue, { params })).toMatchObject({ status: 409 })
    expect(await periods(entry.id)).toEqual([['2026-05-01', 1, 2]])
    await record(test, advocate, entry.id, { '2026-05-01': 3 })
    expect(await periods(entry.id)).toEqual([['2026-05-01', 3, 2, 1]])
  })

  it('of an import can be taken back: new ones go, earlier ones count again, what changed since stays and is told', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    await record(test, manager, entry.id, { '2026-02-01': 1, '2026-03-01': 2 })
    const importId = '0198f0a0-0000-7000-8000-00000000000a'
    const values = [
      { day: '2026-02-01', value: 10 },
      { day: '2026-03-01', value: 2 },
      { day: '2026-04-01', value: 30 },
      { day: '2026-05-01', value: 40 },
    ]
    const body = { metricId: entry.id, importId, values }
    expect(await test.ask(advocate, bring, { body })).toEqual({
      version: 1,
      created: 2,
      restated: 1,
      unchanged: 1,
      written: 3,
    })
    expect(await test.ask(advocate, bring, { body })).toMatchObject({ created: 0, restated: 0, unchanged: 4 })
    await record(test, manager, entry.id, { '2026-05-01': 41 })
    expect(await test.ask(advocate, undo, { body: { importId } })).toEqual({
      removed: 1,
      restored: 1,
      kept: [{ metricId: entry.id, version: 1, periodStart: '2026-05-01', value: 40, now: 41, laterImportId: null }],
    })
    expect(await periods(entry.id)).toEqual([
      ['2026-05-01', 41, 40],
      ['2026-04-01', null, 30],
      ['2026-03-01', 2],
      ['2026-02-01', 1, 10],
    ])
    const may = await test.ask(stakeholder, metrics.listValues, {
      params: { id: entry.id },
      query: { from: '2026-05-01', to: '2026-05-31' },
    })
    await test.ask(manager, metrics.withdrawValue, {
      params: { id: entry.id, valueId: may.items[0]?.current?.id ?? '' },
    })
    // What the import said was taken back with it: it does not come to count again when the later value goes.
    expect((await periods(entry.id))[0]).toEqual(['2026-05-01', null, 41, 40])
  })

  it('are told as a series with targets, gaps, the running period and the period before', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    const params = { id: entry.id }
    await record(test, manager, entry.id, { '2025-12-01': 5, '2026-04-01': 10, '2026-06-01': 3 })
    await record(test, manager, entry.id, { '2026-04-01': 12 })
    await test.ask(manager, metrics.setTarget, {
      params: { ...params, version: 1 },
      body: { from: '2026-04-01', to: '2026-06-30', baseline: 0, target: 90 },
    })
    const series = await test.ask(stakeholder, metrics.series, {
      params,
      query: { from: '2026-04-01', to: '2026-06-30' },
    })
    expect(series.step).toBe('month')
    expect(series.points).toMatchObject([
      { periodStart: '2026-04-01', periodEnd: '2026-04-30', value: 12, isRestated: true, isRunning: false, target: 30 },
      { periodStart: '2026-05-01', value: null, grade: null, isRestated: false, target: 30, baseline: 0 },
      { periodStart: '2026-06-01', value: 3, grade: 'counted', isRunning: true, target: 30 },
    ])
    expect(series.figure).toMatchObject({ value: 15, missing: ['2026-05-01'] })
    expect(series.previous.map(point => point.periodStart)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
    expect(series.previousFigure.value).toBe(null)
    const year = await test.ask(stakeholder, metrics.series, {
      params,
      query: { from: '2025-01-01', to: '2025-12-31' },
    })
    expect(year.figure.value).toBe(5)
  })

  it('are told in steps that a chart can draw when there are too many', async () => {
    const { entry } = await makeDraft(test, manager, { cadence: 'daily' })
    const days = Array.from({ length: 800 }, (_, index) => [
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
      1,
    ])
    await record(test, manager, entry.id, Object.fromEntries(days))
    const series = await test.ask(stakeholder, metrics.series, {
      params: { id: entry.id },
      query: { from: '2024-01-01', to: '2025-12-31' },
    })
    expect(series.step).toBe('week')
    expect(series.points.length).toBeLessThanOrEqual(400)
    expect(series.points[0]).toMatchObject({ periodStart: '2024-01-01', value: 7 })
    const long = await test.call(stakeholder, metrics.series, {
      params: { id: entry.id },
      query: { from: '1900-01-01', to: '2025-12-31' },
    })
    expect(long).toMatchObject({ status: 422, problem: { errors: [{ path: 'from' }] } })
  })

  it('can be downloaded with every earlier value', async () => {
    const { entry } = await makeAgreed(test, manager, stakeholder)
    await record(test, advocate, entry.id, { '2026-05-01': 1 })
    await record(test, advocate, entry.id, { '2026-05-01': 2 })
    const response = await test.send(stakeholder, metrics.exportValues, { params: { id: entry.id } })
    const lines = (await response.text()).trim().split('\r\n')
    expect(lines.slice(1).map(line => line.split(',').slice(0, 2).join(' '))).toEqual(['2026-05-01 2', '2026-05-01 1'])
  })
})
