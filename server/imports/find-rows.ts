import { Decoder, inBlocks } from './reading/decode.ts'
import { RowReader, UnclosedQuote } from './reading/delimited.ts'
import type { FileRow, RowsWanted } from './reading-message.ts'

/** The cells of the rows that begin on the wanted lines. Of a row that is beyond all bounds only the first cells. */
export async function findRows(input: AsyncIterable<Uint8Array>, wanted: RowsWanted): Promise<FileRow[]> {
  const lines = new Set(wanted.lines)
  const found: FileRow[] = []
  const decoder = new Decoder()
  const reader = new RowReader(wanted.delimiter, row => {
    if (lines.has(row.line)) {
      const count = row.tooLarge === null ? row.count : Math.min(row.count, 50)
      found.push({
        line: row.line,
        cells: Array.from({ length: count }, (_, index) => row.cell(index).slice(0, 32_767)),
      })
    }
    return found.length < lines.size
  })
  try {
    let waiting: Uint8Array = new Uint8Array()
    for await (const block of inBlocks(input)) {
      if (waiting.length > 0 && !reader.push(decoder.decode(waiting, false).text, false)) return found
      waiting = block
    }
    reader.push(decoder.decode(waiting, true).text, true)
  } catch (error) {
    // What stands above the open quote was found.
    if (!(error instanceof UnclosedQuote)) throw error
  }
  return found
}
