import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, csvFixture, tryUpload, upload } from './importing.ts'

let test: TestApp
let workspaceId: string
let manager: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  test.now = new Date('2026-11-20T10:00:00Z')
  manager = await test.makePerson(workspaceId, 'manager')
})
afterAll(() => test.close())

const change = (detail: ImportDetail, body: ImportChange) =>
  test.ask(manager, imports.change, { params: { id: detail.id }, body })
const undo = (detail: ImportDetail) => test.ask(manager, imports.undo, { params: { id: detail.id } })

const pages = [
  '# Start date: 20260801',
  '# End date: 20260831',
  'Page title and screen class,Views,Active users',
  'Docs,120,80',
  'Home,60,50',
].join('\n')

const valuesOf = async (metricId: string) => {
  const { items } = await test.ask(manager, metrics.listValues, { params: { id: metricId }, query: {} })
  return items.map(({ current }) => [current?.periodStart, current?.value])
}

describe('a file of things that names its month', () => {
  it('becomes readings unless somebody chooses its sum as one value of the month', async () => {
    const detail = await upload(test, manager, 'pages.csv', pages)
    expect(detail).toMatchObject({ target: 'readings', understood: { targets: ['readings', 'values'] } })
    const before = await contentsOf(test, workspaceId)
    const chosen = await change(detail, { target: 'values' })
    expect(chosen.missing).toEqual(['metric'])
    expect(chosen.suggestedMetric).toBe('Views, Google Analytics pages and screens')
    const named = await change(chosen, { newMetric: { name: 'Page views' } })
    expect(named.plan).toMatchObject({ created: 1, updated: 0 })
    const done = await confirm(test, manager, named)
    expect(await valuesOf(done.metric?.id ?? '')).toEqual([['2026-08-01', 180]])
    await undo(done)
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('is no value of days that are not a whole period', async () => {
    const detail = await upload(test, manager, 'pages.csv', pages.replace('20260831', '20260828'))
    expect(detail.understood).toMatchObject({ targets: ['readings'], series: [] })
  })
})

describe('a list of members', () => {
  it('becomes members unless somebody chooses their number as a value of the day', async () => {
    const detail = await upload(test, manager, 'meetup-members.csv', csvFixture('open/meetup-members.csv'))
    expect(detail).toMatchObject({ target: 'contacts', understood: { targets: ['contacts', 'values'] } })
    const named = await change(detail, { target: 'values', newMetric: { name: 'Members' } })
    expect(named.plan).toMatchObject({ created: 1 })
    const done = await confirm(test, manager, named)
    const members = detail.figures.find(({ name }) => name === 'members')?.value
    expect(await valuesOf(done.metric?.id ?? '')).toEqual([[expect.any(String), members]])
    expect(members).toBeGreaterThan(0)
  })
})

it('values of whole quarters are none of a month', async () => {
  const { entry } = await test.ask(manager, metrics.create, {
    body: {
      template: null,
      definition: {
        name: 'Sign-ups',
        definition: 'Accounts that were opened.',
        formula: '',
        unit: 'accounts',
        direction: 'up',
        cadence: 'monthly',
        aggregation: 'sum',
        nature: 'flow',
        source: 'Sheet',
        stage: 'acquisition',
        grade: 'counted',
      },
    },
  })
  const text = 'Quarter,Sign-ups\nQ1 2025,30\nQ2 2025,33\n'
  const detail = await upload(test, manager, 'quarters.csv', text)
  await expect(change(detail, { metricId: entry.id })).rejects.toThrow(/values of whole quarters/)
  expect(await tryUpload(test, manager, 'again.csv', text)).toMatchObject({ ok: true })
  expect(await valuesOf(entry.id)).toEqual([])
})

it('a table of periods and values begins no metric: nobody but a person knows what they mean', async () => {
  const table = ',2025,,2026\nMetric,Nov,Dec,Jan\nSign-ups,1,2,3\nVisits,10,20,30\n'
  const detail = await upload(test, manager, 'values.csv', table)
  expect(detail).toMatchObject({ target: 'values', missing: ['metric'], suggestedMetric: null })
  await expect(change(detail, { newMetric: { name: 'Sign-ups' } })).rejects.toThrow('Make the metric first')
})
