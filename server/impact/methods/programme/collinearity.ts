import { at, itemAt } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { dot, mean } from '../numerics/summary.ts'

/**
 * Variance inflation per column: 1 / (1 - R^2) of the column on an intercept and all others; infinite where it is a
 * combination of them, or constant.
 */
export function varianceInflation(columns: readonly ArrayLike<number>[]): number[] {
  return columns.map((column, index) => {
    const centre = mean(column)
    const total = Array.from(column).reduce((sum, value) => sum + (value - centre) ** 2, 0)
    if (!(total > 0)) return Number.POSITIVE_INFINITY
    const others = columns.filter((_, other) => other !== index)
    const independent = independentOf([Array.from(column, () => 1), ...others])
    const rss = leastSquares(independent, column)?.rss ?? 0
    return rss > 1e-20 * total ? total / rss : Number.POSITIVE_INFINITY
  })
}

/** Those columns that are no combination of the ones before them. */
function independentOf(columns: readonly ArrayLike<number>[]): ArrayLike<number>[] {
  const kept: ArrayLike<number>[] = []
  for (const column of columns) if (leastSquares([...kept, column], column) !== null) kept.push(column)
  return kept
}

/** Largest over smallest singular value of the columns after centring and scaling to length 1; infinite if singular. */
export function conditionNumber(columns: readonly ArrayLike<number>[]): number {
  const standardised = columns.map(column => {
    const centre = mean(column)
    const centred = Float64Array.from(column, value => value - centre)
    const length = Math.sqrt(dot(centred, centred))
    return centred.map(value => value / length)
  })
  const q = columns.length
  const correlation = new Float64Array(q * q)
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) correlation[i * q + j] = dot(itemAt(standardised, i), itemAt(standardised, j))
  }
  if (!correlation.every(Number.isFinite)) return Number.POSITIVE_INFINITY
  const values = eigenvalues(correlation, q)
  const smallest = Math.min(...values)
  return smallest > 1e-15 ? Math.sqrt(Math.max(...values) / smallest) : Number.POSITIVE_INFINITY
}

/** Eigenvalues of a symmetric matrix by Jacobi's rotations (Golub & Van Loan, 8.5). */
export function eigenvalues(matrix: Float64Array, q: number): number[] {
  const a = Float64Array.from(matrix)
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0
    for (let i = 0; i < q; i++) for (let j = 0; j < i; j++) off += at(a, i * q + j) ** 2
    if (off < 1e-30) break
    for (let i = 0; i < q; i++) for (let j = i + 1; j < q; j++) rotate(a, q, i, j)
  }
  return Array.from({ length: q }, (_, i) => at(a, i * q + i))
}

function rotate(a: Float64Array, q: number, i: number, j: number): void {
  const off = at(a, i * q + j)
  if (off === 0) return
  const tau = (at(a, j * q + j) - at(a, i * q + i)) / (2 * off)
  const tangent = tau === 0 ? 1 : Math.sign(tau) / (Math.abs(tau) + Math.hypot(1, tau))
  const cosine = 1 / Math.hypot(1, tangent)
  const sine = tangent * cosine
  for (let k = 0; k < q; k++) {
    const [ki, kj] = [at(a, k * q + i), at(a, k * q + j)]
    a[k * q + i] = cosine * ki - sine * kj
    a[k * q + j] = sine * ki + cosine * kj
  }
  for (let k = 0; k < q; k++) {
    const [ik, jk] = [at(a, i * q + k), at(a, j * q + k)]
    a[i * q + k] = cosine * ik - sine * jk
    a[j * q + k] = sine * ik + cosine * jk
  }
}
