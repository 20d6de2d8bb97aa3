import { readFileSync } from 'node:fs'
import { events } from '@upshot/shared/events/api'
import { imports } from '@upshot/shared/imports/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, type TestPerson } from '../../support/test-app.ts'
import { badFiles, linesByCode, openBadFiles } from './bad-outcomes.ts'
import { confirm, contentsOf, tryUpload } from './importing.ts'

/** Every broken file through the API, from the upload to what is written, with exactly the outcome that the index names. */

let test: TestApp
let workspaceId: string
let advocate: TestPerson
const files = openBadFiles()

beforeAll(async () => {
  test = await openTestApp()
  workspaceId = await test.makeWorkspace()
  advocate = await test.makePerson(workspaceId)
}, 60_000)
afterAll(async () => {
  files.close()
  await test.close()
})

it('has all 61', () => {
  expect(badFiles).toHaveLength(61)
})

describe.each(badFiles)('$file', ({ file, level, code, accepted, rejected, lines, says }) => {
  it(`is ${level} ${code ?? ''}`, { timeout: 60_000 }, async () => {
    const before = await contentsOf(test, workspaceId)
    const uploaded = await tryUpload(test, advocate, file, readFileSync(files.pathOf(file)))
    if (level === 'file-error') {
      if (uploaded.ok) throw new Error(`read as ${uploaded.detail.title}`)
      const { problem } = uploaded
      expect(problem).toMatchObject({ code: 'unreadable-file', status: 422 })
      const told = Map.groupBy(problem.errors, error => error.path)
      expect(told.get('code')?.[0]?.message).toBe(code)
      expect(told.get('line')?.map(({ message }) => Number(message)) ?? []).toEqual(Object.values(lines)[0] ?? [])
      for (const words of says) expect(problem.detail).toContain(words)
      expect(problem.detail.length).toBeLessThan(300)
      expect(await contentsOf(test, workspaceId)).toEqual(before)
      expect((await test.ask(advocate, imports.list, { params: undefined, query: { q: file } })).total).toBe(0)
      return
    }
    if (!uploaded.ok) throw new Error(uploaded.problem.detail)
    const { id, asks } = uploaded.detail
    const rowsAre = asks.includes('rowsAre') ? ({ rowsAre: 'attended' } as const) : {}
    // What the file cannot say; times without a zone are then held against the clocks of this one.
    const answered = await test.ask(advocate, imports.change, {
      params: { id },
      body: { newEvent: { title: file, day: '2026-09-10' }, timeZone: 'Europe/Amsterdam', ...rowsAre },
    })
    const { understood, counts, issueCounts } = answered
    if (understood === null) throw new Error('nothing understood')
    expect({ accepted: understood.more.acceptedRows, rejected: counts.rejectedRows }).toEqual({ accepted, rejected })
    const levels = new Set(issueCounts.map(found => found.level))
    expect(levels.has('error')).toBe(rejected > 0)
    expect(levels.size === 0).toBe(level === 'ok')
    if (code !== null) expect(issueCounts.map(found => found.code)).toContain(code)
    expect(linesByCode(understood.issues)).toEqual(lines)
    const told = understood.issues.map(({ message }) => message).join('\n')
    for (const words of says) expect(told).toContain(words)
    for (const { message } of understood.issues) expect(message.length).toBeLessThan(250)
    expect(await contentsOf(test, workspaceId)).toEqual(before)
    await test.ask(advocate, imports.cancel, { params: { id } })
  })
})

it('writes the good half of a file only when somebody says so, and counts nobody else', async () => {
  const uploaded = await tryUpload(test, advocate, '60.csv', readFileSync(files.pathOf('60-half-good-half-bad.csv')))
  if (!uploaded.ok) throw new Error(uploaded.problem.detail)
  const { id } = uploaded.detail
  const answered = await test.ask(advocate, imports.change, {
    params: { id },
    body: { newEvent: { title: 'Half', day: '2026-09-10' } },
  })
  const done = await confirm(test, advocate, answered)
  const { totals } = await test.ask(advocate, events.get, { params: { id: done.event?.id ?? '' } })
  expect(done.outcome?.created).toBe(20)
  expect((totals.registered ?? 0) + (totals.cancelled ?? 0)).toBeLessThanOrEqual(20)
})
