import { openFile } from './opening/open-file.ts'
import { Decoder, inBlocks } from './reading/decode.ts'
import { type Row, RowReader, UnclosedQuote } from './reading/delimited.ts'
import type { FileRow, RowsOfFile, RowsWanted } from './reading-message.ts'

/** Of a row that is beyond all bounds. */
const cellsShown = 50

/**
 * The cells of the rows that begin on the wanted lines. With `onRows` they are told block by block and not kept: a file may
 * have a million of them.
 */
export async function findRows(
  input: AsyncIterable<Uint8Array>,
  wanted: RowsWanted,
  onRows: ((rows: readonly FileRow[]) => void) | null = null,
): Promise<RowsOfFile> {
  const opened = await openFile(input, wanted.file)
  if ('code' in opened) throw new Error(`a file that was read cannot be opened: ${opened.code}`)
  const finder = new Finder(wanted)
  const decoder = new Decoder(wanted.encoding)
  const reader = new RowReader(wanted.delimiter, row => finder.take(row))
  const hand = (): void => {
    if (onRows !== null && finder.found.length > 0) onRows(finder.found.splice(0))
  }
  try {
    let waiting: Uint8Array = new Uint8Array()
    for await (const block of inBlocks(opened.bytes)) {
      if (waiting.length > 0) {
        const goesOn = reader.push(decoder.decode(waiting, false).text, false)
        hand()
        if (!goesOn) return finder.answer()
      }
      waiting = block
    }
    reader.push(decoder.decode(waiting, true).text, true)
  } catch (error) {
    // What stands above the open quote was found.
    if (!(error instanceof UnclosedQuote)) throw error
  }
  hand()
  return finder.answer()
}

class Finder {
  readonly found: FileRow[] = []
  readonly #wanted: RowsWanted
  /** The next of the wanted lines, which are in order as the rows are. */
  #next = 0
  #same = 0

  constructor(wanted: RowsWanted) {
    this.#wanted = wanted
  }

  /** False: nothing more is wanted. */
  take(row: Row): boolean {
    const { lines, same } = this.#wanted
    while (this.#next < lines.length && (lines[this.#next] ?? 0) < row.line) this.#next++
    if (lines[this.#next] === row.line) {
      this.found.push(copyOf(row))
      this.#next++
    }
    if (same === undefined) return this.#next < lines.length
    if (row.line > same.headerLine && row.tooLarge === null && same.column < row.count) {
      if (row.cell(same.column) === same.value) this.#same++
    }
    return true
  }

  answer(): RowsOfFile {
    return { rows: this.found, same: this.#wanted.same === undefined ? null : this.#same }
  }
}

function copyOf(row: Row): FileRow {
  const isWhole = row.tooLarge === null
  const count = isWhole ? row.count : Math.min(row.count, cellsShown)
  return {
    line: row.line,
    cells: Array.from({ length: count }, (_, index) => row.cell(index).slice(0, 32_767)),
    isWhole,
  }
}
