import { interlude } from '../interlude.ts'
import { at, itemAt } from './at.ts'

export interface OrthogonalColumns {
  /** As many columns, of the full length, orthonormal over the rows that `rows` names. */
  readonly columns: readonly Float64Array[]
  /** T with Z = Q T, upper triangle, q x q, row by row: coefficients on Z are T^-1 times those on Q. */
  readonly upper: Float64Array
  /** Positions of columns that are combinations of those before them; nothing else is usable when there are any. */
  readonly dependent: readonly number[]
}

/**
 * Gram and Schmidt's orthogonalisation, done twice over for full precision (Giraud and others 2005), over some of the rows
 * and carried on to the others. After it neither the units, nor the offsets, nor the order of columns matter.
 * A column counts as dependent when less than `tolerance` of its length is left.
 */
export function orthogonalColumns(
  given: readonly ArrayLike<number>[],
  rows: readonly number[],
  tolerance = 1e-9,
): OrthogonalColumns {
  const q = given.length
  const upper = new Float64Array(q * q)
  const columns: Float64Array[] = []
  const dependent: number[] = []
  for (let j = 0; j < q; j++) {
    const source = itemAt(given, j)
    let largest = 0
    for (const t of rows) largest = Math.max(largest, Math.abs(at(source, t)))
    const column = Float64Array.from(source, value => (largest > 0 ? value / largest : 0))
    const before = lengthOver(column, rows)
    for (let pass = 0; pass < 2; pass++) {
      for (let i = 0; i < j; i++) {
        interlude()
        const other = itemAt(columns, i)
        let share = 0
        for (const t of rows) share += at(other, t) * at(column, t)
        for (let t = 0; t < column.length; t++) column[t] = at(column, t) - share * at(other, t)
        upper[i * q + j] = at(upper, i * q + j) + share * largest
      }
    }
    const left = lengthOver(column, rows)
    if (!(left > tolerance * before)) dependent.push(j)
    for (let t = 0; t < column.length; t++) column[t] = left > 0 ? at(column, t) / left : 0
    upper[j * q + j] = left * largest
    columns.push(column)
  }
  return { columns, upper, dependent }
}

function lengthOver(column: ArrayLike<number>, rows: readonly number[]): number {
  let squares = 0
  for (const t of rows) squares += at(column, t) ** 2
  return Math.sqrt(squares)
}
