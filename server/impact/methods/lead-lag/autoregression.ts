import { leastSquares } from '../numerics/least-squares.ts'

/**
 * Autoregression without intercept by least squares on a mean-centred series; the order, when null, is the one with the
 * smallest AIC = m log(rss / m) + 2 p up to a tenth of the length, all orders compared on the same m points.
 * Null where the series does not determine the coefficients.
 */
export function autoregression(values: readonly number[], order: number | null): number[] | null {
  if (order !== null) return fit(values, order, order)?.coefficients ?? null
  const most = Math.floor(values.length / 10)
  let best: { coefficients: number[]; aic: number } | null = null
  for (let p = 0; p <= most; p++) {
    const fitted = fit(values, p, most)
    if (fitted === null) break
    const m = values.length - most
    const aic = m * Math.log(fitted.rss / m) + 2 * p
    if (best === null || aic < best.aic) best = { coefficients: fitted.coefficients, aic }
  }
  if (best === null) return null
  return fit(values, best.coefficients.length, best.coefficients.length)?.coefficients ?? null
}

function fit(values: readonly number[], p: number, from: number): { coefficients: number[]; rss: number } | null {
  const target = values.slice(from)
  const columns = Array.from({ length: p }, (_, j) => values.slice(from - 1 - j, values.length - 1 - j))
  if (p === 0) return { coefficients: [], rss: target.reduce((sum, value) => sum + value * value, 0) }
  const fitted = leastSquares(columns, target)
  return fitted === null ? null : { coefficients: [...fitted.coefficients], rss: fitted.rss }
}
