import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import {
  attendanceOf,
  confirm,
  contentsOf,
  csvFixture,
  importAsNewEvent,
  stagedParts,
  tryUpload,
  upload,
} from './importing.ts'

let test: TestApp
let workspaceId: string
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId, 'advocate')
})
afterAll(() => test.close())

describe('from file to event', () => {
  it('stages a file encrypted, says what it understood and asks for the event only', async () => {
    const bytes = csvFixture('open/luma-guests.csv')
    const before = await contentsOf(test, workspaceId)
    const detail = await upload(test, advocate, 'luma-guests.csv', bytes)
    expect(detail).toMatchObject({
      status: 'staged',
      step: 'mapping',
      tool: 'luma',
      report: 'guests',
      counts: { rows: 52, registered: 44, attended: 27, noShow: 17, pending: 3 },
      missing: ['event'],
      plan: null,
      fingerprint: null,
      sameAs: null,
    })
    expect(detail.understood?.columns.find(column => column.field === 'email')?.samples).toHaveLength(3)
    const parts = await stagedParts(test, workspaceId)
    expect(parts.length).toBeGreaterThan(1)
    const email = detail.understood?.columns.find(column => column.field === 'email')?.samples[0] ?? 'none'
    expect(parts.every(part => !part.includes(email))).toBe(true)

    const answered = await test.ask(advocate, imports.change, {
      params: { id: detail.id },
      body: { newEvent: { title: 'DevFest Berlin', day: '2026-05-20' } },
    })
    expect(answered).toMatchObject({ step: 'review', plan: { event: 'create', created: 52, updated: 0, unchanged: 0 } })
    expect(await contentsOf(test, workspaceId)).toEqual(before)

    const resumed = await test.ask(advocate, imports.get, { params: { id: detail.id } })
    expect(resumed).toEqual(answered)

    const done = await confirm(test, advocate, answered)
    expect(done).toMatchObject({
      status: 'committed',
      step: 'done',
      understood: null,
      event: { title: 'DevFest Berlin', day: '2026-05-20' },
      outcome: { created: 52, updated: 0, removed: 0, unchanged: 0 },
      mayUndo: true,
    })
    expect(await stagedParts(test, workspaceId)).toEqual([])
    const event = await test.ask(advocate, events.get, { params: { id: done.event?.id ?? '' } })
    expect(event.totals).toMatchObject({ registered: 44, attended: 27, noShow: 17, pending: 3 })
  })

  it('knows the same file again and has nothing new to write', async () => {
    const before = await contentsOf(test, workspaceId)
    const again = await upload(test, advocate, 'luma-guests (1).csv', csvFixture('open/luma-guests.csv'))
    expect(again.sameAs).toMatchObject({ event: { title: 'DevFest Berlin' } })
    expect(again).toMatchObject({
      step: 'review',
      plan: { event: 'use', created: 0, updated: 0, removed: 0, unchanged: 52 },
    })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
    const done = await confirm(test, advocate, again)
    expect(done.outcome).toEqual({ created: 0, updated: 0, removed: 0, unchanged: 52 })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('brings an earlier export up to date, and ends as if only the later had been imported', async () => {
    const other = await test.makeWorkspace()
    const person = await test.makePerson(other)
    const event = { title: 'Meetup', day: '2026-09-10' }
    const first = await importAsNewEvent(test, person, 'bad/58a-reimport-first.csv', event)
    const later = await upload(test, person, '58b.csv', csvFixture('bad/58b-reimport-later.csv'))
    const chosen = await test.ask(person, imports.change, {
      params: { id: later.id },
      body: { eventId: first.event?.id ?? null },
    })
    expect(chosen.plan?.event).toBe('use')
    const done = await confirm(test, person, chosen)
    expect(done.outcome).toEqual({
      created: chosen.plan?.created,
      updated: chosen.plan?.updated,
      removed: chosen.plan?.removed,
      unchanged: chosen.plan?.unchanged,
    })
    expect(done.outcome?.updated).toBeGreaterThan(0)
    await importAsNewEvent(test, person, 'bad/58b-reimport-later.csv', { title: 'Alone', day: '2026-09-10' })
    expect(await attendanceOf(test, other, 'Meetup')).toEqual(await attendanceOf(test, other, 'Alone'))
  })
})

describe('undo', () => {
  it('leaves every table as it was before the import', async () => {
    const before = await contentsOf(test, workspaceId)
    const done = await importAsNewEvent(test, advocate, 'open/eventbrite-attendees.csv', {
      title: 'Expo',
      day: '2026-05-28',
    })
    expect(await contentsOf(test, workspaceId)).not.toEqual(before)
    const undone = await test.ask(advocate, imports.undo, { params: { id: done.id } })
    expect(undone).toMatchObject({ removed: done.outcome?.created, restored: 0, kept: 0, eventRemoved: true })
    expect(undone.import).toMatchObject({ status: 'undone', mayUndo: false, event: null })
    expect(await contentsOf(test, workspaceId)).toEqual(before)
    const again = await test.call(advocate, imports.undo, { params: { id: done.id } })
    expect(again).toMatchObject({ ok: false, problem: { code: 'already-done' } })
  })

  it('restores what an import changed', async () => {
    const event = { title: 'Second', day: '2026-09-10' }
    const first = await importAsNewEvent(test, advocate, 'bad/58a-reimport-first.csv', event)
    const before = await contentsOf(test, workspaceId)
    const later = await upload(test, advocate, '58b.csv', csvFixture('bad/58b-reimport-later.csv'))
    const chosen = await test.ask(advocate, imports.change, {
      params: { id: later.id },
      body: { eventId: first.event?.id ?? null },
    })
    const done = await confirm(test, advocate, chosen)
    const undone = await test.ask(advocate, imports.undo, { params: { id: done.id } })
    expect(undone.removed).toBe(done.outcome?.created)
    expect(undone.restored).toBe((done.outcome?.updated ?? 0) + (done.outcome?.removed ?? 0))
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('takes nothing away that a later file says as well: that one goes first', async () => {
    const event = { title: 'Third', day: '2026-09-10' }
    const first = await importAsNewEvent(test, advocate, 'bad/58a-reimport-first.csv', event)
    const now = test.now
    test.now = new Date(now.getTime() + 60_000)
    const later = await upload(test, advocate, '58b.csv', csvFixture('bad/58b-reimport-later.csv'))
    const body = { eventId: first.event?.id ?? null }
    const chosen = await test.ask(advocate, imports.change, { params: { id: later.id }, body })
    const done = await confirm(test, advocate, chosen)
    expect(done.outcome?.unchanged).toBeGreaterThan(0)
    const after = await contentsOf(test, workspaceId)
    expect(await test.call(advocate, imports.undo, { params: { id: first.id } })).toMatchObject({
      status: 409,
      problem: { detail: expect.stringContaining("Undo '58b.csv' first") },
    })
    expect(await contentsOf(test, workspaceId)).toEqual(after)
    await test.ask(advocate, imports.undo, { params: { id: done.id } })
    expect(await test.ask(advocate, imports.undo, { params: { id: first.id } })).toMatchObject({ eventRemoved: true })
    test.now = now
  })

  it('is for whoever imported, managers and admins, and for 30 days', async () => {
    const done = await importAsNewEvent(test, advocate, 'bad/57-everybody-cancelled.csv', {
      title: 'Off',
      day: '2026-05-01',
    })
    const other = await test.makePerson(workspaceId, 'advocate')
    expect(await test.call(other, imports.undo, { params: { id: done.id } })).toMatchObject({ ok: false, status: 403 })
    const now = test.now
    test.now = new Date(now.getTime() + 31 * 86_400_000)
    expect(await test.call(advocate, imports.undo, { params: { id: done.id } })).toMatchObject({
      ok: false,
      status: 410,
    })
    test.now = now
    const manager = await test.makePerson(workspaceId, 'manager')
    expect(await test.call(manager, imports.undo, { params: { id: done.id } })).toMatchObject({ ok: true })
  })
})

describe('what must not be kept', () => {
  it.each([
    'bad/50-password-export.csv',
    'bad/49-bank-statement.csv',
    'bad/01-empty.csv',
    'bad/14-unterminated-quote.csv',
  ])('keeps nothing of %s', async file => {
    const parts = await stagedParts(test, workspaceId)
    const { total } = await test.ask(advocate, imports.list, { params: undefined, query: {} })
    const uploaded = await tryUpload(test, advocate, 'x.csv', csvFixture(file))
    expect(uploaded).toMatchObject({ ok: false, problem: { code: 'unreadable-file' } })
    expect(await stagedParts(test, workspaceId)).toEqual(parts)
    expect((await test.ask(advocate, imports.list, { params: undefined, query: {} })).total).toBe(total)
  })
})
