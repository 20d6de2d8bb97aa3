import type { ActivityInput } from '@upshot/shared/activities/activity'
import { activities } from '@upshot/shared/activities/api'
import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../../support/test-app.ts'
import { confirm, contentsOf, csvFixture, upload } from '../importing.ts'

let test: TestApp
let workspaceId: string
let manager: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  manager = await test.makePerson(workspaceId, 'manager')
})
afterAll(() => test.close())

const change = (detail: ImportDetail, body: ImportChange, who = manager) =>
  test.ask(who, imports.change, { params: { id: detail.id }, body })
const undo = (detail: ImportDetail, who = manager) => test.ask(who, imports.undo, { params: { id: detail.id } })
const listed = async () =>
  (await test.ask(manager, activities.list, { params: undefined, query: { limit: 100 } })).items
const readingsOf = async (title: string) => {
  const found = (await listed()).find(activity => activity.title === title)
  if (found === undefined) throw new Error(`there is no ${title}`)
  const { readings } = await test.ask(manager, activities.get, { params: { id: found.id } })
  return readings.toSorted((a, b) => a.observedAt.localeCompare(b.observedAt) || b.measure.localeCompare(a.measure))
}
const log = (body: ActivityInput) => test.ask(manager, activities.create, { body })
const inDays = (days: number) => {
  test.now = new Date(test.now.getTime() + days * 86_400_000)
}

const table = (...rows: string[]) =>
  ['Content,Video title,Video publish time,Views,Likes,Subscribers', 'Total,,,9,,', ...rows].join('\n')
const alpha = (views: number, likes: number) => `abcdefghij1,Alpha,"Mar 6, 2026",${views},${likes},-2`
const beta = (views: number, likes: number) => `abcdefghij2,Beta,"Apr 6, 2026",${views},${likes},1`

