import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFile } from '@upshot/server/imports/reading/read-file'
import type { ImportIssue, IssueCode } from '@upshot/shared/imports/issue'
import type { ImportAnswers } from '@upshot/shared/imports/result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fixtureBytes, fixtureJson, refused, understood } from './fixture.ts'

const Entry = z.looseObject({
  file: z.string(),
  level: z.enum(['file-error', 'row-errors', 'warning', 'ok']),
  code: z.string().nullable(),
  acceptedRows: z.int().nullable(),
  rejectedRows: z.int().nullable(),
})
const Index = z.union([z.array(Entry), z.looseObject({ files: z.array(Entry) }).transform(index => index.files)])
const entries = Index.parse(fixtureJson('bad/index.json'))
const answers: Record<string, ImportAnswers> = { '45-clock-change.csv': { timeZone: 'Europe/Amsterdam' } }

const large = mkdtempSync(join(tmpdir(), 'upshot-large-'))
beforeAll(() => {
  execFileSync(process.execPath, [
    fileURLToPath(new URL('../../../fixtures/csv/make-large.mjs', import.meta.url)),
    large,
  ])
}, 60_000)
afterAll(() => rmSync(large, { recursive: true }))

function bytesFor(file: string): Uint8Array {
  const written = join(large, file)
  return existsSync(written) ? readFileSync(written) : fixtureBytes(`bad/${file}`)
}

describe.each(entries)('$file', entry => {
  it(`is ${entry.level} ${entry.code ?? ''}`, async () => {
    const result = await readFile(bytesFor(entry.file), { fileName: entry.file, answers: answers[entry.file] ?? {} })
    if (entry.level === 'file-error') {
      expect(result).toMatchObject({ kind: 'file-error', error: { code: entry.code } })
      return
    }
    if (result.kind === 'file-error') throw new Error(result.error.message)
    const { counts, more, issueCounts } = result.understood
    if (entry.acceptedRows !== null) expect(more.acceptedRows).toBe(entry.acceptedRows)
    if (entry.rejectedRows !== null) expect(counts.rejectedRows).toBe(entry.rejectedRows)
    const levels = new Set(issueCounts.map(found => found.level))
    expect(levels.has('error')).toBe(entry.level === 'row-errors' || entry.file.startsWith('38-'))
    if (entry.level === 'ok') expect(issueCounts).toEqual([])
    else expect(issueCounts.map(found => found.code)).toContain(entry.code)
  })
})

describe('which line is at fault', () => {
  const cases: [string, IssueCode, number[]][] = [
    ['16-ragged-rows.csv', 'WRONG_CELL_COUNT', [3, 5, 9]],
    ['18-million-cells-row.csv', 'WRONG_CELL_COUNT', [3]],
    ['19-ten-megabyte-cell.csv', 'CELL_TOO_LONG', [4]],
    ['20-nul-bytes.csv', 'CONTROL_CHARACTERS', [4, 6]],
    ['30-comment-lines.csv', 'SKIPPED_LINES', [7]],
    ['31-totals-row.csv', 'TOTALS_ROW', [4, 5]],
    ['32-invalid-utf8.csv', 'BAD_CHARACTER', [5]],
    ['37-bom-in-the-middle.csv', 'REPEATED_HEADER', [4]],
    ['42-absurd-dates.csv', 'BAD_DATE', [3, 4, 5, 6, 7, 9, 10, 11, 12]],
    ['42-absurd-dates.csv', 'IMPLAUSIBLE_DATE', [8, 14]],
    ['44-contradicting-dates.csv', 'AMBIGUOUS_DATE', [4]],
    ['46-numbers.csv', 'BAD_NUMBER', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16]],
    ['55-contradicting-status.csv', 'UNKNOWN_STATUS', [5, 6]],
  ]
  it.each(cases)('%s: %s', async (file, code, lines) => {
    const { understood: found } = await understood(bytesFor(file))
    expect(linesOf(found.issues, code)).toEqual(lines)
  })

  it('names the line where a quote opens that is never closed', async () => {
    expect(await refused(bytesFor('14-unterminated-quote.csv'))).toMatchObject({ code: 'UNCLOSED_QUOTE', line: 6 })
  })

  it('counts physical lines when cells hold line breaks', async () => {
    const { understood: found } = await understood(bytesFor('48-bad-emails.csv'))
    expect(linesOf(found.issues, 'NO_EMAIL')).toEqual([17, 18, 22])
  })
})

