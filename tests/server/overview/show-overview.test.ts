import { newId } from '@upshot/server/db/id'
import { recordAttendance } from '@upshot/server/events/record-attendance'
import { activities } from '@upshot/shared/activities/api'
import { addDays } from '@upshot/shared/calendar/day'
import { events } from '@upshot/shared/events/api'
import { metrics } from '@upshot/shared/metrics/api'
import { overview } from '@upshot/shared/overview/api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

const today = '2026-06-17'

describe('the overview', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await openTestApp()
  })
  afterAll(() => test.close())

  const show = (
    who: TestPerson,
    query: Parameters<typeof test.ask<typeof overview.show.spec, 'GET'>>[2]['query'] = {},
  ) => test.ask(who, overview.show, { query })

  async function makeTeam() {
    const workspaceId = await test.makeWorkspace()
    const team = await test.makeTeam(workspaceId)
    return { workspaceId, team, admin: await test.makePerson(workspaceId, 'admin', { teamIds: [team] }) }
  }

  async function attend(
    who: TestPerson,
    day: string,
    people: string[],
    teamId: string | null = null,
    identity: 'email' | 'name' = 'email',
  ): Promise<string> {
    const event = await test.ask(who, events.create, { body: { title: `Event of ${day}`, day, teamId } })
    await test.inWorkspace(who.workspaceId, (db, client) =>
      recordAttendance(
        {
          db,
          client,
          keys: test.keys,
          now: test.now,
          workspace: { id: who.workspaceId, staffDomains: ['kestrel.example'] },
        },
        {
          eventId: event.id,
          importId: newId(),
          source: 'luma',
          knows: { registrations: true, attendance: true },
          people: people.map(key => ({
            identity,
            key,
            state: 'registered' as const,
            attended: true,
            minutes: null,
            registeredAt: null,
            joinedAt: null,
            externalId: null,
            country: null,
          })),
        },
      ),
    )
    return event.id
  }

  it('is empty, and says so without a single invented number, when there is nothing', async () => {
    const { admin } = await makeTeam()
    const shown = await show(admin)
    expect(shown.cards).toEqual([])
    expect(shown.activities).toMatchObject({ total: 0, before: 0, marks: [] })
    expect(shown.reach.now).toMatchObject({ external: { people: 0 }, events: 0, eventsWithoutAttendance: 0 })
    expect(shown.attention).toEqual([])
  })

  it('counts what the list of activities shows for the same days, drafts and private ones left out', async () => {
    const { admin } = await makeTeam()
    const log = (title: string, date: string, more: object = {}) =>
      test.ask(admin, activities.create, { body: { kind: 'talk', title, date, ...more } })
    await log('In', today)
    await log('At the edge', addDays(today, -27))
    await log('Before', addDays(today, -28))
    await log('Draft', today, { status: 'draft' })
    await log('Private', today, { isPrivate: true })
    await log('Ahead', addDays(today, 3))
    await log('Written', today, { kind: 'article' })
    const shown = await show(admin, { period: 'last-28-days' })
    expect(shown.activities).toMatchObject({ total: 3, before: 1 })
    const listed = await test.ask(admin, activities.list, {
      query: { from: addDays(today, -27), to: today, status: 'done' as never, visibility: 'shared' },
    })
    expect(listed.total).toBe(3)
    expect(shown.activities.steps.flatMap(step => step.kinds).reduce((sum, kind) => sum + kind.activities, 0)).toBe(3)
    expect(shown.activities.marks.map(mark => mark.activity?.title).sort()).toEqual(['At the edge', 'In', 'Written'])
    expect((await show(admin, { period: 'last-28-days', family: 'writing' })).activities.total).toBe(1)
    const days = { from: addDays(today, -27), to: addDays(today, 10) }
    expect((await test.ask(admin, overview.marks, { query: days })).items).toEqual(shown.activities.marks)
    const ahead = { from: addDays(today, 1), to: addDays(today, 10) }
    expect((await test.ask(admin, overview.marks, { query: ahead })).items).toEqual([])
  })

  it('refuses marks of days that end before they begin, and of more than 20 years', async () => {
    const { admin } = await makeTeam()
    for (const from of [addDays(today, 1), '1999-01-01']) {
      const refused = await test.call(admin, overview.marks, { query: { from, to: today } })
      expect(refused).toMatchObject({ ok: false, status: 422 })
    }
  })

  it('shows people reached by an activity, and null where nobody counted', async () => {
    const { admin } = await makeTeam()
    await test.ask(admin, activities.create, {
      body: {
        kind: 'talk',
        title: 'Counted',
        date: today,
        readings: [{ measure: 'attended_in_person', value: 40, grade: 'counted' }],
      },
    })
    await test.ask(admin, activities.create, { body: { kind: 'talk', title: 'Not counted', date: today } })
    const marks = (await show(admin)).activities.marks.map(mark => [mark.activity?.title, mark.people])
    expect(Object.fromEntries(marks)).toEqual({ Counted: 40, 'Not counted': null })
  })

  it('takes the people of a mark from where the list takes them, and nothing from an event that was deleted', async () => {
    const { admin } = await makeTeam()
    const eventId = await attend(admin, today, ['a@other.example', 'b@other.example'])
    const log = (body: { kind: string; title: string } & object) =>
      test.ask(admin, activities.create, { body: { date: today, ...body } })
    await log({ kind: 'talk', title: 'At the event', eventId } as never)
    await log({
      kind: 'mentoring',
      title: 'Mentoring',
      readings: [{ measure: 'mentees', value: 3, grade: 'reported' }],
    } as never)
    const told = async () =>
      Object.fromEntries((await show(admin)).activities.marks.map(mark => [mark.activity?.title, mark.people]))
    expect(await told()).toEqual({ 'At the event': 2, Mentoring: 3 })
    await test.ask(admin, events.remove, { params: { id: eventId } })
    expect(await told()).toEqual({ 'At the event': null, Mentoring: 3 })
  })

  it('never counts people of a team whom nothing but a name tells apart, who are told as anonymous', async () => {
    const { admin, team } = await makeTeam()
    await attend(admin, today, ['named'], team, 'name')
    await attend(admin, today, ['dev@other.example'], team)
    for (const query of [{}, { team }]) {
      const { now } = (await show(admin, query)).reach
      expect({ external: now.external.people, unknown: now.unknown.people, anonymous: now.anonymous }).toEqual({
        external: 1,
        unknown: 0,
        anonymous: 1,
      })
    }
  })

  it('counts different people exactly: for random attendance and any period, alone or by team', async () => {
    const days = fc.integer({ min: 0, max: 40 }).map(back => addDays(today, -back))
    const person = fc
      .integer({ min: 0, max: 9 })
      .map(n => (n < 3 ? `staff${n}@kestrel.example` : `dev${n}@other.example`))
    const visits = fc.array(
      fc.record({ day: days, people: fc.uniqueArray(person, { minLength: 1, maxLength: 6 }), ours: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(
        visits,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 20 }),
        async (all, length, back) => {
          const { admin, team } = await makeTeam()
          for (const visit of all) await attend(admin, visit.day, visit.people, visit.ours ? team : null)
          const to = addDays(today, -back)
          const from = addDays(to, 1 - length)
          const expected = (counted: typeof all, staff: boolean) => {
            const isStaff = (email: string) => email.startsWith('staff') === staff
            const inside = new Set(
              counted.filter(v => v.day >= from && v.day <= to).flatMap(v => v.people.filter(isStaff)),
            )
            const earlier = new Set(all.filter(v => v.day < from).flatMap(v => v.people))
            const returning = [...inside].filter(email => earlier.has(email)).length
            return { people: inside.size, fresh: inside.size - returning, returning }
          }
          const period = `${from}..${to}`
          const whole = (await show(admin, { period })).reach.now
          expect({ external: whole.external, internal: whole.internal }).toEqual({
            external: expected(all, false),
            internal: expected(all, true),
          })
          const ofTeam = (await show(admin, { period, team })).reach.now
          const ours = all.filter(visit => visit.ours)
          expect({ external: ofTeam.external, internal: ofTeam.internal }).toEqual({
            external: expected(ours, false),
            internal: expected(ours, true),
          })
        },
      ),
      { numRuns: 25 },
    )
  })

  it('adds the different people of each step up from the same rows', async () => {
    const { admin } = await makeTeam()
    await attend(admin, '2026-06-01', ['a@x.example', 'b@x.example'])
    await attend(admin, '2026-06-03', ['a@x.example'])
    await attend(admin, '2026-06-10', ['a@x.example', 'c@x.example'])
    const { steps } = (await show(admin, { period: '2026-06-01..2026-06-14' })).reach
    const busy = steps.filter(step => step.fresh + step.returning > 0)
    expect(busy.map(({ from, fresh, returning }) => [from, fresh, returning])).toEqual([
      ['2026-06-01', 2, 0],
      ['2026-06-03', 0, 1],
      ['2026-06-10', 1, 1],
    ])
  })

  it('compares a running month with as many days of the month before, and a year with the year before', async () => {
    const { admin } = await makeTeam()
    expect(await show(admin, { period: 'this-month' })).toMatchObject({
      isRunning: true,
      elapsed: { from: '2026-06-01', to: today },
      comparedWith: { from: '2026-05-01', to: '2026-05-17' },
    })
    expect((await show(admin, { period: 'this-month', compare: 'last-year' })).comparedWith).toEqual({
      from: '2025-06-01',
      to: '2025-06-17',
    })
    expect(await show(admin, { period: '2026-08-01..2026-08-31', compare: 'none' })).toMatchObject({
      elapsed: null,
      comparedWith: null,
    })
  })

  it('shows a card for each agreed metric and for no other, with what is missing said', async () => {
    const { admin, workspaceId } = await makeTeam()
    const stakeholder = await test.makePerson(workspaceId, 'viewer')
    const make = async (name: string) =>
      (
        await test.ask(admin, metrics.create, {
          body: { template: 'sign-ups-from-devrel-sources', definition: { name, source: 'Form' } },
        })
      ).entry.id
    const agreed = await make('Agreed')
    await make('Only a draft')
    const params = { id: agreed, version: 1 }
    await test.ask(admin, metrics.setTarget, {
      params,
      body: { from: '2026-01-01', to: '2026-12-31', baseline: null, target: 520 },
    })
    await test.ask(admin, metrics.propose, { params, body: { approverId: stakeholder.id, revision: 1 } })
    await test.ask(stakeholder, metrics.agree, { params: { id: agreed }, body: { version: 1, comment: '' } })
    const values = [
      { day: '2026-05-25', value: 10 },
      { day: '2026-06-01', value: 12 },
    ]
    await test.ask(admin, metrics.recordValues, { params: { id: agreed }, body: { values } })
    const { cards, attention } = await show(admin, { period: '2026-06-01..2026-06-14' })
    expect(cards.map(card => card.name)).toEqual(['Agreed'])
    expect(cards[0]).toMatchObject({
      value: 12,
      isComplete: false,
      before: 10,
      verdict: { word: 'off' },
      freshness: { state: 'fresh' },
      grade: 'counted',
    })
    expect(attention).toEqual([])
    test.now = new Date('2026-07-17T10:00:00.000Z')
    try {
      const later = await show(admin)
      expect(later.cards[0]?.freshness.state).toBe('stale')
      expect(later.attention).toMatchObject([{ kind: 'stale-metric', id: agreed }])
    } finally {
      test.now = new Date('2026-06-17T10:00:00.000Z')
    }
  })

  it('points at events without figures, and shows nothing of another workspace', async () => {
    const { admin } = await makeTeam()
    const { admin: stranger } = await makeTeam()
    await test.ask(admin, events.create, { body: { title: 'Nobody looked', day: addDays(today, -2) } })
    expect((await show(admin)).attention).toMatchObject([{ kind: 'event-without-attendance', title: 'Nobody looked' }])
    expect((await show(admin)).reach.now).toMatchObject({ events: 1, eventsWithoutAttendance: 1 })
    expect((await show(stranger)).attention).toEqual([])
  })

  it('draws too many activities as counted marks, none lost', async () => {
    const { admin, workspaceId } = await makeTeam()
    await test.inWorkspace(workspaceId, async (_, client) => {
      await client.query(
        `insert into activity (workspace_id, id, kind, title, date, owner_id, role, audience, status, created_by, created_at, updated_at)
         select $1, gen_random_uuid(), 'talk', 'Talk ' || i, $2::date - i % 80, $3, 'speaker', 'external', 'done', $3, now(), now()
         from generate_series(1, 500) i`,
        [workspaceId, today, admin.id],
      )
      await client.query(
        `insert into activity_day (workspace_id, day, kind, audience, activities)
         select workspace_id, date, kind, audience, count(*) from activity where workspace_id = $1 group by 1, 2, 3, 4`,
        [workspaceId],
      )
    })
    const { total, marks } = (await show(admin)).activities
    expect(total).toBe(500)
    expect(marks.length).toBeLessThanOrEqual(53)
    expect(marks.reduce((sum, mark) => sum + mark.activities, 0)).toBe(500)
    const days = { from: addDays(today, -89), to: today }
    const { items } = await test.ask(admin, overview.marks, { query: days })
    expect(items.length).toBeLessThanOrEqual(53)
    expect(items.reduce((sum, mark) => sum + mark.activities, 0)).toBe(500)
  })
})
