import { imports } from '@upshot/shared/imports/api'
import { metrics } from '@upshot/shared/metrics/api'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { confirm, csvFixture, stagedParts, tryUpload, upload } from './importing.ts'
import { writeWorkbook } from './opening/write-workbook.ts'

let test: TestApp
let workspaceId: string
let advocate: TestPerson

beforeAll(async () => {
  test = await openTestApp()
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId, 'advocate')
})
afterAll(() => test.close())

const header = ['Name', 'Email', 'Checked in']
const book = writeWorkbook({
  sheets: [
    {
      name: 'Guests',
      rows: [['Guests of the evening'], [], header, ['Ada', 'ada@example.org', 'yes'], ['Bo', 'bo@', 'no']],
    },
    { name: 'Crew', rows: [header, ['Cy', 'cy@example.org', { bool: true }]] },
  ],
})

describe('a workbook that is uploaded', () => {
  it('says which sheet it read, counts by the rows of the sheet, and takes another one', async () => {
    const detail = await upload(test, advocate, 'evening.xlsx', book)
    expect(detail.understood).toMatchObject({
      container: { kind: 'workbook', part: 'Guests' },
      headerLine: 3,
      issues: [{ code: 'BAD_EMAIL', line: 5, column: 'Email' }],
    })
    const response = await test.send(advocate, imports.rejected, { params: { id: detail.id } })
    expect(await response.text()).toMatch(/^5,"?'bo@' is not an e-mail address/m)

    const columns = [{ index: 1, field: 'email' }] as const
    const mapped = await test.ask(advocate, imports.change, {
      params: { id: detail.id },
      body: { mapping: { headerLine: 3, delimiter: ',', columns: [...columns] } },
    })
    expect(mapped.choice.mapping).not.toBeNull()
    const other = await test.ask(advocate, imports.change, { params: { id: detail.id }, body: { sheet: 'Crew' } })
    expect(other).toMatchObject({
      choice: { mapping: null, answers: { sheet: 'Crew' } },
      counts: { rows: 1, attended: 1 },
    })
    expect(other.understood?.container?.part).toBe('Crew')
    const back = await test.ask(advocate, imports.change, { params: { id: detail.id }, body: { sheet: null } })
    expect(back.understood?.container?.part).toBe('Guests')
    const gone = await test.call(advocate, imports.change, { params: { id: detail.id }, body: { sheet: 'Gone' } })
    expect(gone).toMatchObject({ ok: false, problem: { code: 'unreadable-file' } })
    await test.ask(advocate, imports.cancel, { params: { id: detail.id } })
    expect(await stagedParts(test, workspaceId)).toEqual([])
  })

  it('is committed from the sheet that was reviewed', async () => {
    const detail = await upload(test, advocate, 'evening.xlsx', book)
    await test.ask(advocate, imports.change, { params: { id: detail.id }, body: { sheet: 'Crew' } })
    const answered = await test.ask(advocate, imports.change, {
      params: { id: detail.id },
      body: {
        newEvent: { title: 'Crew night', day: '2026-05-20' },
        mapping: {
          headerLine: 1,
          delimiter: ',',
          columns: [
            { index: 1, field: 'email' },
            { index: 2, field: 'attended' },
          ],
        },
      },
    })
    expect((await confirm(test, advocate, answered)).outcome).toMatchObject({ created: 1 })
  })
})

describe('an archive that is uploaded', () => {
  it('says which file it read', async () => {
    const archive = zipSync({ 'guests.csv': csvFixture('open/luma-guests.csv'), 'notes.pdf': strToU8('x') })
    const detail = await upload(test, advocate, 'luma.zip', archive)
    expect(detail).toMatchObject({ tool: 'luma', counts: { rows: 52 } })
    expect(detail.understood?.container).toMatchObject({ kind: 'archive', part: 'guests.csv' })
    await test.ask(advocate, imports.cancel, { params: { id: detail.id } })
  })

  it('that cannot be read leaves nothing behind', async () => {
    const refused = await tryUpload(
      test,
      advocate,
      'two.zip',
      zipSync({ 'a.csv': strToU8('x'), 'b.csv': strToU8('y') }),
    )
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'unreadable-file', errors: [{ message: 'COMPRESSED_FILE' }] },
    })
    expect(await stagedParts(test, workspaceId)).toEqual([])
  })
})

describe('values of several metrics', () => {
  it('go where somebody said that they go', async () => {
    const manager = await test.makePerson(workspaceId, 'manager')
    const made = await test.ask(manager, metrics.create, {
      body: {
        template: null,
        definition: {
          name: 'People who sign up',
          definition: 'Accounts made in a month.',
          formula: '',
          unit: 'people',
          direction: 'up',
          cadence: 'monthly',
          aggregation: 'sum',
          nature: 'flow',
          source: '',
          stage: 'acquisition',
          grade: 'counted',
        },
      },
    })
    const metricId = made.entry.id
    const wide = 'Metric,Jan 2026,Feb 2026,Mar 2026\nSign-ups,1,,2\nActive users,3,4,5\n'
    const detail = await upload(test, manager, 'wide.csv', wide)
    expect(detail).toMatchObject({ tool: 'upshot', target: 'values' })
    expect(detail.understood?.series.map(({ name }) => name)).toEqual(['Sign-ups', 'Active users'])
    const params = { id: detail.id }
    const unclear = await test.call(manager, imports.change, { params, body: { metricId } })
    expect(unclear).toMatchObject({ ok: false, problem: { code: 'not-acceptable' } })
    const answered = await test.ask(manager, imports.change, { params, body: { metricId, figure: 'Sign-ups' } })
    expect((await confirm(test, manager, answered)).outcome).toMatchObject({ created: 2 })
  })
})
