import { finiteEstimate } from '../finite-estimate.ts'
import { at, itemAt } from '../numerics/at.ts'
import { normalQuantile } from '../numerics/normal.ts'
import { type Result, refuse, refuseAll } from '../result.ts'
import { isVariance, type StateSpaceRefusal, stateSpaceRefusals } from './state-space-input.ts'
import { diffuseLogLikelihood, startColumns, structuralFit, structuralForecast } from './structural-filter.ts'
import { type TrendSeasonVariances, trendSeasonModel } from './structural-models.ts'

export interface TrendSeasonInput {
  readonly y: readonly number[]
  readonly controls: readonly (readonly number[])[]
  readonly nPre: number
  readonly season: number
  readonly variances: TrendSeasonVariances
  readonly alpha: number
}

export interface TrendSeasonForecast {
  readonly loglik: number
  /** Coefficients of the controls. */
  readonly beta: readonly number[]
  readonly forecastMean: readonly number[]
  readonly forecastSe: readonly number[]
  readonly forecastCi: readonly (readonly [number, number])[]
  /** Actual less forecast. */
  readonly pointwiseEffect: readonly number[]
  readonly pointsOutside: number
}

/**
 * Counterfactual of a window from a local linear trend, a stochastic season of dummies and controls, at given variances,
 * everything else entirely unknown beforehand. Units: those of y.
 */
export function trendSeasonForecast(input: TrendSeasonInput): Result<TrendSeasonForecast, StateSpaceRefusal> {
  const { y, controls, nPre, season, variances, alpha } = input
  const q = 2 + Math.max(0, season - 1) + controls.length
  const refusals = stateSpaceRefusals(y, controls, q + 3, nPre)
  if (refusals.length > 0) return refuseAll(refusals)
  const { irregular, level, trend, seasonal } = variances
  const isValid = [irregular, level, trend, seasonal].every(isVariance) && irregular > 0 && alpha > 0 && alpha < 1
  if (!isValid || !Number.isInteger(season) || season < 0 || season > 60) {
    return refuse(
      'INVALID_INPUT',
      'Variances must be 0 or more (noise above 0), alpha between 0 and 1, the season up to 60.',
    )
  }
  const model = trendSeasonModel(season, variances)
  const columns = [...startColumns(model, y.length), ...controls]
  const fit = structuralFit(model, columns, y, nPre)
  if (fit === null) return refuse('COLLINEAR', 'A control is a constant or a combination of the rest of the model.')
  const { mean, variance } = structuralForecast(model, fit, columns, y.length - nPre)
  const z = normalQuantile(1 - alpha / 2)
  const se = variance.map(Math.sqrt)
  const effect = mean.map((value, h) => itemAt(y, nPre + h) - value)
  return finiteEstimate({
    loglik: diffuseLogLikelihood(fit, q),
    beta: controls.map(
      (_, i) => at(fit.coefficients, q - controls.length + i) + at(fit.offset, q - controls.length + i),
    ),
    forecastMean: mean,
    forecastSe: se,
    forecastCi: mean.map((value, h) => [value - z * itemAt(se, h), value + z * itemAt(se, h)] as const),
    pointwiseEffect: effect,
    pointsOutside: effect.filter((value, h) => Math.abs(value) > z * itemAt(se, h)).length,
  })
}
