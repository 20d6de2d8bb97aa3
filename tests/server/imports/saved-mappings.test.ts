import { imports } from '@upshot/shared/imports/api'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { attendanceOf, confirm, contentsOf, importAsNewEvent, tryUpload, upload } from './importing.ts'
import { writeTable } from './reading/write-table.ts'

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

const header = ['Wer', 'Kontakt', 'Zusage', 'Am', 'Frage: Was isst du?']
const first = [
  header,
  ['Ada Lind', 'ada@example.org', 'kommt', '03/04/2026', 'Pizza'],
  ['Bo Varga', 'bo@example.org', 'doch nicht', '04/04/2026', 'Pasta'],
]
const second = [
  header,
  ['Cy Oduya', 'cy@example.org', 'kommt', '05/06/2026', 'Reis'],
  ['Di Moreau', 'di@example.org', 'kommt', '06/06/2026', 'Brot'],
  ['Ed Novak', 'ed@example.org', 'doch nicht', '07/06/2026', 'Mais'],
]

const columns = [
  { index: 0, field: 'name' },
  { index: 1, field: 'email' },
  { index: 2, field: 'status' },
  { index: 3, field: 'registeredAt' },
] as const

async function answer(who: TestPerson, { id }: ImportDetail, body: object): Promise<ImportDetail> {
  return test.ask(who, imports.change, { params: { id }, body })
}

/** Brings the first file in with everything answered by hand. */
async function importFirst(who: TestPerson, title = 'First evening'): Promise<ImportDetail> {
  const uploaded = await upload(test, who, 'first.csv', writeTable(first))
  expect(uploaded).toMatchObject({ missing: ['mapping', 'event'], savedMapping: null })
  const answered = await answer(who, uploaded, {
    mapping: { headerLine: 1, delimiter: ',', columns: [...columns] },
    dateOrder: 'day-first',
    timeZone: 'Europe/Berlin',
    statusWords: { kommt: 'registered', 'doch nicht': 'declined' },
    newEvent: { title, day: '2026-04-20' },
  })
  return confirm(test, who, answered)
}

const list = (who: TestPerson) => test.ask(who, imports.savedMappings, { query: {} })

describe('a second file of the same shape', () => {
  it('is read without a mapping click and says which saved mapping it used', async () => {
    await importFirst(ana)
    const uploaded = await upload(test, ana, 'second.csv', writeTable(second))
    expect(uploaded.missing).toEqual(['event'])
    expect(uploaded.counts).toMatchObject({ rows: 3, registered: 2, rejectedRows: 0 })
    expect(uploaded.understood?.more).toMatchObject({ declined: 1 })
    expect(uploaded.understood?.dateOrder).toBe('day-first')
    expect(uploaded.choice.answers.timeZone).toBe('Europe/Berlin')
    expect(uploaded.savedMapping).toMatchObject({ name: 'Table with Wer, Kontakt, Zusage', isOwn: true })
    expect(uploaded.savedMapping?.savedBy.id).toBe(ana.id)
  })

  it('is of the same shape in any order of columns, with another delimiter and lines above', async () => {
    await importFirst(ana)
    const turned = second.map(row => row.toReversed())
    const bytes = writeTable([['Export'], ['Evening in June'], ...turned], { delimiter: ';' })
    const uploaded = await upload(test, ana, 'turned.csv', bytes)
    expect(uploaded).toMatchObject({ missing: ['event'], counts: { rows: 3, registered: 2 } })
    expect(uploaded.savedMapping).not.toBeNull()
    expect(uploaded.choice.mapping).toMatchObject({ headerLine: 3, delimiter: ';' })
  })

  it('with other columns is asked about', async () => {
    await importFirst(ana)
    const other = second.map((row, at) => [...row, at === 0 ? 'Tisch' : String(at)])
    const uploaded = await upload(test, ana, 'other.csv', writeTable(other))
    expect(uploaded).toMatchObject({ savedMapping: null, missing: ['mapping', 'event'] })
  })

  it('is read as it stands when one says not to use it', async () => {
    await importFirst(ana)
    const uploaded = await upload(test, ana, 'second.csv', writeTable(second))
    const without = await answer(ana, uploaded, { savedMappingId: null })
    expect(without).toMatchObject({ savedMapping: null, missing: ['mapping', 'event'] })
    expect(without.choice).toMatchObject({ mapping: null, answers: {} })
    const with_ = await answer(ana, uploaded, { savedMappingId: uploaded.savedMapping?.id })
    expect(with_).toMatchObject({ missing: ['event'], counts: { registered: 2 } })
  })

  it('decides about its dates itself where they can be read in one way only', async () => {
    await importFirst(ana)
    const american = second.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), `04/2${at}/2026`, row[4] ?? '']))
    const uploaded = await upload(test, ana, 'american.csv', writeTable(american))
    expect(uploaded).toMatchObject({ counts: { rejectedRows: 0 }, missing: ['event'] })
    expect(uploaded.understood?.dateOrder).toBe('month-first')
    expect(uploaded.savedMapping).not.toBeNull()
  })

  it('goes straight to the review where it says its event, and is told of', async () => {
    const zoom = await importAsNewEvent(test, ana, 'open/zoom-webinar-attendees.csv', { title: 'X', day: '2026-09-10' })
    expect(zoom.status).toBe('committed')
    const { items } = await list(ana)
    expect(items).toMatchObject([{ tool: 'zoom', name: 'Zoom webinar attendee report', columns: null }])
  })

  it('remembers what was answered otherwise the second time', async () => {
    await importFirst(ana)
    const uploaded = await upload(test, ana, 'second.csv', writeTable(second))
    const answered = await answer(ana, uploaded, {
      statusWords: { kommt: 'attended', 'doch nicht': 'declined' },
      newEvent: { title: 'Second evening', day: '2026-06-20' },
    })
    await confirm(test, ana, answered)
    const { items, total } = await list(ana)
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ timesUsed: 2, answers: { statusWords: { kommt: 'attended' } } })
    expect(await attendanceOf(test, workspaceId, 'Second evening')).toHaveLength(3)
  })
})