describe('videos become readings', () => {
  it('of activities that are matched by address, and of new ones, as the review says', async () => {
    await log({ kind: 'video', title: 'Our first video', date: '2026-03-06', url: 'https://youtu.be/abcdefghij1?si=x' })
    const before = await contentsOf(test, workspaceId)
    const detail = await upload(test, manager, 'Table data.csv', table(alpha(100, 5), beta(50, 2)))
    expect(detail).toMatchObject({
      target: 'readings',
      missing: [],
      step: 'review',
      plan: { event: null, created: 4, updated: 0, removed: 0, unchanged: 0 },
      touched: [
        { what: 'activity', does: 'create', count: 1, names: ['Beta'] },
        { what: 'activity', does: 'update', count: 1, names: ['Our first video'] },
      ],
    })
    expect(detail.figures.slice(0, 2)).toEqual([
      { name: 'views', label: 'Views', value: 150 },
      { name: 'subscribersNet', label: 'Subscribers gained', value: -1 },
    ])
    expect(await contentsOf(test, workspaceId)).toEqual(before)
    const done = await confirm(test, manager, detail)
    expect(done).toMatchObject({ outcome: { created: 4, updated: 0, removed: 0, unchanged: 0 }, status: 'committed' })
    expect(done.touched.map(({ does, count, names }) => [does, count, names])).toEqual([
      ['create', 1, []],
      ['update', 1, []],
    ])
    const made = (await listed()).find(({ title }) => title === 'Beta')
    expect(made).toMatchObject({
      kind: 'video',
      date: '2026-04-06',
      ownerId: manager.id,
      url: 'https://www.youtube.com/watch?v=abcdefghij2',
      status: 'done',
    })
    expect(await readingsOf('Our first video')).toMatchObject([
      { measure: 'views', value: 100, grade: 'counted', source: 'YouTube Studio content table' },
      { measure: 'likes', value: 5 },
    ])
    expect(await undo(done)).toMatchObject({
      removed: 4,
      restored: 0,
      kept: 0,
      alsoRemoved: [{ what: 'activity', count: 1 }],
    })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('have nothing new the second time, and are never added up by a later export', async () => {
    await confirm(test, manager, await upload(test, manager, 'a.csv', table(alpha(100, 5), beta(50, 2))))
    inDays(1)
    const again = await upload(test, manager, 'b.csv', `${table(alpha(100, 5), beta(50, 2))}\n`)
    expect(again.plan).toMatchObject({ created: 0, updated: 0, unchanged: 4 })
    expect(again.touched).toEqual([])
    inDays(1)
    const before = await contentsOf(test, workspaceId)
    const later = await upload(test, manager, 'c.csv', table(alpha(160, 5), beta(50, 3)))
    expect(later.plan).toMatchObject({ created: 0, updated: 2, unchanged: 2 })
    const done = await confirm(test, manager, later)
    expect((await readingsOf('Alpha')).filter(({ measure }) => measure === 'views').map(({ value }) => value)).toEqual([
      100, 160,
    ])
    expect(await undo(done)).toMatchObject({ removed: 0, restored: 2, kept: 0, alsoRemoved: [] })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('stay where somebody edited them since: three buckets', async () => {
    const done = await confirm(test, manager, await upload(test, manager, 'a.csv', table(alpha(100, 5), beta(50, 2))))
    const alphaRow = (await listed()).find(({ title }) => title === 'Alpha')
    const betaRow = (await listed()).find(({ title }) => title === 'Beta')
    await test.ask(manager, activities.change, {
      params: { id: alphaRow?.id ?? '' },
      body: { revision: alphaRow?.revision ?? 0, notes: 'Mine' },
    })
    await test.ask(manager, activities.addReading, {
      params: { id: betaRow?.id ?? '' },
      body: { measure: 'views', value: 70, grade: 'reported' },
    })
    const undone = await undo(done)
    expect(undone).toMatchObject({ removed: 3, restored: 1, kept: 2, alsoRemoved: [] })
    expect(undone.keptThings).toMatchObject([
      { kind: 'activity', label: 'Alpha', because: 'edited-since' },
      { kind: 'activity', label: 'Beta', because: 'in-use' },
    ])
    expect((await readingsOf('Beta')).map(({ value }) => value)).toEqual([70])
  })

  it('go only to activities that are there when somebody says so', async () => {
    await log({ kind: 'video', title: 'alpha', date: '2026-03-06' })
    const detail = await upload(test, manager, 'a.csv', table(alpha(100, 5), beta(50, 2)))
    const answered = await change(detail, { newActivities: false })
    expect(answered).toMatchObject({
      plan: { created: 2 },
      touched: [
        { does: 'update', names: ['alpha'] },
        { does: 'leave', names: ['Beta'], why: 'No activity has this address or title.' },
      ],
    })
    await confirm(test, manager, answered)
    expect(await listed()).toHaveLength(1)
  })

  it('leave what belongs to somebody else, and what could be two activities', async () => {
    await log({ kind: 'video', title: 'Alpha', date: '2026-03-06' })
    await log({ kind: 'article', title: 'Beta', date: '2026-03-06' })
    await log({ kind: 'video', title: 'Beta', date: '2026-03-07' })
    const advocate = await test.makePerson(workspaceId, 'advocate')
    const detail = await upload(test, advocate, 'a.csv', table(alpha(100, 5), beta(50, 2)))
    expect(detail.plan).toMatchObject({ created: 0, updated: 0 })
    expect(detail.touched.map(({ does, names, why }) => [does, names, why])).toEqual([
      ['leave', ['Alpha'], 'These activities are not yours to change.'],
      ['leave', ['Beta'], 'Several activities are called so, and no address tells which is meant.'],
    ])
  })

  it('are left where their kind is hidden', async () => {
    const admin = await test.makePerson(workspaceId, 'admin')
    await test.ask(admin, activities.saveKind, { params: { key: 'video' }, body: { hidden: true } })
    const detail = await upload(test, manager, 'a.csv', table(alpha(100, 5)))
    expect(detail.touched).toMatchObject([{ does: 'leave', why: expect.stringContaining('The kind Video is hidden') }])
  })

  it('conflict when an activity was logged since the review', async () => {
    const detail = await upload(test, manager, 'a.csv', table(alpha(100, 5), beta(50, 2)))
    await log({ kind: 'video', title: 'Alpha', date: '2026-03-06' })
    const late = await test.call(manager, imports.commit, {
      params: { id: detail.id },
      body: { fingerprint: detail.fingerprint ?? '' },
    })
    expect(late).toMatchObject({ ok: false, problem: { code: 'conflict' } })
    const again = await change(detail, {})
    expect(await confirm(test, manager, again)).toMatchObject({ status: 'committed' })
  })
})

describe('a table of content that no known tool writes', () => {
  it('becomes readings when somebody says what its columns mean', async () => {
    await log({ kind: 'article', title: 'Elsewhere', date: '2026-03-06', url: 'https://blog.example.com/x' })
    const text =
      'Beitrag;Adresse;Aufrufe;Wer\nElsewhere, again;https://blog.example.com/x?utm_source=a;1.234;Ada\nOther;;5;Bo\n'
    const detail = await upload(test, manager, 'blog.csv', text)
    const answered = await change(detail, {
      mapping: {
        headerLine: 1,
        delimiter: ';',
        columns: [
          { index: 0, field: 'contentTitle' },
          { index: 1, field: 'contentUrl' },
          { index: 2, field: 'views' },
        ],
      },
    })
    expect(answered).toMatchObject({ target: 'readings', missing: [], plan: { created: 1 } })
    await confirm(test, manager, answered)
    expect(await readingsOf('Elsewhere')).toMatchObject([{ measure: 'views', value: 1234 }])
  })
})

describe('figures that a kind does not count', () => {
  it('are left out, and the review says so', async () => {
    await log({ kind: 'article', title: 'Queues', date: '2026-03-06', url: 'https://blog.example.com/queues' })
    await log({ kind: 'article', title: 'Topics', date: '2026-03-07', url: 'https://blog.example.com/topics' })
    const pages = ['queues,5,900,0.6%,4', 'topics,0,120,0%,9'].map(row => `https://blog.example.com/${row}`)
    const file = ['Top pages,Clicks,Impressions,CTR,Position', ...pages].join('\n')
    const detail = await upload(test, manager, 'Pages.csv', file)
    expect(detail).toMatchObject({ target: 'readings', plan: { created: 2, updated: 0 } })
    expect(detail.touched).toEqual([
      { what: 'activity', does: 'update', count: 2, names: ['Queues', 'Topics'], why: null },
      {
        what: 'reading',
        does: 'leave',
        count: 2,
        names: ['Impressions of Article'],
        why: 'The kinds of these activities do not count them. An admin can let a kind count more.',
      },
    ])
    await confirm(test, manager, detail)
    expect((await readingsOf('Queues')).map(({ measure, value }) => [measure, value])).toEqual([['clicks', 5]])
  })
})

describe('pages', () => {
  it('are found by title without the name of the site, and by path; their period is when they were observed', async () => {
    await log({ kind: 'article', title: 'Queues, explained', date: '2026-03-06' })
    const detail = await upload(test, manager, 'ga4.csv', csvFixture('open/ga4-pages.csv'))
    expect(detail).toMatchObject({ target: 'readings', plan: { created: 2 }, missing: [] })
    expect(detail.touched).toMatchObject([
      { does: 'update', count: 1 },
      { does: 'leave', count: 21 },
    ])
    test.now = new Date('2026-11-20T12:00:00Z')
    await confirm(test, manager, await change(detail, {}))
    const readings = await readingsOf('Queues, explained')
    expect(readings).toMatchObject([
      { measure: 'views', value: 3606, source: 'Google Analytics pages and screens, 2026-09-01 to 2026-09-30' },
      { measure: 'readers', value: 1202 },
    ])
    expect(readings[0]?.observedAt.slice(0, 10)).toMatch(/^2026-(09-30|10-01)$/)
    await log({ kind: 'article', title: 'Elsewhere', date: '2026-03-06', url: 'https://docs.example.com/blog/x/' })
    const pages = 'name,visitors,pageviews,bounce_rate,time_on_page\n/,9,9,,\n/blog/x,4,8,,\n'
    const paths = await upload(test, manager, 'Plausible export docs.example.com 2026-09-01 to 2026-09-30.csv', pages)
    expect(paths.touched).toMatchObject([
      { does: 'update', names: ['Elsewhere'] },
      { does: 'leave', names: ['/'] },
    ])
  })

  it('count once under several forms of their address, and a part of one does not replace it', async () => {
    await log({ kind: 'article', title: 'Elsewhere', date: '2026-03-06', url: 'https://docs.example.com/blog/x/' })
    const rows = ['/blog/x,4,8,,', '/blog/x?page=2,1,3,,', '/blog/x/,2,5,,', '/blog/x?utm_source=mail,1,1,,']
    const text = ['name,visitors,pageviews,bounce_rate,time_on_page', ...rows].join('\n')
    const name = 'Plausible export docs.example.com 2026-09-01 to 2026-09-30.csv'
    const detail = await upload(test, manager, name, text)
    expect(detail.touched).toMatchObject([
      { does: 'update', names: ['Elsewhere'] },
      { does: 'leave', count: 1, names: ['/blog/x?page=2'] },
    ])
    await confirm(test, manager, detail)
    expect((await readingsOf('Elsewhere')).map(({ measure, value }) => [measure, value])).toEqual([['views', 14]])
  })
})

const definition = {
  name: 'Page views',
  definition: 'Views of all pages',
  unit: 'views',
  direction: 'up',
  cadence: 'daily',
  aggregation: 'sum',
  nature: 'flow',
  stage: 'awareness',
  grade: 'counted',
} as const

describe('daily series become values', () => {
  it('of a metric that the import begins, which undoing takes away again', async () => {
    test.now = new Date('2026-11-20T12:00:00Z')
    const before = await contentsOf(test, workspaceId)
    const detail = await upload(test, manager, 'visitors.csv', csvFixture('open/plausible-visitors.csv'))
    expect(detail).toMatchObject({
      target: 'values',
      missing: ['metric'],
      suggestedMetric: 'Page views, Plausible visitors',
    })
    expect(await change(detail, { figure: 'visits' })).toMatchObject({ suggestedMetric: 'Visits, Plausible visitors' })
    const answered = await change(detail, { figure: null, newMetric: { name: 'Docs views' } })
    expect(answered).toMatchObject({
      plan: { created: 30 },
      touched: [{ what: 'metric', does: 'create', names: ['Docs views'] }],
    })
    const done = await confirm(test, manager, answered)
    expect(done.metric?.name).toBe('Docs views')
    const values = await test.ask(manager, metrics.listValues, { params: { id: done.metric?.id ?? '' }, query: {} })
    expect(values.items.find(({ current }) => current?.periodStart === '2026-09-01')?.current?.value).toBe(228)
    const again = await upload(test, manager, 'visitors.csv', csvFixture('open/plausible-visitors.csv'))
    expect(again.plan).toMatchObject({ created: 0, updated: 0, unchanged: 30 })
    await test.ask(manager, imports.cancel, { params: { id: again.id } })
    expect(await undo(done)).toMatchObject({ removed: 30, alsoRemoved: [{ what: 'metric', count: 1 }] })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('of another figure, restated by a later export', async () => {
    test.now = new Date('2026-11-20T12:00:00Z')
    const { entry } = await test.ask(manager, metrics.create, {
      body: { definition: { ...definition, aggregation: 'mean' } },
    })
    const text = (visitors: number) =>
      `date,visitors,pageviews,visits\n2026-09-01,${visitors},20,9\n2026-09-02,5,30,9\n`
    const first = await upload(test, manager, 'a.csv', text(7))
    await confirm(test, manager, await change(first, { metricId: entry.id, figure: 'visitorDays' }))
    const later = await change(await upload(test, manager, 'b.csv', text(8)), {
      metricId: entry.id,
      figure: 'visitorDays',
    })
    expect(later.plan).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    const wrong = await test.call(manager, imports.change, { params: { id: later.id }, body: { figure: 'stars' } })
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'not-acceptable' } })
  })

  it('of months, of which the file has every day, and never of people that overlap', async () => {
    test.now = new Date('2026-11-20T12:00:00Z')
    const { entry } = await test.ask(manager, metrics.create, {
      body: { definition: { ...definition, cadence: 'monthly' } },
    })
    const detail = await upload(test, manager, 'gh.csv', csvFixture('open/github-traffic-ghrs.csv'))
    const answered = await change(detail, { metricId: entry.id })
    expect(answered.plan).toMatchObject({ created: 1 })
    await confirm(test, manager, answered)
    const { items } = await test.ask(manager, metrics.listValues, { params: { id: entry.id }, query: {} })
    const views = csvFixture('open/github-traffic-ghrs.csv')
    const august = new TextDecoder()
      .decode(views)
      .split('\n')
      .filter(line => line.startsWith('2026-08'))
      .reduce((sum, line) => sum + Number(line.split(',')[3]), 0)
    expect(items.map(({ current }) => [current?.periodStart, current?.value])).toEqual([['2026-08-01', august]])
    const people = await test.call(manager, imports.change, {
      params: { id: (await upload(test, manager, 'gh2.csv', csvFixture('open/github-traffic-ghrs.csv'))).id },
      body: { metricId: entry.id, figure: 'visitorDays' },
    })
    expect(people).toMatchObject({ ok: false, problem: { code: 'not-acceptable' } })
  })

  it('or readings, where the file has both', async () => {
    await log({ kind: 'article', title: 'Anything', date: '2026-03-06', url: 'https://docs.example.com/queues' })
    test.now = new Date('2026-11-20T12:00:00Z')
    const detail = await upload(test, manager, 'website_event.csv', csvFixture('open/umami-website-event.csv'))
    expect(detail).toMatchObject({ target: 'values', understood: { targets: ['values', 'readings'] } })
    const chosen = await change(detail, { target: 'readings' })
    expect(chosen).toMatchObject({ target: 'readings', missing: [], plan: { created: 2 } })
    await confirm(test, manager, chosen)
    expect((await readingsOf('Anything')).map(({ measure }) => measure)).toEqual(['views', 'readers'])
    const people = await test.call(manager, imports.change, {
      params: { id: (await upload(test, manager, 'luma.csv', csvFixture('open/luma-guests.csv'))).id },
      body: { target: 'readings' },
    })
    expect(people).toMatchObject({ ok: false, problem: { code: 'not-acceptable' } })
  })

  it('does not let advocates begin metrics', async () => {
    test.now = new Date('2026-11-20T12:00:00Z')
    const advocate = await test.makePerson(workspaceId, 'advocate')
    const detail = await upload(test, advocate, 'visitors.csv', csvFixture('open/plausible-visitors.csv'))
    const refused = await test.call(advocate, imports.change, {
      params: { id: detail.id },
      body: { newMetric: { name: 'Mine' } },
    })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  })
})
