import type { DateOrder } from '@upshot/shared/imports/result'
import type { Issues } from './issues.ts'
import { isNothing, quoteCell } from './label.ts'
import type { IdentityKind } from './person.ts'

/** Says what is wrong with a row, in words for the person who has to correct it. Columns are places in the header. */
export class RowIssues {
  readonly #issues: Issues
  readonly #header: readonly string[]

  constructor(issues: Issues, header: readonly string[]) {
    this.#issues = issues
    this.#header = header
  }

  badEmail(line: number, column: number, cell: string): void {
    this.#issues.add(
      'error',
      'BAD_EMAIL',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} is not an e-mail address. Correct it, or leave the row out.`,
    )
  }

  doubtfulEmail(line: number, column: number, cell: string, doubt: string): void {
    this.#issues.add('warning', 'BAD_EMAIL', line, this.#label(column), () => `${quoteCell(cell)} ${doubt}.`)
  }

  mixedScripts(line: number, column: number, cell: string): void {
    this.#suspicious(
      line,
      column,
      () => `The domain of ${quoteCell(cell)} mixes letters of several scripts. It may be made to look like another.`,
    )
  }

  oddName(line: number, column: number, name: string): void {
    this.#suspicious(line, column, () => `The name ${quoteCell(name)} has invisible or stacked characters.`)
  }

  damagedName(line: number, column: number, name: string): void {
    this.#issues.add(
      'warning',
      'LOOKS_DAMAGED',
      line,
      this.#label(column),
      () => `${quoteCell(name)} was damaged before it was exported. It is taken as it is.`,
    )
  }

  sharedEmail(line: number, column: number, name: string, firstLine: number): void {
    this.#issues.add(
      'warning',
      'SHARED_EMAIL',
      line,
      this.#label(column),
      () =>
        `${quoteCell(name)} has the same address as another name on line ${firstLine}. By the address they are one person.`,
    )
  }

  noEmail(line: number, column: number, kind: IdentityKind): void {
    const how =
      kind === 'name'
        ? 'by name, which is uncertain'
        : kind === 'tool'
          ? "by the tool's own id"
          : 'as one unnamed person'
    this.#issues.add('warning', 'NO_EMAIL', line, this.#label(column), () => `No e-mail address. Counted ${how}.`)
  }

  unknownStatus(line: number, column: number, cell: string): void {
    this.#issues.add('warning', 'UNKNOWN_STATUS', line, this.#label(column), () =>
      isNothing(cell)
        ? `${this.#label(column)} is empty. The person is not counted as registered.`
        : `${quoteCell(cell)} is not a known status. The person is not counted as registered: say what it means.`,
    )
  }

  contradiction(line: number, column: number, message: string): void {
    this.#issues.add('warning', 'CONTRADICTION', line, this.#label(column), () => message)
  }

  badMinutes(line: number, column: number, cell: string): void {
    this.#issues.add(
      'error',
      'BAD_NUMBER',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} is not a number of minutes. Correct it, or leave the row out.`,
    )
  }

  badTickets(line: number, column: number, cell: string): void {
    this.#issues.add(
      'error',
      'BAD_NUMBER',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} is not a number of tickets. Correct it, or leave the row out.`,
    )
  }

  badValue(line: number, column: number, cell: string): void {
    this.#issues.add(
      'error',
      'BAD_NUMBER',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} is not a number. Correct it here, or say which sign separates decimals.`,
    )
  }

  missingValue(line: number, column: number): void {
    this.#issues.add(
      'error',
      'MISSING_VALUE',
      line,
      this.#label(column),
      () => 'The value is missing. Fill it in, or leave the row out.',
    )
  }

  duplicatePeriod(line: number, column: number, start: string, earlier: number): void {
    this.#issues.add(
      'error',
      'DUPLICATE_PERIOD',
      line,
      this.#label(column),
      () => `There is a value for ${start} on line ${earlier} already. Leave one of the two out.`,
    )
  }

  badDate(line: number, column: number, cell: string): void {
    this.#issues.add(
      'error',
      'BAD_DATE',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} is not a date. Correct it here, or leave the row out.`,
    )
  }

  implausibleDate(line: number, column: number, cell: string): void {
    this.#issues.add(
      'warning',
      'IMPLAUSIBLE_DATE',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} is far from any event. Check the year.`,
    )
  }

  implausibleTimes(line: number, column: number, message: string): void {
    this.#issues.add('warning', 'IMPLAUSIBLE_TIMES', line, this.#label(column), () => message)
  }

  clockChange(line: number, column: number, cell: string, isGap: boolean, timeZone: string): void {
    const how = isGap ? 'does not exist: the clocks went forward' : 'exists twice: the clocks went back'
    this.#issues.add(
      'warning',
      'CLOCK_CHANGE',
      line,
      this.#label(column),
      () => `${quoteCell(cell)} ${how} in ${timeZone}.`,
    )
  }

  /** One cell of a file that has dates of both kinds. */
  ambiguousDate(line: number, column: number, cell: string): void {
    this.#issues.add(
      'error',
      'AMBIGUOUS_DATE',
      line,
      this.#label(column),
      () =>
        `${quoteCell(cell)} can be read two ways, and this file has dates of both kinds. Correct it, or leave the row out.`,
    )
  }

  /** A file in which no cell tells. */
  assumedOrder(column: number, order: DateOrder, example: string): void {
    const first = order === 'day-first' ? 'day' : 'month'
    this.#issues.add(
      'warning',
      'AMBIGUOUS_DATE',
      null,
      this.#label(column),
      () =>
        `Dates such as ${quoteCell(example)} can be read two ways. The ${first} was taken first: check one and choose.`,
    )
  }

  #suspicious(line: number, column: number, message: () => string): void {
    this.#issues.add('warning', 'SUSPICIOUS_CHARACTERS', line, this.#label(column), message)
  }

  #label(column: number): string | null {
    const label = this.#header[column]?.replace(/[\s\uFEFF]+/g, ' ').trim()
    return label === undefined || label === '' ? null : label
  }
}
