import type { Interval } from '../mgc/mixture.ts'
import type { Refusal } from '../result.ts'
import { notFinite, type Series } from '../series.ts'

export interface ItsInput {
  readonly y: Series
  /** First point after the change. */
  readonly k: number
  /** May the slope change too? Yes when left out. */
  readonly slope?: boolean
  readonly season?: number
  readonly harmonics?: { readonly pairs: number; readonly period: number } | null
  readonly controls?: readonly Series[]
  /** A series that the change did not touch: it is taken off y first (controlled interrupted time series). */
  readonly untouched?: Series | null
  readonly alpha?: number
  /** Lags of the Newey-West cross-checks; the rule of thumb when left out. */
  readonly lags?: readonly number[]
  /** Points after k at which the effect is told, as far as the data reach; 4 and 12 when left out. */
  readonly horizons?: readonly number[]
  /** Points from k on that are left out because the change was phased in. */
  readonly phaseIn?: number
  /** The change came in steps, or over a time, and no phase-in was declared. */
  readonly phased?: boolean
  /** Points of other changes: launches, prices, outages. */
  readonly otherChanges?: readonly number[]
  readonly definitionChanges?: readonly number[]
}

/** A coefficient, or a sum of them, with its interval and two-sided p. */
export interface ItsEffect extends Interval {
  readonly pTwoSided: number
}

export type ItsRefusal =
  | 'INVALID_INPUT'
  | 'NOT_FINITE'
  | 'PRE_TOO_SHORT'
  | 'POST_TOO_SHORT'
  | 'GAPS'
  | 'CONSTANT'
  | 'COLLINEAR'
  | 'OVERLAP'
  | 'DEFINITION_CHANGE'
  | 'PHASED'

/** Faults of the input itself, then the rules of section 2. */
export function itsRefusals(input: ItsInput): Refusal<ItsRefusal>[] {
  const { y, k, season = 0, harmonics = null, controls = [], untouched = null, alpha = 0.05, phaseIn = 0 } = input
  const { lags = [], horizons = [], phased = false, otherChanges = [], definitionChanges = [] } = input
  const found: Refusal<ItsRefusal>[] = []
  const add = (code: ItsRefusal, reason: string) => found.push({ code, reason })
  const isCount = (value: number) => Number.isInteger(value) && value >= 0
  if (!isCount(k) || k > y.length) add('INVALID_INPUT', `The change must lie inside the series of ${y.length} points.`)
  if (!(alpha > 0 && alpha < 1)) add('INVALID_INPUT', 'alpha must lie between 0 and 1.')
  if (![season, phaseIn, ...lags, ...horizons].every(isCount)) {
    add('INVALID_INPUT', 'Season, phase-in, lags and horizons must be whole numbers of points, 0 or more.')
  }
  if (harmonics !== null && !(isCount(harmonics.pairs) && harmonics.pairs <= 10 && harmonics.period >= 2)) {
    add('INVALID_INPUT', 'Harmonics need at most 10 pairs and a period of at least 2 points.')
  }
  const others = [...controls, ...(untouched === null ? [] : [untouched])]
  if (others.some(other => other.length !== y.length))
    add('INVALID_INPUT', 'Every series must be as long as the metric.')
  found.push(...notFinite('The metric', y), ...others.flatMap(other => notFinite('A control', other)))
  if (found.length > 0) return found

  const start = k + phaseIn
  const yearly = season >= 12 || (harmonics !== null && harmonics.pairs > 0)
  const needed = yearly ? 24 : 12
  const wanted = `at least ${needed} are needed${yearly ? ' with a yearly season in the model' : ''}`
  if (k < needed) add('PRE_TOO_SHORT', `There are ${k} points before the change; ${wanted}.`)
  if (y.length - start < needed)
    add('POST_TOO_SHORT', `There are ${Math.max(0, y.length - start)} points after it; ${wanted}.`)
  const period = Math.max(season, harmonics?.period ?? 0)
  if (period > 1 && y.length < 2 * period) add('PRE_TOO_SHORT', 'A season needs two full cycles of data.')
  const isMissing = (t: number) => [y, ...others].some(each => each[t] === null)
  const missing = (from: number, until: number) => y.slice(from, until).filter((_, t) => isMissing(from + t)).length
  if (missing(0, k) > 0.1 * k) add('GAPS', 'More than a tenth of the points before the change are missing.')
  if (missing(start, y.length) > 0.1 * (y.length - start))
    add('GAPS', 'More than a tenth of the points after it are missing.')
  if (phased && phaseIn === 0)
    add('PHASED', 'The change was phased in: declare how many points it took, and they are left out.')
  if (otherChanges.some(other => Math.abs(other - k) <= 4)) {
    add('OVERLAP', 'Another change lies within 4 points of this one; they cannot be told apart.')
  }
  if (definitionChanges.some(index => index > 0 && index < y.length)) {
    add('DEFINITION_CHANGE', 'Tracking or the definition of the metric changed inside the analysed span.')
  }
  return found
}
