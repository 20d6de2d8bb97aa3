import { finiteEstimate } from '../finite-estimate.ts'
import type { ErrorShape } from '../mgc/error-shape.ts'
import { type Interval, intervalOf, mixture, twoSidedP } from '../mgc/mixture.ts'
import { type Posterior, posteriorsAt } from '../mgc/posterior.ts'
import { onOrthonormal, type PreparedSeries, prepareSeries } from '../mgc/prepared-series.ts'
import { contrast } from '../mgc/shape-fit.ts'
import { at, itemAt } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { tQuantile } from '../numerics/student-t.ts'
import { type Result, refuse, refuseAll } from '../result.ts'
import { filled } from '../series.ts'
import { itsColumns, itsPlace } from './its-design.ts'
import { type ItsInput, type ItsRefusal, itsRefusals } from './its-input.ts'
import { neweyWestLag, neweyWestVariances } from './newey-west.ts'
import { remlAr1 } from './reml-ar1.ts'

/** A coefficient, or a sum of them, with its interval and two-sided p. */
export interface ItsEffect extends Interval {
  readonly pTwoSided: number
}

/** By coefficient; slopeChange is null where the slope was kept. */
export interface ItsCoefficients {
  readonly intercept: number
  readonly trend: number
  readonly levelChange: number
  readonly slopeChange: number | null
}

export interface NeweyWest {
  readonly lag: number
  /** With the factor n / (n - q) inside the variance. */
  readonly seSmallSample: ItsCoefficients
  readonly seUncorrected: ItsCoefficients
  /** Of the change in level, with t(n - q) quantiles. Too narrow in short series: a cross-check, not a result. */
  readonly levelChangeInterval: Interval
}

export interface InterruptedTimeSeries {
  readonly df: number
  /** The headline: the errors' shape averaged over the grid (MGC). */
  readonly mgc: {
    readonly levelChange: ItsEffect
    readonly slopeChange: ItsEffect | null
    readonly meanShape: ErrorShape
  }
  /** b2 + b3 h, h points after the change, as far as the data reach. */
  readonly effects: readonly (ItsEffect & { readonly horizon: number })[]
  readonly effectAtLastPoint: ItsEffect
  readonly olsCoef: ItsCoefficients
  readonly olsSe: ItsCoefficients
  readonly durbinWatson: number
  readonly neweyWest: readonly NeweyWest[]
  readonly remlAr1: {
    readonly coef: ItsCoefficients
    readonly se: ItsCoefficients
    readonly rho: number
    readonly sigma: number
  }
  /** The regression line, and the same without the change, at every point. */
  readonly fitted: readonly number[]
  readonly counterfactual: readonly number[]
}

/**
 * Change in level and slope of a metric at a known date (section 2), in units of the metric. Headline: coefficients under
 * the MGC weights, computed on the whole series. Cross-checks: ordinary least squares, Newey-West, AR(1) by REML.
 * With `untouched`, y less that series is analysed. Missing points and a phase-in are left out.
 */
export function interruptedTimeSeries(input: ItsInput): Result<InterruptedTimeSeries, ItsRefusal> {
  const refusals = itsRefusals(input)
  if (refusals.length > 0) return refuseAll(refusals)
  const {
    k,
    slope = true,
    season = 0,
    harmonics = null,
    controls = [],
    untouched = null,
    alpha = 0.05,
    phaseIn = 0,
  } = input
  const y = input.y.map((value, t) => {
    const other = untouched === null ? 0 : (untouched[t] ?? null)
    return value === null || other === null ? null : value - other
  })
  const length = y.length
  const start = k + phaseIn
  const observed = Uint8Array.from(y, (value, t) =>
    value !== null && !(t >= k && t < start) && controls.every(control => control[t] !== null) ? 1 : 0,
  )
  const columns = itsColumns({ length, k: start, slope, season, harmonics, controls: controls.map(filled) })
  const prepared = prepareSeries(columns, filled(y), observed, length)
  if ('kind' in prepared) {
    return prepared.kind === 'exact'
      ? refuse('CONSTANT', 'The model reproduces the series exactly, so there is no variation to judge a change by.')
      : refuse('COLLINEAR', 'A control, or the season, is a constant or a combination of the rest of the model.')
  }
  const posterior = posteriorsAt(prepared.rows, [length])[0] ?? null
  const checks = crossChecks(columns, filled(y), observed, input.lags, alpha)
  const reml = remlAr1(prepared)
  if (posterior === null || checks === null || reml === null) {
    return refuse('COLLINEAR', 'The data do not determine the model: use fewer controls or no season.')
  }
  const effectOf = (weights: readonly (readonly [number, number])[]) => {
    const c = columns.map((_, j) => weights.find(([place]) => place === j)?.[1] ?? 0)
    return effect(prepared, posterior, c, alpha)
  }
  const { levelChange, slopeChange } = itsPlace
  const after = (h: number) => effectOf([[levelChange, 1], ...(slope ? ([[slopeChange, h]] as const) : [])])
  const horizons = (input.horizons ?? [4, 12]).filter(h => start + h < length)
  const lines = linesOf(prepared, posterior, columns, slope)
  return finiteEstimate({
    df: posterior.df,
    mgc: {
      levelChange: effectOf([[levelChange, 1]]),
      slopeChange: slope ? effectOf([[slopeChange, 1]]) : null,
      meanShape: posterior.meanShape,
    },
    effects: horizons.map(horizon => ({ horizon, ...after(horizon) })),
    effectAtLastPoint: after(length - 1 - start),

    ...namedChecks(checks, slope),
    remlAr1: { ...reml, coef: named(reml.coef, slope), se: named(reml.se, slope) },
    ...lines,
  })
}

