import { finiteEstimate } from '../finite-estimate.ts'
import { at } from '../numerics/at.ts'
import { inverse } from '../numerics/cholesky.ts'
import { type Result, refuse, refuseAll } from '../result.ts'
import { mostLikelyLevel } from './local-level.ts'
import { isVariance, type StateSpaceRefusal, stateSpaceRefusals } from './state-space-input.ts'
import { startColumns, structuralFit } from './structural-filter.ts'
import { localLevelModel, seasonModel } from './structural-models.ts'

export interface InterventionInput {
  readonly y: readonly number[]
  /** Regressors; the last is the intervention, such as a step from the day of a law on. */
  readonly regressors: readonly (readonly number[])[]
  readonly season: number
  /** Noise and step of the level; the most likely ones when null. */
  readonly variances: { readonly irregular: number; readonly level: number } | null
}

export interface InterventionFit {
  readonly sigma2Irregular: number
  readonly sigma2Level: number
  /** Of each regressor, the intervention last. */
  readonly beta: readonly number[]
  readonly se: readonly number[]
  /** Of the intervention when y is a logarithm: 100 (exp(beta) - 1). */
  readonly effectPercent: number
}

export interface Intervention {
  /** At the given variances; null without them. */
  readonly atFixedVariances: InterventionFit | null
  readonly mle: InterventionFit & { readonly loglik: number }
}

/**
 * Structural intervention analysis: a level that walks at random, a fixed season, regressors and an intervention, all of
 * them unknown beforehand (Harvey & Durbin 1986). Effect in units of y.
 */
export function intervention(input: InterventionInput): Result<Intervention, StateSpaceRefusal> {
  const { y, regressors, season, variances } = input
  const q = 1 + Math.max(0, season - 1) + regressors.length
  const refusals = stateSpaceRefusals(y, regressors, q + 5)
  if (refusals.length > 0) return refuseAll(refusals)
  if (!Number.isInteger(season) || season < 0)
    return refuse('INVALID_INPUT', 'The season must be a whole number, or 0.')
  if (
    variances !== null &&
    !(isVariance(variances.level) && isVariance(variances.irregular) && variances.irregular > 0)
  ) {
    return refuse('INVALID_INPUT', 'The variance of the noise must be above 0, that of the level not below.')
  }
  const ones = new Float64Array(y.length).fill(1)
  const columns = [ones, ...(season > 1 ? startColumns(seasonModel(season), y.length) : []), ...regressors]
  const fitAt = (irregular: number, level: number) => fitOf(columns, y, regressors.length, irregular, level)
  // Level and season are integrated out; the coefficients of the regressors are at their best, as in common software.
  const best = mostLikelyLevel(columns, y, y.length, q - regressors.length)
  const mle = best === null ? null : fitAt(best.noise, best.level)
  const fixed = variances === null ? null : fitAt(variances.irregular, variances.level)
  if (best === null || mle === null || (variances !== null && fixed === null)) {
    return refuse('COLLINEAR', 'A regressor is a constant or a combination of the rest of the model.')
  }
  return finiteEstimate({ atFixedVariances: fixed, mle: { ...mle, loglik: best.logLikelihood } })
}

function fitOf(
  columns: readonly ArrayLike<number>[],
  y: readonly number[],
  regressors: number,
  irregular: number,
  level: number,
): InterventionFit | null {
  const fit = structuralFit(localLevelModel(irregular, level), columns, y, y.length)
  if (fit === null) return null
  const q = columns.length
  const covariance = inverse(fit.root, q)
  const places = Array.from({ length: regressors }, (_, i) => q - regressors + i)
  const beta = places.map(j => at(fit.coefficients, j) + at(fit.offset, j))
  return {
    sigma2Irregular: irregular,
    sigma2Level: level,
    beta,
    se: places.map(j => Math.sqrt(at(covariance, j * q + j))),
    effectPercent: 100 * Math.expm1(beta.at(-1) ?? 0),
  }
}
