import { isNothing } from './label.ts'
import { readValue } from './value-cell.ts'

/** The filled cells of a column. */
export function columnOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.flatMap(row => (isNothing(row[index] ?? '') ? [] : [row[index] ?? '']))
}

export function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  let others = 0
  for (const cell of cells) if (!is(cell) && ++others * 3 > cells.length) return false
  return true
}

export function isNumber(cell: string): boolean {
  return typeof readValue(cell, '.') === 'number' || typeof readValue(cell, ',') === 'number'
}
