import { finiteEstimate } from '../finite-estimate.ts'
import { type Mixture, mixtureOf } from '../mgc/mixture.ts'
import { normalised } from '../mgc/posterior.ts'
import { seasonColumns } from '../mgc/regression-columns.ts'
import { at, itemAt } from '../numerics/at.ts'
import { cholesky, logDeterminant, solveLower, solveLowerTransposed } from '../numerics/cholesky.ts'
import { normalCdf, normalPdf } from '../numerics/normal.ts'
import { mean, standardDeviation } from '../numerics/summary.ts'
import { type Refusal, type Result, refuseAll } from '../result.ts'
import { filterColumns } from '../state-space/structural-filter.ts'
import type { EventLiftRefusal } from './event-lift-input.ts'
import { inputRefusals } from './refusals.ts'

export interface CausalImpactInput {
  readonly y: readonly number[]
  readonly controls: readonly (readonly number[])[]
  readonly nPre: number
  /** Points in a season; 1 or 0: none. */
  readonly season: number
  /** Prior guess of the level's standard deviation per step, in standard deviations of y: 0.01 by default there. */
  readonly levelSd: number
  /** Weight of that guess, in observations: 32 there. */
  readonly levelDf: number
  readonly alpha: number
}

/** The table that CausalImpact prints, columns Average and Cumulative, in units of y. */
export interface CausalImpact {
  readonly actualAvg: number
  readonly actualCum: number
  readonly predAvg: number
  readonly predSd: number
  readonly predLower: number
  readonly predUpper: number
  readonly effectAvg: number
  readonly effectLower: number
  readonly effectUpper: number
  readonly cumEffect: number
  readonly cumLower: number
  readonly cumUpper: number
  /** Over the prediction; null unless all of its interval is above 0. */
  readonly relativeEffect: number | null
  /** One-sided tail area, as there. */
  readonly p: number
  readonly significant: boolean
}

/**
 * The model of CausalImpact (Brodersen and others 2015; package 1.4.1) without its draws: local level plus regression
 * under its default priors, everything but two standard deviations integrated out exactly, those over a grid of 61 x 61
 * (section 1.4). All controls are kept, where the package averages over leaving some out. For readers who ask whether
 * Upshot agrees; the engine of Upshot is eventLift.
 */
export function causalImpact(input: CausalImpactInput): Result<CausalImpact, EventLiftRefusal> {
  const { y, controls, nPre, season, levelSd, levelDf, alpha } = input
  const refusals: Refusal<EventLiftRefusal>[] = inputRefusals(input)
  if (refusals.length > 0) return refuseAll(refusals)
  const horizon = y.length - nPre
  const add = (code: EventLiftRefusal, reason: string) => refusals.push({ code, reason })
  if (!(levelSd > 0 && levelSd <= 1 && levelDf > 0 && levelDf <= 1e6)) {
    add('INVALID_INPUT', 'The guess of the level must lie between 0 and 1, and its weight above 0.')
  }
  const needed = Math.max(3, 2 * season, controls.length + 3)
  if (nPre < needed) add('PRE_TOO_SHORT', `There are ${nPre} points before the window; at least ${needed} are needed.`)
  if (horizon < 1) add('POST_TOO_SHORT', 'The window has no points.')
  if (refusals.length > 0) return refuseAll(refusals)
  const scaled = standardised(y, nPre)
  const columns = controls.map(control => standardised(control, nPre))
  if (scaled === null) add('CONSTANT', 'The metric did not vary before the window.')
  columns.forEach((column, i) => {
    if (column === null) add('COLLINEAR', `Control ${i + 1} did not vary before the window.`)
  })
  if (scaled === null || refusals.length > 0) return refuseAll(refusals)
  const model = modelOf(
    scaled.values,
    columns.flatMap(column => (column === null ? [] : [column.values])),
    input,
  )
  const { weights, parts } = integrate(model)
  const of = mixtureOf({ cdf: normalCdf, pdf: normalPdf }, weights, parts)
  return finiteEstimate(table(of, spread(weights, parts), scaled, y.slice(nPre), alpha))
}

