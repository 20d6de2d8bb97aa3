import { at } from './at.ts'

/**
 * Lower triangle L with L L' = A of a symmetric positive definite q x q matrix, both row by row; null where A is not
 * positive definite to working precision (a pivot below `tolerance` of its diagonal).
 */
export function cholesky(matrix: ArrayLike<number>, q: number, tolerance = 1e-13): Float64Array | null {
  const lower = new Float64Array(q * q)
  for (let j = 0; j < q; j++) {
    const diagonal = at(matrix, j * q + j)
    let pivot = diagonal
    for (let k = 0; k < j; k++) pivot -= at(lower, j * q + k) ** 2
    if (!(pivot > tolerance * Math.abs(diagonal))) return null
    const root = Math.sqrt(pivot)
    lower[j * q + j] = root
    for (let i = j + 1; i < q; i++) {
      let value = at(matrix, i * q + j)
      for (let k = 0; k < j; k++) value -= at(lower, i * q + k) * at(lower, j * q + k)
      lower[i * q + j] = value / root
    }
  }
  return lower
}

/** L^-1 b for a lower triangle of q x q. */
export function solveLower(lower: ArrayLike<number>, q: number, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(q)
  for (let i = 0; i < q; i++) {
    let value = at(b, i)
    for (let k = 0; k < i; k++) value -= at(lower, i * q + k) * at(x, k)
    x[i] = value / at(lower, i * q + i)
  }
  return x
}

/** L'^-1 b for a lower triangle of q x q. */
export function solveLowerTransposed(lower: ArrayLike<number>, q: number, b: ArrayLike<number>): Float64Array {
  const x = new Float64Array(q)
  for (let i = q - 1; i >= 0; i--) {
    let value = at(b, i)
    for (let k = i + 1; k < q; k++) value -= at(lower, k * q + i) * at(x, k)
    x[i] = value / at(lower, i * q + i)
  }
  return x
}

/** log |A| from its triangle. */
export function logDeterminant(lower: ArrayLike<number>, q: number): number {
  let sum = 0
  for (let i = 0; i < q; i++) sum += Math.log(at(lower, i * q + i))
  return 2 * sum
}

/** A^-1 from its triangle, row by row. */
export function inverse(lower: ArrayLike<number>, q: number): Float64Array {
  const result = new Float64Array(q * q)
  const unit = new Float64Array(q)
  for (let j = 0; j < q; j++) {
    unit.fill(0)
    unit[j] = 1
    const column = solveLowerTransposed(lower, q, solveLower(lower, q, unit))
    for (let i = 0; i < q; i++) result[i * q + j] = at(column, i)
  }
  return result
}
