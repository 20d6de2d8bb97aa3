import type { Delimiter } from '@upshot/shared/imports/result'

/** A row while it is being read. Valid only inside the call that receives it: the reader uses it again. */
export interface Row {
  /** Physical line on which the row begins, from 1. */
  readonly line: number
  /** Number of cells. */
  readonly count: number
  /** Set when the row was given up: more cells than a table has, or a cell longer than any cell may be. */
  readonly tooLarge: 'cells' | 'cell' | null
  /** The text of a cell without its quotes; empty beyond the last. */
  cell(index: number): string
}

/** Excel's own limit for a cell. */
export const maxCellLength = 32_767
/** No table of people has more; a row with more is broken. */
export const maxCells = 4_096
/** A row that has not ended by here is not going to be a row. */
const maxRowLength = 1_000_000

export class UnclosedQuote extends Error {
  readonly line: number

  constructor(line: number) {
    super(`Quote not closed on line ${line}`)
    this.name = 'UnclosedQuote'
    this.line = line
  }
}

/** How a cell is written: as it is, in quotes, or in quotes with doubled quotes inside. */
const plain = 0
const quoted = 1
const escaped = 2

const lineFeed = 10
const carriageReturn = 13
const quote = 34

/**
 * Splits text that arrives in blocks into rows and cells: quotes as in RFC 4180, bare quotes inside a cell are text, line
 * ends may be LF, CR LF and CR in one file. Offsets are noted, text is cut out only when someone asks for a cell: most
 * columns of an export are never looked at. Throws {@link UnclosedQuote}.
 */
export class RowReader implements Row {
  line = 1
  count = 0
  tooLarge: 'cells' | 'cell' | null = null
  readonly #delimiter: Delimiter
  readonly #delimiterCode: number
  readonly #onRow: (row: Row) => boolean
  readonly #starts = new Int32Array(maxCells)
  readonly #ends = new Int32Array(maxCells)
  readonly #forms = new Uint8Array(maxCells)
  #text = ''
  #rest = ''
  #nextLine = 1
  #rowStart = 0
  /** Next delimiter at or after where the plain rows have been read to; -1 when there is none. */
  #cut = 0
  #doubled = false
  /** Inside a row that was given up: everything up to its end is dropped. */
  #dropping = false

  /** `onRow` answers false to stop reading. */
  constructor(delimiter: Delimiter, onRow: (row: Row) => boolean) {
    this.#delimiter = delimiter
    this.#delimiterCode = delimiter.charCodeAt(0)
    this.#onRow = onRow
  }

  cell(index: number): string {
    if (index < 0 || index >= this.count) return ''
    const start = this.#starts[index] ?? 0
    const text = this.#text.slice(start, this.#ends[index] ?? start)
    return this.#forms[index] === escaped ? text.replaceAll('""', '"') : text
  }

  /** The line of a place in the text that is pushed next. */
  lineAt(text: string, offset: number): number {
    return this.#nextLine + lineEndsIn(this.#rest + text.slice(0, offset))
  }

  /** Reads all rows that end in `text`, or all that are left when it is the last. False: the listener stopped it. */
  push(text: string, last: boolean): boolean {
    const all = this.#rest === '' ? text : this.#rest + text
    this.#text = all
    this.#rest = ''
    this.#cut = all.indexOf(this.#delimiter)
    let at = this.#dropping ? this.#dropRow(all) : 0
    let feed = 0
    let back = 0
    let mark = 0
    while (at < all.length) {
      if (feed !== -1 && feed <= at) feed = all.indexOf('\n', at)
      if (back !== -1 && back <= at) back = all.indexOf('\r', at)
      if (mark !== -1 && mark <= at) mark = all.indexOf('"', at)
      let end = feed === -1 || (back !== -1 && back < feed) ? back : feed
      this.line = this.#nextLine
      this.tooLarge = null
      this.#rowStart = at
      if (mark === -1 || (end !== -1 && mark > end)) {
        if (end === -1 && !last) return this.#keep(all, at)
        if (end === -1) end = all.length
        this.#splitPlain(all, at, end)
      } else {
        end = this.#splitQuoted(all, at, last)
        if (end === -1) return this.#keep(all, at)
      }
      let next = end + 1
      if (all.charCodeAt(end) === carriageReturn) {
        // The other half of CR LF may be in the next block.
        if (next === all.length && !last) return this.#keep(all, at)
        if (all.charCodeAt(next) === lineFeed) next++
      }
      this.#nextLine = this.line + 1 + this.#linesInside
      if (end - at > maxCellLength) this.#checkCells()
      if (!this.#onRow(this)) return false
      at = next
    }
    return true
  }

  #linesInside = 0

  /** Keeps a row that the block's end cut off for the next block, unless it is beyond all bounds. */
  #keep(all: string, at: number): boolean {
    if (all.length - at <= maxRowLength) {
      this.#rest = all.slice(at)
      return true
    }
    this.#cut = all.indexOf(this.#delimiter, at)
    this.#splitPlain(all, at, all.length)
    this.tooLarge ??= 'cell'
    this.#dropping = true
    return this.#onRow(this)
  }

