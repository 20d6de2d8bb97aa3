import type { Refusal } from './result.ts'

/** A regular series; null where a value is missing. */
export type Series = readonly (number | null)[]

/** Larger numbers are no metric: their squares would leave the range of a double. */
export const largestMagnitude = 1e100

/** What makes a series unusable by any method: NaN, infinities, and numbers beyond every metric. */
export function notFinite(name: string, series: Series): Refusal<'NOT_FINITE'>[] {
  const place = series.findIndex(value => value !== null && !(Math.abs(value) <= largestMagnitude))
  if (place < 0) return tooSmall(name, series)
  return [
    {
      code: 'NOT_FINITE',
      reason: `${name} holds ${series[place]} at point ${place}; every value must be a number below 1e100.`,
    },
  ]
}

/** Values with 0 in place of missing ones, and which ones were there. */
export function filled(series: Series): Float64Array {
  return Float64Array.from(series, value => value ?? 0)
}

/** Numbers so small that their squares vanish. */
function tooSmall(name: string, series: Series): Refusal<'NOT_FINITE'>[] {
  const largest = series.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0)
  if (largest === 0 || largest >= 1 / largestMagnitude) return []
  return [{ code: 'NOT_FINITE', reason: `${name} holds nothing above 1e-100; use another unit.` }]
}
