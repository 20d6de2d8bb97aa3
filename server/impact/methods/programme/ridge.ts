import { at } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { mean } from '../numerics/summary.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { unusableDesign } from './usable-design.ts'

/**
 * Ridge regression: min |y - a - Xb|^2 + lambda |b|^2, the intercept not penalised, columns not rescaled.
 *
 * columns: q columns of n values; lambda >= 0. Solved as least squares of the centred data with q more rows sqrt(lambda).
 * Ridge hides collinearity, it does not remove it.
 * Refuses: NOT_FINITE, EMPTY, NO_SOLUTION (lambda 0 and columns that are combinations of each other).
 * Source: Hoerl & Kennard 1970.
 */
export function ridge(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  lambda: number,
): Result<{ intercept: number; coefficients: number[] }> {
  const unusable = unusableDesign(columns, y)
  if (unusable !== null) return unusable
  if (!(lambda >= 0 && lambda < 1e150)) return refuse('NOT_FINITE', 'The penalty must be a number, 0 or more.')
  const q = columns.length
  const centres = columns.map(mean)
  const extra = (j: number) => Array.from({ length: q }, (_, k) => (k === j ? Math.sqrt(lambda) : 0))
  const centredColumns = columns.map((column, j) => [
    ...Array.from(column, value => value - at(centres, j)),
    ...extra(j),
  ])
  const centre = mean(y)
  const target = [...Array.from(y, value => value - centre), ...new Array<number>(q).fill(0)]
  const fitted = leastSquares(centredColumns, target)
  if (fitted === null)
    return refuse('NO_SOLUTION', 'Columns are combinations of each other, so there is no single answer.')
  const coefficients = [...fitted.coefficients]
  const intercept = coefficients.reduce((rest, b, j) => rest - b * at(centres, j), centre)
  return estimate({ intercept, coefficients })
}
