import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { overview } from '@upshot/shared/overview/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, upload } from '../imports/importing.ts'

const ROWS = 20_000

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())

const list = (rows: number) =>
  [
    'api_id,name,email,created_at,approval_status,checked_in_at',
    ...Array.from(
      { length: rows },
      (_, at) =>
        `gst-${at},Guest Number${at},guest.number${at}@org${at % 90}.example,2026-05-01T16:30:00Z,approved,2026-05-20T16:30:00Z`,
    ),
  ].join('\n')

async function bring(who: TestPerson, rows: number): Promise<ImportDetail> {
  const { id } = await upload(test, who, 'guests.csv', list(rows))
  const newEvent = { title: `Of ${rows}`, day: '2026-05-20' }
  return confirm(test, who, await test.ask(who, imports.change, { params: { id }, body: { newEvent } }))
}

describe('20,000 people, while the planner knows of few', () => {
  let who: TestPerson
  let teamId: string
  let done: ImportDetail
  beforeAll(async () => {
    const known = await test.makePerson(await test.makeWorkspace())
    for (let at = 0; at < 3; at += 1) await bring(known, 20 + at)
    await test.pool.query('analyze')
    const workspaceId = await test.makeWorkspace()
    teamId = await test.makeTeam(workspaceId)
    who = await test.makePerson(workspaceId, 'manager', { teamIds: [teamId] })
    done = await bring(who, ROWS)
  }, 60_000)

  // A query that goes through all of them for each of them is stopped after 15 s, and fails.
  it('are shown on their event, by organisation', async () => {
    const { totals, organisations } = await test.ask(who, events.get, { params: { id: done.event?.id ?? '' } })
    expect(totals.attended).toBe(ROWS)
    expect(organisations).toHaveLength(11)
  })

  it('are counted for the list of organisations, the reach of a period and the overview', async () => {
    expect((await test.ask(who, events.organisations, { query: {} })).items[0]).toMatchObject({ people: 223 })
    const days = { from: '2026-05-01', to: '2026-05-31' }
    expect(await test.ask(who, events.reach, { query: days })).toMatchObject({ people: ROWS })
    const shown = await test.ask(who, overview.show, { query: { period: '2026-05-01..2026-05-31' } })
    expect(shown.reach.now.external.people).toBe(ROWS)
    await test.inWorkspace(who.workspaceId, (_, client) => client.query('update event set team_id = $1', [teamId]))
    const ofTeam = await test.ask(who, overview.show, { query: { period: '2026-05-01..2026-05-31', team: teamId } })
    expect(ofTeam.reach.now.external.people).toBe(ROWS)
  })

  it('are updated by a later list, and taken back', async () => {
    const later = await upload(test, who, 'guests.csv', list(ROWS).replaceAll(/,approved,[^,\n]+$/gm, ',declined,'))
    const into = { eventId: done.event?.id ?? '' }
    const answered = await test.ask(who, imports.change, { params: { id: later.id }, body: into })
    expect(answered.plan).toMatchObject({ updated: ROWS })
    await confirm(test, who, answered)
    for (const { id } of [later, done]) await test.ask(who, imports.undo, { params: { id } })
    expect((await test.ask(who, events.reach, { query: { from: '2026-05-01', to: '2026-05-31' } })).people).toBe(0)
  }, 60_000)
})
