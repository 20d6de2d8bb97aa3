import { finiteEstimate } from '../finite-estimate.ts'
import { intervalOf, mixture } from '../mgc/mixture.ts'
import { at, itemAt } from '../numerics/at.ts'
import { sum } from '../numerics/summary.ts'
import { type Refusal, type Result, refuse, refuseAll } from '../result.ts'
import { scaledToOne } from '../scaled-to-one.ts'
import { geometricAdstock } from './adstock.ts'
import { mergeParts } from './merge-parts.ts'
import { outOfSampleCheck } from './out-of-sample-check.ts'
import { programmeChecks } from './programme-checks.ts'
import { baselineColumns, type ProgrammeInput, usualThetas } from './programme-input.ts'
import { type ProgrammeComponent, programmePosterior } from './programme-posterior.ts'
import { rotationCheck } from './rotation-check.ts'

/** Below it squares have no digits left. */
const smallestSize = 1e-150

export interface ChannelContribution {
  channel: string
  /** What the channel added over all weeks, in the unit of the metric, with its interval. */
  contribution: number
  lower: number
  upper: number
  /** The same as shares of the metric's sum; null when that sum is not above 0. */
  share: { mean: number; lower: number; upper: number } | null
  /** Total effect of one unit over all weeks, carry-over included: mean of beta / (1 - theta). */
  effectPerUnit: number
  /** Mean carry-over from week to week. */
  theta: number
  /** False when the interval includes zero: the channel cannot be told apart from nothing. */
  separable: boolean
}

export interface ProgrammeLevel {
  channels: ChannelContribution[]
  /** What the baseline explains over all weeks; contributions and baseline add up to the sum of `fitted`. */
  baseline: number
  /** Mean fit and mean baseline, week by week. */
  fitted: number[]
  fittedBaseline: number[]
  notSeparable: string[]
  warnings: string[]
  /** Checks that failed: always empty unless minimums is 'show'. */
  failedChecks: Refusal[]
  df: number
}

/**
 * Splits the movement of a weekly metric among a few channels with carry-over: a regression on a baseline and on
 * adstocked channels, averaged over 27 shapes of autocorrelated, drifting errors and over all combinations of
 * carry-overs with the weights that the data give. Coefficients are not forced positive.
 *
 * Refuses: TOO_SHORT, TOO_SHORT_FOR_COLUMNS, TOO_FEW_ACTIVE, TOO_FEW_INACTIVE, COLLINEAR, ILL_CONDITIONED,
 * TOO_MANY_CHANNELS (see programmeChecks), WORSE_THAN_BASELINE (one-step predictions), ROTATION (a shifted copy of a
 * channel does as well), NOT_FINITE, CONSTANT, NO_SOLUTION. Never more than "correlated".
 * Source: docs/statistics.md; adstock after Broadbent 1979, marginal likelihood after Harville 1974.
 */
