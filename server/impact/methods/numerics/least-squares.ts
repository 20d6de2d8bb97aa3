import { at, itemAt } from './at.ts'

export interface LeastSquares {
  readonly coefficients: Float64Array
  readonly residuals: Float64Array
  /** Residual sum of squares. */
  readonly rss: number
  /** Observations less columns. */
  readonly df: number
  /** (X'X)^-1, q x q, row by row: times rss / df it is the covariance of the coefficients. */
  readonly inverseGram: Float64Array
  /** log |X'X|. */
  readonly logDeterminantGram: number
}

/**
 * Ordinary least squares of y (n values) on columns (each of n values) by Householder's QR, columns scaled to length 1
 * first so that units do not matter (Golub & Van Loan, 5.2). Null where there are fewer values than columns, or where
 * a column is a combination of those before it to 1e-10 of its length.
 */
export function leastSquares(columns: readonly ArrayLike<number>[], y: ArrayLike<number>): LeastSquares | null {
  const n = y.length
  const q = columns.length
  if (n < q) return null
  const lengths = columns.map(length)
  if (lengths.some(value => !(value > 0 && value < Number.POSITIVE_INFINITY))) return null
  const work = columns.map((column, j) => Float64Array.from(column, value => value / at(lengths, j)))
  const target = Float64Array.from(y)
  const upper = new Float64Array(q * q)
  for (let j = 0; j < q; j++) {
    const pivot = itemAt(work, j)
    const norm = tailLength(pivot, j)
    if (!(norm > 1e-10)) return null
    const alpha = at(pivot, j) > 0 ? -norm : norm
    const reflector = pivot.slice(j)
    reflector[0] = at(reflector, 0) - alpha
    const square = squareOf(reflector)
    for (let k = j; k < q; k++) reflect(itemAt(work, k), reflector, square, j)
    reflect(target, reflector, square, j)
    for (let k = j; k < q; k++) upper[j * q + k] = at(itemAt(work, k), j)
  }
  const scaled = backSubstitute(upper, q, target)
  const coefficients = scaled.map((value, j) => value / at(lengths, j))
  const residuals = Float64Array.from(y)
  columns.forEach((column, j) => {
    const b = at(coefficients, j)
    for (let t = 0; t < n; t++) residuals[t] = at(residuals, t) - b * at(column, t)
  })
  let logDeterminantGram = 0
  for (let j = 0; j < q; j++) logDeterminantGram += 2 * Math.log(Math.abs(at(upper, j * q + j)) * at(lengths, j))
  const inverseGram = inverseGramOf(upper, q, lengths)
  return { coefficients, residuals, rss: squareOf(residuals), df: n - q, inverseGram, logDeterminantGram }
}

/** Euclidean length, without overflow of the squares. */
function length(values: ArrayLike<number>): number {
  let largest = 0
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(at(values, i)))
  if (!(largest > 0)) return largest
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (at(values, i) / largest) ** 2
  return largest * Math.sqrt(squares)
}

function tailLength(values: Float64Array, from: number): number {
  return Math.sqrt(squareOf(values.subarray(from)))
}

function squareOf(values: ArrayLike<number>): number {
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += at(values, i) ** 2
  return squares
}

function reflect(column: Float64Array, reflector: Float64Array, square: number, from: number): void {
  let product = 0
  for (let i = 0; i < reflector.length; i++) product += at(reflector, i) * at(column, from + i)
  const factor = (2 * product) / square
  for (let i = 0; i < reflector.length; i++) column[from + i] = at(column, from + i) - factor * at(reflector, i)
}

function backSubstitute(upper: Float64Array, q: number, target: ArrayLike<number>): Float64Array {
  const x = new Float64Array(q)
  for (let i = q - 1; i >= 0; i--) {
    let value = at(target, i)
    for (let k = i + 1; k < q; k++) value -= at(upper, i * q + k) * at(x, k)
    x[i] = value / at(upper, i * q + i)
  }
  return x
}

/** R^-1 R'^-1, undone for the scale of the columns. */
function inverseGramOf(upper: Float64Array, q: number, lengths: readonly number[]): Float64Array {
  const inverse: Float64Array[] = []
  for (let j = 0; j < q; j++) {
    const unit = new Float64Array(q)
    unit[j] = 1
    inverse.push(backSubstitute(upper, q, unit))
  }
  const result = new Float64Array(q * q)
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) {
      let value = 0
      for (let k = 0; k < q; k++) value += at(itemAt(inverse, k), i) * at(itemAt(inverse, k), j)
      result[i * q + j] = value / (at(lengths, i) * at(lengths, j))
    }
  }
  return result
}
