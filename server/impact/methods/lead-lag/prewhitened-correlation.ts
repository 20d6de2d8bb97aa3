import { normalQuantile } from '../numerics/normal.ts'
import { mean } from '../numerics/summary.ts'
import type { Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { scaledToOne } from '../scaled-to-one.ts'
import { autoregression } from './autoregression.ts'
import { unusableSeries } from './usable-series.ts'

export interface LeadLagInput {
  /** The series that may run ahead: n values at equal steps. */
  x: readonly number[]
  /** The series that may follow: n values at the same steps. */
  y: readonly number[]
  /** How often both are differenced first; default 1. */
  difference?: number
  /** Order of the autoregression of x; null chooses by AIC up to n / 10. */
  order?: number | null
  /** Lags from -maxLag to maxLag; default 8. */
  maxLag?: number
  alpha?: number
  minimums?: Minimums
}

export interface PrewhitenedCorrelation {
  /** Coefficients of the autoregression that both series were filtered with. */
  filter: number[]
  /** Points left after differencing and filtering. */
  used: number
  lags: number[]
  /** corr(x[t + lag], y[t]) of the filtered series, per lag: a negative lag means that x runs ahead of y. */
  correlation: number[]
  peakLag: number
  peak: number
  /** Limit for all lags together (Bonferroni): the one to show. */
  limit: number
  /** Limit for one lag looked at alone: exceeded somewhere by half of all unrelated pairs. */
  singleLagLimit: number
  /** Lags beyond `limit`. */
  beyondLimit: number[]
}

const mostDifferences = 3

/**
 * Cross-correlation after prewhitening: both series are differenced and filtered with the autoregression fitted to x
 * by least squares on its mean-centred differences; r(k) = sum (x[t + k] - mean)(y[t] - mean) / (n sx sy), divisor n.
 * For analysts, never proof: the label stays "correlated".
 * Refuses: NOT_FINITE, CONSTANT, TOO_SHORT (below 60 points, or fewer than 4 per lag), TOO_FEW_ONES (a 0/1 series with
 * fewer than 8 ones), NO_NOISE (x is its own past).
 * Source: Box & Jenkins 1976, chapter 11; limits by Bonferroni.
 */
export function prewhitenedCorrelation(input: LeadLagInput): Result<PrewhitenedCorrelation> {
  const { difference = 1, order = null, maxLag = 8, alpha = 0.05, minimums = 'enforce' } = input
  const unusable = unusableSeries([input.x, input.y], minimums)
  if (unusable !== null) return unusable
  if (
    ![difference, maxLag, order ?? 0].every(value => Number.isInteger(value) && value >= 0) ||
    !(alpha > 0 && alpha < 1)
  ) {
    return refuse('NOT_FINITE', 'Differences, order and lags must be whole numbers, 0 or more.')
  }
  if (difference > mostDifferences) {
    return refuse('NOT_FINITE', `A series is differenced at most ${mostDifferences} times.`)
  }
  const wholeX = scaledToOne(input.x)
  const wholeY = scaledToOne(input.y)
  const x = centred(differenced(wholeX, difference))
  const y = centred(differenced(wholeY, difference))
  const n = x.length
  const tooShort = () => refuse('TOO_SHORT', `${input.x.length} points are too few for lags up to ${maxLag}.`)
  if (n < 2 * maxLag + 4 || n < 4 * (order ?? 0) + 4) return tooShort()
  if ([[x, wholeX] as const, [y, wholeY] as const].some(([left, whole]) => squares(left) <= 1e-24 * squares(whole))) {
    return refuse('CONSTANT', 'Differencing leaves nothing of a series: it is a straight line.')
  }
  const filter = autoregression(x, order)
  if (filter === null)
    return refuse('CONSTANT', 'The series does not vary enough, after differencing, to find its own rhythm.')
  const fx = centred(filtered(x, filter))
  const fy = centred(filtered(y, filter))
  const used = fx.length
  if (used < 2 * maxLag + 4) return tooShort()
  const scale = Math.sqrt(squares(fx) * squares(fy))
  if (
    !(scale > 0 && scale < Number.POSITIVE_INFINITY) ||
    squares(fx) < 1e-18 * squares(x) ||
    squares(fy) < 1e-18 * squares(y)
  ) {
    return refuse('NO_NOISE', 'After differencing and filtering nothing of a series is left to compare.')
  }
  const lags = Array.from({ length: 2 * maxLag + 1 }, (_, index) => index - maxLag)
  const correlation = lags.map(lag => laggedProduct(fx, fy, lag) / scale)
  const peakIndex = correlation.reduce((best, r, i) => (Math.abs(r) > Math.abs(correlation[best] ?? 0) ? i : best), 0)
  const limit = -normalQuantile(alpha / (2 * lags.length)) / Math.sqrt(used)
  return estimate({
    filter,
    used,
    lags,
    correlation,
    peakLag: lags[peakIndex] ?? 0,
    peak: correlation[peakIndex] ?? 0,
    limit,
    singleLagLimit: -normalQuantile(alpha / 2) / Math.sqrt(used),
    beyondLimit: lags.filter((_, index) => Math.abs(correlation[index] ?? 0) > limit),
  })
}

function differenced(values: readonly number[], times: number): number[] {
  let result = [...values]
  for (let i = 0; i < times; i++) result = result.slice(1).map((value, t) => value - (result[t] ?? 0))
  return result
}

function centred(values: readonly number[]): number[] {
  const centre = mean(values)
  return values.map(value => value - centre)
}

function filtered(values: readonly number[], filter: readonly number[]): number[] {
  return values
    .slice(filter.length)
    .map((value, t) => filter.reduce((rest, phi, j) => rest - phi * (values[t + filter.length - 1 - j] ?? 0), value))
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0)
}

function laggedProduct(x: readonly number[], y: readonly number[], lag: number): number {
  let sum = 0
  for (let t = Math.max(0, -lag); t < y.length && t + lag < x.length; t++) sum += (x[t + lag] ?? 0) * (y[t] ?? 0)
  return sum
}
