import { finiteEstimate } from '../finite-estimate.ts'
import type { ErrorShape } from '../mgc/error-shape.ts'
import { forecastShape } from '../mgc/forecast.ts'
import { onOrthonormal, prepareSeries } from '../mgc/prepared-series.ts'
import { regressionColumns } from '../mgc/regression-columns.ts'
import { contrast, fitShape } from '../mgc/shape-fit.ts'
import { whiten } from '../mgc/whiten.ts'
import { at } from '../numerics/at.ts'
import { tQuantile } from '../numerics/student-t.ts'
import { type Result, refuse, refuseAll } from '../result.ts'
import { columnCount, inputRefusals } from './refusals.ts'

export interface GlsKernelInput {
  readonly y: readonly number[]
  readonly nPre: number
  readonly season: number
  readonly trend: boolean
  readonly controls: readonly (readonly number[])[]
  readonly shape: ErrorShape
  readonly alpha: number
}

export interface GlsKernel {
  /** Coefficients of level, trend, season and controls, with their standard errors. */
  readonly b: readonly number[]
  readonly seB: readonly number[]
  readonly rssWhitened: number
  readonly df: number
  /** -1/2 log|C| - 1/2 log|Zw'Zw| - df/2 log RSS, in the given units. */
  readonly restrictedLoglikKernel: number
  /** Average of the window, with its Student-t interval. */
  readonly predAvg: number
  readonly predLower: number
  readonly predUpper: number
}

/** Generalised least squares at one known error shape: what MGC does at each point of its grid (section 1.1). */
export function glsKernel(input: GlsKernelInput): Result<GlsKernel> {
  const { y, nPre, season, trend, controls, shape, alpha } = input
  const faults = inputRefusals(input)
  if (faults.length > 0) return refuseAll(faults)
  const { w, rho, d } = shape
  if (!(w >= 0 && w <= 1 && rho >= 0 && rho < 1 && d >= 0 && d <= 1e6)) {
    return refuse('INVALID_INPUT', 'The shape needs w from 0 to 1, rho from 0 to below 1, and d of 0 or more.')
  }
  const horizon = y.length - nPre
  if (horizon < 1) return refuse('POST_TOO_SHORT', 'The window has no points.')
  const q = columnCount(input)
  if (nPre <= q) return refuse('PRE_TOO_SHORT', `${q} coefficients need more than ${q} points before the window.`)
  const columns = regressionColumns({ length: y.length, trend, season, controls })
  const prepared = prepareSeries(columns, y, new Uint8Array(y.length).fill(1), nPre)
  if ('kind' in prepared) {
    if (prepared.kind === 'exact') return refuse('CONSTANT', 'The model reproduces the past exactly.')
    return refuse('COLLINEAR', 'A column of the model is a combination of the others before the window.')
  }
  const whitened = whiten(prepared.rows, shape, [nPre])[0]
  const fit = whitened === undefined ? null : fitShape(shape, whitened)
  if (fit === null) return refuse('COLLINEAR', 'The past does not determine the model.')
  const { size, ols, olsCoefficients, upper, rows } = prepared
  const coefficients = columns.map((_, j) => {
    const c = onOrthonormal(
      upper,
      columns.map((__, k) => (k === j ? 1 : 0)),
    )
    const { mean, scale } = contrast(fit, c)
    let value = size * mean
    for (let k = 0; k < q; k++) value += at(c, k) * at(olsCoefficients, k)
    return { value, error: size * scale }
  })
  let logT = 0
  for (let j = 0; j < q; j++) logT += Math.log(at(upper, j * q + j))
  const last = forecastShape(fit, rows, horizon, false).sums[0] ?? { mean: 0, scale: 0 }
  let base = 0
  for (let h = 0; h < horizon; h++) base += at(ols, nPre + h)
  const predAvg = (base + size * last.mean) / horizon
  const half = (tQuantile(1 - alpha / 2, fit.df) * size * last.scale) / horizon
  return finiteEstimate({
    b: coefficients.map(({ value }) => value),
    seB: coefficients.map(({ error }) => error),
    rssWhitened: size * size * fit.rss,
    df: fit.df,
    restrictedLoglikKernel: fit.logLikelihood - logT - fit.df * Math.log(size),
    predAvg,
    predLower: predAvg - half,
    predUpper: predAvg + half,
  })
}
