import { finiteEstimate } from '../finite-estimate.ts'
import { at, itemAt } from '../numerics/at.ts'
import { fUpperTail } from '../numerics/f-distribution.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { normalQuantile } from '../numerics/normal.ts'
import { type Refusal, type Result, refuse, refuseAll } from '../result.ts'
import { filled, notFinite, type Series } from '../series.ts'
import { itsColumns, itsPlace } from './its-design.ts'
import { type ItsInput, type ItsRefusal, itsRefusals } from './its-input.ts'

export interface ItsCountsInput extends ItsInput {
  /** Users, or whatever the counts are out of, above zero; left out: one. */
  readonly exposure?: Series | null
}

/** A ratio of rates: 0.9 is a tenth less. */
export interface RateRatio {
  readonly rateRatio: number
  /** As if counts varied no more than Poisson's. */
  readonly lower: number
  readonly upper: number
  /** With standard errors times the root of the dispersion: the ones to report. */
  readonly quasiLower: number
  readonly quasiUpper: number
}

export interface ItsCounts {
  readonly df: number
  readonly levelChange: RateRatio
  /** Per point; null where the slope was kept. */
  readonly slopeChange: RateRatio | null
  readonly trend: RateRatio
  /** Pearson's chi squared over df. */
  readonly dispersion: number
  /** Of a changed slope, by the drop of deviance over the dispersion; null where the slope was kept. */
  readonly slopeFTestP: number | null
  readonly fitted: readonly number[]
  readonly counterfactual: readonly number[]
}

/**
 * Interrupted time series of counts: Poisson regression with log link and offset log(exposure) by iteratively reweighted
 * least squares; over-dispersion by Pearson's chi squared (section 2; Lopez Bernal and others 2017). Normal quantiles.
 */
export function itsCounts(input: ItsCountsInput): Result<ItsCounts, ItsRefusal | 'NOT_COUNTS' | 'NO_FIT'> {
  const { y, k, slope = true, season = 0, harmonics = null, controls = [], alpha = 0.05, phaseIn = 0 } = input
  const exposure = input.exposure ?? y.map(() => 1)
  const refusals: Refusal<ItsRefusal | 'NOT_COUNTS' | 'NO_FIT'>[] = itsRefusals(input)
  if (exposure.length !== y.length)
    refusals.push({ code: 'INVALID_INPUT', reason: 'The exposure must be as long as the counts.' })
  refusals.push(...notFinite('The exposure', exposure))
  if (y.some(value => value !== null && value < 0) || exposure.some(value => value !== null && value <= 0)) {
    refusals.push({ code: 'NOT_COUNTS', reason: 'Counts must be 0 or more, and the exposure above 0.' })
  }
  if (refusals.length > 0) return refuseAll(refusals)
  const start = k + phaseIn
  const rows = y.flatMap((value, t) => {
    const isUsed =
      value !== null && exposure[t] !== null && !(t >= k && t < start) && controls.every(c => c[t] !== null)
    return isUsed ? [t] : []
  })
  const counts = rows.map(t => y[t] ?? 0)
  if (counts.every(count => count === counts[0])) return refuse('CONSTANT', 'The counts do not vary.')
  const columns = itsColumns({ length: y.length, k: start, slope, season, harmonics, controls: controls.map(filled) })
  const offsets = exposure.map(value => Math.log(value ?? 1))
  const pick = (values: ArrayLike<number>) => rows.map(t => at(values, t))
  const fit = poissonFit(columns.map(pick), counts, pick(offsets))
  if (fit === null)
    return refuse(
      'NO_FIT',
      'The counts do not determine the model: too many zeros, or a column is a combination of others.',
    )
  const { b, inverse, mu, deviance } = fit
  const q = columns.length
  const df = rows.length - q
  const dispersion = mu.reduce((sum, m, i) => sum + (itemAt(counts, i) - m) ** 2 / m, 0) / df
  const z = normalQuantile(1 - alpha / 2)
  const ratio = (j: number): RateRatio => {
    const se = Math.sqrt(at(inverse, j * q + j))
    const quasi = se * Math.sqrt(dispersion)
    const at0 = at(b, j)
    return {
      rateRatio: Math.exp(at0),
      lower: Math.exp(at0 - z * se),
      upper: Math.exp(at0 + z * se),
      quasiLower: Math.exp(at0 - z * quasi),
      quasiUpper: Math.exp(at0 + z * quasi),
    }
  }
  const kept = slope
    ? poissonFit(columns.filter((_, j) => j !== itsPlace.slopeChange).map(pick), counts, pick(offsets))
    : null
  const changes: number[] = slope ? [itsPlace.levelChange, itsPlace.slopeChange] : [itsPlace.levelChange]
  const line = (isIn: (j: number) => boolean) =>
    y.map((_, t) =>
      Math.exp(
        itemAt(offsets, t) + columns.reduce((sum, column, j) => (isIn(j) ? sum + at(b, j) * at(column, t) : sum), 0),
      ),
    )
  return finiteEstimate({
    df,
    levelChange: ratio(itsPlace.levelChange),
    slopeChange: slope ? ratio(itsPlace.slopeChange) : null,
    trend: ratio(itsPlace.trend),
    dispersion,
    slopeFTestP: kept === null ? null : fUpperTail(Math.max(0, kept.deviance - deviance) / dispersion, 1, df),
    fitted: line(() => true),
    counterfactual: line(j => !changes.includes(j)),
  })
}

interface PoissonFit {
  readonly b: Float64Array
  /** Covariance of the coefficients at dispersion one. */
  readonly inverse: Float64Array
  readonly mu: readonly number[]
  readonly deviance: number
}

function poissonFit(
  columns: readonly number[][],
  counts: readonly number[],
  offsets: readonly number[],
): PoissonFit | null {
  let eta = counts.map(count => Math.log(count + 0.1))
  let before = Number.POSITIVE_INFINITY
  for (let round = 0; round < 60; round++) {
    const mu = eta.map(Math.exp)
    const root = mu.map(Math.sqrt)
    const working = counts.map(
      (count, i) => (itemAt(eta, i) - itemAt(offsets, i) + (count - itemAt(mu, i)) / itemAt(mu, i)) * itemAt(root, i),
    )
    const fit = leastSquares(
      columns.map(column => column.map((value, i) => value * itemAt(root, i))),
      working,
    )
    if (fit === null || !fit.coefficients.every(Number.isFinite)) return null
    eta = offsets.map((offset, i) =>
      columns.reduce((sum, column, j) => sum + itemAt(column, i) * at(fit.coefficients, j), offset),
    )
    if (eta.some(value => !(Math.abs(value) < 300))) return null
    const fitted = eta.map(Math.exp)
    const deviance =
      2 *
      counts.reduce((sum, count, i) => {
        const m = itemAt(fitted, i)
        return sum + (count > 0 ? count * Math.log(count / m) : 0) - (count - m)
      }, 0)
    if (Math.abs(deviance - before) <= 1e-12 * (Math.abs(deviance) + 0.1)) {
      return { b: fit.coefficients, inverse: fit.inverseGram, mu: fitted, deviance }
    }
    before = deviance
  }
  return null
}
