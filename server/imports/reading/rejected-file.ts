import type { Row } from './delimited.ts'
import { normaliseLabel } from './label.ts'

/** The columns that stand before those of the file in a download of rejected rows. */
export const rejectedLabels = ['line', 'reason'] as const

/** A download of rejected rows that comes back corrected. */
export function isRejectedFile(header: readonly string[]): boolean {
  return rejectedLabels.every((label, index) => normaliseLabel(header[index] ?? '') === label)
}

/** Cells as they were before an apostrophe kept a spreadsheet from running them. */
export function withoutApostrophes(row: Row): Row {
  return {
    line: row.line,
    count: row.count,
    tooLarge: row.tooLarge,
    cell: index => withoutApostrophe(row.cell(index)),
  }
}

export function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
