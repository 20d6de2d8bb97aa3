import { activities } from '@upshot/shared/activities/api'
import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { overview } from '@upshot/shared/overview/api'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, contentsOf, csvFixture, importAsNewEvent, upload } from './importing.ts'

let test: TestApp
let workspaceId: string
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId, 'advocate')
})
afterAll(() => test.close())

const Expected = z.looseObject({ tool: z.string(), report: z.string(), rows: z.int() })
const expectedOf = (name: string) =>
  Expected.parse(JSON.parse(new TextDecoder().decode(csvFixture(`open/${name}.expected.json`))))

/** Numbers of the expected file under the names of figures: 'nps.score'. */
function figuresIn(expected: Record<string, unknown>): Record<string, number> {
  const found: Record<string, number> = {}
  const names = /^(responses|sessions\w*|speakers\w*|un\w+Sessions|members\w*)$/
  for (const [name, value] of Object.entries(expected)) {
    if (typeof value === 'number' && names.test(name)) found[name] = value
    if (!['nps', 'csat', 'byState', 'byRole'].includes(name)) continue
    for (const [part, number] of Object.entries(z.record(z.string(), z.unknown()).parse(value)))
      if (typeof number === 'number') found[`${name}.${part}`] = number
  }
  return found
}

const figuresOf = (detail: Pick<ImportDetail, 'figures'>) =>
  Object.fromEntries(detail.figures.map(({ name, value }) => [name, value]))

const community = { name: 'kestrel-devs-rotterdam', takenOn: '2026-09-01' }
const day = '2026-09-18'

/** Uploads, answers what is asked, confirms. */
async function bring(
  who: TestPerson,
  fileName: string,
  bytes: Uint8Array | string,
  answer: object,
): Promise<ImportDetail> {
  const uploaded = await upload(test, who, fileName, bytes)
  const answered = await test.ask(who, imports.change, { params: { id: uploaded.id }, body: answer })
  const done = await confirm(test, who, answered)
  const { created, updated, removed, unchanged } = answered.plan ?? {}
  expect(done.outcome).toEqual({ created, updated, removed, unchanged })
  return done
}

describe.each([
  ['google-forms-feedback', 68],
  ['surveymonkey-feedback', 77],
  ['sessionize-accepted-sessions', 14],
  ['pretalx-sessions', 24],
  ['whova-agenda', 18],
  ['meetup-members', 42],
] as const)('%s', (name, rows) => {
  const answer = name === 'meetup-members' ? { community } : { newEvent: { title: name, day } }

  it('says exactly what is expected, and nothing about attendance', async () => {
    const { tool, report, rows: lines, ...expected } = expectedOf(name)
    const uploaded = await upload(test, advocate, `${name}.csv`, csvFixture(`open/${name}.csv`))
    expect(uploaded).toMatchObject({
      tool,
      report,
      counts: { rows: lines, registered: null, attended: null, noShow: null, cancelled: null, rejectedRows: 0 },
    })
    expect(uploaded.counts.duplicates).toBe(z.looseObject({ extraRows: z.int() }).parse(expected.duplicates).extraRows)
    const wanted = figuresIn(expected)
    expect(Object.keys(wanted).length).toBeGreaterThan(1)
    expect(figuresOf(uploaded)).toMatchObject(wanted)
    await test.ask(advocate, imports.cancel, { params: { id: uploaded.id } })
  })

  it('is planned as it is written, changes nothing again, and is undone to the last row', async () => {
    const before = await contentsOf(test, workspaceId)
    const done = await bring(advocate, `${name}.csv`, csvFixture(`open/${name}.csv`), answer)
    expect(done.outcome).toEqual({ created: rows, updated: 0, removed: 0, unchanged: 0 })
    const after = await contentsOf(test, workspaceId)
    expect(after).not.toEqual(before)
    const again = await upload(test, advocate, `${name} (1).csv`, csvFixture(`open/${name}.csv`))
    expect(again).toMatchObject({ step: 'review', missing: [], plan: { created: 0, updated: 0, unchanged: rows } })
    expect(await contentsOf(test, workspaceId)).toEqual(after)
    await confirm(test, advocate, again)
    expect(await contentsOf(test, workspaceId)).toEqual(after)
    await test.ask(advocate, imports.undo, { params: { id: again.id } })
    expect(await contentsOf(test, workspaceId)).toEqual(after)
    const undone = await test.ask(advocate, imports.undo, { params: { id: done.id } })
    expect(undone).toMatchObject({ removed: rows, restored: 0, kept: 0, keptThings: [] })
    expect(undone.eventRemoved).toBe(name !== 'meetup-members')
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })
})

