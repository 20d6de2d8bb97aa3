import { imports } from '@upshot/shared/imports/api'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import { noRepairs, type Repairs } from '@upshot/shared/imports/repair'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { attendanceOf, confirm, contentsOf, stagedParts, tryUpload, upload } from './importing.ts'

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

const head = 'api_id,name,email,phone_number,approval_status,created_at,checked_in_at,ticket_name'
const day = '2026-05-01T10:00:00.000Z'
const guests = [
  head,
  `gst-1,Ana Alder,ana@example.com,+49 30 1,approved,${day},,Standard`,
  `gst-2,Bo Birch,bo.birch@,+49 30 2,approved,${day},,Standard`,
  `gst-3,Cy Cedar,cy@example.com,+49 30 3,apprvd,${day},,Standard`,
  `gst-4,Acme, Inc,di@example.com,+49 30 4,approved,${day},,Standard`,
  `gst-5,Ed Elm,ed@example.com,+49 30 5,apprvd,${day},,Standard`,
].join('\n')
const corrected = guests
  .replace('bo.birch@', 'bo.birch@example.com')
  .replaceAll('apprvd', 'approved')
  .replace('Acme, Inc', '"Acme, Inc"')
const newEvent = { title: 'Meetup', day: '2026-05-20' }

const repairs: Repairs = {
  cells: [{ line: 3, column: 2, from: 'bo.birch@', to: 'bo.birch@example.com' }],
  values: [{ column: 4, from: 'apprvd', to: 'approved' }],
  rows: [
    {
      line: 5,
      from: ['gst-4', 'Acme', ' Inc', 'di@example.com', '+49 30 4', 'approved', day, '', 'Standard'],
      to: ['gst-4', 'Acme, Inc', 'di@example.com', '+49 30 4', 'approved', day, '', 'Standard'],
    },
  ],
}

async function change(id: string, body: ImportChange): Promise<ImportDetail> {
  return test.ask(advocate, imports.change, { params: { id }, body })
}

async function rejectedOf(id: string): Promise<string> {
  const response = await test.send(advocate, imports.rejected, { params: { id } })
  expect(response.status).toBe(200)
  return response.text()
}

