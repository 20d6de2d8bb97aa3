import type { Refusal } from '../result.ts'
import { notFinite, type Series } from '../series.ts'
import { type ItsInput, type ItsRefusal, itsRefusals } from './its-input.ts'

/** A change from a date on that stays: new docs, a new SDK, another price. */
export interface LastingChangeInput {
  /** The metric up to the end of the window. */
  readonly y: Series
  /** First point of the change. */
  readonly k: number
  /** Points from k on in which the change came step by step: they are left out. */
  readonly phaseIn: number
  /** Points in a season; 0: none. */
  readonly season: number
  /** A series in the metric's unit that the change did not touch: it is taken off first. */
  readonly untouched?: Series | null
  /** What the metric is counted out of, above zero: the rate is analysed, the effect told in the metric's unit. */
  readonly exposure?: Series | null
  readonly alpha: number
  /** A stock is never summed over time. */
  readonly nature: 'flow' | 'stock'
  /** y counts units: the Poisson cross-check applies. */
  readonly counts: boolean
  /** Points after the new state began at which the effect is told, as far as the window reaches. */
  readonly horizons: readonly number[]
  readonly windowEnded: boolean
  /** Points of other dated activities. */
  readonly otherChanges: readonly number[]
  /** The change came step by step, and no phase-in was declared. */
  readonly phased?: boolean
  readonly definitionChanges?: readonly number[]
  /** Pseudo-dates wanted; 0: none are tried. */
  readonly placebos: number
}

export type LastingChangeRefusal = ItsRefusal | 'NOT_OVER' | 'CONTROL_TOUCHED' | 'NOT_POSITIVE'

/** Fewest points on either side (section 2, without a yearly season). */
export const fewestAround = 12

/** Faults and rules that can be told before anything is fitted. */
export function lastingChangeRefusals(input: LastingChangeInput): Refusal<LastingChangeRefusal>[] {
  const { y, exposure = null, untouched = null, windowEnded } = input
  const found: Refusal<LastingChangeRefusal>[] = []
  if (!windowEnded) found.push({ code: 'NOT_OVER', reason: 'The declared window has not ended.' })
  if (exposure !== null) {
    if (exposure.length !== y.length) {
      found.push({ code: 'INVALID_INPUT', reason: 'The series it is counted out of must be as long as the metric.' })
    }
    if (untouched !== null) {
      found.push({ code: 'INVALID_INPUT', reason: 'Either an untouched series, or one that it is counted out of.' })
    }
    found.push(...notFinite('What it is counted out of', exposure))
    if (exposure.some(value => value !== null && value <= 0)) {
      found.push({ code: 'NOT_POSITIVE', reason: 'What the metric is counted out of is zero or below at some points.' })
    }
  }
  if (found.some(({ code }) => code !== 'NOT_OVER')) return found
  return [...found, ...itsRefusals(itsInputOf(input))]
}

/** The series as it is analysed: a rate where there is an exposure. */
export function itsInputOf(input: LastingChangeInput): ItsInput {
  const { y, k, phaseIn, season, untouched = null, exposure = null, alpha, otherChanges, horizons } = input
  const { phased = false, definitionChanges = [] } = input
  return {
    y: exposure === null ? y : y.map((value, t) => rateOf(value, exposure[t] ?? null)),
    k,
    phaseIn,
    season,
    untouched,
    alpha,
    otherChanges,
    phased,
    definitionChanges,
    horizons,
  }
}

function rateOf(value: number | null, exposure: number | null): number | null {
  return value === null || exposure === null ? null : value / exposure
}
