import { purgeStaged } from '@upshot/server/imports/purge-staged'
import { imports } from '@upshot/shared/imports/api'
import { metrics } from '@upshot/shared/metrics/api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, csvFixture, importAsNewEvent, stagedParts, tryUpload, upload } from './importing.ts'

let test: TestApp
let workspaceId: string
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId, 'advocate')
})
afterAll(() => test.close())

const luma = () => csvFixture('open/luma-guests.csv')
const title = { title: 'Meetup', day: '2026-05-20' }

describe('who may', () => {
  it('lets viewers neither import nor see imports', async () => {
    const viewer = await test.makePerson(workspaceId, 'viewer')
    expect(await tryUpload(test, viewer, 'x.csv', luma())).toMatchObject({ ok: false, problem: { status: 403 } })
    expect(await test.call(viewer, imports.list, { params: undefined, query: {} })).toMatchObject({
      ok: false,
      status: 403,
    })
  })

  it('shows what is staged to whoever uploaded it, managers and admins; others see that it is there', async () => {
    const { id, fingerprint } = await upload(test, advocate, 'luma.csv', luma())
    const colleague = await test.makePerson(workspaceId, 'advocate')
    const seen = await test.ask(colleague, imports.get, { params: { id } })
    expect(seen).toMatchObject({ fileName: 'luma.csv', understood: null })
    for (const attempt of [
      test.call(colleague, imports.change, { params: { id }, body: { newEvent: title } }),
      test.call(colleague, imports.commit, { params: { id }, body: { fingerprint: fingerprint ?? '' } }),
      test.call(colleague, imports.cancel, { params: { id } }),
    ]) {
      expect(await attempt).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    }
    const manager = await test.makePerson(workspaceId, 'manager')
    const read = await test.ask(manager, imports.get, { params: { id } })
    expect(read.understood?.firstRows.length).toBeGreaterThan(0)
  })

  it('hides imports from other workspaces', async () => {
    const { id } = await upload(test, advocate, 'luma.csv', luma())
    const stranger = await test.makePerson(await test.makeWorkspace(), 'admin')
    expect(await test.call(stranger, imports.get, { params: { id } })).toMatchObject({ ok: false, status: 404 })
  })
})

