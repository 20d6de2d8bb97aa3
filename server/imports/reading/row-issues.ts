import type { IssueCode } from '@upshot/shared/imports/issue'
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
    this.#error(
      'BAD_EMAIL',
      line,
      column,
      () => `${quoteCell(cell)} is not an e-mail address. Correct it, or leave the row out.`,
    )
  }

  doubtfulEmail(line: number, column: number, cell: string, doubt: string): void {
    this.#warn('BAD_EMAIL', line, column, () => `${quoteCell(cell)} ${doubt}.`)
  }

  mixedScripts(line: number, column: number, cell: string): void {
    this.#warn(
      'SUSPICIOUS_CHARACTERS',
      line,
      column,
      () => `The domain of ${quoteCell(cell)} mixes letters of several scripts. It may be made to look like another.`,
    )
  }

  oddName(line: number, column: number, name: string): void {
    this.#warn(
      'SUSPICIOUS_CHARACTERS',
      line,
      column,
      () => `The name ${quoteCell(name)} has invisible or stacked characters.`,
    )
  }

  damagedName(line: number, column: number, name: string): void {
    this.#warn(
      'LOOKS_DAMAGED',
      line,
      column,
      () => `${quoteCell(name)} was damaged before it was exported. It is taken as it is.`,
    )
  }

  sharedEmail(line: number, column: number, name: string, firstLine: number): void {
    this.#warn(
      'SHARED_EMAIL',
      line,
      column,
      () =>
        `${quoteCell(name)} has the same address as another name on line ${firstLine}. By the address they are one person.`,
    )
  }

  /** By the id one person, with two addresses. */
  twoAddresses(line: number, column: number, id: string): void {
    this.#warn(
      'CONTRADICTION',
      line,
      column,
      () => `${quoteCell(id)} had another address before. By the id they are one person.`,
    )
  }

  /** By the address two people, with one id. */
  twoPeopleOfOneId(line: number, column: number, id: string, firstLine: number): void {
    this.#warn(
      'CONTRADICTION',
      line,
      column,
      () => `${quoteCell(id)} has another address on line ${firstLine}. By the address they are two people.`,
    )
  }

  lookalikeDomain(line: number, column: number, domain: string, other: string): void {
    this.#warn(
      'LOOKALIKE_DOMAIN',
      line,
      column,
      () => `The domain ${quoteCell(domain)} looks like '${other}'. It may be a slip, or made to be mistaken for it.`,
    )
  }

  noEmail(line: number, column: number, kind: IdentityKind): void {
    const how =
      kind === 'name'
        ? 'by name, which is uncertain'
        : kind === 'tool'
          ? "by the tool's own id"
          : 'as one unnamed person'
    this.#warn('NO_EMAIL', line, column, () => `No e-mail address. Counted ${how}.`)
  }

  unknownStatus(line: number, column: number, cell: string): void {
    this.#warn('UNKNOWN_STATUS', line, column, () =>
      isNothing(cell)
        ? `${this.#label(column)} is empty. The person is not counted as registered.`
        : `${quoteCell(cell)} is not a known status. The person is not counted as registered: say what it means.`,
    )
  }

  /** In a column that says who is off the list. */
  unknownAnswer(line: number, column: number, cell: string): void {
    this.#warn(
      'UNKNOWN_STATUS',
      line,
      column,
      () => `${quoteCell(cell)} is neither a yes nor a no. The person counts as the other columns say.`,
    )
  }

  unknownRole(line: number, column: number, cell: string): void {
    this.#warn(
      'UNKNOWN_STATUS',
      line,
      column,
      () => `${quoteCell(cell)} is not a known role. The person is counted as one who attended, not as staff.`,
    )
  }

  contradiction(line: number, column: number, message: string): void {
    this.#warn('CONTRADICTION', line, column, () => message)
  }

  badCount(line: number, column: number, cell: string, what: 'minutes' | 'tickets'): void {
    this.#error(
      'BAD_NUMBER',
      line,
      column,
      () => `${quoteCell(cell)} is not a number of ${what}. Correct it, or leave the row out.`,
    )
  }

  badValue(line: number, column: number, cell: string): void {
    this.#error(
      'BAD_NUMBER',
      line,
      column,
      () => `${quoteCell(cell)} is not a number. Correct it here, or say which sign separates decimals.`,
    )
  }

  /** An answer that is left out; the rest of the response counts. */
  offScale(line: number, column: number, cell: string, low: number, high: number): void {
    this.#warn(
      'BAD_NUMBER',
      line,
      column,
      () => `${quoteCell(cell)} is no answer on the scale from ${low} to ${high}. This answer is left out.`,
    )
  }

  notCounted(line: number, column: number, cell: string): void {
    this.#note('SKIPPED_LINES', line, column, () => `${quoteCell(cell)} is no member and was left out.`)
  }

  /** Said once: it is about every answer. */
  turnedScale(column: number, low: number, high: number): void {
    this.#note(
      'AMBIGUOUS_NUMBER',
      null,
      column,
      () => `Here ${low} is the best answer. The scores were turned round, so that ${high} is the best as everywhere.`,
    )
  }

  sameAnswers(line: number, column: number, earlier: number, hasClock: boolean): void {
    const when = hasClock ? 'given in the same second' : 'given on the same day from the same address'
    const copy = `The same answers as on line ${earlier}, ${when}.`
    this.#warn('SAME_ANSWERS', line, column, () => `${copy} Both are counted: check whether one is a copy.`)
  }

  unknownState(line: number, column: number, cell: string): void {
    this.#warn(
      'UNKNOWN_STATUS',
      line,
      column,
      () => `${quoteCell(cell)} is not a known state of a session. It is taken as not known.`,
    )
  }

  noTitle(line: number, column: number): void {
    this.#error('MISSING_VALUE', line, column, () => 'The session has no title. Fill it in, or leave the row out.')
  }

  missingValue(line: number, column: number): void {
    this.#error('MISSING_VALUE', line, column, () => 'The value is missing. Fill it in, or leave the row out.')
  }

  duplicatePeriod(line: number, column: number, start: string, earlier: number): void {
    this.#error(
      'DUPLICATE_PERIOD',
      line,
      column,
      () => `There is a value for ${start} on line ${earlier} already. Leave one of the two out.`,
    )
  }

  duplicateItem(line: number, column: number, key: string, earlier: number): void {
    this.#error(
      'DUPLICATE_ITEM',
      line,
      column,
      () =>
        `${quoteCell(key)} stands on line ${earlier} already, with other figures. This file may hold two periods: export each by itself.`,
    )
  }

  /** The row goes in without its day. */
  unreadDay(line: number, column: number, cell: string): void {
    this.#warn(
      'BAD_DATE',
      line,
      column,
      () => `${quoteCell(cell)} is not a date that can be read. When this was published stays unknown.`,
    )
  }

  badDate(line: number, column: number, cell: string): void {
    this.#error(
      'BAD_DATE',
      line,
      column,
      () => `${quoteCell(cell)} is not a date. Correct it here, or leave the row out.`,
    )
  }

  implausibleDate(line: number, column: number, cell: string): void {
    this.#warn('IMPLAUSIBLE_DATE', line, column, () => `${quoteCell(cell)} is far from any event. Check the year.`)
  }

  implausibleTimes(line: number, column: number, message: string): void {
    this.#warn('IMPLAUSIBLE_TIMES', line, column, () => message)
  }

  clockChange(line: number, column: number, cell: string, isGap: boolean, timeZone: string): void {
    const how = isGap ? 'does not exist: the clocks went forward' : 'exists twice: the clocks went back'
    this.#warn('CLOCK_CHANGE', line, column, () => `${quoteCell(cell)} ${how} in ${timeZone}.`)
  }

  /** One cell of a file that has dates of both kinds. */
  ambiguousDate(line: number, column: number, cell: string): void {
    this.#error(
      'AMBIGUOUS_DATE',
      line,
      column,
      () =>
        `${quoteCell(cell)} can be read two ways, and this file has dates of both kinds. Correct it, or leave the row out.`,
    )
  }

  /** A file in which no cell tells. */
  assumedOrder(column: number, order: DateOrder, example: string): void {
    const first = order === 'day-first' ? 'day' : 'month'
    this.#warn(
      'AMBIGUOUS_DATE',
      null,
      column,
      () =>
        `Dates such as ${quoteCell(example)} can be read two ways. The ${first} was taken first: check one and choose.`,
    )
  }

  #error(code: IssueCode, line: number, column: number, message: () => string): void {
    this.#issues.add('error', code, line, this.#label(column), message)
  }

  #warn(code: IssueCode, line: number | null, column: number, message: () => string): void {
    this.#issues.add('warning', code, line, this.#label(column), message)
  }

  #note(code: IssueCode, line: number | null, column: number, message: () => string): void {
    this.#issues.add('note', code, line, this.#label(column), message)
  }

  #label(column: number): string | null {
    const label = this.#header[column]?.replace(/[\s\uFEFF]+/g, ' ').trim()
    return label === undefined || label === '' ? null : label
  }
}
