import type { Delimiter } from '@upshot/shared/imports/result'
import { RowReader, UnclosedQuote } from './delimited.ts'
import { unwrapped } from './wrapped-cells.ts'

export interface HeadRow {
  line: number
  cells: string[]
}

/** The first rows of a file as one delimiter cuts them. */
export interface Head {
  delimiter: Delimiter
  rows: HeadRow[]
  /** A row had more cells than any table. */
  tooManyCells: boolean
  /** Cells are wrapped as formulas, which is taken off. */
  isWrapped: boolean
  /** A quote that is not closed where this delimiter cuts: what stands below it is not seen. */
  brokenOff: boolean
}

/** More rows than this say nothing new about what a file is. */
export const headRows = 400

/** `whole`: the text is the whole file, so its last line is a row as well. */
export function readHead(text: string, whole: boolean, delimiter: Delimiter, most = headRows): Head {
  const head: Head = { delimiter, rows: [], tooManyCells: false, isWrapped: false, brokenOff: false }
  const reader = new RowReader(delimiter, row => {
    if (row.tooLarge === 'cells') head.tooManyCells ||= head.rows.length < 60
    const cells: string[] = []
    const count = row.tooLarge === null ? row.count : Math.min(row.count, 50)
    for (let index = 0; index < count; index++) {
      const cell = row.cell(index)
      const plain = unwrapped(cell)
      if (plain !== cell) head.isWrapped = true
      cells.push(plain)
    }
    head.rows.push({ line: row.line, cells })
    return head.rows.length < most
  })
  try {
    // A first line that fills the whole head has to be looked at as well.
    if (reader.push(text, whole) && head.rows.length === 0) reader.push('\n', true)
  } catch (error) {
    // The whole file is read later and says on which line; what stands above it is enough to recognise the file.
    if (!(error instanceof UnclosedQuote)) throw error
    head.brokenOff = true
  }
  return head
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every(cell => cell.trim() === '')
}

/** All cells of several columns. */
export function cellsIn(rows: readonly HeadRow[], columns: readonly number[]): string[] {
  return rows.flatMap(({ cells }) => columns.map(column => cells[column] ?? ''))
}

/** How many cells hold something. */
export function filledCells(cells: readonly string[]): number {
  let filled = 0
  for (const cell of cells) if (cell.trim() !== '') filled++
  return filled
}

/** Excel's hint on the first line: 'sep=;'. */
export function separatorHint(text: string): Delimiter | null {
  const hint = /^\uFEFF?"?sep=([,;\t|])"?[ \t]*[\r\n]/i.exec(text)?.[1]
  return hint === ',' || hint === ';' || hint === '\t' || hint === '|' ? hint : null
}