describe('corrections', () => {
  it('are read as if they stood in the file, and written so', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    const before = await change(id, { newEvent })
    expect(before).toMatchObject({
      counts: { rows: 5, rejectedRows: 2, registered: 1 },
      repairs: noRepairs,
      repaired: 0,
    })
    const contents = await contentsOf(test, workspaceId)
    const after = await change(id, { repairs })
    expect(after).toMatchObject({
      step: 'review',
      counts: { rows: 5, rejectedRows: 0, registered: 5 },
      plan: { created: 5 },
      repairs,
      repaired: 3,
    })
    expect(await contentsOf(test, workspaceId)).toEqual(contents)
    const done = await confirm(test, advocate, after)
    expect(done).toMatchObject({ outcome: { created: 5 }, repairs: null, repaired: 3 })

    const other = await upload(test, advocate, 'corrected.csv', corrected)
    await confirm(test, advocate, await change(other.id, { newEvent: { ...newEvent, title: 'Corrected' } }))
    expect(await attendanceOf(test, workspaceId, 'Meetup')).toEqual(await attendanceOf(test, workspaceId, 'Corrected'))
  })

  it('change the fingerprint, and taking them back brings the earlier one again', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    const before = await change(id, { newEvent })
    const after = await change(id, { repairs })
    const other = await change(id, {
      repairs: { ...repairs, cells: [{ line: 3, column: 2, from: 'bo.birch@', to: 'bo.birch@example.net' }] },
    })
    expect(new Set([before.fingerprint, after.fingerprint, other.fingerprint]).size).toBe(3)
    const early = await test.call(advocate, imports.commit, {
      params: { id },
      body: { fingerprint: after.fingerprint ?? '', acceptRejectedRows: true },
    })
    expect(early).toMatchObject({ ok: false, problem: { code: 'conflict' } })
    expect((await change(id, { repairs })).fingerprint).toBe(after.fingerprint)
    // An answer that needs no reading keeps them in mind.
    const renamed = await change(id, { newEvent: { ...newEvent, title: 'Other' } })
    expect((await change(id, { newEvent })).fingerprint).toBe(after.fingerprint)
    expect(renamed).toMatchObject({ repairs, counts: { rejectedRows: 0 } })
    expect((await change(id, { repairs: null })).fingerprint).toBe(before.fingerprint)
  })

  it('are sealed while they wait, and gone when the import ends in whatever way', async () => {
    const secret = 'bo.birch@example.com'
    const everything = async () =>
      test.inWorkspace(workspaceId, async db => {
        const { rows } = await sql<{ text: string }>`select i::text as text from import i
          union all select a::text from audit a`.execute(db)
        return rows.map(row => row.text).join('\n')
      })
    const nowhere = async () => {
      expect(await everything()).not.toContain('bo.birch')
      for (const part of await stagedParts(test, workspaceId)) expect(part.includes('bo.birch')).toBe(false)
    }
    const start = async () => {
      const { id } = await upload(test, advocate, 'guests.csv', guests)
      await change(id, { newEvent })
      const parts = (await stagedParts(test, workspaceId)).length
      const ready = await change(id, { repairs })
      expect(JSON.stringify(ready.repairs)).toContain(secret)
      expect(await stagedParts(test, workspaceId)).toHaveLength(parts + 1)
      await nowhere()
      return ready
    }
    const given = await start()
    await test.ask(advocate, imports.cancel, { params: { id: given.id } })
    expect(await stagedParts(test, workspaceId)).toEqual([])
    const done = await confirm(test, advocate, await start())
    expect(await stagedParts(test, workspaceId)).toEqual([])
    await nowhere()
    await test.ask(advocate, imports.undo, { params: { id: done.id } })
    expect(await stagedParts(test, workspaceId)).toEqual([])
    await nowhere()
    expect(await attendanceOf(test, workspaceId, 'Meetup')).toEqual([])
  })

  it('are limited, with words for it, and refused whole', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    const cells = Array.from({ length: 1_001 }, (_, at) => ({ line: at + 2, column: 1, from: 'x', to: 'y' }))
    const many = await test.call(advocate, imports.change, {
      params: { id },
      body: { repairs: { ...noRepairs, cells } },
    })
    expect(many).toMatchObject({ ok: false, status: 422 })
    expect(many.ok ? '' : JSON.stringify(many.problem.errors)).toContain('At most 1,000 corrections fit here')
    expect((await test.ask(advocate, imports.get, { params: { id } })).repairs).toEqual(noRepairs)
  })

  it('are shown to nobody but those who may go on with the import', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    await change(id, { repairs })
    const colleague = await test.makePerson(workspaceId, 'advocate')
    expect(await test.ask(colleague, imports.get, { params: { id } })).toMatchObject({ repairs: null })
    for (const attempt of [
      test.call(colleague, imports.change, { params: { id }, body: { repairs: null } }),
      test.call(colleague, imports.rows, { params: { id }, body: { lines: [3] } }),
      test.call(colleague, imports.check, { params: { id }, body: { line: 3, cells: ['x'] } }),
    ]) {
      expect(await attempt).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    }
  })

  it('are remembered as a number: the same file again says how many there were', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    await change(id, { newEvent })
    await confirm(test, advocate, await change(id, { repairs }))
    const again = await upload(test, advocate, 'guests.csv', guests)
    expect(again).toMatchObject({ repairs: noRepairs, sameAs: { repaired: 3 } })
  })
})

