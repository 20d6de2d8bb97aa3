import { activities } from '@upshot/shared/activities/api'
import { events } from '@upshot/shared/events/api'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importPeople, onlyAttendance, record, rowsOf } from '../../support/attendance.ts'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'

let test: TestApp
let workspaceId: string
let teamId: string
let otherTeamId: string
let ada: TestPerson
let bo: TestPerson
let viewer: TestPerson
let manager: TestPerson
let admin: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.now = new Date('2026-06-17T10:00:00.000Z')
  workspaceId = await test.makeWorkspace()
  teamId = await test.makeTeam(workspaceId)
  otherTeamId = await test.makeTeam(workspaceId)
  ada = await test.makePerson(workspaceId, 'advocate', { name: 'Ada', teamIds: [teamId] })
  bo = await test.makePerson(workspaceId, 'advocate', { name: 'Bo', teamIds: [otherTeamId] })
  viewer = await test.makePerson(workspaceId, 'viewer')
  manager = await test.makePerson(workspaceId, 'manager', { teamIds: [teamId] })
  admin = await test.makePerson(workspaceId, 'admin')
})

const log = async (who: TestPerson, fields: Partial<Parameters<typeof make>[1]> = {}) =>
  (await make(who, fields)).activity
const make = (
  who: TestPerson,
  fields: Partial<Parameters<typeof test.ask<(typeof activities.create)['spec'], 'POST'>>[2]['body']>,
) =>
  test.ask(who, activities.create, { body: { kind: 'talk', title: 'GraphQL in anger', date: '2026-06-16', ...fields } })
const list = (
  who: TestPerson,
  query: Parameters<typeof test.ask<(typeof activities.list)['spec'], 'GET'>>[2]['query'] = {},
) => test.ask(who, activities.list, { query })
const titles = async (query: Parameters<typeof list>[1]) => (await list(ada, query)).items.map(({ title }) => title)
const get = (who: TestPerson, id: string) => test.ask(who, activities.get, { params: { id } })
const rollup = () => test.inWorkspace(workspaceId, db => rowsOf(db, ['activity_day']))
/** What an undo must bring back: everything but the revision, which only ever counts up. */
const facts = () =>
  test.inWorkspace(workspaceId, async db => {
    const { activity = [], ...others } = await rowsOf(db, [
      'activity',
      'activity_contributor',
      'activity_day',
      'reading',
    ])
    return { ...others, activity: activity.map(row => ({ ...(row as object), revision: null })) }
  })

