import type { Row } from './delimited.ts'
import { keptText } from './kept-text.ts'

/** A row that waits: a copy of the cells that are read, since the reader uses its row again. */
export function storedRow(row: Row, columns: readonly number[]): Row {
  const cells = new Map(columns.map(index => [index, keptText(row.cell(index))]))
  return { line: row.line, count: row.count, tooLarge: null, cell: index => cells.get(index) ?? '' }
}
