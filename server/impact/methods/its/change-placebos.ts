import { judgePlacebos, type PlaceboOutcome, spreadOver } from '../event-lift/placebo.ts'
import { averageChange } from './average-change.ts'
import { fewestAround, type LastingChangeInput } from './lasting-change-input.ts'

/** Section 1.3 for a lasting change: the same analysis at earlier dates, the series cut after each pseudo-window. */
export function changePlacebos(input: LastingChangeInput, real: number): PlaceboOutcome {
  const placebos = spreadOver(possibleDates(input), input.placebos).flatMap(date => {
    const found = averageChange(until(input, date))
    if (found === null) return []
    const { estimate, lower, upper } = found
    const excludesZero = lower > 0 || upper < 0
    return [{ date, effectAvg: estimate, effectLower: lower, effectUpper: upper, excludesZero }]
  })
  return judgePlacebos(placebos, real)
}

/**
 * Dates whose window ends before the real change and misses no value, with two windows before them: from a tiny past any
 * continuation goes astray, and no real effect would stand out among such placebos.
 */
export function possibleDates({ y, k, untouched = null, exposure = null }: LastingChangeInput): number[] {
  const window = y.length - k
  const isMissing = (t: number) => [y, untouched, exposure].some(series => series !== null && series[t] === null)
  const dates: number[] = []
  for (let date = Math.max(fewestAround, 2 * window); date + window <= k; date++) {
    let isWhole = true
    for (let t = date; t < date + window; t++) isWhole &&= !isMissing(t)
    if (isWhole) dates.push(date)
  }
  return dates
}

/** The input as it would have been with the change at an earlier date, and the series ending with its window. */
function until(input: LastingChangeInput, date: number): LastingChangeInput {
  const { y, k, untouched = null, exposure = null } = input
  const end = date + y.length - k
  const cut = (series: readonly (number | null)[] | null) => series?.slice(0, end) ?? null
  return { ...input, y: y.slice(0, end), k: date, untouched: cut(untouched), exposure: cut(exposure) }
}
