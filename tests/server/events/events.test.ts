import type { Page } from '@upshot/shared/contract/page'
import { type EventRow, eventSorts, events } from '@upshot/shared/events/api'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importPeople, onlyRegistrations, record } from '../../support/attendance.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

let test: TestApp
let workspaceId: string
let teamId: string
let ada: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  workspaceId = await test.makeWorkspace({ timeZone: 'Asia/Tokyo' })
  teamId = await test.makeTeam(workspaceId, 'Platform')
  ada = await test.makePerson(workspaceId, 'advocate', { teamIds: [teamId] })
})

const make = (body: Parameters<typeof test.ask<(typeof events.create)['spec'], 'POST'>>[2]['body'], who = ada) =>
  test.ask(who, events.create, { body })

describe('an event', () => {
  it('takes its day from its start in its own time zone, and the zone from the workspace', async () => {
    expect(await make({ title: 'Night', day: '2026-06-17' })).toMatchObject({
      timeZone: 'Asia/Tokyo',
      day: '2026-06-17',
      format: 'in-person',
    })
    const started = await make({ title: 'Late', startsAt: '2026-06-17T22:30:00Z', timeZone: 'Europe/Berlin' })
    expect(started).toMatchObject({ day: '2026-06-18', startsAt: '2026-06-17T22:30:00.000Z' })
    const params = { id: started.id }
    const moved = await test.ask(ada, events.change, { params, body: { timeZone: 'America/New_York', revision: 1 } })
    expect(moved).toMatchObject({ day: '2026-06-17', revision: 2 })
  })

  it('is nothing without a day: nobody takes today for it', async () => {
    const undated = await test.call(ada, events.create, { body: { title: 'Some day' } })
    expect(undated).toMatchObject({ status: 422, problem: { errors: [{ path: 'day' }] } })
    expect((await test.ask(ada, events.list, { query: {} })).total).toBe(0)
  })

  it('refuses times in disorder, a day that is not its start, and teams that are not theirs', async () => {
    const otherTeam = await test.makeTeam(workspaceId)
    const refused = await test.call(ada, events.create, {
      body: {
        title: 'X',
        day: '2026-06-01',
        startsAt: '2026-06-17T10:00:00Z',
        endsAt: '2026-06-17T09:00:00Z',
        teamId: otherTeam,
      },
    })
    expect(refused.ok ? [] : refused.problem.errors.map(({ path }) => path)).toEqual(['endsAt', 'day', 'teamId'])
    const endless = await test.call(ada, events.create, {
      body: { title: 'Y', day: '2026-06-01', endsAt: '2026-06-01T09:00:00Z' },
    })
    expect(endless).toMatchObject({ status: 422, problem: { errors: [{ path: 'startsAt' }] } })
    await make({ title: 'A', day: '2026-06-17', source: 'luma', externalId: 'evt-1' })
    const again = await test.call(ada, events.create, {
      body: { title: 'B', day: '2026-06-17', source: 'luma', externalId: 'evt-1' },
    })
    expect(again).toMatchObject({ status: 422, problem: { errors: [{ path: 'externalId' }] } })
  })

  it('is changed by whoever entered it, its team and admins; a second change on the same revision is refused', async () => {
    const { id } = await make({ title: 'DevFest', day: '2026-06-17', teamId })
    const params = { id }
    const status = async (who: TestPerson, revision: number) =>
      (await test.call(who, events.change, { params, body: { place: `Hall ${revision}`, revision } })).status
    const stranger = await test.makePerson(workspaceId, 'advocate')
    const colleague = await test.makePerson(workspaceId, 'advocate', { teamIds: [teamId] })
    const admin = await test.makePerson(workspaceId, 'admin')
    const viewer = await test.makePerson(workspaceId, 'viewer')
    expect(await status(stranger, 1)).toBe(403)
    expect(await status(viewer, 1)).toBe(403)
    expect(await status(ada, 1)).toBe(200)
    expect(await status(colleague, 2)).toBe(200)
    expect(await status(admin, 3)).toBe(200)
    expect(await status(ada, 3)).toBe(409)
    expect(await test.call(stranger, events.remove, { params })).toMatchObject({ status: 403 })
    const elsewhere = await test.makePerson(await test.makeWorkspace(), 'admin')
    expect(await test.call(elsewhere, events.get, { params })).toMatchObject({ status: 404 })
    expect(await test.call(elsewhere, events.change, { params, body: { revision: 4 } })).toMatchObject({ status: 404 })
    expect(await test.call(elsewhere, events.remove, { params })).toMatchObject({ status: 404 })
    expect(await test.call(elsewhere, events.restore, { params })).toMatchObject({ status: 404 })
  })

  it('goes when deleted and comes back as it was', async () => {
    const before = await make({ title: 'DevFest', day: '2026-06-17', place: 'Hall 1' })
    const params = { id: before.id }
    await test.ask(ada, events.remove, { params })
    expect(await test.call(ada, events.get, { params })).toMatchObject({ status: 404 })
    expect((await test.ask(ada, events.list, { query: {} })).total).toBe(0)
    expect(await test.ask(ada, events.restore, { params })).toEqual(before)
    expect(await test.call(ada, events.restore, { params })).toMatchObject({ status: 409 })
  })

  it('stays deleted when another event has its id in the tool by now', async () => {
    const same = { day: '2026-06-17', source: 'luma', externalId: 'evt-1' }
    const { id } = await make({ title: 'First', ...same })
    await test.ask(ada, events.remove, { params: { id } })
    await make({ title: 'Second', ...same })
    expect(await test.call(ada, events.restore, { params: { id } })).toMatchObject({
      status: 409,
      problem: { detail: expect.stringContaining('Second') },
    })
  })
})