describe('what is remembered', () => {
  it('holds labels and status words, and no other cell', async () => {
    await importFirst(ana)
    const kept = await test.inWorkspace(workspaceId, async db => {
      const { rows } = await sql<{ text: string }>`select s::text as text from saved_mapping s`.execute(db)
      return rows.map(({ text }) => text).join(' ')
    })
    expect(kept).toContain('Kontakt')
    expect(kept).toContain('doch nicht')
    for (const cell of first
      .slice(1)
      .flat()
      .filter(text => text !== 'kommt' && text !== 'doch nicht')) {
      expect(kept).not.toContain(cell)
    }
  })

  it('goes when its import is taken back, and leaves every table as it was', async () => {
    const before = await contentsOf(test, workspaceId)
    const done = await importFirst(ana)
    expect((await list(ana)).total).toBe(1)
    await test.ask(ana, imports.undo, { params: { id: done.id } })
    expect((await list(ana)).total).toBe(0)
    expect(await contentsOf(test, workspaceId)).toEqual(before)
  })

  it('includes that a file is not what it was recognised as', async () => {
    const luma = (people: readonly string[]) =>
      writeTable([
        ['api_id', 'name', 'email', 'approval_status', 'checked_in_at', 'Table'],
        ...people.map(name => [`gst-${name}`, name, `${name}@example.org`, 'approved', '', '3']),
      ])
    const uploaded = await upload(test, ana, 'a.csv', luma(['ada', 'bo']))
    expect(uploaded).toMatchObject({ tool: 'luma' })
    const told = await answer(ana, uploaded, { readAs: 'generic/table' })
    expect(told).toMatchObject({ tool: 'generic', missing: ['mapping', 'event'] })
    expect(told.understood?.columns.find(({ label }) => label === 'email')?.field).toBe('email')
    const answered = await answer(ana, told, {
      mapping: { headerLine: 1, delimiter: ',', columns: [{ index: 2, field: 'email' }] },
      rowsAre: 'attended',
      newEvent: { title: 'Not Luma', day: '2026-04-20' },
    })
    await confirm(test, ana, answered)
    const next = await upload(test, ana, 'b.csv', luma(['cy', 'di', 'ed']))
    expect(next).toMatchObject({ tool: 'generic', missing: ['event'], counts: { attended: 3, registered: null } })
  })
})