describe('what is said', () => {
  it('quotes the cell, says what to do, and names the column', async () => {
    const { understood: found } = await understood(bytesFor('42-absurd-dates.csv'))
    expect(found.issues.find(issue => issue.line === 3)).toEqual({
      level: 'error',
      line: 3,
      column: 'checked_in_at',
      code: 'BAD_DATE',
      message: "Line 3: '31/02/2026' is not a date. Correct it here, or leave the row out.",
    })
  })

  it('never repeats more than 60 characters of a cell', async () => {
    const { understood: found } = await understood(bytesFor('48-bad-emails.csv'))
    for (const issue of found.issues) expect(issue.message).not.toContain('a'.repeat(61))
  })

  it('gives both reasons for a row that has two, and groups them', async () => {
    const { understood: found } = await understood(bytesFor('60-half-good-half-bad.csv'))
    expect(found.issues.filter(issue => issue.line === 3).map(issue => issue.code)).toEqual(['BAD_EMAIL', 'BAD_DATE'])
    expect(found.issues.find(issue => issue.code === 'MANY_BAD_ROWS')?.message).toBe(
      '20 of 40 rows cannot be read: 20 × bad address, 20 × bad date.',
    )
  })

  it('shows nothing of a password export', async () => {
    const error = await refused(bytesFor('50-password-export.csv'))
    expect(JSON.stringify(error)).not.toMatch(/example|not-real/)
  })

  it('names both webinars of a file that holds two', async () => {
    const error = await refused(bytesFor('53-two-zoom-reports-in-one.csv'))
    expect(error.message).toContain('99955500431 and 99955500999')
  })
})

describe('what is counted in spite of it', () => {
  it('repairs addresses that are clear and keeps odd ones that are right', async () => {
    const result = await understood(bytesFor('48-bad-emails.csv'))
    const keys = [...result.people()].map(person => person.identity.key)
    for (const address of [
      'mail@example.com',
      'ines@example.com',
      'ines2@example.com',
      "o'fennimoss+tag@example.com",
      'ünïcode@example.com',
      'user@xn--bcher-kva.example.com',
      'trailing.dot@example.com',
      'a@b',
    ]) {
      expect(keys).toContain(address)
    }
    expect(linesOf(result.understood.issues, 'BAD_EMAIL', 'error')).toEqual([2, 3, 4, 6, 7, 14, 16, 20])
  })

  it('merges a person who is approved and declined, and says so', async () => {
    const { understood: found } = await understood(bytesFor('55-contradicting-status.csv'))
    expect(found.counts).toMatchObject({ registered: 3, attended: 2, duplicates: 1 })
  })

  it('gives minutes only where they can be', async () => {
    const result = await understood(bytesFor('47-leave-before-join.csv'), { answers: { rowsAre: 'attended' } })
    expect([...result.people()].map(person => person.minutes)).toEqual([null, 2880, 60, 40])
    expect(result.understood.counts.attended).toBe(4)
  })

  it('reads decimal commas once it is told so', async () => {
    const result = await understood(bytesFor('46-numbers.csv'), { answers: { rowsAre: 'attended', decimalSign: ',' } })
    const minutes = new Map([...result.people()].map(person => [person.identity.key, person.minutes]))
    expect(minutes.get('youssef.bjarnholt6@northlight.example.com')).toBe(1234.56)
    expect(minutes.get('fabio.lorimund7@umbra.example.org')).toBe(12.5)
    expect(minutes.get('ursula.pellegrane8@dev.example.org')).toBe(1234)
    expect(minutes.get('dariusz.lorimund12@example.org')).toBeNull()
  })

  it('makes no negative minutes when the clocks change', async () => {
    const result = await understood(bytesFor('45-clock-change.csv'), {
      answers: { timeZone: 'Europe/Amsterdam', rowsAre: 'attended' },
    })
    expect([...result.people()].map(person => person.minutes)).toEqual([0, 40, 50])
  })

  it('takes names of JavaScript members as text', async () => {
    await understood(bytesFor('29-js-object-keys-as-headers.csv'))
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    expect(typeof {}.toString).toBe('function')
  })

  it('reads 100,000 rows', async () => {
    const { understood: found } = await understood(bytesFor('59-100k-rows.csv'))
    expect(found.counts).toMatchObject({ rows: 100_000, registered: 90_000, attended: 30_000, duplicates: 0 })
    expect(found.more.declined).toBe(10_000)
  })
})

function linesOf(issues: readonly ImportIssue[], code: IssueCode, level: string | null = null): (number | null)[] {
  return issues
    .filter(issue => issue.code === code && (level === null || issue.level === level))
    .map(issue => issue.line)
}
