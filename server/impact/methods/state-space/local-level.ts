import { finiteEstimate } from '../finite-estimate.ts'
import { at } from '../numerics/at.ts'
import { maximise } from '../numerics/maximise.ts'
import { normalQuantile } from '../numerics/normal.ts'
import { type Result, refuse, refuseAll } from '../result.ts'
import { isVariance, type StateSpaceRefusal, stateSpaceRefusals } from './state-space-input.ts'
import { concentratedLogLikelihood, diffuseLogLikelihood, structuralFit } from './structural-filter.ts'
import { localLevelModel } from './structural-models.ts'

export interface LocalLevelInput {
  readonly y: readonly number[]
  readonly sigma2Irregular: number
  readonly sigma2Level: number
  readonly forecastSteps: number
  readonly alpha: number
}

export interface LocalLevel {
  /** With the level's start entirely unknown: the first point contributes -1/2 log 2 pi. */
  readonly loglikAtFixed: number
  readonly filteredLevelLast: number
  readonly filteredVarLast: number
  readonly smoothedLevel: readonly number[]
  readonly smoothedVar: readonly number[]
  readonly forecastMean: readonly number[]
  readonly forecastSe: readonly number[]
  readonly forecastCi: readonly (readonly [number, number])[]
  /** Variances of the highest likelihood. */
  readonly mle: { readonly sigma2Irregular: number; readonly sigma2Level: number; readonly loglik: number }
}

/**
 * Local level model: filter and smoother at given variances, forecast, maximum likelihood (Durbin & Koopman 2012,
 * chapter 2). Units: those of y, and their squares.
 */
export function localLevel(input: LocalLevelInput): Result<LocalLevel, StateSpaceRefusal> {
  const { y, sigma2Irregular: noise, sigma2Level: step, forecastSteps, alpha } = input
  const refusals = stateSpaceRefusals(y, [], 3)
  if (refusals.length > 0) return refuseAll(refusals)
  const isValid = isVariance(step) && isVariance(noise) && noise > 0 && alpha > 0 && alpha < 1
  if (!isValid || !Number.isInteger(forecastSteps) || forecastSteps < 0 || forecastSteps > 10_000) {
    return refuse(
      'INVALID_INPUT',
      'Variances must be above 0, alpha between 0 and 1, steps a whole number up to 10000.',
    )
  }
  const ones = new Float64Array(y.length).fill(1)
  const fit = structuralFit(localLevelModel(noise, step), [ones], y, y.length)
  const best = mostLikelyLevel([ones], y, y.length, 1)
  if (fit === null || best === null) return refuse('COLLINEAR', 'The series does not determine the model.')
  const { level, variance, smoothed, smoothedVariance } = smooth(y, noise, step)
  const last = y.length - 1
  const ahead = Array.from({ length: forecastSteps }, (_, h) => Math.sqrt(at(variance, last) + noise + (h + 1) * step))
  const centre = at(level, last)
  const z = normalQuantile(1 - alpha / 2)
  return finiteEstimate({
    loglikAtFixed: diffuseLogLikelihood(fit, 1),
    filteredLevelLast: centre,
    filteredVarLast: at(variance, last),
    smoothedLevel: [...smoothed],
    smoothedVar: [...smoothedVariance],
    forecastMean: ahead.map(() => centre),
    forecastSe: ahead,
    forecastCi: ahead.map(se => [centre - z * se, centre + z * se] as const),
    mle: { sigma2Irregular: best.noise, sigma2Level: best.level, loglik: best.logLikelihood },
  })
}

/** Filter from the first point on, whose value is all that is known of the level then, and the smoother back (ibid. 2.4). */
function smooth(y: readonly number[], noise: number, step: number) {
  const n = y.length
  const level = new Float64Array(n)
  const variance = new Float64Array(n)
  level[0] = at(y, 0)
  variance[0] = noise
  for (let t = 1; t < n; t++) {
    const predicted = at(variance, t - 1) + step
    const gain = predicted / (predicted + noise)
    level[t] = at(level, t - 1) + gain * (at(y, t) - at(level, t - 1))
    variance[t] = gain * noise
  }
  const smoothed = level.slice()
  const smoothedVariance = variance.slice()
  for (let t = n - 2; t >= 0; t--) {
    const predicted = at(variance, t) + step
    const share = at(variance, t) / predicted
    smoothed[t] = at(level, t) + share * (at(smoothed, t + 1) - at(level, t))
    smoothedVariance[t] = at(variance, t) + share * share * (at(smoothedVariance, t + 1) - predicted)
  }
  return { level, variance, smoothed, smoothedVariance }
}

export interface MostLikelyLevel {
  readonly noise: number
  readonly level: number
  readonly logLikelihood: number
}

/**
 * Variances of noise and level of the highest likelihood, with the first `diffuse` columns integrated out. Only their
 * ratio is searched, over twelve powers of ten; the size follows from it, so no optimiser can stop early.
 */
export function mostLikelyLevel(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  fitted: number,
  diffuse: number,
): MostLikelyLevel | null {
  const likelihoodAt = (logRatio: number) => {
    const fit = structuralFit(localLevelModel(1, Math.exp(logRatio)), columns, y, fitted)
    return fit === null ? null : concentratedLogLikelihood(fit, diffuse)
  }
  const logRatio = maximise(x => likelihoodAt(x)?.value ?? Number.NEGATIVE_INFINITY, Math.log(1e-8), Math.log(1e4), 57)
  const best = likelihoodAt(logRatio)
  if (best === null) return null
  return { noise: best.variance, level: best.variance * Math.exp(logRatio), logLikelihood: best.value }
}
