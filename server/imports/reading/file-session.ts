import type { FileError } from '@upshot/shared/imports/issue'
import type { NotUnderstood } from '@upshot/shared/imports/result'
import type { Addresses } from '../../events/address-ids.ts'
import { attendanceList } from '../../events/attendance-record.ts'
import { generic } from '../sources/generic.ts'
import type { RawFacts } from '../sources/source.ts'
import { fileError, problemInBytes, problemInText } from './bytes.ts'
import { Decoder, type TextBlock } from './decode.ts'
import { type Row, RowReader } from './delimited.ts'
import { dayOfTimes, factsOfFile } from './facts.ts'
import { headerIssues } from './header-issues.ts'
import { Issues } from './issues.ts'
import { PeopleReader } from './people-reader.ts'
import type { ReadFile, ReadOptions } from './read-file.ts'
import { type Recognised, recognise } from './recognise.ts'
import { RowCheck } from './row-check.ts'
import { Sections } from './sections.ts'
import { delimiterMismatch, summaryOf } from './summary.ts'
import { ValuesReader } from './values-reader.ts'

/** One file on its way through the pipeline. Holds what has to survive from block to block. */
export class FileSession {
  readonly issues = new Issues()
  readonly #options: ReadOptions
  readonly #decoder = new Decoder()
  #table: Table | null = null

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** Takes the next block; answers why the file cannot be imported as soon as that is known. */
  push(bytes: Uint8Array, last: boolean): FileError | null {
    if (this.#table === null) {
      const problem = problemInBytes(bytes)
      if (problem !== null) return problem
    }
    const block = this.#decoder.decode(bytes, last)
    if (this.#table === null) {
      const opened = this.#open(block.text, last)
      if (opened !== null) return opened
    }
    const table = this.#table
    if (table === null) return null
    this.#noteCharacters(table.reader, block)
    if (table.people !== null) table.people.looksOdd = !block.isAscii && oddCharacters.test(block.text)
    table.reader.push(block.text, last)
    return table.sections?.problem ?? null
  }

  /** Addresses of people who came since the last time; null: nobody did. */
  newAddresses(): Addresses | null {
    const found = this.#table?.people?.people.newAddresses()
    return found === undefined || found.ends.length === 0 ? null : found
  }

  finish(): ReadFile | NotUnderstood {
    const table = this.#table
    if (table === null) return { kind: 'file-error', error: fileError('EMPTY_FILE', 'This file is empty.') }
    const { people, values, recognised, sections, check } = table
    people?.finish()
    values?.finish()
    if (table.rows === 0) {
      const what = recognised.source.tool === generic.tool ? 'a header' : `a ${recognised.source.title}`
      return {
        kind: 'file-error',
        error: fileError('NO_ROWS', `This is ${what} without any rows below it. Export it again.`),
      }
    }
    const mismatch = delimiterMismatch(check, table.rows, recognised.head.delimiter)
    if (mismatch !== null) return { kind: 'file-error', error: mismatch }
    if (people !== null && people.events.size > 1) {
      const message = `This report holds ${people.events.size} events. Export each event by itself.`
      return { kind: 'file-error', error: fileError('SEVERAL_EVENTS', message) }
    }
    if (this.#decoder.guessed) {
      this.issues.add(
        'warning',
        'GUESSED_ENCODING',
        null,
        null,
        () =>
          'The file does not say how its letters are coded and was read as Windows-1252. Check that accented letters look right.',
      )
    }
    const understood = summaryOf({
      recognised,
      people,
      values,
      sections,
      facts: table.facts,
      rows: table.rows,
      rejected: table.rejected + (people?.rejected ?? values?.rejected ?? 0),
      encoding: this.#decoder.encoding ?? 'utf-8',
      answers: this.#options.answers ?? {},
      issues: this.issues,
    })
    const knowsAttendance = understood.counts.attended !== null
    return {
      kind: 'understood',
      understood,
      people: () => people?.people.records(knowsAttendance) ?? [],
      attendance: people?.people.attendance(knowsAttendance) ?? attendanceList([]),
      values: values?.values ?? [],
    }
  }

  #open(text: string, whole: boolean): FileError | null {
    const problem = problemInText(text)
    if (problem !== null) return problem
    const recognised = recognise(text, whole, this.#options.mapping ?? null)
    if ('code' in recognised) return recognised
    headerIssues(recognised, this.issues)
    this.#table = new Table(recognised, this.#options, this.issues)
    return null
  }

  #noteCharacters(reader: RowReader, block: TextBlock): void {
    const { text, removedAt, replacedAt } = block
    let known = -1
    for (const offset of removedAt.slice(0, 2000)) {
      const line = reader.lineAt(text, offset)
      if (line === known) continue
      known = line
      this.issues.add('warning', 'CONTROL_CHARACTERS', line, null, () => 'Invisible NUL characters were taken out.')
    }
    for (const offset of replacedAt.slice(0, 2000)) {
      this.issues.add(
        'warning',
        'BAD_CHARACTER',
        reader.lineAt(text, offset),
        null,
        () => 'A letter is broken and was replaced by \uFFFD. The rest of the line was read.',
      )
    }
  }
}

/** Characters that make names look like other names, or that show a wrong encoding. Most files have none. */
const oddCharacters = /\u00C3|\u00E2\u20AC|\p{M}{4}|[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** The table of a file that was recognised: rows go to whoever makes people or values of them. */
class Table {
  readonly recognised: Recognised
  readonly reader: RowReader
  readonly check: RowCheck
  readonly people: PeopleReader | null
  readonly values: ValuesReader | null
  readonly sections: Sections | null
  readonly facts: RawFacts
  rows = 0
  rejected = 0
  readonly #headerLine: number
  #inTable = true

  constructor(recognised: Recognised, options: ReadOptions, issues: Issues) {
    this.recognised = recognised
    const { source, head, headerIndex } = recognised
    this.#headerLine = head.rows[headerIndex]?.line ?? 1
    this.facts = factsOfFile(recognised, options.fileName)
    this.check = new RowCheck(recognised, issues)
    const answers = options.answers ?? {}
    const day = dayOfTimes(recognised, this.facts.day ?? options.eventDay ?? null)
    this.people =
      source.holds === 'people' ? new PeopleReader(recognised, answers, options.keepNames ?? false, day, issues) : null
    this.values = source.holds === 'values' ? new ValuesReader(recognised, answers, issues) : null
    this.sections = source.sectionOf === undefined ? null : new Sections(recognised, this.facts)
    this.reader = new RowReader(head.delimiter, row => this.#take(row))
  }

  #take(row: Row): boolean {
    if (row.line <= this.#headerLine) return true
    if (this.sections !== null) {
      if (!this.#inTable) {
        this.sections.after(row)
        return this.sections.problem === null
      }
      if (this.sections.ends(row)) {
        this.#inTable = false
        return true
      }
    }
    if (!this.check.isData(row)) return true
    this.rows++
    if (!this.check.fits(row)) this.rejected++
    else if (this.people !== null) this.people.read(row)
    else this.values?.read(row)
    return true
  }
}
