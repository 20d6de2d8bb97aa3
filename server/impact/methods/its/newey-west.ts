import { at, itemAt } from '../numerics/at.ts'

/** Lags of the usual rule of thumb: floor(4 (n / 100)^(2/9)), at least 3. */
export function neweyWestLag(n: number): number {
  return Math.max(3, Math.floor(4 * (n / 100) ** (2 / 9)))
}

/**
 * Variances of least squares coefficients that allow for autocorrelation up to `lag` (Newey & West 1987, Bartlett's
 * kernel): diagonal of (X'X)^-1 [S0 + sum_l (1 - l/(L+1)) (S_l + S_l')] (X'X)^-1, without the factor n/(n - q).
 * `inverseGram` is (X'X)^-1, row by row.
 */
export function neweyWestVariances(
  columns: readonly ArrayLike<number>[],
  residuals: ArrayLike<number>,
  inverseGram: ArrayLike<number>,
  lag: number,
): number[] {
  const q = columns.length
  const n = residuals.length
  const score = columns.map(column => Float64Array.from({ length: n }, (_, t) => at(residuals, t) * at(column, t)))
  const middle = new Float64Array(q * q)
  for (let l = 0; l <= Math.min(lag, n - 1); l++) {
    const weight = 1 - l / (lag + 1)
    for (let i = 0; i < q; i++) {
      for (let j = 0; j < q; j++) {
        let sum = 0
        for (let t = l; t < n; t++) sum += at(itemAt(score, i), t) * at(itemAt(score, j), t - l)
        middle[i * q + j] = at(middle, i * q + j) + weight * sum
        if (l > 0) middle[j * q + i] = at(middle, j * q + i) + weight * sum
      }
    }
  }
  return columns.map((_, i) => {
    let variance = 0
    for (let a = 0; a < q; a++) {
      for (let b = 0; b < q; b++) {
        variance += at(inverseGram, i * q + a) * at(middle, a * q + b) * at(inverseGram, b * q + i)
      }
    }
    return variance
  })
}