interface Checks {
  readonly ols: { readonly coef: readonly number[]; readonly se: readonly number[] }
  readonly durbinWatson: number
  readonly hac: readonly {
    lag: number
    small: readonly number[]
    plain: readonly number[]
    levelChangeInterval: Interval
  }[]
}

function namedChecks({ ols, durbinWatson, hac }: Checks, slope: boolean) {
  return {
    olsCoef: named(ols.coef, slope),
    olsSe: named(ols.se, slope),
    durbinWatson,
    neweyWest: hac.map(({ lag, small, plain, levelChangeInterval }) => ({
      lag,
      seSmallSample: named(small, slope),
      seUncorrected: named(plain, slope),
      levelChangeInterval,
    })),
  }
}

function crossChecks(
  columns: readonly Float64Array[],
  y: Float64Array,
  observed: Uint8Array,
  lags: readonly number[] | undefined,
  alpha: number,
): Checks | null {
  const present = (values: Float64Array) => values.filter((_, t) => observed[t] === 1)
  const used = columns.map(present)
  const fit = leastSquares(used, present(y))
  if (fit === null) return null
  const { coefficients, residuals, rss, df, inverseGram } = fit
  const q = columns.length
  const n = residuals.length
  const diagonal = columns.map((_, j) => at(inverseGram, j * q + j))
  let steps = 0
  for (let t = 1; t < n; t++) steps += (at(residuals, t) - at(residuals, t - 1)) ** 2
  const quantile = tQuantile(1 - alpha / 2, df)
  const hac = (lags ?? [neweyWestLag(n)]).map(lag => {
    const variances = neweyWestVariances(used, residuals, inverseGram, lag)
    const small = variances.map(variance => Math.sqrt((Math.max(0, variance) * n) / df))
    const centre = at(coefficients, itsPlace.levelChange)
    const half = quantile * itemAt(small, itsPlace.levelChange)
    const levelChangeInterval = { estimate: centre, lower: centre - half, upper: centre + half }
    return { lag, small, plain: variances.map(variance => Math.sqrt(Math.max(0, variance))), levelChangeInterval }
  })
  return {
    ols: { coef: [...coefficients], se: diagonal.map(value => Math.sqrt((value * rss) / df)) },
    durbinWatson: steps / rss,
    hac,
  }
}

function effect(prepared: PreparedSeries, posterior: Posterior, c: readonly number[], alpha: number): ItsEffect {
  const { size, upper, olsCoefficients } = prepared
  const turned = onOrthonormal(upper, c)
  const base = olsCoefficients.reduce((sum, value, j) => sum + value * at(turned, j), 0)
  const parts = posterior.fits.map(fit => {
    const { mean, scale } = contrast(fit, turned)
    return { mean: base + size * mean, scale: size * scale }
  })
  const of = mixture(posterior.df, posterior.weights, parts)
  return { ...intervalOf(of, alpha), pTwoSided: twoSidedP(of, 0) }
}

function linesOf(prepared: PreparedSeries, posterior: Posterior, columns: readonly Float64Array[], slope: boolean) {
  const mean = (j: number) => {
    const c = onOrthonormal(
      prepared.upper,
      columns.map((_, k) => (k === j ? 1 : 0)),
    )
    let value = prepared.olsCoefficients.reduce((sum, own, k) => sum + own * at(c, k), 0)
    posterior.fits.forEach((fit, s) => {
      value += prepared.size * at(posterior.weights, s) * contrast(fit, c).mean
    })
    return value
  }
  const b = columns.map((_, j) => mean(j))
  const changes: number[] = slope ? [itsPlace.levelChange, itsPlace.slopeChange] : [itsPlace.levelChange]
  const line = (isIn: (j: number) => boolean) =>
    Array.from({ length: prepared.ols.length }, (_, t) =>
      columns.reduce((sum, column, j) => (isIn(j) ? sum + itemAt(b, j) * at(column, t) : sum), 0),
    )
  return { fitted: line(() => true), counterfactual: line(j => !changes.includes(j)) }
}

function named(values: readonly number[], slope: boolean): ItsCoefficients {
  return {
    intercept: itemAt(values, itsPlace.intercept),
    trend: itemAt(values, itsPlace.trend),
    levelChange: itemAt(values, itsPlace.levelChange),
    slopeChange: slope ? itemAt(values, itsPlace.slopeChange) : null,
  }
}