interface Scaled {
  readonly values: Float64Array
  readonly centre: number
  readonly size: number
}

/** Less the mean before the window, over the standard deviation there. */
function standardised(series: readonly number[], nPre: number): Scaled | null {
  const pre = series.slice(0, nPre)
  const centre = mean(pre)
  const size = standardDeviation(pre)
  if (!(size > 1e-12 * Math.max(...pre.map(Math.abs)))) return null
  return { values: Float64Array.from(series, value => (value - centre) / size), centre, size }
}

interface Model {
  readonly columns: readonly Float64Array[]
  /** y less its first value, around which the level starts with variance 1. */
  readonly y: Float64Array
  readonly first: number
  readonly nPre: number
  readonly horizon: number
  /** Prior precision of the coefficients, q x q: the slab's is per 1 / sigma^2, the season's is next to nothing. */
  readonly slab: Float64Array
  readonly vague: Float64Array
  readonly levelSd: number
  readonly levelDf: number
  /** Prior guess of the residual variance, and its weight. */
  readonly residual: { readonly guess: number; readonly df: number }
}

function modelOf(y: Float64Array, controls: readonly Float64Array[], input: CausalImpactInput): Model {
  const { nPre, season, levelSd, levelDf } = input
  const hasControls = controls.length > 0
  // The package regresses on a constant too as soon as there are controls.
  const regressors = hasControls ? [new Float64Array(y.length).fill(1), ...controls] : []
  const columns = [...regressors, ...seasonColumns(y.length, season)]
  const q = columns.length
  const slab = new Float64Array(q * q)
  const vague = new Float64Array(q * q)
  for (let i = 0; i < q; i++) {
    if (i >= regressors.length) vague[i * q + i] = 1e-6
    for (let j = 0; j < regressors.length && i < regressors.length; j++) {
      let product = 0
      for (let t = 0; t < y.length; t++) product += at(itemAt(columns, i), t) * at(itemAt(columns, j), t)
      slab[i * q + j] = (0.01 * (i === j ? 1 : 0.5) * product) / y.length
    }
  }
  const first = at(y, 0)
  return {
    columns,
    y: y.map(value => value - first),
    first,
    nPre,
    horizon: y.length - nPre,
    slab,
    vague,
    levelSd,
    levelDf,
    residual: hasControls ? { guess: 0.2, df: 50 } : { guess: 1, df: 0.01 },
  }
}

interface Part {
  readonly mean: number
  readonly scale: number
}

/** Every grid point's normal distribution of the window's average, and its weight. */
function integrate(model: Model): { weights: Float64Array; parts: readonly Part[] } {
  const wide = cells(Math.log(0.003), Math.log(1.2), 40, Math.log(1e-4), Math.log(300), 50)
  const rough = wide.points.map(([logSigma, logRatio]) => evaluate(model, logSigma, logRatio).logWeight)
  const top = rough.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const heavy = wide.points.filter((_, i) => itemAt(rough, i) > top - 25)
  const edge = (place: 0 | 1, width: number) => {
    const values = heavy.map(point => point[place])
    return [Math.min(...values) - width, Math.max(...values) + width] as const
  }
  const [lowSigma, highSigma] = edge(0, wide.width)
  const [lowRatio, highRatio] = edge(1, wide.height)
  const fine = cells(lowSigma, Math.min(highSigma, Math.log(1.2)), 61, lowRatio, highRatio, 61)
  const found = fine.points.map(([logSigma, logRatio]) => evaluate(model, logSigma, logRatio))
  return { weights: normalised(found.map(({ logWeight }) => logWeight)), parts: found }
}

/** Midpoints of a grid. */
function cells(lowX: number, highX: number, countX: number, lowY: number, highY: number, countY: number) {
  const width = (highX - lowX) / countX
  const height = (highY - lowY) / countY
  const points: (readonly [number, number])[] = []
  for (let i = 0; i < countX; i++) {
    for (let j = 0; j < countY; j++) points.push([lowX + (i + 0.5) * width, lowY + (j + 0.5) * height])
  }
  return { points, width, height }
}

