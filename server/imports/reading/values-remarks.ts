import type { Issues } from './issues.ts'
import { quoteCell } from './label.ts'
import { midnightIn } from './midnight.ts'
import { numberedDayInWords } from './numbered-day.ts'
import type { DecimalSign } from './value-cell.ts'

/** What a file of values has that a person should know. */
interface Remarkable {
  sign: DecimalSign
  /** Empty cells in rows of several values. */
  empty: number
  /** A cell that was a day as a number. */
  numbered: string | null
  /** A midnight of this zone whose day is not the one that is written there. */
  moved: string | null
  timeZone: string
}

export function tellValues(issues: Issues, { sign, empty, numbered, moved, timeZone }: Remarkable): void {
  if (sign.how === 'assumed') {
    const what = sign.sign === ',' ? 'a comma' : 'a point'
    issues.add(
      'warning',
      'AMBIGUOUS_NUMBER',
      null,
      null,
      () =>
        `Values such as ${quoteCell(sign.example)} can be read two ways. Decimals were taken to be separated by ${what}: check one and choose.`,
    )
  }
  if (numbered !== null) {
    issues.add('warning', 'SERIAL_DATE', null, null, () => numberedDayInWords(numbered, timeZone))
  }
  if (moved !== null) {
    issues.add('warning', 'AMBIGUOUS_DATE', null, null, () => movedInWords(moved, timeZone))
  }
  if (empty > 0) {
    issues.add('note', 'MISSING_VALUE', null, null, () =>
      empty === 1
        ? 'One cell is empty: there is no value for it, which is not 0.'
        : `${empty} cells are empty: there are no values for them, which is not 0.`,
    )
  }
}

function movedInWords(cell: string, timeZone: string): string {
  const read = `${quoteCell(cell)} was read as ${midnightIn(cell, timeZone)}`
  return `The times are midnights in ${timeZone}: ${read}. Check that it is right: in UTC it is the day before.`
}

export function tellTotals(issues: Issues, labels: readonly string[]): void {
  tellColumns(issues, labels, 'repeats what the others say')
}

export function tellTotalsLine(issues: Issues, line: number, label: string): void {
  issues.add('warning', 'TOTALS_ROW', line, null, () => `${quoteCell(label)} is a line of totals and was skipped.`)
}

/** A quarter among its months, half a year, or a whole one. */
export function tellSubtotals(issues: Issues, labels: readonly string[]): void {
  tellColumns(issues, labels, 'is a longer period than those beside it')
}

function tellColumns(
  issues: Issues,
  labels: readonly string[],
  why: string,
  code: 'TOTALS_ROW' | 'SKIPPED_LINES' = 'TOTALS_ROW',
): void {
  for (const label of labels) {
    const words = () => `Column ${quoteCell(label)} ${why} and was skipped.`
    issues.add('warning', code, null, label.trim(), words)
  }
}

export function tellNumbers(issues: Issues, labels: readonly string[]): void {
  tellColumns(issues, labels, 'is no period and names no metric', 'SKIPPED_LINES')
}

export function tellFooter(issues: Issues, line: number, text: string): void {
  issues.add('note', 'SKIPPED_LINES', line, null, () => `${quoteCell(text)} has no value and was skipped.`)
}

export function tellEmpty(issues: Issues, line: number, label: string): void {
  issues.add('note', 'MISSING_VALUE', line, label, () => 'There is no value for this period, which is not 0.')
}

export function tellNotCounted(issues: Issues, line: number, note: string): void {
  issues.add(
    'warning',
    'SKIPPED_LINES',
    line,
    null,
    () => `${quoteCell(note)} says that this was not counted, or not yet to its end: the row was skipped.`,
  )
}

export function tellAnotherTable(issues: Issues, line: number, name: string): void {
  issues.add(
    'error',
    'CONTRADICTION',
    line,
    null,
    () => `This belongs to another table, with ${quoteCell(name)}: import that one as a file of its own.`,
  )
}