describe('who may use, change and forget a saved mapping', () => {
  it('is its owner at first, then whoever it is shared with', async () => {
    const teamId = await test.makeTeam(workspaceId)
    const owner = await test.makePerson(workspaceId, 'advocate', { teamIds: [teamId] })
    const mate = await test.makePerson(workspaceId, 'advocate', { teamIds: [teamId] })
    await importFirst(owner)
    const mine = (await list(owner)).items[0]
    if (mine === undefined) throw new Error('nothing was saved')
    expect(mine).toMatchObject({ sharedWith: 'nobody', mayChange: true, mayForget: true, timesUsed: 1 })
    const params = { id: mine.id }

    expect((await list(mate)).total).toBe(0)
    expect((await upload(test, mate, 's.csv', writeTable(second))).savedMapping).toBeNull()
    expect(await test.call(mate, imports.forgetSavedMapping, { params })).toMatchObject({ ok: false, status: 404 })

    await test.ask(owner, imports.changeSavedMapping, { params, body: { name: 'Our evenings', sharedWith: 'team' } })
    expect((await list(mate)).items).toMatchObject([
      { name: 'Our evenings', isOwn: false, mayChange: false, mayForget: false },
    ])
    expect((await list(ana)).total).toBe(0)
    const used = await upload(test, mate, 's.csv', writeTable(second))
    expect(used.savedMapping).toMatchObject({ name: 'Our evenings', isOwn: false, savedBy: { id: owner.id } })
    expect(await test.call(mate, imports.changeSavedMapping, { params, body: { name: 'Mine' } })).toMatchObject({
      ok: false,
      status: 403,
    })
    expect(await test.call(mate, imports.forgetSavedMapping, { params })).toMatchObject({ ok: false, status: 403 })

    await test.ask(owner, imports.changeSavedMapping, { params, body: { sharedWith: 'workspace' } })
    expect((await list(ana)).total).toBe(1)

    const answered = await answer(mate, used, { newEvent: { title: 'By a mate', day: '2026-06-20' } })
    await confirm(test, mate, answered)
    expect((await list(mate)).items).toMatchObject([{ isOwn: false, timesUsed: 2 }])
  })

  it('lets managers and admins forget any', async () => {
    await importFirst(ana)
    const manager = await test.makePerson(workspaceId, 'manager')
    const { items } = await list(manager)
    expect(items).toMatchObject([{ isOwn: false, mayChange: false, mayForget: true }])
    await test.ask(manager, imports.forgetSavedMapping, { params: { id: items[0]?.id ?? '' } })
    expect((await list(ana)).total).toBe(0)
    expect((await upload(test, ana, 's.csv', writeTable(second))).savedMapping).toBeNull()
  })

  it('is nobody of another workspace', async () => {
    await importFirst(ana)
    const elsewhere = await test.makePerson(await test.makeWorkspace(), 'admin')
    expect((await list(elsewhere)).total).toBe(0)
    const id = (await list(ana)).items[0]?.id ?? ''
    expect(await test.call(elsewhere, imports.forgetSavedMapping, { params: { id } })).toMatchObject({ status: 404 })
  })
})

describe('what was guessed', () => {
  it('is made anew when the header line changes', async () => {
    const rows = [
      ['Participants', 'of the', 'evening'],
      ['Name', 'E-mail', 'Attended'],
      ['Ada', 'ada@example.org', 'yes'],
      ['Bo', 'bo@example.org', 'no'],
    ]
    const uploaded = await upload(test, ana, 'a.csv', writeTable(rows))
    const wrong = await answer(ana, uploaded, { mapping: { headerLine: 1, delimiter: ',', columns: null } })
    expect(wrong.understood?.headerLine).toBe(1)
    const right = await answer(ana, wrong, { mapping: { headerLine: 2, delimiter: ',', columns: null } })
    expect(right.understood?.columns.map(({ field }) => field)).toEqual(['name', 'email', 'attended'])
    expect(right.missing).toContain('mapping')
    expect(right.understood?.topRows.map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })

  it('cannot be answered with what the file has not, and says what to do', async () => {
    const uploaded = await upload(test, ana, 'a.csv', writeTable(first))
    const refusal = async (body: object) => {
      const answered = await test.call(ana, imports.change, { params: { id: uploaded.id }, body })
      if (answered.ok) throw new Error('it was taken')
      return answered.problem.detail
    }
    expect(await refusal({ mapping: { headerLine: 40, delimiter: ',', columns: null } })).toContain('line 40')
    expect(await refusal({ mapping: { headerLine: 1, delimiter: ';', columns: null } })).toContain('commas')
    expect(await refusal({ readAs: 'nobody/nothing' })).toBeDefined()
    expect(await refusal({ readAs: 'zoom/meeting-participants' })).toBeDefined()
    const same = await test.ask(ana, imports.get, { params: { id: uploaded.id } })
    expect(same.choice).toEqual(uploaded.choice)
  })

  it('of the letters shows each way to read them, and reads them as told', async () => {
    const text = 'Name,E-mail\nJana Nov\u00e1\u010dkov\u00e1,jana@example.org\nZby\u0161ek,z@example.org\n'
    const bytes = Uint8Array.from(text, letter => ({ '\u010d': 0xe8, '\u0161': 0x9a })[letter] ?? letter.charCodeAt(0))
    const uploaded = await upload(test, ana, 'a.csv', bytes)
    expect(uploaded.understood?.encoding).toBe('windows-1252')
    const preview = uploaded.understood?.encodingPreview.find(({ encoding }) => encoding === 'windows-1250')
    expect(preview?.samples).toContain('Jana Nov\u00e1\u010dkov\u00e1')
    const read = await answer(ana, uploaded, { encoding: 'windows-1250' })
    expect(read.understood).toMatchObject({ encoding: 'windows-1250' })
    expect(read.understood?.columns[0]?.samples).toContain('Jana Nov\u00e1\u010dkov\u00e1')
  })

  it('of the tool says by which columns', async () => {
    const uploaded = await tryUpload(
      test,
      ana,
      'a.csv',
      writeTable([
        ['api_id', 'name', 'email', 'approval_status', 'checked_in_at'],
        ['g', 'Ada', 'ada@example.org', 'approved', ''],
      ]),
    )
    if (!uploaded.ok) throw new Error(uploaded.problem.detail)
    expect(uploaded.detail.understood?.recognisedBy).toEqual(['api_id', 'approval_status', 'checked_in_at'])
  })
})