describe('logging', () => {
  it('takes what is left out from the kind, the day and the person', async () => {
    expect(await log(ada)).toMatchObject({
      ownerId: ada.id,
      role: 'speaker',
      audience: 'external',
      format: 'in-person',
      status: 'done',
      teamId,
      mayEdit: true,
      reach: null,
    })
    expect(await log(ada, { date: '2026-07-01' })).toMatchObject({ status: 'planned' })
  })

  it('refuses what cannot be, naming each field', async () => {
    const refused = await test.call(ada, activities.create, {
      body: {
        kind: 'talk',
        title: 'X',
        date: '2026-06-16',
        role: 'author',
        setting: 'kitchen',
        teamId: otherTeamId,
        eventId: crypto.randomUUID(),
        programmeId: crypto.randomUUID(),
        ownerId: bo.id,
        contributors: [{ personId: crypto.randomUUID(), role: 'speaker' }],
      },
    })
    expect(refused).toMatchObject({ status: 422 })
    expect(refused.ok ? [] : refused.problem.errors.map(({ path }) => path).sort()).toEqual([
      'contributors.0.personId',
      'eventId',
      'ownerId',
      'programmeId',
      'role',
      'setting',
      'teamId',
    ])
    expect(
      await test.call(ada, activities.create, { body: { kind: 'seance', title: 'X', date: '2026-06-16' } }),
    ).toMatchObject({ status: 422 })
    expect(
      await test.call(viewer, activities.create, { body: { kind: 'talk', title: 'X', date: '2026-06-16' } }),
    ).toMatchObject({ status: 403 })
  })

  it('reads one line, makes its event, and counts the people it names', async () => {
    const line = 'GraphQL in anger /talk @"DevFest Berlin" #graphql yesterday 120p internal'
    const { activity, notUnderstood, changeId } = await test.ask(ada, activities.fromLine, { body: { line } })
    expect(notUnderstood).toEqual([])
    expect(activity).toMatchObject({
      title: 'GraphQL in anger',
      kind: 'talk',
      date: '2026-06-16',
      eventTitle: 'DevFest Berlin',
      topics: ['graphql'],
      audience: 'internal',
      reach: { people: 120, from: 'readings' },
    })
    const again = await test.ask(ada, activities.fromLine, { body: { line: 'Second talk /talk @"devfest berlin"' } })
    expect(again.activity.eventId).toBe(activity.eventId)
    expect((await test.ask(ada, events.list, { query: {} })).total).toBe(1)
    await test.ask(ada, activities.undo, { params: { id: again.changeId } })
    expect((await test.ask(ada, events.list, { query: {} })).total).toBe(1)
    await test.ask(ada, activities.undo, { params: { id: changeId } })
    expect((await test.ask(ada, events.list, { query: {} })).total).toBe(0)
    expect((await list(ada)).total).toBe(0)
    expect(await test.call(ada, activities.fromLine, { body: { line: '/talk #graphql' } })).toMatchObject({
      status: 422,
    })
  })

  it('starts with what was logged last, and with today', async () => {
    expect(await test.ask(ada, activities.defaults, {})).toMatchObject({
      kind: 'talk',
      date: '2026-06-17',
      ownerId: ada.id,
      teamId,
    })
    await log(ada, { kind: 'article', title: 'Post', topics: ['Rust'] })
    expect(await test.ask(ada, activities.defaults, {})).toMatchObject({ kind: 'article', topics: ['rust'] })
  })

  it('finds what was logged already by the address, however it is spelt', async () => {
    const { id } = await log(ada, { kind: 'article', url: 'https://www.Example.org/post/?utm_source=x' })
    const query = { url: 'http://example.org/post#top' }
    expect((await test.ask(bo, activities.duplicates, { query })).items).toMatchObject([{ id }])
    expect((await test.ask(bo, activities.duplicates, { query: { ...query, except: id } })).items).toEqual([])
    expect((await test.ask(bo, activities.duplicates, { query: { url: 'not an address' } })).items).toEqual([])
  })
})