/** At residual sd sigma and level sd sigma x ratio, both in standard deviations of y. */
function evaluate(model: Model, logSigma: number, logRatio: number): Part & { logWeight: number } {
  const { columns, y, nPre, horizon, levelSd, levelDf, residual } = model
  const logTau = logSigma + logRatio
  if (logTau > 0) return { mean: 0, scale: 1, logWeight: Number.NEGATIVE_INFINITY }
  const noise = Math.exp(2 * logSigma)
  const step = Math.exp(2 * logTau)
  const level = { transition: [1], observation: [1], disturbance: [step], noise, startVariance: [1] }
  const { gram, logDeterminant: logC, states, variance } = filterColumns(level, [...columns, y], nPre)
  const q = columns.length
  const width = q + 1
  const precision = new Float64Array(q * q)
  const prior = new Float64Array(q * q)
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) {
      prior[i * q + j] = at(model.slab, i * q + j) / noise + at(model.vague, i * q + j)
      precision[i * q + j] = at(prior, i * q + j) + at(gram, i * width + j)
    }
  }
  const root = cholesky(precision, q, 0)
  const priorRoot = cholesky(prior, q, 0)
  if (root === null || priorRoot === null) return { mean: 0, scale: 1, logWeight: Number.NEGATIVE_INFINITY }
  const projections = solveLower(root, q, gram.subarray(q * width, q * width + q))
  const b = solveLowerTransposed(root, q, projections)
  const explained = projections.reduce((sum, value) => sum + value * value, 0)
  const logLikelihood =
    -0.5 * (logC + at(gram, q * width + q) - explained + logDeterminant(root, q) - logDeterminant(priorRoot, q))
  const logPrior =
    -residual.df * logSigma -
    (0.5 * residual.df * residual.guess) / noise -
    levelDf * logTau -
    (0.5 * levelDf * levelSd * levelSd) / step
  // Of the average: the level stays in the mean, its steps add up, the noise averages out.
  const z = columns.map((column, j) => mean(column.subarray(nPre)) - at(itemAt(states, j), 0))
  const steps = ((horizon - 1) * (2 * horizon - 1)) / (6 * horizon)
  const spreadOfB = solveLower(root, q, z).reduce((sum, value) => sum + value * value, 0)
  const total = at(variance, 0) + step * steps + noise / horizon + spreadOfB
  const centre = z.reduce((sum, value, j) => sum + value * at(b, j), at(itemAt(states, q), 0))
  return { mean: model.first + centre, scale: Math.sqrt(total), logWeight: logLikelihood + logPrior }
}

function spread(weights: ArrayLike<number>, parts: readonly Part[]): number {
  const centre = parts.reduce((sum, part, i) => sum + at(weights, i) * part.mean, 0)
  const variance = parts.reduce(
    (sum, part, i) => sum + at(weights, i) * (part.scale ** 2 + (part.mean - centre) ** 2),
    0,
  )
  return Math.sqrt(variance)
}

function table(
  of: Mixture,
  sd: number,
  { centre, size }: Scaled,
  window: readonly number[],
  alpha: number,
): CausalImpact {
  const horizon = window.length
  const actual = mean(window)
  const inUnits = (value: number) => centre + size * value
  const predAvg = inUnits(of.mean)
  const predLower = inUnits(of.quantile(alpha / 2))
  const predUpper = inUnits(of.quantile(1 - alpha / 2))
  const standing = (actual - centre) / size
  return {
    actualAvg: actual,
    actualCum: horizon * actual,
    predAvg,
    predSd: size * sd,
    predLower,
    predUpper,
    effectAvg: actual - predAvg,
    effectLower: actual - predUpper,
    effectUpper: actual - predLower,
    cumEffect: horizon * (actual - predAvg),
    cumLower: horizon * (actual - predUpper),
    cumUpper: horizon * (actual - predLower),
    relativeEffect: predLower > 0 ? actual / predAvg - 1 : null,
    p: Math.min(of.cdf(standing), of.upperTail(standing)),
    significant: actual > predUpper || actual < predLower,
  }
}