  #dropRow(all: string): number {
    const feed = all.indexOf('\n')
    const back = all.indexOf('\r')
    const end = feed === -1 || (back !== -1 && back < feed) ? back : feed
    if (end === -1) return all.length
    this.#dropping = false
    this.#nextLine++
    return all.charCodeAt(end) === carriageReturn && all.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1
  }

  #splitPlain(all: string, from: number, end: number): void {
    let count = 0
    let start = from
    let cut = this.#cut
    if (cut !== -1 && cut < from) cut = all.indexOf(this.#delimiter, from)
    while (cut !== -1 && cut < end) {
      if (count === maxCells - 1) {
        this.tooLarge = 'cells'
        break
      }
      this.#starts[count] = start
      this.#ends[count] = cut
      this.#forms[count] = plain
      count++
      start = cut + 1
      cut = all.indexOf(this.#delimiter, start)
    }
    this.#cut = cut
    this.#starts[count] = start
    this.#ends[count] = end
    this.#forms[count] = plain
    this.count = count + 1
    this.#linesInside = 0
  }

  /** Answers where the row ends, or -1 when it does not end in this text. */
  #splitQuoted(all: string, from: number, last: boolean): number {
    const length = all.length
    let count = 0
    let at = from
    let spans = false
    while (true) {
      const start = at
      let form = plain
      let end = -1
      if (all.charCodeAt(at) === quote) {
        const close = this.#closingQuote(all, at, last)
        if (close === -1 || (close + 1 === length && !last)) return -1
        const after = all.charCodeAt(close + 1)
        const lines = lineEndsIn(all.slice(start, close))
        spans ||= lines > 0
        if (close + 1 === length || after === this.#delimiterCode || after === lineFeed || after === carriageReturn) {
          form = this.#doubled ? escaped : quoted
          end = close
          at = close + 1
        } else if (lines > 0) {
          // A quote that closes lines later in the middle of text belongs to another cell: the first was never closed.
          throw new UnclosedQuote(this.#lineOf(all, start))
        }
      }
      if (end === -1) {
        while (at < length) {
          const code = all.charCodeAt(at)
          if (code === this.#delimiterCode || code === lineFeed || code === carriageReturn) break
          at++
        }
        if (at === length && !last) return -1
        end = at
      }
      if (count < maxCells) {
        this.#starts[count] = form === plain ? start : start + 1
        this.#ends[count] = end
        this.#forms[count] = form
        count++
      } else {
        this.tooLarge = 'cells'
      }
      if (at >= length || all.charCodeAt(at) !== this.#delimiterCode) {
        this.count = count
        this.#linesInside = spans ? lineEndsIn(all.slice(from, at)) : 0
        return at
      }
      at++
    }
  }

  #closingQuote(all: string, open: number, last: boolean): number {
    this.#doubled = false
    let close = all.indexOf('"', open + 1)
    while (close !== -1 && all.charCodeAt(close + 1) === quote) {
      this.#doubled = true
      close = all.indexOf('"', close + 2)
    }
    if (close === -1 && (last || all.length - open > maxRowLength)) throw new UnclosedQuote(this.#lineOf(all, open))
    return close
  }

  #lineOf(all: string, at: number): number {
    return this.line + lineEndsIn(all.slice(this.#rowStart, at))
  }

  #checkCells(): void {
    for (let index = 0; index < this.count; index++) {
      if ((this.#ends[index] ?? 0) - (this.#starts[index] ?? 0) > maxCellLength) this.tooLarge ??= 'cell'
    }
  }
}

/** Line ends of all three kinds; CR LF is one. */
export function lineEndsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== lineFeed) count++
  }
  return count
}
