import type { SheetRow } from './sheet-parser.ts'

/** The table is as wide as its first rows are; what is further right in later rows is theirs alone. */
const rowsForWidth = 400
const chunkLength = 200_000

/**
 * Writes rows as the text that the reader of files takes, one line for each row of the sheet, so that the number of a line is
 * the number of its row. Line breaks inside cells would shift it: they become U+2028, which is one as well.
 */
export async function* sheetText(rows: AsyncIterable<SheetRow>): AsyncGenerator<string> {
  let waiting: SheetRow[] | null = []
  let width = 1
  let line = 0
  let text = ''
  const write = ({ number, cells }: SheetRow): void => {
    text += '\n'.repeat(number - line - 1)
    for (let index = 0; index < Math.max(width, cells.length); index++) {
      text += index === 0 ? written(cells[0] ?? '') : `,${written(cells[index] ?? '')}`
    }
    text += '\n'
    line = number
  }
  for await (const row of rows) {
    if (waiting === null) write(row)
    else {
      waiting.push(row)
      width = Math.max(width, row.cells.length)
      if (waiting.length < rowsForWidth) continue
      for (const early of waiting) write(early)
      waiting = null
    }
    if (text.length < chunkLength) continue
    yield text
    text = ''
  }
  for (const row of waiting ?? []) write(row)
  if (text !== '') yield text
}

/** Quoted whenever any separator stands in it, so that only one of them cuts the rows into cells. */
function written(cell: string): string {
  if (!/[",;\t|\r\n]/.test(cell)) return cell
  return `"${cell.replace(/\r\n|\r|\n/g, '\u2028').replaceAll('"', '""')}"`
}
