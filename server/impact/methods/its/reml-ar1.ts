import { onOrthonormal, type PreparedSeries } from '../mgc/prepared-series.ts'
import { contrast, fitShape } from '../mgc/shape-fit.ts'
import { whiten } from '../mgc/whiten.ts'
import { at } from '../numerics/at.ts'
import { maximise } from '../numerics/maximise.ts'

export interface RemlAr1 {
  /** Coefficients of the columns that the series was prepared with, and their standard errors. */
  readonly coef: readonly number[]
  readonly se: readonly number[]
  readonly rho: number
  /** Standard deviation of the errors. */
  readonly sigma: number
}

/** Regression with AR(1) errors by restricted maximum likelihood, profiled over rho in (-0.99, 0.99) (section 2). */
export function remlAr1({ rows, size, olsCoefficients, upper }: PreparedSeries): RemlAr1 | null {
  const fitAt = (rho: number) => {
    const shape = { w: 1, rho, d: 0 }
    const whitened = whiten(rows, shape, [rows.length])[0]
    return whitened === undefined ? null : fitShape(shape, whitened)
  }
  const rho = maximise(value => fitAt(value)?.logLikelihood ?? Number.NEGATIVE_INFINITY, -0.99, 0.99, 67)
  const fit = fitAt(rho)
  if (fit === null) return null
  const q = olsCoefficients.length
  const coefficients = Array.from({ length: q }, (_, j) => {
    const c = onOrthonormal(
      upper,
      Array.from({ length: q }, (__, k) => (k === j ? 1 : 0)),
    )
    const { mean, scale } = contrast(fit, c)
    const base = olsCoefficients.reduce((sum, value, k) => sum + value * at(c, k), 0)
    return { value: base + size * mean, error: size * scale }
  })
  return {
    coef: coefficients.map(({ value }) => value),
    se: coefficients.map(({ error }) => error),
    rho,
    sigma: size * Math.sqrt(fit.rss / fit.df),
  }
}
