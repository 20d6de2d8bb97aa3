import type { FileError } from '@upshot/shared/imports/issue'
import type { Container, EncodingPreview, NotUnderstood } from '@upshot/shared/imports/result'
import type { Addresses } from '../../events/address-ids.ts'
import { attendanceList } from '../../events/attendance-record.ts'
import { generic } from '../sources/generic.ts'
import type { RawFacts } from '../sources/source.ts'
import { fileError, problemInBytes, problemInText } from './bytes.ts'
import { Decoder, type TextBlock } from './decode.ts'
import { type Row, RowReader } from './delimited.ts'
import { encodingPreview, headsOtherwise } from './encoding-preview.ts'
import { dayOfTimes as dayOfFile, factsOfFile } from './facts.ts'
import { headerIssues } from './header-issues.ts'
import { continuesHeader } from './header-lines.ts'
import { Issues } from './issues.ts'
import { openTableReader } from './open-table-reader.ts'
import { PeopleReader } from './people-reader.ts'
import { attendanceOf, recordsOf } from './people-records.ts'
import { timesOf } from './people-totals.ts'
import type { ReadFile, ReadOptions } from './read-file.ts'
import { type Recognised, recognise } from './recognise.ts'
import { isRejectedFile, withoutApostrophes } from './rejected-file.ts'
import { cellsOf, RepairedRows, rowOf } from './repaired-rows.ts'
import { RowCheck } from './row-check.ts'
import { Sections } from './sections.ts'
import { type ShapeSeen, shapesOf } from './shape.ts'
import { delimiterMismatch, summaryOf } from './summary.ts'
import type { TableReader } from './table-reader.ts'
import { withoutWrapping } from './wrapped-cells.ts'

/** One file on its way through the pipeline. Holds what has to survive from block to block. */
export class FileSession {
  readonly issues: Issues
  readonly #options: ReadOptions
  readonly #container: Container | null
  readonly #decoder: Decoder
  #table: Table | null = null
  #preview: EncodingPreview[] = []
  #shapes: ShapeSeen[] = []

  /** `container`: what the bytes were taken out of. */
  constructor(options: ReadOptions, container: Container | null) {
    this.#options = options
    this.issues = new Issues(options.rejected ?? null)
    this.#container = container
    this.#decoder = new Decoder(container?.kind === 'workbook' ? null : (options.answers?.encoding ?? null))
  }

  /** Takes the next block; answers why the file cannot be imported as soon as that is known. */
  push(bytes: Uint8Array, last: boolean): FileError | null {
    if (this.#table === null) {
      const problem = problemInBytes(bytes)
      if (problem !== null) return problem
    }
    const block = this.#decoder.decode(bytes, last)
    if (this.#table === null) {
      const opened = this.#open(bytes, block.text, last)
      if (opened !== null) return opened
    }
    const table = this.#table
    if (table === null) return null
    this.#noteCharacters(table.reader, block)
    if (table.people !== null) table.people.looksOdd = !block.isAscii && oddCharacters.test(block.text)
    table.reader.push(block.text, last)
    return table.sections?.problem ?? null
  }

  /** Of the table, so far. */
  get rows(): number {
    return this.#table?.rows ?? 0
  }

  /** Addresses of people who came since the last time; null: nobody did. */
  newAddresses(): Addresses | null {
    const found = this.#table?.people?.people.newAddresses()
    return found === undefined || found.ends.length === 0 ? null : found
  }

