import { at, itemAt } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { dot } from '../numerics/summary.ts'

/** What is left of each column once the baseline is taken out; null where the baseline is singular. */
export function residualsOn(
  baseline: readonly ArrayLike<number>[],
  columns: readonly ArrayLike<number>[],
): Float64Array[] | null {
  const residuals: Float64Array[] = []
  for (const column of columns) {
    const fitted = leastSquares(baseline, column)
    if (fitted === null) return null
    residuals.push(fitted.residuals)
  }
  return residuals
}

/** Inner products of all columns with each other, row by row. */
export function gramOf(columns: readonly ArrayLike<number>[]): Float64Array {
  const q = columns.length
  const gram = new Float64Array(q * q)
  for (let i = 0; i < q; i++) {
    for (let j = 0; j <= i; j++) {
      const product = dot(itemAt(columns, i), itemAt(columns, j))
      gram[i * q + j] = product
      gram[j * q + i] = product
    }
  }
  return gram
}

/** Adds one row of observations to the inner products. */
export function addRow(gram: Float64Array, row: ArrayLike<number>): void {
  const q = row.length
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) gram[i * q + j] = at(gram, i * q + j) + at(row, i) * at(row, j)
  }
}