describe('who may do what', () => {
  it('lets advocates change what they own, entered or took part in, managers what is of their teams, admins all', async () => {
    const own = await log(ada)
    const may = async (who: TestPerson, id: string) => {
      const { revision } = await get(who, id)
      return (await test.call(who, activities.change, { params: { id }, body: { city: 'Berlin', revision } })).status
    }
    expect(await may(ada, own.id)).toBe(200)
    expect(await may(bo, own.id)).toBe(403)
    expect(await may(viewer, own.id)).toBe(403)
    expect(await may(manager, own.id)).toBe(200)
    expect(await may(admin, own.id)).toBe(200)
    const other = await log(bo, { contributors: [{ personId: ada.id, role: 'co-speaker' }] })
    expect(await may(ada, other.id)).toBe(200)
    expect(await may(manager, other.id)).toBe(403)
    expect((await list(manager)).items.map(({ id, mayEdit }) => [id, mayEdit])).toEqual(
      expect.arrayContaining([
        [own.id, true],
        [other.id, false],
      ]),
    )
  })

  it('shows what is private to its owner alone, and counts it nowhere', async () => {
    const { id } = await log(ada, { isPrivate: true, topics: ['secret'] })
    expect((await list(ada)).total).toBe(1)
    for (const who of [bo, manager, admin, viewer]) {
      expect((await list(who)).total).toBe(0)
      expect(await test.call(who, activities.get, { params: { id } })).toMatchObject({ status: 404 })
      expect((await test.ask(who, activities.topics, { query: {} })).items).toEqual([])
    }
    expect(await test.call(admin, activities.remove, { params: { id } })).toMatchObject({ status: 404 })
    expect(await rollup()).toEqual({ activity_day: [] })
  })

  it('is made private by its owner only', async () => {
    const { id, revision } = await log(ada)
    const body = { isPrivate: true, revision }
    expect(await test.call(admin, activities.change, { params: { id }, body })).toMatchObject({ status: 422 })
    const given = { kind: 'talk', title: 'X', date: '2026-06-16', ownerId: ada.id, isPrivate: true }
    expect(await test.call(manager, activities.create, { body: given })).toMatchObject({ status: 422 })
    await test.ask(ada, activities.change, { params: { id }, body })
    expect(await rollup()).toEqual({ activity_day: [] })
  })

  it('answers 404 from another workspace to everything', async () => {
    const { activity, changeId } = await make(ada, {})
    const stranger = await test.makePerson(await test.makeWorkspace(), 'admin')
    const params = { id: activity.id }
    const answers = [
      await test.call(stranger, activities.get, { params }),
      await test.call(stranger, activities.change, { params, body: { title: 'Mine', revision: 1 } }),
      await test.call(stranger, activities.remove, { params }),
      await test.call(stranger, activities.duplicate, { params }),
      await test.call(stranger, activities.readings, { params }),
      await test.call(stranger, activities.addReading, {
        params,
        body: { measure: 'views', value: 1, grade: 'counted' },
      }),
      await test.call(stranger, activities.bulkEdit, { body: { ids: [activity.id], addTopics: ['x'] } }),
      await test.call(stranger, activities.undo, { params: { id: changeId } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect((await list(stranger)).total).toBe(0)
  })
})

describe('changing', () => {
  it('is refused when somebody was first', async () => {
    const { id, revision } = await log(ada)
    await test.ask(ada, activities.change, { params: { id }, body: { title: 'First', revision } })
    const late = await test.call(manager, activities.change, { params: { id }, body: { title: 'Second', revision } })
    expect(late).toMatchObject({ status: 409, problem: { code: 'conflict' } })
    expect(await get(ada, id)).toMatchObject({ title: 'First' })
  })

  it('can be undone, to exactly what was', async () => {
    const { id, revision } = await log(ada, {
      topics: ['a', 'b'],
      contributors: [{ personId: bo.id, role: 'co-speaker' }],
      notes: 'N',
    })
    const before = await facts()
    test.now = new Date('2026-06-17T11:00:00.000Z')
    const body = {
      title: 'New',
      date: '2026-06-01',
      topics: [],
      contributors: [],
      notes: null,
      kind: 'article',
      revision,
    }
    const { activity, changeId } = await test.ask(ada, activities.change, { params: { id }, body })
    expect(activity).toMatchObject({ kind: 'article', role: 'author', topics: [], contributors: [] })
    expect(await facts()).not.toEqual(before)
    expect(await test.ask(ada, activities.undo, { params: { id: changeId } })).toEqual({
      restored: 1,
      removed: 0,
      kept: 0,
    })
    expect(await facts()).toEqual(before)
    expect(await test.call(ada, activities.undo, { params: { id: changeId } })).toMatchObject({ status: 409 })
  })

  it('can be undone although the event that it named was taken back with its import since', async () => {
    const { id, revision, eventId } = await log(ada, { eventTitle: 'DevFest' })
    const { changeId } = await test.ask(ada, activities.change, {
      params: { id },
      body: { eventId: null, title: 'Without', revision },
    })
    await test.inWorkspace(workspaceId, db =>
      db
        .deleteFrom('event')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', eventId ?? '')
        .execute(),
    )
    expect(await test.ask(ada, activities.undo, { params: { id: changeId } })).toMatchObject({ restored: 1 })
    expect(await get(ada, id)).toMatchObject({ eventId: null, title: expect.not.stringMatching('Without') })
  })

  it('that somebody else built on cannot be undone', async () => {
    const { id, revision } = await log(ada)
    const { changeId } = await test.ask(ada, activities.change, { params: { id }, body: { title: 'A', revision } })
    await test.ask(manager, activities.change, { params: { id }, body: { title: 'B', revision: revision + 1 } })
    expect(await test.call(ada, activities.undo, { params: { id: changeId } })).toMatchObject({ status: 409 })
    expect(await test.call(manager, activities.undo, { params: { id: changeId } })).toMatchObject({ status: 404 })
    expect(await get(ada, id)).toMatchObject({ title: 'B' })
  })

  it('by deletion takes it out of everything, and undoing brings it back', async () => {
    const { id } = await log(ada)
    const before = await facts()
    const { changeId } = await test.ask(ada, activities.remove, { params: { id } })
    expect((await list(ada)).total).toBe(0)
    expect(await rollup()).toEqual({ activity_day: [] })
    expect(await test.call(ada, activities.get, { params: { id } })).toMatchObject({ status: 404 })
    await test.ask(ada, activities.undo, { params: { id: changeId } })
    expect(await facts()).toEqual(before)
  })

  it('many at once changes what is theirs, tells what is not, and is undone at once', async () => {
    const first = await log(ada, { topics: ['a', 'old'] })
    const second = await log(ada, { topics: ['b'] })
    const same = await log(ada, { topics: ['new'] })
    const others = await log(bo)
    const before = await facts()
    const ids = [first.id, second.id, same.id, others.id]
    const edit = await test.ask(ada, activities.bulkEdit, { body: { ids, addTopics: ['New'], removeTopics: ['old'] } })
    expect(edit).toMatchObject({ changed: 2, unchanged: 1, refused: 1 })
    expect((await get(ada, first.id)).topics).toEqual(['a', 'new'])
    await test.ask(ada, activities.undo, { params: { id: edit.changeId ?? '' } })
    expect(await facts()).toEqual(before)
    expect(await test.call(ada, activities.bulkEdit, { body: { ids, teamId: otherTeamId } })).toMatchObject({
      status: 422,
    })
    expect(await test.call(ada, activities.bulkEdit, { body: { ids } })).toMatchObject({ status: 422 })
  })

  it('by duplicating logs the same again, today, without readings and event', async () => {
    const original = await log(bo, {
      eventTitle: 'DevFest',
      topics: ['a'],
      readings: [{ measure: 'attended_in_person', value: 9, grade: 'counted' }],
    })
    const { activity } = await test.ask(ada, activities.duplicate, { params: { id: original.id } })
    expect(activity).toMatchObject({
      title: original.title,
      topics: ['a'],
      date: '2026-06-17',
      ownerId: ada.id,
      eventId: null,
      reach: null,
      teamId: null,
    })
  })
})

describe('readings', () => {
  it('stay as they were: the latest counts, 30 days are frozen, registered and attended are never added', async () => {
    const { id } = await log(ada, { date: '2026-04-01' })
    const add = (
      measure: 'registered' | 'attended_in_person' | 'attended_online' | 'watched_on_demand' | 'views',
      value: number,
      observedAt: string,
    ) =>
      test.ask(ada, activities.addReading, {
        params: { id },
        body: { measure, value, observedAt, grade: measure === 'attended_online' ? 'counted' : 'reported' },
      })
    await add('registered', 200, '2026-04-01T18:00:00Z')
    await add('attended_in_person', 80, '2026-04-01T18:00:00Z')
    await add('attended_online', 40, '2026-04-01T18:00:00Z')
    await add('watched_on_demand', 900, '2026-04-20T18:00:00Z')
    await add('views', 100, '2026-04-29T18:00:00Z')
    await add('views', 500, '2026-06-10T18:00:00Z')
    const detail = await get(ada, id)
    expect(detail.reach).toEqual({ people: 120, grade: 'reported', from: 'readings' })
    expect(detail.readings).toHaveLength(6)
    expect(detail.measures.find(({ measure }) => measure === 'views')).toMatchObject({
      latest: { value: 500 },
      at30Days: { state: 'frozen', reading: { value: 100 } },
    })
  })

  it('can be withdrawn and brought back, and stay readable', async () => {
    const { id } = await log(ada, { readings: [{ measure: 'attended_in_person', value: 10, grade: 'counted' }] })
    const body = { measure: 'attended_in_person', value: 99, grade: 'estimated' } as const
    const wrong = await test.ask(ada, activities.addReading, {
      params: { id },
      body: { ...body, observedAt: test.now.toISOString() },
    })
    test.now = new Date('2026-06-17T10:05:00.000Z')
    const params = { id, readingId: wrong.id }
    await test.ask(ada, activities.withdrawReading, { params })
    expect((await get(ada, id)).reach).toMatchObject({ people: 10, grade: 'counted' })
    expect((await test.ask(bo, activities.readings, { params: { id } })).items).toHaveLength(2)
    expect(await test.call(ada, activities.withdrawReading, { params })).toMatchObject({ status: 409 })
    expect(await test.call(bo, activities.restoreReading, { params })).toMatchObject({ status: 403 })
    await test.ask(ada, activities.restoreReading, { params })
    expect(
      (await test.ask(bo, activities.readings, { params: { id } })).items.every(
        ({ withdrawnAt }) => withdrawnAt === null,
      ),
    ).toBe(true)
  })

  it('must be of a measure that the kind counts, and already observed', async () => {
    const { id } = await log(ada)
    const add = (body: Parameters<typeof test.call<(typeof activities.addReading)['spec'], 'POST'>>[2]['body']) =>
      test.call(ada, activities.addReading, { params: { id }, body })
    expect(await add({ measure: 'stars', value: 1, grade: 'counted' })).toMatchObject({ status: 422 })
    expect(
      await add({ measure: 'views', value: 1, grade: 'counted', observedAt: '2026-06-18T00:00:00Z' }),
    ).toMatchObject({ status: 422 })
    const reading = { measure: 'attended_in_person', value: 1, grade: 'counted' } as const
    expect(
      await test.call(ada, activities.create, {
        body: {
          kind: 'talk',
          title: 'T',
          date: '2026-06-17',
          readings: [reading, { ...reading, observedAt: '2026-06-18T00:00:00Z' }],
        },
      }),
    ).toMatchObject({ status: 422, problem: { errors: [{ path: 'readings.1.observedAt' }] } })
  })

  it('come before the event, whose attendance is told where there are none', async () => {
    const activity = await log(ada, { eventTitle: 'DevFest' })
    const records = ['a@x.example', 'b@x.example'].map(key => record(key, { attended: true }))
    await importPeople(test, workspaceId, { eventId: activity.eventId ?? '', records, knows: onlyAttendance })
    expect((await get(ada, activity.id)).reach).toEqual({ people: 2, grade: 'counted', from: 'event' })
  })
})

describe('the list', () => {
  it('is narrowed by everything that it offers', async () => {
    const programme = await test.ask(manager, activities.createProgramme, { body: { title: 'Adoption' } })
    await log(ada, { title: 'Alpha', topics: ['graphql'], programmeId: programme.id, eventTitle: 'DevFest' })
    await log(bo, { title: 'Beta 100%', kind: 'article', date: '2026-03-01', audience: 'internal' })
    await log(ada, {
      title: 'Gamma',
      status: 'draft',
      notes: 'about graphql_codegen',
      contributors: [{ personId: bo.id, role: 'co-speaker' }],
    })
    const event = (await list(ada, { q: 'alpha' })).items[0]?.eventId ?? ''
    expect(await titles({ kind: ['article'] })).toEqual(['Beta 100%'])
    expect((await titles({ team: [teamId] })).sort()).toEqual(['Alpha', 'Gamma'])
    expect((await titles({ person: [bo.id] })).sort()).toEqual(['Beta 100%', 'Gamma'])
    expect(await titles({ audience: 'internal' })).toEqual(['Beta 100%'])
    expect(await titles({ topic: ['#GraphQL'] })).toEqual(['Alpha'])
    expect(await titles({ programme: [programme.id] })).toEqual(['Alpha'])
    expect(await titles({ status: ['draft', 'planned'] })).toEqual(['Gamma'])
    expect(await titles({ event })).toEqual(['Alpha'])
    expect(await titles({ from: '2026-02-01', to: '2026-03-01' })).toEqual(['Beta 100%'])
    expect((await titles({ q: 'GRAPHQL' })).sort()).toEqual(['Alpha', 'Gamma'])
    expect(await titles({ q: '100%' })).toEqual(['Beta 100%'])
    expect(await titles({ q: 'graphql_codegen about' })).toEqual(['Gamma'])
    expect(await titles({ sort: 'title', direction: 'asc' })).toEqual(['Alpha', 'Beta 100%', 'Gamma'])
    expect(await test.call(ada, activities.list, { query: { cursor: 'nonsense' } })).toMatchObject({ status: 422 })
  })

  it('is exported with the same filters, and nothing in a cell runs as a formula', async () => {
    await log(ada, { title: '=HYPERLINK("http://evil.example")', notes: '+31 555 0100', city: '-12.5' })
    await log(ada, { title: '@SUM(A1)', kind: 'article' })
    const response = await test.send(ada, activities.exportList, { query: { sort: 'title', direction: 'asc' } })
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(text).toContain(",'@SUM(A1),")
    expect(text).toContain(',+31 555 0100,')
    expect(text).toContain(',-12.5,')
    const articles = await (await test.send(ada, activities.exportList, { query: { kind: ['article'] } })).text()
    expect(articles.trim().split('\r\n')).toHaveLength(2)
  })

  it('is exported whole when it is longer than a page', async () => {
    await test.inWorkspace(workspaceId, db =>
      sql`insert into activity (workspace_id, id, kind, title, date, owner_id, role, audience, status, created_by, created_at, updated_at)
        select ${workspaceId}::uuid, gen_random_uuid(), 'talk', 'Talk ' || n, date '2026-01-01' + n % 30, ${ada.id}::uuid, 'speaker',
          'external', 'done', ${ada.id}::uuid, now(), now() from generate_series(1, 2500) n`.execute(db),
    )
    const text = await (await test.send(viewer, activities.exportList, { query: {} })).text()
    const rows = text.trim().split('\r\n').slice(1)
    expect(rows).toHaveLength(2500)
    expect(new Set(rows).size).toBe(2500)
  })
})

describe('kinds and programmes', () => {
  it('are added, changed and hidden by an admin', async () => {
    const params = { key: 'dojo' }
    expect(await test.call(manager, activities.saveKind, { params, body: { name: 'Dojo' } })).toMatchObject({
      status: 403,
    })
    expect(await test.call(admin, activities.saveKind, { params, body: { name: 'Dojo' } })).toMatchObject({
      status: 422,
    })
    const body = { name: 'Dojo', family: 'teaching', measures: ['participants'], roles: ['trainer'] } as const
    await test.ask(admin, activities.saveKind, {
      params,
      body: { ...body, measures: ['participants'], roles: ['trainer'] },
    })
    expect(await log(ada, { kind: 'dojo' })).toMatchObject({ role: 'trainer' })
    await test.ask(admin, activities.saveKind, { params, body: { hidden: true } })
    const { items } = await test.ask(viewer, activities.kinds, {})
    expect(items.find(({ key }) => key === 'dojo')).toMatchObject({ name: 'Dojo', hidden: true })
    expect(
      await test.call(ada, activities.create, { body: { kind: 'dojo', title: 'X', date: '2026-06-16' } }),
    ).toMatchObject({ status: 422 })
    await test.ask(admin, activities.saveKind, { params: { key: 'talk' }, body: { name: 'Presentation' } })
    expect((await test.ask(viewer, activities.kinds, {})).items.find(({ key }) => key === 'talk')).toMatchObject({
      name: 'Presentation',
      roles: expect.arrayContaining(['speaker']),
    })
  })

  it('programmes are made, renamed, archived and brought back by a manager', async () => {
    expect(await test.call(ada, activities.createProgramme, { body: { title: 'A' } })).toMatchObject({ status: 403 })
    const made = await test.ask(manager, activities.createProgramme, {
      body: { title: 'Adoption', expectedDelayDays: 30 },
    })
    expect(await test.call(manager, activities.createProgramme, { body: { title: 'adoption' } })).toMatchObject({
      status: 422,
    })
    const params = { id: made.id }
    const renamed = await test.ask(manager, activities.changeProgramme, {
      params,
      body: { title: 'Platform adoption', revision: 1 },
    })
    expect(renamed).toMatchObject({ title: 'Platform adoption', expectedDelayDays: 30, revision: 2 })
    expect(
      await test.call(manager, activities.changeProgramme, { params, body: { title: 'X', revision: 1 } }),
    ).toMatchObject({ status: 409 })
    await test.ask(manager, activities.archiveProgramme, { params })
    expect((await test.ask(viewer, activities.programmes, { query: {} })).total).toBe(0)
    expect((await test.ask(viewer, activities.programmes, { query: { archived: 'yes' } })).total).toBe(1)
    expect(
      await test.call(ada, activities.create, {
        body: { kind: 'talk', title: 'X', date: '2026-06-16', programmeId: made.id },
      }),
    ).toMatchObject({ status: 422 })
    await test.ask(manager, activities.restoreProgramme, { params })
    expect(await log(ada, { programmeId: made.id })).toMatchObject({ programmeTitle: 'Platform adoption' })
  })

  it('a programme tells everybody as many activities as the list of them has for them', async () => {
    const { id } = await test.ask(manager, activities.createProgramme, { body: { title: 'Adoption' } })
    await log(ada, { programmeId: id })
    await log(ada, { programmeId: id, isPrivate: true })
    const gone = await log(bo, { programmeId: id })
    await test.ask(bo, activities.remove, { params: { id: gone.id } })
    const counted = async (who: TestPerson) => {
      const read = await test.ask(who, activities.programme, { params: { id } })
      expect((await test.ask(who, activities.programmes, { query: {} })).items).toEqual([read])
      expect((await list(who, { programme: [id] })).total).toBe(read.activities)
      return read.activities
    }
    expect(await counted(ada)).toBe(2)
    expect(await counted(viewer)).toBe(1)
  })
})