describe('the list of events', () => {
  it('is narrowed by text, period, format and team', async () => {
    await make({ title: 'DevFest Berlin', day: '2026-06-01', format: 'hybrid', city: 'Berlin', teamId })
    await make({ title: 'Webinar 100%', day: '2026-05-01', format: 'online' })
    const titles = async (
      query: NonNullable<Parameters<typeof test.ask<(typeof events.list)['spec'], 'GET'>>[2]['query']>,
    ) => (await test.ask(ada, events.list, { query })).items.map(({ title }) => title)
    expect(await titles({})).toEqual(['DevFest Berlin', 'Webinar 100%'])
    expect(await titles({ q: 'berlin dev' })).toEqual(['DevFest Berlin'])
    expect(await titles({ q: '0%' })).toEqual(['Webinar 100%'])
    expect(await titles({ from: '2026-05-15' })).toEqual(['DevFest Berlin'])
    expect(await titles({ to: '2026-05-15' })).toEqual(['Webinar 100%'])
    expect(await titles({ format: ['online', 'in-person'] })).toEqual(['Webinar 100%'])
    expect(await titles({ team: [teamId] })).toEqual(['DevFest Berlin'])
  })

  it('is paged in every order without losing or repeating an event', async () => {
    const title = fc.constantFrom('Same', 'same', 'Łódź', 'Zebra')
    const day = fc.constantFrom('2026-06-01', '2026-06-02')
    const people = fc.constantFrom(0, 0, 1, 2)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title, day, people }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...eventSorts),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 4 }),
        async (made, sort, direction, limit) => {
          const own = await test.makeWorkspace()
          const who = await test.makePerson(own, 'advocate')
          for (const { people: count, ...body } of made) {
            const { id } = await make(body, who)
            const records = Array.from({ length: count }, (_, i) => record(`p${i}@a.example`))
            if (count > 0) await importPeople(test, own, { eventId: id, records, knows: onlyRegistrations })
          }
          const whole = await test.ask(who, events.list, { query: { sort, direction, limit: 200 } })
          const paged: string[] = []
          let cursor: string | null = ''
          do {
            const query: { sort: typeof sort; direction: typeof direction; limit: number; cursor?: string } = {
              sort,
              direction,
              limit,
            }
            const sent = { query: cursor === '' ? query : { ...query, cursor } }
            const answer: Page<EventRow> = await test.ask(who, events.list, sent)
            paged.push(...answer.items.map(({ id }) => id))
            cursor = answer.nextCursor
          } while (cursor !== null)
          expect(whole.items).toHaveLength(made.length)
          expect(paged).toEqual(whole.items.map(({ id }) => id))
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)
})
