import { isNothing } from './label.ts'
import { readValue } from './value-cell.ts'

/** The filled cells of a column. */
export function columnOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.flatMap(row => (isNothing(row[index] ?? '') ? [] : [row[index] ?? '']))
}

export function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.filter(is).length * 3 >= cells.length * 2
}

export function isNumber(cell: string): boolean {
  return typeof readValue(cell, '.') === 'number' || typeof readValue(cell, ',') === 'number'
}