describe('what was reviewed is what is written', () => {
  it('refuses when the answers or the data changed since', async () => {
    const first = await importAsNewEvent(test, advocate, 'bad/58a-reimport-first.csv', title)
    const uploaded = await upload(test, advocate, '58b.csv', csvFixture('bad/58b-reimport-later.csv'))
    const chosen = { params: { id: uploaded.id }, body: { eventId: first.event?.id ?? null } }
    const reviewed = await test.ask(advocate, imports.change, chosen)
    // Meanwhile a colleague brings the same people.
    const colleague = await test.makePerson(workspaceId, 'advocate')
    const theirs = await upload(test, colleague, '58b.csv', csvFixture('bad/58b-reimport-later.csv'))
    const body = { eventId: first.event?.id ?? null }
    await confirm(test, colleague, await test.ask(colleague, imports.change, { params: { id: theirs.id }, body }))
    const before = await contentsOf(test, workspaceId)
    const late = await test.call(advocate, imports.commit, {
      params: { id: uploaded.id },
      body: { fingerprint: reviewed.fingerprint ?? '' },
    })
    expect(late).toMatchObject({ ok: false, problem: { code: 'conflict' } })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
    const again = await test.ask(advocate, imports.change, { params: { id: uploaded.id }, body: {} })
    expect(again.plan).toMatchObject({ created: 0, updated: 0, removed: 0 })
    const wrong = await test.call(advocate, imports.commit, {
      params: { id: uploaded.id },
      body: { fingerprint: 'other' },
    })
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'conflict' } })
    expect(await confirm(test, advocate, again)).toMatchObject({ status: 'committed' })
  })

  it('asks for a day, and takes one event or the other', async () => {
    const { id } = await upload(test, advocate, 'meetup.xls', csvFixture('open/meetup-event-rsvps.xls'))
    const params = { id }
    const dayless = await test.ask(advocate, imports.change, { params, body: { newEvent: { title: 'Meetup' } } })
    expect(dayless).toMatchObject({ step: 'mapping', missing: ['eventDay'], plan: null })
    const ready = await test.ask(advocate, imports.change, {
      params,
      body: {
        newEvent: { title: 'Meetup', startsAt: '2026-09-10T18:30', timeZone: 'Europe/Berlin', format: 'online' },
      },
    })
    const done = await confirm(test, advocate, ready)
    expect(done.event).toMatchObject({ title: 'Meetup', day: '2026-09-10' })
    const other = await upload(test, advocate, 'luma.csv', luma())
    const both = await test.call(advocate, imports.change, {
      params: { id: other.id },
      body: { eventId: done.event?.id ?? null, newEvent: { title: 'Another' } },
    })
    expect(both).toMatchObject({ ok: false, problem: { code: 'invalid-input' } })
    const nowhere = await test.call(advocate, imports.change, { params: { id: other.id }, body: { eventId: other.id } })
    expect(nowhere).toMatchObject({ ok: false, status: 404 })
  })

  it('reads a table of no known tool by what a person says its columns and words mean', async () => {
    const text = 'Who,Mail,Came\nAda,ada@example.org,ja\nGrace,grace@example.org,vielleicht\n'
    const uploaded = await upload(test, advocate, 'list.csv', text)
    expect(uploaded.missing).toContain('mapping')
    const answered = await test.ask(advocate, imports.change, {
      params: { id: uploaded.id },
      body: {
        newEvent: title,
        mapping: {
          headerLine: 1,
          delimiter: ',',
          columns: [
            { index: 0, field: 'name' },
            { index: 1, field: 'email' },
            { index: 2, field: 'status' },
          ],
        },
        statusWords: { ja: 'attended', vielleicht: 'registered' },
      },
    })
    expect(answered).toMatchObject({ missing: [], counts: { registered: 2, attended: 1 }, plan: { created: 2 } })
    expect(await confirm(test, advocate, answered)).toMatchObject({ outcome: { created: 2 } })
  })
})

describe('ends without a trace', () => {
  it('of an upload that breaks off', async () => {
    const half = luma().slice(0, 3_000)
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(half)
        controller.error(new Error('the client went away'))
      },
    })
    const request = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { authorization: `Bearer ${advocate.token}` },
    } as const
    const response = await test.app.request('/api/imports?fileName=x.csv', request)
    expect(response.ok).toBe(false)
    expect(await stagedParts(test, workspaceId)).toEqual([])
    expect((await test.ask(advocate, imports.list, { params: undefined, query: {} })).total).toBe(0)
    expect(await upload(test, advocate, 'luma.csv', luma())).toMatchObject({ counts: { rows: 52 } })
  })

  it('of a file that is too large', async () => {
    const request = {
      method: 'POST',
      body: 'a,b\n',
      headers: { authorization: `Bearer ${advocate.token}`, 'content-length': '64000001' },
    }
    const response = await test.app.request('/api/imports?fileName=x.csv', request)
    expect(response.status).toBe(413)
  })

  it('of one that is given up, and of one that lies for seven days', async () => {
    const first = await upload(test, advocate, 'luma.csv', luma())
    await test.ask(advocate, imports.cancel, { params: { id: first.id } })
    expect(await stagedParts(test, workspaceId)).toEqual([])
    const second = await upload(test, advocate, 'luma.csv', luma())
    const expiresAt = new Date(second.expiresAt ?? '')
    expect(expiresAt.getTime()).toBe(test.now.getTime() + 7 * 86_400_000)
    await purgeStaged(test.pool, new Date(expiresAt.getTime() - 1))
    expect((await stagedParts(test, workspaceId)).length).toBeGreaterThan(0)
    expect(await purgeStaged(test.pool, new Date(expiresAt.getTime() + 1))).toBeGreaterThan(0)
    expect(await stagedParts(test, workspaceId)).toEqual([])
    const statuses = (await test.ask(advocate, imports.list, { params: undefined, query: {} })).items
    expect(statuses.map(item => item.status)).toEqual(['cancelled', 'cancelled'])
    const late = await test.call(advocate, imports.change, { params: { id: second.id }, body: {} })
    expect(late).toMatchObject({ ok: false, problem: { code: 'already-done' } })
  })
})

