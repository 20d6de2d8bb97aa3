import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileErrorCode, ImportIssue, IssueCode } from '@upshot/shared/imports/issue'
import { z } from 'zod'
import { csvFixture } from './importing.ts'

const Entry = z.looseObject({
  file: z.string(),
  level: z.enum(['file-error', 'row-errors', 'warning', 'ok']),
  code: z.string().nullable(),
  acceptedRows: z.int().nullable(),
  rejectedRows: z.int().nullable(),
})

/** What each broken file has to get, wherever it is imported. */
export interface BadFile extends z.infer<typeof Entry> {
  /** Rows in and out, also where the index leaves them open. */
  accepted: number
  rejected: number
  /** Every line at fault, by what is at fault; the line of a file error. */
  lines: Partial<Record<IssueCode | FileErrorCode, readonly number[]>>
  /** What the sentence has to say: what happened, and what to do. */
  says: readonly string[]
}

const every = (first: number, last: number, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)

type Rest = Pick<BadFile, 'lines' | 'says'> & { accepted?: number; rejected?: number }
const leaveOut = 'Correct the line, or leave the row out.'

const rest: Record<string, Rest> = {
  '01-empty.csv': { lines: {}, says: ['empty', 'Export again'] },
  '02-only-bom.csv': { lines: {}, says: ['empty', 'Export again'] },
  '03-only-blank-lines.csv': { lines: {}, says: ['empty', 'Export again'] },
  '04-header-only.csv': { lines: {}, says: ['Luma guest list', 'without any rows', 'Export it again'] },
  '05-xlsx-renamed.csv': { lines: {}, says: ['Excel workbook', 'CSV'] },
  '06-xls-binary-renamed.csv': { lines: {}, says: ['Excel workbook', 'CSV'] },
  '07-gzip-renamed.csv': { lines: {}, says: ['compressed', 'Unpack it'] },
  '08-zip-renamed.csv': { lines: {}, says: ['npack'] },
  '09-pdf-renamed.csv': { lines: {}, says: ['This is a PDF', 'Export again as CSV'] },
  '10-png-renamed.csv': { lines: {}, says: ['This is an image', 'Export again as CSV'] },
  '11-html-login-page.csv': { lines: {}, says: ['This is a web page', 'Sign in to the tool, export again'] },
  '12-json-error.csv': { lines: {}, says: ['This is JSON, not CSV', 'Export again'] },
  '13-html-table.xls': { lines: {}, says: ['This is a web page', 'export again'] },
  '14-unterminated-quote.csv': { lines: { UNCLOSED_QUOTE: [6] }, says: ['Line 6', 'never closed', 'export again'] },
  '15-quote-inside-unquoted-cell.csv': { lines: {}, says: [] },
  '16-ragged-rows.csv': { lines: { WRONG_CELL_COUNT: [3, 5, 9] }, says: ['5 cells', 'the header has 10', leaveOut] },
  '17-million-columns-header.csv': { lines: { TOO_MANY_COLUMNS: [1] }, says: ['more than 1000 columns'] },
  '18-million-cells-row.csv': { lines: { WRONG_CELL_COUNT: [3] }, says: ['More than 4096 cells', leaveOut] },
  '19-ten-megabyte-cell.csv': { lines: { CELL_TOO_LONG: [4] }, says: ['longer than 32767 characters', 'Shorten it'] },
  '20-nul-bytes.csv': { lines: { CONTROL_CHARACTERS: [4, 6] }, says: ['NUL characters were taken out'] },
  '21-mixed-line-endings.csv': { lines: {}, says: [] },
  '22-cr-only.csv': { lines: {}, says: [] },
  '23-mixed-delimiters.csv': { lines: {}, says: ['commas', 'semicolons', 'Export again'] },
  '24-sep-hint.csv': { lines: {}, says: [] },
  '25-no-header.csv': { lines: { NO_HEADER: [1] }, says: ['Line 1 already holds data', 'Add one'] },
  '26-duplicate-headers.csv': {
    lines: { DUPLICATE_HEADER: [1, 1], CONTRADICTION: [4] },
    says: ["both called 'Email'", 'Check which one is meant'],
  },
  '27-empty-header-names.csv': { lines: { EMPTY_HEADER: [1, 1, 1, 1] }, says: ["'Column 1'"] },
  '28-header-with-newlines-and-case.csv': { lines: {}, says: [] },
  '29-js-object-keys-as-headers.csv': { lines: {}, says: [] },
  '30-comment-lines.csv': { lines: { SKIPPED_LINES: [7] }, says: ["'# end' is a comment and was skipped"] },
  '31-totals-row.csv': { lines: { TOTALS_ROW: [4, 5] }, says: ["'Total' is a line of totals", "'Grand total'"] },
  '32-invalid-utf8.csv': { lines: { BAD_CHARACTER: [5] }, says: ['A letter is broken'] },
  '33-latin1.csv': { lines: {}, says: ['Windows-1252', 'Check that accented letters look right'] },
  '34-utf16le-without-bom.csv': { lines: {}, says: [] },
  '35-utf16be.csv': { lines: {}, says: [] },
  '36-mojibake.csv': { lines: { LOOKS_DAMAGED: [2, 3] }, says: ['was damaged before it was exported'] },
  '37-bom-in-the-middle.csv': { lines: { REPEATED_HEADER: [4] }, says: ['two exports put together'] },
  '38-hostile-unicode.csv': {
    accepted: 6,
    rejected: 2,
    lines: { SUSPICIOUS_CHARACTERS: [2, 4, 5], BAD_EMAIL: [3, 7] },
    says: ['mixes letters of several scripts', 'invisible or stacked characters'],
  },
  '39-formula-injection.csv': { lines: {}, says: [] },
  '40-xss.csv': { lines: {}, says: [] },
  '41-sql-and-template-injection.csv': { lines: {}, says: [] },
  '42-absurd-dates.csv': {
    accepted: 4,
    rejected: 9,
    lines: { BAD_DATE: [3, 4, 5, 6, 7, 9, 10, 11, 12], IMPLAUSIBLE_DATE: [8, 14] },
    says: ["'31/02/2026' is not a date", "'tomorrow' is not a date", 'far from any event', '9 of 13 rows'],
  },
  '43-ambiguous-dates.csv': { lines: {}, says: ['can be read two ways', 'check one and choose'] },
  '44-contradicting-dates.csv': { lines: { AMBIGUOUS_DATE: [4] }, says: ["'05/06/2026' can be read two ways"] },
  '45-clock-change.csv': {
    lines: { CLOCK_CHANGE: [2, 3] },
    says: ['does not exist: the clocks went forward', 'exists twice: the clocks went back'],
  },
  '46-numbers.csv': {
    accepted: 4,
    rejected: 11,
    lines: { BAD_NUMBER: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16] },
    says: ["'-15' is not a number of minutes", "'1.234,56' is not a number of minutes", '11 of 15 rows'],
  },
  '47-leave-before-join.csv': {
    lines: { IMPLAUSIBLE_TIMES: [2, 3, 4] },
    says: ['Leaves before joining', 'Stays longer than a day', '60 minutes apart'],
  },
  '48-bad-emails.csv': {
    accepted: 12,
    rejected: 8,
    lines: { BAD_EMAIL: [2, 3, 4, 5, 6, 7, 14, 15, 16, 20], NO_EMAIL: [17, 18, 22] },
    says: ["'no-at-sign.example.com' is not an e-mail address", '8 of 20 rows', 'ends with a dot'],
  },
  '49-bank-statement.csv': { lines: { UNKNOWN_FORMAT: [7] }, says: ['bank statement', 'Nothing of it was kept'] },
  '50-password-export.csv': { lines: {}, says: ['saved passwords', 'nothing of it was kept', 'Delete the file'] },
  '51-contacts-export.csv': { lines: { NOT_EVENT_DATA: [1] }, says: ['address book', 'Google Contacts'] },
  '52-zoom-truncated.csv': {
    lines: { TRUNCATED_FILE: [1] },
    says: ['Zoom webinar', 'attendee table is missing', 'export it again'],
  },
  '53-two-zoom-reports-in-one.csv': {
    lines: { SEVERAL_EVENTS: [18] },
    says: ['99955500431 and 99955500999', 'Import each report by itself'],
  },
  '54-teams-without-participants.csv': {
    lines: { TRUNCATED_FILE: [1] },
    says: ['Microsoft Teams', 'participants section is missing', 'export it again'],
  },
  '55-contradicting-status.csv': {
    lines: { CONTRADICTION: [4], UNKNOWN_STATUS: [5, 6] },
    says: ['registered on another line and declined here', "'maybe?' is not a known status"],
  },
  '56-same-email-different-names.csv': {
    lines: { SHARED_EMAIL: [3, 4] },
    says: ["'Omar Example'", "'Yuki Example'", 'By the address they are one person'],
  },
  '57-everybody-cancelled.csv': { lines: {}, says: [] },
  '58a-reimport-first.csv': { lines: {}, says: [] },
  '58b-reimport-later.csv': { lines: {}, says: [] },
  '59-100k-rows.csv': { lines: {}, says: [] },
  '60-half-good-half-bad.csv': {
    lines: { BAD_EMAIL: every(3, 41, 2), BAD_DATE: every(3, 41, 2) },
    says: ['20 of 40 rows cannot be read: 20 × bad address, 20 × bad date.'],
  },
}

