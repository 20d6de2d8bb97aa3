import { type PlaceboOutcome, placeboCaps } from '../event-lift/placebo.ts'
import { finiteEstimate } from '../finite-estimate.ts'
import type { Interval } from '../mgc/mixture.ts'
import { noticedHalfWidths } from '../numerics/noticed.ts'
import { type Refusal, type Result, refuse, refuseAll } from '../result.ts'
import { averageChange, newState } from './average-change.ts'
import { type ChangeContrasts, changeContrasts } from './change-contrasts.ts'
import { type ChangeCrossCheck, changeCrossChecks } from './change-cross-checks.ts'
import { changePlacebos } from './change-placebos.ts'
import { effectOfContrast, fitInterrupted, type ItsFit, mixtureOfContrast } from './its-fit.ts'
import type { ItsEffect } from './its-input.ts'
import {
  itsInputOf,
  type LastingChangeInput,
  type LastingChangeRefusal,
  lastingChangeRefusals,
} from './lasting-change-input.ts'

/** Everything in the metric's unit; paths begin at the first point of the new state. */
export interface LastingChange {
  readonly df: number
  /** Mean effect over the observed points of the new state: the one number that decides. */
  readonly average: ItsEffect
  readonly pPositive: number
  readonly excludesZero: boolean
  /** Sum over all points of the new state, also unobserved ones; null for a stock. */
  readonly total: Interval | null
  readonly actualAvg: number
  /** What was observed less the effect. */
  readonly expected: Interval
  /** Effect over what was expected; null unless all of its interval is above zero. */
  readonly relative: Interval | null
  readonly mde80Avg: number
  readonly mde80Relative: number | null
  /** The jump at the first point, and what is added to it at every further one. */
  readonly level: ItsEffect
  readonly slope: ItsEffect
  readonly later: readonly (ItsEffect & { readonly horizon: number })[]
  /** The line without the change, before it. */
  readonly baseline: readonly number[]
  /** The same line, continued. */
  readonly counterfactualPath: readonly Interval[]
  readonly effectPath: readonly Interval[]
  readonly cumulativePath: readonly Interval[] | null
  readonly crossChecks: readonly ChangeCrossCheck[]
  readonly placebo: PlaceboOutcome | null
  readonly caps: readonly Refusal[]
}

/**
 * A lasting change from a date on (section 2): level and slope under the MGC weights, and their mean over the window, which
 * alone decides, so that a jump and a slope are not two chances to find something. With an exposure the rate is analysed.
 */
export function lastingChange(input: LastingChangeInput): Result<LastingChange, LastingChangeRefusal> {
  const refusals = lastingChangeRefusals(input)
  if (refusals.length > 0) return refuseAll(refusals)
  const fit = fitInterrupted(itsInputOf(input))
  if (fit.kind === 'refused') return fit
  const { alpha, nature, untouched = null } = input
  if (untouched !== null && movedItself(input, untouched)) {
    return refuse('CONTROL_TOUCHED', 'The untouched series itself changed at this date.')
  }
  const contrasts = changeContrasts(fit, input.exposure ?? null)
  const effect = (c: readonly number[]) => effectOfContrast(fit, c, alpha)
  const points = newState(fit)
  const average = effect(contrasts.mean(points))
  const placebo = input.placebos === 0 ? null : changePlacebos(input, average.estimate)
  return finiteEstimate({
    df: fit.posterior.df,
    average,
    pPositive: mixtureOfContrast(fit, contrasts.mean(points)).upperTail(0),
    excludesZero: average.lower > 0 || average.upper < 0,
    ...levels(input, points, average),
    level: effect(contrasts.level),
    slope: effect(contrasts.slope),
    later: input.horizons
      .filter(horizon => fit.start + horizon < input.y.length)
      .map(horizon => ({ horizon, ...effect(contrasts.at(fit.start + horizon)) })),
    ...paths(input, fit, contrasts),
    total: nature === 'flow' ? bare(effect(contrasts.sum(windowOf(input, fit)))) : null,
    crossChecks: changeCrossChecks(input, contrasts.levelFactor),
    placebo,
    caps: placebo === null ? [] : placeboCaps(placebo),
  })
}

function movedItself(input: LastingChangeInput, untouched: readonly (number | null)[]): boolean {
  const itself = averageChange({ ...input, y: untouched, untouched: null })
  return itself !== null && (itself.lower > 0 || itself.upper < 0)
}

function levels({ y }: LastingChangeInput, points: readonly number[], average: ItsEffect) {
  const actualAvg = points.reduce((sum, t) => sum + (y[t] ?? 0) / points.length, 0)
  const expected = {
    estimate: actualAvg - average.estimate,
    lower: actualAvg - average.upper,
    upper: actualAvg - average.lower,
  }
  const half = (noticedHalfWidths * (average.upper - average.lower)) / 2
  const isAbove = expected.lower > 0
  const ratios = [actualAvg / expected.upper - 1, actualAvg / expected.lower - 1]
  const estimate = actualAvg / expected.estimate - 1
  return {
    actualAvg,
    expected,
    relative: isAbove ? { estimate, lower: Math.min(...ratios), upper: Math.max(...ratios) } : null,
    mde80Avg: half,
    mde80Relative: isAbove ? half / expected.estimate : null,
  }
}

function paths(input: LastingChangeInput, fit: ItsFit, contrasts: ChangeContrasts) {
  const { untouched = null, alpha, nature, k } = input
  const interval = (c: readonly number[], offset: number): Interval => {
    const { estimate, lower, upper } = effectOfContrast(fit, c, alpha)
    return { estimate: estimate + offset, lower: lower + offset, upper: upper + offset }
  }
  const other = (t: number) => untouched?.[t] ?? 0
  const window = windowOf(input, fit)
  const effectPath = window.map(t => interval(contrasts.at(t), 0))
  return {
    baseline: Array.from({ length: k }, (_, t) => mixtureOfContrast(fit, contrasts.without(t)).mean + other(t)),
    counterfactualPath: window.map(t => interval(contrasts.without(t), other(t))),
    effectPath,
    cumulativePath: nature === 'flow' ? window.map((_, h) => interval(contrasts.sum(window.slice(0, h + 1)), 0)) : null,
  }
}

/** The new state, from its first point to the end of the series. */
function windowOf({ y }: LastingChangeInput, { start }: ItsFit): number[] {
  return Array.from({ length: y.length - start }, (_, h) => start + h)
}

function bare({ estimate, lower, upper }: Interval): Interval {
  return { estimate, lower, upper }
}
