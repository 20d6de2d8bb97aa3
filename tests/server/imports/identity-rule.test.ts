import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { attendanceOf, confirm, upload } from './importing.ts'

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

const day = '2026-05-01T10:00:00.000Z'
const guests = [
  'api_id,name,email,approval_status,created_at,checked_in_at,ticket_name',
  `gst-1,Ana Alder,family@example.com,approved,${day},,Standard`,
  `gst-2,Bo Alder,family@example.com,approved,${day},,Standard`,
  `gst-3,Cy Birch,cy@example.com,approved,${day},,Standard`,
].join('\n')
const newEvent = { title: 'Meetup', day: '2026-05-20' }

async function change(id: string, body: ImportChange): Promise<ImportDetail> {
  return test.ask(advocate, imports.change, { params: { id }, body })
}

async function importGuests(answers: ImportChange = {}): Promise<ImportDetail> {
  const { id } = await upload(test, advocate, 'guests.csv', guests)
  return confirm(test, advocate, await change(id, { newEvent, ...answers }))
}

describe('the rule of an import', () => {
  it('can be switched before confirming, and the counts follow', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    const byAddress = await change(id, { newEvent })
    expect(byAddress).toMatchObject({
      counts: { registered: 2, duplicates: 1 },
      plan: { created: 2 },
      otherPeople: null,
      understood: { toldApart: { rule: 'email', people: { email: 2, tool: 0, name: 0 } } },
    })
    const byId = await change(id, { identity: 'tool' })
    expect(byId).toMatchObject({
      counts: { registered: 3, duplicates: 0 },
      plan: { created: 3 },
      understood: { toldApart: { rule: 'tool', people: { email: 0, tool: 3, name: 0 } } },
    })
    expect(byId.fingerprint).not.toBe(byAddress.fingerprint)
    expect(await change(id, { identity: null })).toMatchObject({ counts: { registered: 2 } })
    await confirm(test, advocate, await change(id, { identity: 'tool' }))
    expect(await attendanceOf(test, workspaceId, 'Meetup')).toHaveLength(3)
  })

  it('of the same file is taken again, and nothing is new', async () => {
    await importGuests({ identity: 'tool' })
    const again = await upload(test, advocate, 'guests.csv', guests)
    expect(again).toMatchObject({
      plan: { created: 0, updated: 0, removed: 0, unchanged: 3 },
      otherPeople: { email: 0, tool: 0, name: 0 },
    })
  })

  it('that another import of the tool used replaces the people by their ids, and none counts twice', async () => {
    await importGuests()
    const later = await upload(test, advocate, 'guests.csv', guests)
    const byId = await change(later.id, { identity: 'tool' })
    expect(byId).toMatchObject({ plan: { created: 3, removed: 2 }, otherPeople: { email: 0, tool: 0, name: 0 } })
    await confirm(test, advocate, byId)
    expect(await attendanceOf(test, workspaceId, 'Meetup')).toHaveLength(3)
  })

  it('says how many people of another rule stay beside those of the file', async () => {
    const done = await importGuests()
    const list = 'Name,Attended\nAna Alder,yes\nSomebody New,yes\n'
    const { id } = await upload(test, advocate, 'list.csv', list)
    const mapping = {
      headerLine: 1,
      delimiter: ',',
      columns: [
        { index: 0, field: 'name' },
        { index: 1, field: 'attended' },
      ],
    } as const satisfies ImportChange['mapping']
    const planned = await change(id, {
      mapping: { ...mapping, columns: [...mapping.columns] },
      eventId: done.event?.id ?? null,
    })
    expect(planned).toMatchObject({
      plan: { event: 'use', created: 2 },
      otherPeople: { email: 2, tool: 0, name: 0 },
      understood: { toldApart: { rule: 'name', possible: ['name'], people: { email: 0, tool: 0, name: 2 } } },
    })
  })

  it('goes one way only: people by id do not go when the file is read by address, and that is told', async () => {
    const done = await importGuests({ identity: 'tool' })
    const later = await upload(
      test,
      advocate,
      'guests.csv',
      `${guests}\ngst-9,Di Elm,di@example.com,approved,${day},,Standard`,
    )
    const byAddress = await change(later.id, { eventId: done.event?.id ?? null, identity: null })
    expect(byAddress.otherPeople).toEqual({ email: 0, tool: 1, name: 0 })
  })
})
