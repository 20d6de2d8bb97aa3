import { regressionColumns } from '../mgc/regression-columns.ts'
import { at, itemAt } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import type { LastingChangeInput } from './lasting-change-input.ts'

/**
 * The same question with nothing that happened from the change on: trend and season go on, and around them the latest
 * deviations of the history come again. What it could see can so be told beforehand. Null with too little history for it.
 */
export function withoutChange(input: LastingChangeInput): { input: LastingChangeInput; expected: number } | null {
  const { y, k, season, untouched = null, exposure = null } = input
  const factors = exposure === null ? y.map(() => 1) : carriedOn(exposure, k)
  const others = untouched === null ? y.map(() => 0) : carriedOn(untouched, k)
  const columns = regressionColumns({ length: y.length, trend: true, season, controls: [] })
  const known = Array.from({ length: k }, (_, t) => t).filter(t => (y[t] ?? null) !== null)
  const rate = (t: number) => ((y[t] ?? 0) - itemAt(others, t)) / itemAt(factors, t)
  const fit = leastSquares(
    columns.map(column => known.map(t => at(column, t))),
    known.map(rate),
  )
  if (fit === null || fit.df < 1) return null
  const line = (t: number) => columns.reduce((sum, column, j) => sum + at(column, t) * at(fit.coefficients, j), 0)
  const { residuals } = fit
  const value = (t: number, deviation: number) => (line(t) + deviation) * itemAt(factors, t) + itemAt(others, t)
  const length = y.length - k
  const filled = y.map((each, t) => {
    if (t < k) return each
    const place = (((t - y.length) % residuals.length) + residuals.length) % residuals.length
    return value(t, at(residuals, place))
  })
  const expected = y.slice(k).reduce<number>((sum, _, h) => sum + value(k + h, 0) / length, 0)
  return {
    expected,
    input: {
      ...input,
      y: filled,
      untouched: untouched === null ? null : others,
      exposure: exposure === null ? null : factors,
      windowEnded: true,
      placebos: 0,
    },
  }
}

/** Before the change as it is; from it on as it last stood. */
function carriedOn(series: readonly (number | null)[], k: number): number[] {
  let last = series.find(value => value !== null) ?? 0
  return series.map((value, t) => {
    if (t < k && value !== null) last = value
    return last
  })
}
