import { at } from '../numerics/at.ts'
import { cholesky, solveLower, solveLowerTransposed } from '../numerics/cholesky.ts'
import { dot } from '../numerics/summary.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { unusableDesign } from './usable-design.ts'

/**
 * Least squares with coefficients >= 0.
 *
 * columns: q columns of n values; y: n values. coefficients: q values >= 0; rss in the squared unit of y.
 * Refuses: NOT_FINITE, EMPTY, NO_SOLUTION (columns that are combinations of each other).
 * Source: Lawson & Hanson 1974, chapter 23.
 */
export function nnls(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
): Result<{ coefficients: number[]; rss: number }> {
  const unusable = unusableDesign(columns, y)
  if (unusable !== null) return unusable
  const lengths = columns.map(column => Math.sqrt(dot(column, column)) || 1)
  const q = columns.length
  const gram = new Float64Array(q * q)
  const target = new Float64Array(q)
  for (const [i, column] of columns.entries()) {
    target[i] = dot(column, y) / at(lengths, i)
    for (const [j, other] of columns.entries()) gram[i * q + j] = dot(column, other) / (at(lengths, i) * at(lengths, j))
  }
  const scaled = nnlsOfGram(gram, target, q)
  if (scaled === null)
    return refuse('NO_SOLUTION', 'Columns are combinations of each other, so there is no single answer.')
  const coefficients = [...scaled].map((value, j) => value / at(lengths, j))
  let rss = 0
  for (let t = 0; t < y.length; t++) {
    const fitted = columns.reduce((sum, column, j) => sum + at(coefficients, j) * at(column, t), 0)
    rss += (at(y, t) - fitted) ** 2
  }
  return estimate({ coefficients, rss })
}

/** Lawson and Hanson's active set on the normal equations: gram is q x q, target = X'y. Null when it does not end. */
export function nnlsOfGram(gram: Float64Array, target: Float64Array, q: number): Float64Array | null {
  const x = new Float64Array(q)
  const free: number[] = []
  let largest = 0
  for (let j = 0; j < q; j++) largest = Math.max(largest, Math.abs(at(target, j)))
  const tolerance = 1e-11 * largest
  const refused = new Set<number>()
  for (let round = 0; round < 30 * (q + 1); round++) {
    let entering = -1
    let steepest = tolerance
    for (let j = 0; j < q; j++) {
      if (free.includes(j) || refused.has(j)) continue
      const slope = gradient(gram, target, x, q, j)
      if (slope > steepest) {
        steepest = slope
        entering = j
      }
    }
    if (entering < 0) return x
    free.push(entering)
    for (let step = 0; step <= q; step++) {
      const solved = solveOn(gram, target, free, q)
      if (solved === null) {
        // The column is a combination of those in use and cannot improve the fit.
        free.pop()
        refused.add(entering)
        break
      }
      if (solved.every(value => value > 0)) {
        for (const [position, j] of free.entries()) x[j] = at(solved, position)
        refused.clear()
        break
      }
      let share = 1
      for (const [position, j] of free.entries()) {
        const aim = at(solved, position)
        if (aim <= 0) share = Math.min(share, at(x, j) / (at(x, j) - aim))
      }
      const leaving: number[] = []
      for (const [position, j] of free.entries()) {
        x[j] = at(x, j) + share * (at(solved, position) - at(x, j))
        if (at(solved, position) <= 0 && at(x, j) <= 1e-14 * (largest + 1)) leaving.push(j)
      }
      if (leaving.length === 0) {
        const last = free.reduce((least, j) => (at(x, j) < at(x, least) ? j : least), entering)
        leaving.push(last)
      }
      for (const j of leaving) {
        x[j] = 0
        free.splice(free.indexOf(j), 1)
        if (j === entering) refused.add(j)
      }
      if (free.length === 0) break
    }
  }
  return null
}

function gradient(gram: Float64Array, target: Float64Array, x: Float64Array, q: number, j: number): number {
  let slope = at(target, j)
  for (let k = 0; k < q; k++) slope -= at(gram, j * q + k) * at(x, k)
  return slope
}

function solveOn(gram: Float64Array, target: Float64Array, free: readonly number[], q: number): Float64Array | null {
  const m = free.length
  const part = new Float64Array(m * m)
  for (const [i, row] of free.entries()) {
    for (const [j, column] of free.entries()) part[i * m + j] = at(gram, row * q + column)
  }
  const lower = cholesky(part, m)
  if (lower === null) return null
  return solveLowerTransposed(
    lower,
    m,
    solveLower(
      lower,
      m,
      Float64Array.from(free, j => at(target, j)),
    ),
  )
}
