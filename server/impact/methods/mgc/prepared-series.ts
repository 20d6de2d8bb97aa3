import { interlude } from '../interlude.ts'
import { at, itemAt } from '../numerics/at.ts'
import { orthogonalColumns } from '../numerics/orthogonal-columns.ts'
import { type Rows, rowsOf } from './whiten.ts'

/** A regression made safe for the filter: Z orthonormal, y what ordinary least squares leaves of it, in units of its size. */
export interface PreparedSeries {
  readonly rows: Rows
  /** Size of the residuals in units of y: y = ols + size * (what is in rows). */
  readonly size: number
  /** What ordinary least squares over the fitted rows says of every row, in units of y. */
  readonly ols: Float64Array
  /** Coefficients of ordinary least squares on the orthonormal columns, in units of y. */
  readonly olsCoefficients: Float64Array
  /** T with Z = Q T (see orthogonalColumns). */
  readonly upper: Float64Array
}

export type Unprepared =
  | { readonly kind: 'dependent'; readonly columns: readonly number[] }
  | { readonly kind: 'exact' }

/**
 * Fits over the first `fitted` rows, leaving out unobserved ones. Columns are combinations of each other: 'dependent'
 * (with the positions); Z reproduces y to twelve digits, so that there is nothing to judge uncertainty by: 'exact'.
 * y has any value in unobserved rows. Generalised least squares does not mind what ordinary ones took off before.
 */
export function prepareSeries(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  observed: Uint8Array,
  fitted: number,
): PreparedSeries | Unprepared {
  const used: number[] = []
  for (let t = 0; t < fitted; t++) if (observed[t] === 1) used.push(t)
  const { columns: orthonormal, upper, dependent } = orthogonalColumns(columns, used)
  if (dependent.length > 0) return { kind: 'dependent', columns: dependent }
  const length = y.length
  let largest = 0
  for (const t of used) largest = Math.max(largest, Math.abs(at(y, t)))
  const ols = new Float64Array(length)
  const olsCoefficients = new Float64Array(columns.length)
  const left = Float64Array.from({ length }, (_, t) => (observed[t] === 1 ? at(y, t) : 0))
  // The second pass takes off what rounding left of the first.
  for (let pass = 0; pass < 2; pass++) {
    orthonormal.forEach((column, j) => {
      interlude()
      let share = 0
      for (const t of used) share += at(column, t) * at(left, t)
      olsCoefficients[j] = at(olsCoefficients, j) + share
      for (let t = 0; t < length; t++) {
        left[t] = at(left, t) - share * at(column, t)
        ols[t] = at(ols, t) + share * at(column, t)
      }
    })
  }
  let squares = 0
  for (const t of used) squares += (at(left, t) / largest) ** 2
  const size = largest * Math.sqrt(squares / used.length)
  if (!(size > largest * 1e-12)) return { kind: 'exact' }
  const rows = rowsOf([...orthonormal, left.map((value, t) => (observed[t] === 1 ? value / size : 0))], observed)
  return { rows, size, ols, olsCoefficients, upper }
}

/** c for the orthonormal columns, from c for the given ones: T'^-1 c. */
export function onOrthonormal(upper: Float64Array, c: readonly number[]): Float64Array {
  const q = c.length
  const result = new Float64Array(q)
  for (let i = 0; i < q; i++) {
    let value = itemAt(c, i)
    for (let k = 0; k < i; k++) value -= at(upper, k * q + i) * at(result, k)
    result[i] = value / at(upper, i * q + i)
  }
  return result
}
