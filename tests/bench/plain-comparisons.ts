import { leastSquares } from '@upshot/server/impact/methods/numerics/least-squares'
import { tQuantile } from '@upshot/server/impact/methods/numerics/student-t'

/** What people do without a method: the mean after against the mean before, by Welch's t interval. */
export function plainBeforeAfter(y: readonly number[], nPre: number, alpha: number): { lower: number; upper: number } {
  const [before, after] = [momentsOf(y.slice(0, nPre)), momentsOf(y.slice(nPre))]
  const [a, b] = [before.variance / before.n, after.variance / after.n]
  const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1))
  const half = tQuantile(1 - alpha / 2, df) * Math.sqrt(a + b)
  const effect = after.mean - before.mean
  return { lower: effect - half, upper: effect + half }
}

/** The textbook's regression on trend, weekdays and the window, which takes days for independent of one another. */
export function ordinaryLift(
  y: readonly number[],
  nPre: number,
  alpha: number,
): { lower: number; upper: number } | null {
  const weekdays = Array.from({ length: 6 }, (_, day) => y.map((_, t) => (t % 7 === day ? 1 : 0)))
  const columns = [y.map(() => 1), y.map((_, t) => t), ...weekdays, y.map((_, t) => (t >= nPre ? 1 : 0))]
  const fit = leastSquares(columns, y)
  if (fit === null) return null
  const last = columns.length - 1
  const effect = fit.coefficients[last] ?? Number.NaN
  const variance = ((fit.inverseGram[last * columns.length + last] ?? Number.NaN) * fit.rss) / fit.df
  const half = tQuantile(1 - alpha / 2, fit.df) * Math.sqrt(variance)
  return { lower: effect - half, upper: effect + half }
}

function momentsOf(values: readonly number[]): { n: number; mean: number; variance: number } {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  return { n, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) }
}
