import { estimate, type Result, refuse } from '../result.ts'

/** How an activity carries over: theta is the share of a week's effect that is left in the next, 0 <= theta < 1. */
export type CarryOver =
  /** a_t = x_t + theta a_(t-1): total effect of one unit is 1 / (1 - theta). The form of the programme model. */
  | { form: 'geometric'; theta: number }
  /** Weights theta^l for l < length, scaled to sum 1 (PyMC-Marketing's geometric form). */
  | { form: 'normalised'; theta: number; length: number }
  /** Weights theta^((l - peak)^2) for l < length, scaled to sum 1: the effect is largest `peak` weeks later. */
  | { form: 'delayed'; theta: number; length: number; peak: number }

const mostWeeks = 10_000

/**
 * Adstock of a series x of n weekly intensities; the result has n values in the unit of x and starts from rest.
 * Refuses: NOT_FINITE (a value is no number, theta outside [0, 1), a length that is not 1 to 10,000).
 * Source: Broadbent 1979; Jin et al. 2017 for the delayed form.
 */
export function adstock(x: readonly number[], carryOver: CarryOver): Result<{ values: number[] }> {
  const { theta } = carryOver
  if (!x.every(value => Math.abs(value) < 1e150)) return refuse('NOT_FINITE', 'Every intensity must be a number.')
  if (!(theta >= 0 && theta < 1)) return refuse('NOT_FINITE', 'The carry-over must be 0 or more and below 1.')
  if (carryOver.form === 'geometric') return estimate({ values: [...geometricAdstock(x, theta)] })
  const { length } = carryOver
  if (!Number.isInteger(length) || length < 1 || length > mostWeeks)
    return refuse('NOT_FINITE', `The length must be a whole number from 1 to ${mostWeeks}.`)
  const peak = carryOver.form === 'delayed' ? carryOver.peak : 0
  const raw = Array.from({ length }, (_, lag) => theta ** (carryOver.form === 'delayed' ? (lag - peak) ** 2 : lag))
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) return refuse('NOT_FINITE', 'The peak lies beyond the length, so no weight is left.')
  const values = x.map((_, t) => raw.reduce((sum, weight, lag) => sum + (weight / total) * (x[t - lag] ?? 0), 0))
  return estimate({ values })
}

/** a_t = x_t + theta a_(t-1), without checks: for the inner loops of the programme model. */
export function geometricAdstock(x: ArrayLike<number>, theta: number): Float64Array {
  let carried = 0
  return Float64Array.from(x, value => {
    carried = value + theta * carried
    return carried
  })
}

/** theta = 0.5^(1/h) for a half-life of h weeks, h > 0. */
export function thetaOfHalfLife(halfLife: number): number {
  return 0.5 ** (1 / halfLife)
}

/** Half-life in weeks for 0 < theta < 1; 0 for theta = 0. */
export function halfLifeOfTheta(theta: number): number {
  return theta === 0 ? 0 : Math.log(0.5) / Math.log(theta)
}

/** Total effect of one unit over all weeks, as a multiple of its effect in the first: 1 / (1 - theta). */
export function totalMultiplier(theta: number): number {
  return 1 / (1 - theta)
}

/** (1 - exp(-lambda x)) / (1 + exp(-lambda x)): only to reproduce published data, as weekly data cannot identify it. */
export function logisticSaturation(x: number, lambda: number): number {
  return Math.tanh((lambda * x) / 2)
}