export function programmeLevel(input: ProgrammeInput): Result<ProgrammeLevel> {
  const { y, channels, known = [], thetas = usualThetas, alpha = 0.05, minimums = 'enforce' } = input
  const n = y.length
  const columnsUsable = [y, ...known].every(
    values => values.length === n && values.every(value => Math.abs(value) < 1e150),
  )
  const thetasUsable = thetas.length > 0 && thetas.length <= 10 && thetas.every(theta => theta >= 0 && theta < 1)
  if (
    !columnsUsable ||
    !thetasUsable ||
    !(alpha > 0 && alpha < 1) ||
    channels.some(({ weeks }) => weeks.length !== n)
  ) {
    return refuse(
      'NOT_FINITE',
      'The metric and every column need one number per week; carry-overs lie from 0 to below 1, ten at most.',
    )
  }
  const baseline = baselineColumns(n, known.map(scaledToOne))
  const checks = programmeChecks(channels, baseline.length)
  if (checks.kind === 'refused') return checks
  const failed = [...checks.refusals]
  if (minimums === 'enforce' && failed.length > 0) return refuseAll(failed)
  if (failed.some(({ code }) => code === 'TOO_MANY_CHANNELS') || n <= baseline.length + channels.length) {
    return refuseAll(failed)
  }
  const size = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (size > 0 && size < smallestSize) return refuse('NOT_FINITE', 'The metric is too small to compute with.')
  if (size === 0 || y.every(value => value === y[0])) return refuse('CONSTANT', 'The metric did not vary.')
  const scaledY = y.map(value => value / size)
  const candidates = channels.map(({ weeks }) => thetas.map(theta => geometricAdstock(scaledToOne(weeks), theta)))
  const posterior = programmePosterior(baseline, candidates, scaledY)
  if (posterior === null) {
    return refuse(
      'NO_SOLUTION',
      'The channels and the baseline are combinations of each other, or explain the metric completely.',
    )
  }
  const worse = outOfSampleCheck(baseline, candidates, scaledY)
  if (worse !== null) failed.push(worse)
  failed.push(...rotationCheck(channels, thetas, baseline, candidates, scaledY))
  if (minimums === 'enforce' && failed.length > 0) return refuseAll(failed)

  const totals = candidates.map(columns => columns.map(sum))
  const metricSum = sum(y)
  const weights = posterior.components.map(component => component.weight)
  const found = channels.map(({ name, weeks }, k): ChannelContribution => {
    const parts = posterior.components.map(component => {
      const total = size * at(itemAt(totals, k), at(component.theta, k))
      return { mean: at(component.coefficient, k) * total, scale: at(component.scale, k) * total }
    })
    const merged = mergeParts(weights, parts)
    const spread = mixture(posterior.df, merged.weights, merged.parts)
    const { estimate: contribution, lower, upper } = intervalOf(spread, alpha)
    const largest = weeks.reduce((most, value) => Math.max(most, value), 0)
    const mean = (value: (theta: number, coefficient: number) => number) =>
      posterior.components.reduce(
        (all, { weight, theta, coefficient }) => all + weight * value(at(thetas, at(theta, k)), at(coefficient, k)),
        0,
      )
    return {
      channel: name,
      contribution,
      lower,
      upper,
      share:
        metricSum > 0 ? { mean: contribution / metricSum, lower: lower / metricSum, upper: upper / metricSum } : null,
      effectPerUnit: (size / largest) * mean((theta, coefficient) => coefficient / (1 - theta)),
      theta: mean(theta => theta),
      separable: lower > 0 || upper < 0,
    }
  })
  const fittedBaseline = y.map(
    (_, t) => size * baseline.reduce((all, column, i) => all + at(posterior.baseline, i) * at(column, t), 0),
  )
  const effects = meanEffects(posterior.components, candidates)
  return finiteEstimate({
    channels: found,
    baseline: sum(fittedBaseline),
    fitted: fittedBaseline.map((value, t) => value + size * at(effects, t)),
    fittedBaseline,
    notSeparable: found.filter(({ separable }) => !separable).map(({ channel }) => channel),
    warnings: checks.warnings,
    failedChecks: failed,
    df: posterior.df,
  })
}

/** Mean of all channels together, week by week: coefficients are added up per candidate column first. */
function meanEffects(
  components: readonly ProgrammeComponent[],
  candidates: readonly (readonly Float64Array[])[],
): Float64Array {
  const n = candidates[0]?.[0]?.length ?? 0
  const effects = new Float64Array(n)
  for (const [k, columns] of candidates.entries()) {
    const coefficients = new Float64Array(columns.length)
    for (const { weight, theta, coefficient } of components) {
      const chosen = at(theta, k)
      coefficients[chosen] = at(coefficients, chosen) + weight * at(coefficient, k)
    }
    for (const [chosen, column] of columns.entries()) {
      for (let t = 0; t < n; t++) effects[t] = at(effects, t) + at(coefficients, chosen) * at(column, t)
    }
  }
  return effects
}
