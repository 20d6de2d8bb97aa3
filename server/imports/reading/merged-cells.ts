import type { Row } from './delimited.ts'
import { isBlank } from './head.ts'
import type { Recognised } from './recognise.ts'

/** Fewer blanks than this share of the rows are cells that somebody forgot. */
const fewest = 1 / 3

/**
 * Columns whose cells were one over several rows before a spreadsheet was saved: what stands there once is of the rows below
 * it too. Such a column says something else each time it says anything.
 */
export class MergedCells {
  readonly #columns: readonly number[]
  readonly #last = new Map<number, string>()

  constructor({ head, headerIndex }: Recognised, columns: readonly number[]) {
    const rows = head.rows
      .slice(headerIndex + 1)
      .map(row => row.cells)
      .filter(cells => !isBlank(cells))
    this.#columns = columns.filter(column => isMerged(rows.map(cells => (cells[column] ?? '').trim())))
  }

  /** The row with what stands above its blanks. */
  filled(row: Row): Row {
    if (this.#columns.length === 0) return row
    for (const column of this.#columns) {
      const cell = row.cell(column)
      if (cell.trim() !== '') this.#last.set(column, cell)
    }
    const cell = (index: number) => {
      const own = row.cell(index)
      return own.trim() === '' ? (this.#last.get(index) ?? own) : own
    }
    return { line: row.line, count: row.count, tooLarge: row.tooLarge, cell }
  }
}

function isMerged(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell !== '')
  const isRepeated = filled.some((cell, at) => at > 0 && cell === filled[at - 1])
  return cells[0] !== '' && !isRepeated && filled.length > 1 && cells.length - filled.length >= cells.length * fewest
}
