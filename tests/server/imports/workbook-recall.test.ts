import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, upload } from './importing.ts'
import { writeWorkbook } from './opening/write-workbook.ts'

/** What was answered for a sheet of a workbook is remembered for the same sheet of the next. */

let test: TestApp
let ana: TestPerson

beforeAll(async () => {
  test = await openTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  ana = await test.makePerson(await test.makeWorkspace(), 'advocate')
})

function answer({ id }: ImportDetail, body: ImportChange): Promise<ImportDetail> {
  return test.ask(ana, imports.change, { params: { id }, body })
}

const header = ['Wer', 'Kontakt', 'Zusage']
const crewHeader = ['Helfer', 'Erreichbar', 'Dabei']
const columns = [
  { index: 0, field: 'name' },
  { index: 1, field: 'email' },
  { index: 2, field: 'status' },
] as const
const statusWords = { kommt: 'registered', 'doch nicht': 'declined' } as const

function book(guests: string[][], crew: string[][], names = ['Liste', 'Helfer']): Uint8Array {
  return writeWorkbook({
    sheets: [
      { name: names[0] ?? '', rows: [['Unser Abend'], [], header, ...guests] },
      { name: names[1] ?? '', rows: [crewHeader, ...crew] },
    ],
  })
}

const first = book([['Ada', 'ada@example.org', 'kommt']], [['Cy', 'cy@example.org', 'kommt']])
const second = book(
  [
    ['Bo', 'bo@example.org', 'kommt'],
    ['Di', 'di@example.org', 'doch nicht'],
  ],
  [
    ['Ed', 'ed@example.org', 'kommt'],
    ['Fi', 'fi@example.org', 'kommt'],
    ['Gus', 'gus@example.org', 'doch nicht'],
  ],
)

async function importFirst(change: ImportChange): Promise<void> {
  const uploaded = await upload(test, ana, 'first.xlsx', first)
  const sheet = change.sheet === undefined ? uploaded : await answer(uploaded, { sheet: change.sheet })
  const answered = await answer(sheet, {
    statusWords,
    newEvent: { title: 'First', day: '2026-04-20' },
    ...change,
  })
  await confirm(test, ana, answered)
}

describe('a second workbook', () => {
  it('is read with what was saved for its first sheet, header line and all', async () => {
    await importFirst({ mapping: { headerLine: 3, delimiter: ',', columns: [...columns] } })
    const uploaded = await upload(test, ana, 'second.xlsx', second)
    expect(uploaded.missing).toEqual(['event'])
    expect(uploaded.understood).toMatchObject({ container: { part: 'Liste' }, headerLine: 3 })
    expect(uploaded.counts).toMatchObject({ rows: 2, registered: 1, rejectedRows: 0 })
    expect(uploaded.understood?.more).toMatchObject({ declined: 1 })
    expect(uploaded.savedMapping).toMatchObject({ isOwn: true })
  })

  it('opens the sheet that was chosen in the first, and reads it so', async () => {
    await importFirst({ sheet: 'Helfer', mapping: { headerLine: 1, delimiter: ',', columns: [...columns] } })
    const uploaded = await upload(test, ana, 'second.xlsx', second)
    expect(uploaded.understood).toMatchObject({ container: { part: 'Helfer' }, headerLine: 1 })
    expect(uploaded.missing).toEqual(['event'])
    expect(uploaded.counts).toMatchObject({ rows: 3, registered: 2, rejectedRows: 0 })
  })

  it('without a sheet of that name is read as if nothing had been saved', async () => {
    await importFirst({ sheet: 'Helfer', mapping: { headerLine: 1, delimiter: ',', columns: [...columns] } })
    const other = book([['Bo', 'bo@example.org', 'kommt']], [['Ed', 'ed@example.org', 'kommt']], ['Liste', 'Team'])
    const uploaded = await upload(test, ana, 'other.xlsx', other)
    expect(uploaded).toMatchObject({ savedMapping: null, choice: { mapping: null, answers: {} } })
    expect(uploaded.understood?.container?.part).toBe('Liste')
  })
})
