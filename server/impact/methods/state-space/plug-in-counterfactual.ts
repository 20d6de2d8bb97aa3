import { finiteEstimate } from '../finite-estimate.ts'
import { seasonColumns } from '../mgc/regression-columns.ts'
import { itemAt } from '../numerics/at.ts'
import { mean } from '../numerics/summary.ts'
import { type Result, refuse, refuseAll } from '../result.ts'
import { mostLikelyLevel } from './local-level.ts'
import { type StateSpaceRefusal, stateSpaceRefusals } from './state-space-input.ts'
import { structuralFit, structuralForecast } from './structural-filter.ts'
import { localLevelModel } from './structural-models.ts'

export interface PlugInInput {
  readonly y: readonly number[]
  readonly controls: readonly (readonly number[])[]
  readonly nPre: number
  readonly season: number
}

export interface PlugIn {
  /** Noise, step of the level. */
  readonly sigma2: readonly [number, number]
  readonly predAvg: number
  readonly effectAvg: number
  readonly forecastMean: readonly number[]
  /** Ignores that variances and coefficients are estimates: too small. */
  readonly forecastSe: readonly number[]
}

/**
 * Local level, season dummies and controls by maximum likelihood: what the maximum-likelihood ports of CausalImpact do
 * (section 1.4). A sanity check; its interval is too narrow to be reported.
 */
export function plugInCounterfactual(input: PlugInInput): Result<PlugIn, StateSpaceRefusal> {
  const { y, controls, nPre, season } = input
  const q = 1 + Math.max(0, season - 1) + controls.length
  const refusals = stateSpaceRefusals(y, controls, q + 5, nPre)
  if (refusals.length > 0) return refuseAll(refusals)
  if (!Number.isInteger(season) || season < 0)
    return refuse('INVALID_INPUT', 'The season must be a whole number, or 0.')
  if (nPre === y.length) return refuse('INVALID_INPUT', 'The window has no points.')
  const centred = controls.map(control => {
    const centre = mean(control.slice(0, nPre))
    return control.map(value => value - centre)
  })
  const columns = [new Float64Array(y.length).fill(1), ...seasonColumns(y.length, season), ...centred]
  const best = mostLikelyLevel(columns, y, nPre, 1)
  const model = best === null ? null : localLevelModel(best.noise, best.level)
  const fit = model === null ? null : structuralFit(model, columns, y, nPre)
  // Of the coefficients only the level's start counts as unknown in these standard errors.
  const levelOnly = model === null ? null : structuralFit(model, columns.slice(0, 1), y, nPre)
  if (best === null || model === null || fit === null || levelOnly === null) {
    return refuse('COLLINEAR', 'A control is a constant or a combination of the rest of the model.')
  }
  const horizon = y.length - nPre
  const forecast = structuralForecast(model, fit, columns, horizon)
  const { variance } = structuralForecast(model, levelOnly, columns.slice(0, 1), horizon)
  const actual = mean(y.slice(nPre))
  const predAvg = mean(forecast.mean)
  return finiteEstimate({
    sigma2: [best.noise, best.level] as const,
    predAvg,
    effectAvg: actual - predAvg,
    forecastMean: forecast.mean,
    forecastSe: forecast.mean.map((_, h) => Math.sqrt(itemAt(variance, h))),
  })
}
