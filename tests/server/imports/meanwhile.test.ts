import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { linesByCode } from './bad-outcomes.ts'
import { confirm, csvFixture, upload } from './importing.ts'
import { tableOf } from './reading/unseen-table.ts'
import { writeTable } from './reading/write-table.ts'

/** What is taken for granted as long as nobody says otherwise, and what follows from it. */

let test: TestApp
let workspaceId: string
let ana: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  workspaceId = await test.makeWorkspace()
  ana = await test.makePerson(workspaceId, 'advocate')
})

function answer({ id }: ImportDetail, body: ImportChange): Promise<ImportDetail> {
  return test.ask(ana, imports.change, { params: { id }, body })
}

describe('times that the clocks show twice, or never', () => {
  const warned = (detail: ImportDetail) => linesByCode(detail.understood?.issues ?? [])

  it('are told as soon as the file is read, by the zone of the workspace, before anybody answers', async () => {
    await test.inWorkspace(workspaceId, db =>
      db.updateTable('workspace').set({ time_zone: 'Europe/Amsterdam' }).execute(),
    )
    const uploaded = await upload(test, ana, '45.csv', csvFixture('bad/45-clock-change.csv'))
    expect(warned(uploaded)).toEqual({ CLOCK_CHANGE: [2, 3] })
    expect(uploaded.counts).toMatchObject({ rows: 3, rejectedRows: 0 })
    // The question of the zone is as open as before.
    expect(uploaded.asks).toContain('timeZone')
    expect(uploaded.choice.answers.timeZone).toBeUndefined()

    const answered = await answer(uploaded, { timeZone: 'Europe/Amsterdam', rowsAre: 'attended' })
    expect(warned(answered)).toEqual({ CLOCK_CHANGE: [2, 3] })
    const elsewhere = await answer(uploaded, { timeZone: 'Asia/Tokyo' })
    expect(warned(elsewhere)).toEqual({ IMPLAUSIBLE_TIMES: [3] })
  })

  it('are told anew when the event is somewhere else', async () => {
    await test.inWorkspace(workspaceId, db => db.updateTable('workspace').set({ time_zone: 'Asia/Tokyo' }).execute())
    const uploaded = await upload(test, ana, '45.csv', csvFixture('bad/45-clock-change.csv'))
    expect(warned(uploaded)).toEqual({ IMPLAUSIBLE_TIMES: [3] })
    const newEvent = { title: 'Night', day: '2026-10-25', timeZone: 'Europe/Amsterdam' }
    expect(warned(await answer(uploaded, { newEvent }))).toEqual({ CLOCK_CHANGE: [2, 3] })
  })
})

describe('a list with a column of who came', () => {
  const lines = ['Name|Email|Attended', 'Ada|ada@example.org|yes', 'Bo|bo@example.org|no', 'Cy|cy@example.org|no']
  const newEvent = { title: 'Evening', day: '2026-09-01' }

  it('can say that everybody on it registered', async () => {
    const uploaded = await upload(test, ana, 'list.csv', writeTable(tableOf(lines)))
    expect(uploaded.missing).not.toContain('rowsAre')
    expect(uploaded.counts).toMatchObject({ registered: null, attended: 1, noShow: null })
    const registered = await answer(uploaded, { rowsAre: 'registered' })
    expect(registered.counts).toMatchObject({ registered: 3, attended: 1, noShow: 2 })
    const attended = await answer(uploaded, { rowsAre: 'attended' })
    expect(attended.counts).toMatchObject({ registered: null, attended: 3, noShow: null })
    const back = await answer(uploaded, { rowsAre: null })
    expect(back.counts).toMatchObject({ registered: null, attended: 1 })
    expect(back.choice.answers.rowsAre).toBeUndefined()
    const columns = uploaded.understood?.columns.flatMap(({ index, field }) =>
      field === null ? [] : [{ index, field }],
    )
    const ready = await answer(uploaded, {
      rowsAre: 'registered',
      newEvent,
      mapping: { headerLine: 1, delimiter: ',', columns: columns ?? [] },
    })
    expect((await confirm(test, ana, ready)).outcome).toMatchObject({ created: 3 })
  })
})

describe('the event of a survey', () => {
  it('is not taken to have been in a place', async () => {
    const survey = await upload(test, ana, 'x.csv', csvFixture('open/surveymonkey-feedback.csv'))
    expect(survey.suggestedEvent?.format).toBe('online')
    const guests = await upload(test, ana, 'y.csv', csvFixture('open/luma-guests.csv'))
    expect(guests.suggestedEvent?.format).toBe('in-person')
  })
})