describe('rows of the staged file', () => {
  it('are given as they stand there, without what is sensitive, but broken ones whole', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    const found = await test.ask(advocate, imports.rows, {
      params: { id },
      body: { lines: [5, 3, 99], same: { column: 4, value: 'apprvd' } },
    })
    expect(found.same).toBe(2)
    expect(found.rows.map(({ line }) => line)).toEqual([3, 5])
    expect(found.rows[0]?.cells.slice(0, 5)).toEqual(['gst-2', 'Bo Birch', 'bo.birch@', null, 'approved'])
    expect(found.rows[1]?.cells).toEqual(repairs.rows[0]?.from)
  })

  it('can be checked one by one, quickly', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    const check = async (email: string) => {
      const cells = ['gst-2', 'Bo Birch', email, null, 'approved', day, '', null]
      return (await test.ask(advocate, imports.check, { params: { id }, body: { line: 3, cells } })).issues
    }
    expect(await check('bo.birch@')).toMatchObject([{ level: 'error', code: 'BAD_EMAIL', line: 3, column: 'email' }])
    expect(await check('bo@example.com')).toEqual([])
    const started = performance.now()
    for (let at = 0; at < 10; at += 1) await check('bo@gmial.com')
    expect((performance.now() - started) / 10).toBeLessThan(100)
  })

  it('are gone with the import', async () => {
    const { id } = await upload(test, advocate, 'guests.csv', guests)
    await test.ask(advocate, imports.cancel, { params: { id } })
    expect(await test.call(advocate, imports.rows, { params: { id }, body: { lines: [3] } })).toMatchObject({
      ok: false,
      problem: { code: 'expired' },
    })
  })
})

describe('the download of rows that are left out', () => {
  it('has all of them, also beyond those that are listed, in the order of the file', async () => {
    const bad = Array.from(
      { length: 2_500 },
      (_, at) => `gst-${at},Name ${at},nobody-${at}@,1,approved,${day},,Standard`,
    )
    const { id, counts } = await upload(test, advocate, 'many.csv', [guests, ...bad].join('\n'))
    expect(counts.rejectedRows).toBe(2_502)
    const lines = (await rejectedOf(id)).trimEnd().split('\r\n')
    expect(lines).toHaveLength(2_503)
    expect(lines[0]).toBe('line,reason,api_id,name,email,approval_status,created_at,checked_in_at,ticket_name')
    expect(lines[2_502]).toBe(
      `2506,"'nobody-2499@' is not an e-mail address. Correct it, or leave the row out.",gst-2499,Name 2499,nobody-2499@,approved,${day},,Standard`,
    )
    expect(lines[1]?.includes('+49')).toBe(false)
  })

  it('leaves out what was corrected, neutralises formulas, and comes back corrected to the same people', async () => {
    const formula = guests.replace('Bo Birch', '=HYPERLINK(1)')
    const { id } = await upload(test, advocate, 'guests.csv', formula)
    const { rows, values } = repairs
    const first = await change(id, { newEvent, repairs: { cells: [], rows, values } })
    expect(first.counts).toMatchObject({ rejectedRows: 1, registered: 4 })
    const csv = await rejectedOf(id)
    expect(csv).toContain("'=HYPERLINK(1)")
    const done = await confirm(test, advocate, first)

    const repaired = csv.replace(',bo.birch@,', ',bo.birch@example.com,')
    const second = await tryUpload(test, advocate, 'guests-rejected.csv', repaired)
    if (!second.ok) throw new Error(second.problem.detail)
    expect(second.detail).toMatchObject({ tool: 'luma', counts: { rows: 1, rejectedRows: 0, registered: 1 } })
    expect(second.detail.understood?.columns.slice(0, 2).map(({ field }) => field)).toEqual([null, null])
    const shown = await test.ask(advocate, imports.rows, { params: { id: second.detail.id }, body: { lines: [2] } })
    expect(shown.rows[0]?.cells[3]).toBe('=HYPERLINK(1)')
    const chosen = await change(second.detail.id, { eventId: done.event?.id ?? null })
    expect(chosen.plan).toMatchObject({ event: 'use', created: 1, updated: 0, removed: 0 })
    await confirm(test, advocate, chosen)
    expect(await attendanceOf(test, workspaceId, 'Meetup')).toHaveLength(5)
  })

  it('does not heal a row that lost cells: uploaded as it is, it is left out again', async () => {
    const short = [head, 'gst-9,Ana', `gst-1,Ana Alder,ana@example.com,1,approved,${day},,Standard`].join('\n')
    const { id } = await upload(test, advocate, 'short.csv', short)
    const csv = await rejectedOf(id)
    expect(csv.split('\r\n')[1]).toMatch(/,gst-9,Ana$/)
    const again = await tryUpload(test, advocate, 'short-rejected.csv', csv)
    expect(again.ok ? again.detail.counts.rejectedRows : again.problem.code).toBe(1)
  })
})
