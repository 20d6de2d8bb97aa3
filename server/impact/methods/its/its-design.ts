import { regressionColumns } from '../mgc/regression-columns.ts'

export interface ItsDesign {
  readonly length: number
  /** First point of the new state. */
  readonly k: number
  /** Whether the slope may change too. */
  readonly slope: boolean
  readonly season: number
  /** Sine and cosine pairs of this period, as an alternative to a season. */
  readonly harmonics: { readonly pairs: number; readonly period: number } | null
  readonly controls: readonly ArrayLike<number>[]
}

/** Places of the four columns that carry the answer. */
export const itsPlace = { intercept: 0, trend: 1, levelChange: 2, slopeChange: 3 } as const

/**
 * y_t = b0 + b1 t + b2 step_t + b3 ramp_t (+ season, harmonics, controls), step = [t >= k], ramp = t - k from k on, so
 * that b2 is the jump at point k and the effect h points later is b2 + b3 h (section 2).
 */
export function itsColumns({ length, k, slope, season, harmonics, controls }: ItsDesign): Float64Array[] {
  const column = (value: (t: number) => number) => Float64Array.from({ length }, (_, t) => value(t))
  const columns: Float64Array[] = [column(() => 1), column(t => t), column(t => (t >= k ? 1 : 0))]
  if (slope) columns.push(column(t => Math.max(0, t - k)))
  columns.push(...regressionColumns({ length, trend: false, season, controls }).slice(1))
  for (let pair = 1; pair <= (harmonics?.pairs ?? 0); pair++) {
    const angle = (2 * Math.PI * pair) / (harmonics?.period ?? 1)
    columns.push(
      column(t => Math.sin(angle * t)),
      column(t => Math.cos(angle * t)),
    )
  }
  return columns
}