const index: unknown = JSON.parse(new TextDecoder().decode(csvFixture('bad/index.json')))

export const badFiles: readonly BadFile[] = z
  .array(Entry)
  .parse(index)
  .map(entry => {
    const more = rest[entry.file]
    if (more === undefined) throw new Error(`nobody says what ${entry.file} gets`)
    return {
      ...entry,
      ...more,
      accepted: more.accepted ?? entry.acceptedRows ?? 0,
      rejected: more.rejected ?? entry.rejectedRows ?? 0,
    }
  })

/** The four that are too large to keep are written into a folder that goes when it is closed. */
export function openBadFiles(): { pathOf: (file: string) => string; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'upshot-bad-'))
  execFileSync(process.execPath, [fileURLToPath(new URL('../../fixtures/csv/make-large.mjs', import.meta.url)), folder])
  return {
    pathOf: file => {
      const made = join(folder, file)
      return existsSync(made) ? made : fileURLToPath(new URL(`../../fixtures/csv/bad/${file}`, import.meta.url))
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** Lines of what was listed, by code, each line once for two columns; only of codes that name lines. */
export function linesByCode(issues: readonly Pick<ImportIssue, 'code' | 'line'>[]): Record<string, number[]> {
  const lines: Record<string, number[]> = {}
  for (const { code, line } of issues) {
    if (line === null) continue
    lines[code] ??= []
    // Two columns without a name are two things on one line, two times of a row are one.
    if (code.endsWith('_HEADER') || !lines[code].includes(line)) lines[code].push(line)
  }
  return lines
}
