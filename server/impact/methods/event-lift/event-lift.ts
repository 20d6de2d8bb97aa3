import { finiteEstimate } from '../finite-estimate.ts'
import type { ErrorShape } from '../mgc/error-shape.ts'
import { type Interval, intervalOf, type Mixture, twoSidedP } from '../mgc/mixture.ts'
import { regressionColumns } from '../mgc/regression-columns.ts'
import { itemAt } from '../numerics/at.ts'
import { noticedHalfWidths } from '../numerics/noticed.ts'
import { mean } from '../numerics/summary.ts'
import { type Refusal, type Result, refuse, refuseAll } from '../result.ts'
import type { Series } from '../series.ts'
import { type Counterfactual, type CounterfactualSeries, counterfactuals } from './counterfactual.ts'
import type { EventLiftCap, EventLiftInput, EventLiftRefusal } from './event-lift-input.ts'
import { judgePlacebos, type PlaceboEffect, type PlaceboOutcome, placeboCaps, placeboDates } from './placebo.ts'
import { circumstanceCaps, eventLiftRefusals, inputRefusals, tooFewBefore, tooFewUnits } from './refusals.ts'
import { suitsLogScale } from './suits-log-scale.ts'

/** Lists of equal length, a value for each point of the window. */
export interface Path {
  readonly mean: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

export interface EventLift {
  readonly scale: 'linear' | 'log'
  readonly alpha: number
  readonly nPre: number
  readonly horizon: number
  readonly df: number
  /** Per point of the window, in units of the metric; on the log scale geometric means. */
  readonly actualAvg: number
  readonly predAvg: number
  readonly predLower: number
  readonly predUpper: number
  readonly effectAvg: number
  readonly effectLower: number
  readonly effectUpper: number
  /** Over the whole window; null for a stock, and on the log scale, where sums have no closed distribution. */
  readonly cumEffect: number | null
  readonly cumLower: number | null
  readonly cumUpper: number | null
  /** Effect over counterfactual (0.1 is 10 %); null unless the whole counterfactual interval is above zero. */
  readonly relativeEffect: Interval | null
  readonly pTwoSided: number
  /** Probability that the effect is positive. */
  readonly pPositive: number
  readonly excludesZero: boolean
  /** The smallest lift that this setup would usually notice (in 80 of 100 cases), per point, and as a share. */
  readonly mde80Avg: number
  readonly mde80Relative: number | null
  readonly posteriorMeanShape: ErrorShape
  readonly pointwiseCounterfactual: Path
  readonly pointwiseEffect: Path
  readonly cumulativeEffectPath: Path | null
  /** Level, trend, season and controls alone, before the window. */
  readonly baseline: readonly number[]
  /** Null when no placebo was asked for. */
  readonly placebo: PlaceboOutcome | null
  /** What caps the label at "correlated". */
  readonly caps: readonly Refusal<EventLiftCap>[]
  readonly flags: readonly ('no control series' | 'log scale')[]
}

/**
 * How much higher a metric was in a window than it would have been: the marginalised GLS counterfactual (MGC, sections
 * 1.1 to 1.3), a regression on level, trend, season and controls whose errors may be autocorrelated, noisy and drifting
 * at once; the shape of the errors is averaged over a fixed grid with the weights that the data before the window give.
 * Two-sided interval of 1 - alpha. Deterministic; time linear in the series. Refuses by the rules of section 1.2, and
 * with NOT_FINITE, INVALID_INPUT, COLLINEAR and NOT_POSITIVE (log scale) for input that no rule there names.
 */
export function eventLift(input: EventLiftInput): Result<EventLift, EventLiftRefusal> {
  const faults = inputRefusals(input)
  if (faults.length > 0) return refuseAll(faults)
  const { y, nPre, season, trend = true, controls = [], alpha = 0.05, nature = 'flow', circumstances = {} } = input
  const refusals = eventLiftRefusals(input)
  const scale = scaleOf(input)
  if (scale === 'log' && y.some(value => value !== null && value <= 0)) {
    refusals.push({ code: 'NOT_POSITIVE', reason: 'The log scale needs a metric above zero at every point.' })
  }
  if (refusals.length > 0) return refuseAll([...refusals, ...tooFewBefore(input)])
  const series = scale === 'log' ? onLogScale({ y, controls, trend, season }) : { y, controls, trend, season }
  const horizon = y.length - nPre
  const isMissing = (t: number) => [y, ...controls].some(each => each[t] === null)
  const plan = input.placebo ?? { kind: 'spread', count: 8 }
  const dates = placeboDates(input, plan, isMissing)
  const pseudoLength = plan.kind === 'dates' ? plan.window : horizon
  const found = counterfactuals(series, [
    ...dates.map(start => ({ start, length: pseudoLength, withPath: false })),
    { start: nPre, length: horizon, withPath: true },
  ])
  if (!Array.isArray(found)) return refuseAll([unpreparedReason(found, input)])
  const real = itemAt(found, found.length - 1)
  if (real === null)
    return refuse('COLLINEAR', 'The past does not determine the model: use fewer controls or no season.')
  const foretold = scale === 'log' ? Math.exp(real.average.mean) : real.average.mean
  const tooFew = tooFewUnits(input, foretold * horizon)
  if (tooFew.length > 0) return refuseAll(tooFew)
  const touched = touchedControl(series, nPre)
  if (touched !== null) return refuse('CONTROL_TOUCHED', `The window shows an effect on control ${touched + 1} itself.`)
  const placebos = dates.flatMap((date, i) => {
    const pseudo = itemAt(found, i)
    return pseudo === null ? [] : [placeboEffect(pseudo, date, mean(valuesIn(series.y, date, pseudoLength)), alpha)]
  })
  const actual = valuesIn(series.y, nPre, horizon)
  const placebo = plan.kind === 'none' ? null : judgePlacebos(placebos, mean(actual) - real.average.mean)
  return finiteEstimate({
    scale,
    alpha,
    nPre,
    horizon,
    df: real.df,
    ...averages(real.average, mean(actual), alpha, scale),
    ...cumulative(real, actual, alpha, scale === 'linear' && nature === 'flow'),
    posteriorMeanShape: real.meanShape,
    ...pointwise(real, actual, alpha, scale),
    baseline: scale === 'log' ? real.baseline.map(Math.exp) : real.baseline,
    placebo,
    caps: [...circumstanceCaps(circumstances, nPre, y.length), ...(placebo === null ? [] : placeboCaps(placebo))],
    flags: [
      ...(controls.length === 0 ? (['no control series'] as const) : []),
      ...(scale === 'log' ? (['log scale'] as const) : []),
    ],
  })
}

function scaleOf({ y, nPre, season, scale = 'linear' }: EventLiftInput): 'linear' | 'log' {
  if (scale !== 'auto') return scale
  const isPositive = y.every(value => value === null || value > 0)
  return isPositive && suitsLogScale(y.slice(0, nPre), season) ? 'log' : 'linear'
}

/** Controls above zero are taken to the log scale too: they move in proportion, as the metric does. */
function onLogScale(series: CounterfactualSeries): CounterfactualSeries {
  const log = (values: Series) => values.map(value => (value === null ? null : Math.log(value)))
  const controls = series.controls.map(control =>
    control.every(value => value === null || value > 0) ? log(control) : control,
  )
  return { ...series, y: log(series.y), controls }
}

function unpreparedReason(
  found: { kind: 'dependent'; columns: readonly number[] } | { kind: 'exact' },
  { trend = true, season }: EventLiftInput,
): Refusal<EventLiftRefusal> {
  if (found.kind === 'exact') {
    const reason =
      'Trend, season and controls reproduce the past exactly, so there is no variation to judge an effect by.'
    return { code: 'CONSTANT', reason }
  }
  const own = regressionColumns({ length: 1, trend, season, controls: [] }).length
  const names = found.columns.map(column => (column < own ? 'trend or season' : `control ${column - own + 1}`))
  return {
    code: 'COLLINEAR',
    reason: `Before the window, ${[...new Set(names)].join(', ')} is a constant or a combination of the rest of the model.`,
  }
}

/** A control is judged alike whatever confidence the claim is made with: otherwise a bold alpha would refuse more. */
const touchedP = 0.05

/** The first control on which the engine finds an effect (section 1.2), fitted without the others. */
function touchedControl(series: CounterfactualSeries, nPre: number): number | null {
  for (const [i, control] of series.controls.entries()) {
    const found = counterfactuals({ ...series, y: control, controls: [] }, [
      { start: nPre, length: control.length - nPre, withPath: false },
    ])
    if (!Array.isArray(found)) continue
    const average = found[0]?.average
    if (average === undefined) continue
    if (twoSidedP(average, mean(valuesIn(control, nPre, control.length - nPre))) < touchedP) return i
  }
  return null
}

function placeboEffect(of: Counterfactual, date: number, actual: number, alpha: number): PlaceboEffect {
  const { estimate: centre, lower, upper } = intervalOf(of.average, alpha)
  return {
    date,
    effectAvg: actual - centre,
    effectLower: actual - upper,
    effectUpper: actual - lower,
    excludesZero: actual > upper || actual < lower,
  }
}

function averages(average: Mixture, actual: number, alpha: number, scale: 'linear' | 'log') {
  const { estimate: centre, lower, upper } = intervalOf(average, alpha)
  const half = (noticedHalfWidths * (upper - lower)) / 2
  const tests = {
    pTwoSided: twoSidedP(average, actual),
    pPositive: average.cdf(actual),
    excludesZero: actual > upper || actual < lower,
  }
  if (scale === 'log') {
    const relative = {
      estimate: Math.expm1(actual - centre),
      lower: Math.expm1(actual - upper),
      upper: Math.expm1(actual - lower),
    }
    const levels = inLevels(Math.exp(actual), Math.exp(centre), Math.exp(lower), Math.exp(upper))
    const share = Math.expm1(half)
    return { ...levels, ...tests, relativeEffect: relative, mde80Avg: levels.predAvg * share, mde80Relative: share }
  }
  const levels = inLevels(actual, centre, lower, upper)
  const ratios = [actual / upper - 1, actual / lower - 1]
  const relative = { estimate: actual / centre - 1, lower: Math.min(...ratios), upper: Math.max(...ratios) }
  const isAbove = lower > 0
  return {
    ...levels,
    ...tests,
    relativeEffect: isAbove ? relative : null,
    mde80Avg: half,
    mde80Relative: isAbove ? half / centre : null,
  }
}

function inLevels(actualAvg: number, predAvg: number, predLower: number, predUpper: number) {
  return {
    actualAvg,
    predAvg,
    predLower,
    predUpper,
    effectAvg: actualAvg - predAvg,
    effectLower: actualAvg - predUpper,
    effectUpper: actualAvg - predLower,
  }
}

function cumulative({ sums }: Counterfactual, actual: readonly number[], alpha: number, isShown: boolean) {
  if (!isShown) return { cumEffect: null, cumLower: null, cumUpper: null, cumulativeEffectPath: null }
  let total = 0
  const path = pathOf(sums, alpha, (interval, h) => {
    total += itemAt(actual, h)
    return { estimate: total - interval.estimate, lower: total - interval.upper, upper: total - interval.lower }
  })
  return {
    cumEffect: itemAt(path.mean, path.mean.length - 1),
    cumLower: itemAt(path.lower, path.lower.length - 1),
    cumUpper: itemAt(path.upper, path.upper.length - 1),
    cumulativeEffectPath: path,
  }
}

function pointwise({ points }: Counterfactual, actual: readonly number[], alpha: number, scale: 'linear' | 'log') {
  const level = scale === 'log' ? Math.exp : (value: number) => value
  const counterfactual = pathOf(points, alpha, ({ estimate: centre, lower, upper }) => ({
    estimate: level(centre),
    lower: level(lower),
    upper: level(upper),
  }))
  const effect: Path = {
    mean: counterfactual.mean.map((value, h) => level(itemAt(actual, h)) - value),
    lower: counterfactual.upper.map((value, h) => level(itemAt(actual, h)) - value),
    upper: counterfactual.lower.map((value, h) => level(itemAt(actual, h)) - value),
  }
  return { pointwiseCounterfactual: counterfactual, pointwiseEffect: effect }
}

function pathOf(of: readonly Mixture[], alpha: number, told: (interval: Interval, h: number) => Interval): Path {
  const intervals = of.map((each, h) => told(intervalOf(each, alpha), h))
  return {
    mean: intervals.map(each => each.estimate),
    lower: intervals.map(each => each.lower),
    upper: intervals.map(each => each.upper),
  }
}

function valuesIn(series: Series, start: number, length: number): number[] {
  return series.slice(start, start + length).map(value => value ?? 0)
}
