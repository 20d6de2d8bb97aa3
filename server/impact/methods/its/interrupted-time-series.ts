import { finiteEstimate } from '../finite-estimate.ts'
import type { ErrorShape } from '../mgc/error-shape.ts'
import type { Interval } from '../mgc/mixture.ts'
import { at, itemAt } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { tQuantile } from '../numerics/student-t.ts'
import { type Result, refuseAll } from '../result.ts'
import { itsPlace } from './its-design.ts'
import { effectOfContrast, fitInterrupted, type ItsFit, meanCoefficients, undetermined } from './its-fit.ts'
import { type ItsEffect, type ItsInput, type ItsRefusal, itsRefusals } from './its-input.ts'
import { neweyWestLag, neweyWestVariances } from './newey-west.ts'
import { remlAr1 } from './reml-ar1.ts'

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
  const { slope = true, alpha = 0.05 } = input
  const fit = fitInterrupted(input)
  if (fit.kind === 'refused') return fit
  const { posterior, start, columns, y } = fit
  const checks = crossChecks(fit, input.lags, alpha)
  const reml = remlAr1(fit.prepared)
  if (checks === null || reml === null) return undetermined()
  const effectOf = (weights: readonly (readonly [number, number])[]) => {
    const c = columns.map((_, j) => weights.find(([place]) => place === j)?.[1] ?? 0)
    return effectOfContrast(fit, c, alpha)
  }
  const { levelChange, slopeChange } = itsPlace
  const after = (h: number) => effectOf([[levelChange, 1], ...(slope ? ([[slopeChange, h]] as const) : [])])
  const horizons = (input.horizons ?? [4, 12]).filter(h => start + h < y.length)
  return finiteEstimate({
    df: posterior.df,
    mgc: {
      levelChange: effectOf([[levelChange, 1]]),
      slopeChange: slope ? effectOf([[slopeChange, 1]]) : null,
      meanShape: posterior.meanShape,
    },
    effects: horizons.map(horizon => ({ horizon, ...after(horizon) })),
    effectAtLastPoint: after(y.length - 1 - start),

    ...namedChecks(checks, slope),
    remlAr1: { ...reml, coef: named(reml.coef, slope), se: named(reml.se, slope) },
    ...linesOf(fit, slope),
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
  { columns, y, observed }: ItsFit,
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

function linesOf(fit: ItsFit, slope: boolean) {
  const { columns, y } = fit
  const b = meanCoefficients(fit)
  const changes: number[] = slope ? [itsPlace.levelChange, itsPlace.slopeChange] : [itsPlace.levelChange]
  const line = (isIn: (j: number) => boolean) =>
    Array.from({ length: y.length }, (_, t) =>
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