  finish(): ReadFile | NotUnderstood {
    const table = this.#table
    if (table === null) return { kind: 'file-error', error: fileError('EMPTY_FILE', 'This file is empty.') }
    const { rowReader, people, recognised, sections, check } = table
    rowReader.finish()
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
    const unread = sections?.unread ?? null
    if (unread !== null) {
      this.issues.add(
        'note',
        'SKIPPED_LINES',
        unread,
        null,
        () => 'From here on the lines are no part of the list, and were not read.',
      )
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
      container: this.#container,
      reader: rowReader,
      people,
      sections,
      facts: table.facts,
      rows: table.rows,
      rejected: table.rejected + rowReader.rejected,
      encoding: this.#decoder.encoding ?? 'utf-8',
      encodingPreview: this.#preview,
      answers: this.#options.answers ?? {},
      repairs: { applied: table.repaired?.applied ?? 0, stale: table.repaired?.stale ?? 0 },
      issues: this.issues,
    })
    const knowsAttendance = understood.counts.attended !== null
    return {
      kind: 'understood',
      understood,
      people: () => (people === null ? [] : recordsOf(people.people, knowsAttendance)),
      times: () => (people === null ? { joined: null, registered: null } : timesOf(people.people)),
      attendance: people === null ? attendanceList([]) : attendanceOf(people.people, knowsAttendance),
      records: rowReader.records(),
      shapes: this.#shapes,
    }
  }

  #open(bytes: Uint8Array, text: string, whole: boolean): FileError | null {
    const problem = problemInText(text)
    if (problem !== null) return problem
    const mapping = this.#options.mapping ?? null
    const readAs = this.#options.answers?.readAs ?? null
    const recognised = recognise(text, whole, mapping, readAs)
    if ('code' in recognised) return recognised
    const { encoding } = this.#decoder
    const otherwise = this.#container === null ? headsOtherwise(bytes, whole, recognised, encoding) : []
    this.#preview = this.#container === null ? encodingPreview(recognised, encoding, otherwise) : []
    this.#shapes = shapesOf(recognised, { isTold: mapping !== null || readAs !== null }, otherwise)
    headerIssues(recognised, this.issues)
    this.#table = new Table(recognised, this.#options, this.issues, this.#container?.kind === 'workbook')
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
  readonly rowReader: TableReader
  readonly people: PeopleReader | null
  readonly sections: Sections | null
  readonly facts: RawFacts
  readonly repaired: RepairedRows | null
  rows = 0
  rejected = 0
  readonly #headerLine: number
  readonly #isOurs: boolean
  #inTable = true
  #headerLines = 0

  constructor(recognised: Recognised, options: ReadOptions, issues: Issues, numbersAreExact: boolean) {
    this.recognised = recognised
    const { source, head, headerIndex } = recognised
    this.#headerLine = head.rows[headerIndex]?.line ?? 1
    this.facts = factsOfFile(recognised, options.fileName)
    this.check = new RowCheck(recognised, issues)
    this.repaired = options.repairs === undefined ? null : new RepairedRows(options.repairs)
    this.#isOurs = isRejectedFile(recognised.header)
    const answers = options.answers ?? {}
    const dayOfTimes = dayOfFile(recognised, this.facts.day ?? options.eventDay ?? null)
    const { fileName, keepNames = false, likelyTimeZone = null } = options
    this.rowReader = openTableReader({
      recognised,
      answers,
      issues,
      fileName,
      keepNames,
      dayOfTimes,
      likelyTimeZone,
      numbersAreExact,
    })
    this.people = this.rowReader instanceof PeopleReader ? this.rowReader : null
    this.sections = source.sectionOf === undefined ? null : new Sections(recognised, this.facts)
    this.reader = new RowReader(head.delimiter, row => this.#take(row))
  }

  #take(raw: Row): boolean {
    const plain = this.recognised.head.isWrapped ? withoutWrapping(raw) : raw
    const row = this.#isOurs ? withoutApostrophes(plain) : plain
    if (row.line <= this.#headerLine) return true
    if (this.sections !== null) {
      if (!this.#inTable) {
        this.#inTable = this.sections.resumes(row)
        if (!this.#inTable) {
          this.sections.after(row)
          return this.sections.problem === null
        }
      }
      if (this.sections.ends(row)) {
        this.#inTable = false
        return true
      }
    }
    const placed = this.#placed(row)
    if (placed === null) return true
    const read = this.repaired === null ? placed : this.repaired.of(placed)
    if (this.#isSecondHeader(read)) return true
    if (!this.check.isData(read)) return true
    this.rows++
    if (!this.check.fits(read)) this.rejected++
    else this.rowReader.read(read)
    return true
  }

  /** With its cells under their columns; null: the line is no row. */
  #placed(row: Row): Row | null {
    const { unfold } = this.recognised
    if (unfold === undefined || row.tooLarge !== null) return row
    const cells = unfold(cellsOf(row))
    return cells === null ? null : rowOf(row.line, cells)
  }

  /** The first lines that hold anything below the header may be further parts of it. */
  #isSecondHeader(row: Row): boolean {
    if (this.rows > 0) return false
    const { source, header } = this.recognised
    if (!continuesHeader(source, header, cellsOf(row), this.#headerLines)) return false
    this.#headerLines++
    return true
  }
}