describe('feedback', () => {
  it('stands on the event with intervals, and who answered is a pseudonym', async () => {
    const own = await test.makeWorkspace()
    const who = await test.makePerson(own, 'advocate')
    const done = await importAsNewEvent(test, who, 'open/google-forms-feedback.csv', { title: 'Rated', day })
    const survey = await test.ask(who, overview.eventSurvey, { params: { id: done.event?.id ?? '' } })
    expect(survey).toMatchObject({ responses: 34, attended: null })
    const [nps, csat] = survey.questions
    expect(nps).toMatchObject({ kind: 'nps', answers: 34, display: 'score' })
    expect(nps?.value).toBeCloseTo((100 * (7 - 12)) / 34)
    expect(nps?.interval?.[0]).toBeLessThan(nps?.value ?? 0)
    expect(csat).toMatchObject({ kind: 'csat', answers: 34, low: 1, high: 5 })
    expect(csat?.mean).toBeCloseTo(3.41, 2)
    const stored = await test.inWorkspace(own, async db => {
      const { rows } = await sql<{
        text: string
      }>`select (s::text || coalesce(c::text, '')) as text from survey_answer s
        left join contact c on c.workspace_id = s.workspace_id and c.id = s.contact_id`.execute(db)
      return rows.map(({ text }) => text)
    })
    expect(stored).toHaveLength(68)
    expect(stored.some(text => /guest\d|Line 1|Nice!|CRDT/.test(text))).toBe(false)
    expect(stored.filter(text => text.includes('example.org')).length).toBeGreaterThan(50)
  })

  it('has no score below 10 answers, and nothing at all below 5', async () => {
    const form = (scores: readonly number[]) =>
      `Timestamp,How likely are you to recommend us? (0-10)\n${scores.map((score, at) => `2026-05-20 18:00:${String(at).padStart(2, '0')},${score}`).join('\n')}\n`
    const three = await bring(advocate, 'a.csv', form([10, 10, 9]), { newEvent: { title: 'Three', day } })
    expect(figuresOf(three)).toMatchObject({ 'nps.answers': 3, 'nps.promoters': null, 'nps.score': null })
    const read = (id: string | undefined) => test.ask(advocate, overview.eventSurvey, { params: { id: id ?? '' } })
    expect((await read(three.event?.id)).questions).toMatchObject([
      { answers: 3, display: 'suppressed', value: null, interval: null, mean: null, distribution: [] },
    ])
    const twelve = await bring(advocate, 'b.csv', form(Array(12).fill(10)), { newEvent: { title: 'Twelve', day } })
    const [score] = (await read(twelve.event?.id)).questions
    expect(score).toMatchObject({ answers: 12, display: 'interval', value: 100 })
    expect(score?.interval?.[0]).toBeLessThan(100)
  })

  it('is brought up to date by the ids of the tool, and undone to what it was', async () => {
    const file = (rows: string) => `Respondent ID,Collector ID,End Date,How likely is it that you would recommend us?
,,,Response
${rows}`
    const first = await bring(
      advocate,
      'first.csv',
      file('11801,5,09/19/2026 08:00:00 AM,8\n11802,5,09/19/2026 09:00:00 AM,3\n'),
      { newEvent: { title: 'Later', day } },
    )
    expect(first.outcome?.created).toBe(2)
    const before = await contentsOf(test, workspaceId)
    const now = test.now
    test.now = new Date(now.getTime() + 60_000)
    const later = await bring(
      advocate,
      'later.csv',
      file('11802,5,09/19/2026 09:00:00 AM,9\n11803,5,09/20/2026 09:00:00 AM,7\n11801,5,09/19/2026 08:00:00 AM,8\n'),
      { eventId: first.event?.id },
    )
    expect(later.outcome).toEqual({ created: 1, updated: 1, removed: 0, unchanged: 1 })
    expect(await test.call(advocate, imports.undo, { params: { id: first.id } })).toMatchObject({
      problem: { detail: expect.stringContaining("Undo 'later.csv' first") },
    })
    const undone = await test.ask(advocate, imports.undo, { params: { id: later.id } })
    test.now = now
    expect(undone).toMatchObject({ removed: 1, restored: 1, kept: 0 })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('keeps what a later import changed, and the order of undoing does not matter', async () => {
    const own = await test.makeWorkspace()
    const who = await test.makePerson(own, 'advocate')
    const empty = await contentsOf(test, own)
    const file = (score: number) =>
      `Respondent ID,Collector ID,End Date,Email Address,How likely is it that you would recommend us?\n,,,,Response\n11801,5,09/19/2026 08:00:00 AM,a@example.org,${score}\n`
    const event = await test.ask(who, events.create, { body: { title: 'Kept', day } })
    const withEvent = await contentsOf(test, own)
    const now = test.now
    const first = await bring(who, 'first.csv', file(8), { eventId: event.id })
    test.now = new Date(now.getTime() + 60_000)
    const later = await bring(who, 'later.csv', file(9), { eventId: event.id })
    const undone = await test.ask(who, imports.undo, { params: { id: first.id } })
    expect(undone).toMatchObject({
      removed: 0,
      restored: 0,
      kept: 1,
      keptThings: [{ kind: 'answer', count: 1, because: 'imported-since', import: { fileName: 'later.csv' } }],
    })
    expect(await test.ask(who, imports.undo, { params: { id: later.id } })).toMatchObject({ removed: 1, kept: 0 })
    test.now = now
    expect(await contentsOf(test, own)).toEqual(withEvent)
    expect(withEvent).not.toEqual(empty)
  })

  it('leaves a contact whom attendance speaks of', async () => {
    const own = await test.makeWorkspace()
    const who = await test.makePerson(own, 'advocate')
    const done = await importAsNewEvent(test, who, 'open/google-forms-feedback.csv', { title: 'Form', day })
    const contacts = () =>
      test.inWorkspace(own, async db => (await db.selectFrom('contact').select('id').execute()).length)
    const all = await contacts()
    await bring(
      who,
      'list.csv',
      'api_id,name,email,created_at,approval_status,checked_in_at\nx,A B,guest1@example.org,2026-09-01T10:00:00Z,approved,\n',
      {
        eventId: done.event?.id,
      },
    )
    expect(await contacts()).toBe(all)
    await test.ask(who, imports.undo, { params: { id: done.id } })
    expect(await contacts()).toBe(1)
  })
})

describe('sessions', () => {
  const agenda = (rows: string) =>
    `Session Id,Title,Owner Confirmed,Room,Scheduled At,Scheduled Duration,Speaker Id,FirstName,LastName,Email\n${rows}`

  it('become talks of the people of this workspace, found by address; by name only when somebody says so', async () => {
    const own = await test.makeWorkspace()
    const admin = await test.makePerson(own, 'admin')
    const speaker = await test.makePerson(own, 'advocate')
    const { name, email } = await test.inWorkspace(own, async db =>
      db.selectFrom('person').where('id', '=', speaker.id).select(['name', 'email']).executeTakeFirstOrThrow(),
    )
    const before = await contentsOf(test, own)
    const [first = '', ...rest] = name.split(' ')
    const file = agenda(
      [
        `1,Queues,Yes,A,2026-09-18 09:30:00,40,s1,Ivo,Outside,ivo@outside.example`,
        `1,,,,,,s2,X,Y,${email.toUpperCase()}`,
        `2,By name,Yes,A,2026-09-19 09:30:00,40,s3,${first},${rest.join(' ')},`,
        `3,Elsewhere,Yes,A,2026-09-19 10:30:00,40,s1,Ivo,Outside,ivo@outside.example`,
      ].join('\n'),
    )
    const uploaded = await upload(test, admin, 'sessions.csv', file)
    const newEvent = { title: 'Conf', day, timeZone: 'Europe/Berlin' }
    const planned = await test.ask(admin, imports.change, { params: { id: uploaded.id }, body: { newEvent } })
    expect(planned.plan).toMatchObject({ event: 'create', created: 3 })
    expect(planned.touched).toMatchObject([
      { what: 'activity', does: 'create', count: 1, names: [`Queues (${name})`] },
      { what: 'activity', does: 'leave', count: 1, names: [`By name (${name})`] },
    ])
    expect(await contentsOf(test, own)).toEqual(before)
    const both = await test.ask(admin, imports.change, { params: { id: uploaded.id }, body: { newActivities: true } })
    expect(both.touched).toMatchObject([{ does: 'create', count: 2 }])
    const done = await confirm(test, admin, both)
    const { items } = await test.ask(admin, activities.list, { query: { event: done.event?.id ?? '' } })
    expect(items.map(({ title, date, ownerId, kind }) => ({ title, date, ownerId, kind }))).toEqual(
      expect.arrayContaining([
        { title: 'Queues', date: '2026-09-18', ownerId: speaker.id, kind: 'talk' },
        { title: 'By name', date: '2026-09-19', ownerId: speaker.id, kind: 'talk' },
      ]),
    )
    const sessions = await test.ask(admin, events.sessions, { params: { id: done.event?.id ?? '' } })
    expect(sessions.speakers).toBe(3)
    expect(sessions.items).toMatchObject([
      { title: 'Queues', state: 'confirmed', startsAt: '2026-09-18T07:30:00.000Z', speakers: 2 },
      { title: 'By name' },
      { title: 'Elsewhere', activityId: null },
    ])
    expect(sessions.items[0]?.activityId).not.toBeNull()
    const again = await upload(test, admin, 'sessions.csv', file)
    expect(again).toMatchObject({ plan: { created: 0, updated: 0, unchanged: 3 } })
    expect(again.touched.some(({ does }) => does === 'create')).toBe(false)
    await test.ask(admin, imports.cancel, { params: { id: again.id } })
    const undone = await test.ask(admin, imports.undo, { params: { id: done.id } })
    expect(undone).toMatchObject({ removed: 3, eventRemoved: true, alsoRemoved: [{ what: 'activity', count: 2 }] })
    expect(await contentsOf(test, own)).toEqual(before)
  })

  it('are updated by the ids of the tool; a column that a file lacks takes nothing away', async () => {
    const first = await bring(
      advocate,
      's.csv',
      agenda('1,Queues,No,A,2026-09-18 09:30:00,40,s1,Ivo,Outside,ivo@outside.example\n'),
      { newEvent: { title: 'Moves', day } },
    )
    const before = await contentsOf(test, workspaceId)
    const later = await bring(
      advocate,
      's2.csv',
      'Session Id,Title,Owner Confirmed,Scheduled At,Speaker Id,Email\n1,Queues at the edge,Yes,2026-09-18 11:30:00,s1,ivo@outside.example\n',
      { eventId: first.event?.id },
    )
    expect(later.outcome).toEqual({ created: 0, updated: 1, removed: 0, unchanged: 0 })
    const { items } = await test.ask(advocate, events.sessions, { params: { id: first.event?.id ?? '' } })
    expect(items).toMatchObject([{ title: 'Queues at the edge', state: 'confirmed', room: 'A', minutes: 40 }])
    await test.ask(advocate, imports.undo, { params: { id: later.id } })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('keep no name of an outside speaker', async () => {
    await importAsNewEvent(test, advocate, 'open/sessionize-accepted-sessions.csv', { title: 'Names', day })
    const all = await test.inWorkspace(workspaceId, async db => {
      const { rows } = await sql<{ text: string }>`select s::text as text from event_session s
        union all select c::text from contact c`.execute(db)
      return rows.map(({ text }) => text).join('\n')
    })
    expect(all).toContain('Debugging with')
    expect(all).not.toMatch(/Szczepkowal|brannockby|Engineering Manager|15550100/i)
  })
})

describe('members', () => {
  it('stand beside those of another day, and are brought up to date on the same', async () => {
    const file = (rows: string) => `Name,Member ID,Joined Group on,Last visited group on,Role\n${rows}`
    const may = { community: { name: 'Kestrel', takenOn: '2026-05-01' } }
    const first = await bring(
      advocate,
      'm.csv',
      file('A,1,2021-01-05,2026-04-30,MEMBER\nB,2,2022-01-05,2026-04-30,MEMBER\n'),
      may,
    )
    expect(first.outcome?.created).toBe(2)
    const same = await bring(
      advocate,
      'm2.csv',
      file('B,2,2022-01-05,2026-05-01,ORGANIZER\nA,1,2021-01-05,2026-04-30,MEMBER\n'),
      may,
    )
    expect(same.outcome).toEqual({ created: 0, updated: 1, removed: 0, unchanged: 1 })
    const june = { community: { name: 'Kestrel', takenOn: '2026-06-01' } }
    const later = await bring(advocate, 'm3.csv', file('B,2,2022-01-05,2026-05-30,ORGANIZER\n'), june)
    expect(later.outcome?.created).toBe(1)
  })
})