function beginMetric(manager: TestPerson) {
  return test.ask(manager, metrics.create, {
    body: {
      definition: {
        name: 'Weekly active developers',
        definition: 'Developers with a call in the week',
        unit: 'people',
        direction: 'up',
        cadence: 'monthly',
        aggregation: 'last',
        nature: 'stock',
        stage: 'activation',
        grade: 'counted',
      },
    },
  })
}

describe('values of a metric', () => {
  it('go to the metric that was chosen, restate, and can be undone', async () => {
    const manager = await test.makePerson(workspaceId, 'manager')
    const made = await beginMetric(manager)
    const uploaded = await upload(test, manager, 'values.csv', 'date,value\n2026-01-31,100\n2026-02-28,120\n')
    expect(uploaded).toMatchObject({ target: 'values', missing: ['metric'] })
    const params = { id: uploaded.id }
    const chosen = await test.ask(manager, imports.change, { params, body: { metricId: made.entry.id } })
    expect(chosen.plan).toEqual({ event: null, created: 2, updated: 0, removed: 0, unchanged: 0 })
    expect(await confirm(test, manager, chosen)).toMatchObject({ otherFigures: [] })
    const later = await upload(test, manager, 'values.csv', 'date,value\n2026-02-28,125\n2026-03-31,130\n')
    const body = { metricId: made.entry.id }
    const restating = await test.ask(manager, imports.change, { params: { id: later.id }, body })
    expect(restating.plan).toMatchObject({ created: 1, updated: 1, unchanged: 0 })
    const done = await confirm(test, manager, restating)
    const undone = await test.ask(manager, imports.undo, { params: { id: done.id } })
    expect(undone).toMatchObject({ removed: 1, restored: 1, kept: 0 })
    const values = await test.ask(manager, metrics.listValues, { params: { id: made.entry.id }, query: {} })
    expect(values.items.map(item => item.current?.value ?? null)).toEqual([null, 120, 100])
  })

  it('say which series of the file are left when one was taken', async () => {
    const manager = await test.makePerson(workspaceId, 'manager')
    const made = await beginMetric(manager)
    const table = 'Metric,Jan 2026,Feb 2026\nSign-ups,1,2\nCalls,3,4\nweekly active developers,5,6\n'
    const uploaded = await upload(test, manager, 'table.csv', table)
    const params = { id: uploaded.id }
    const called = await test.ask(manager, imports.change, { params, body: { metricId: made.entry.id } })
    expect(called).toMatchObject({ otherFigures: [], plan: { created: 2 } })
    const chosen = await test.ask(manager, imports.change, { params, body: { figure: 'Calls' } })
    expect(await confirm(test, manager, chosen)).toMatchObject({
      otherFigures: ['Sign-ups', 'weekly active developers'],
    })
  })
})

describe('the history', () => {
  it('tells who imported what, by page, filter and name', async () => {
    for (const name of ['one.csv', 'two.csv', 'three.csv']) {
      test.now = new Date(test.now.getTime() + 1_000)
      await upload(test, advocate, name, luma())
    }
    const first = await test.ask(advocate, imports.list, { params: undefined, query: { limit: 2 } })
    expect(first.items.map(item => item.fileName)).toEqual(['three.csv', 'two.csv'])
    expect(first.total).toBe(3)
    const second = await test.ask(advocate, imports.list, {
      params: undefined,
      query: { limit: 2, cursor: first.nextCursor ?? '' },
    })
    expect(second).toMatchObject({
      nextCursor: null,
      items: [{ fileName: 'one.csv', createdBy: { name: advocate.name } }],
    })
    const found = await test.ask(advocate, imports.list, {
      params: undefined,
      query: { q: 'TWO', status: ['staged'], tool: ['luma'] } as never,
    })
    expect(found.items).toHaveLength(1)
  })
})
