import { at } from '../numerics/at.ts'
import { leastSquares } from '../numerics/least-squares.ts'
import { tCdf } from '../numerics/student-t.ts'
import { mean, standardDeviation } from '../numerics/summary.ts'
import type { Series } from '../series.ts'

/**
 * Whether the spread of a positive series grows with its level (section 1.1): the slope of log standard deviation on log
 * mean over consecutive blocks of a season (7 points without one) is above 1/2 and significant at 5 %, one-sided. A half
 * is what counts do anyway.
 */
export function suitsLogScale(pre: Series, season: number): boolean {
  const values = pre.filter(value => value !== null)
  if (values.length === 0 || values.some(value => value <= 0)) return false
  const size = Math.max(7, season)
  const levels: number[] = []
  const spreads: number[] = []
  for (let start = 0; start + size <= values.length; start += size) {
    const block = values.slice(start, start + size)
    const spread = standardDeviation(block)
    if (!(spread > 0)) continue
    levels.push(Math.log(mean(block)))
    spreads.push(Math.log(spread))
  }
  if (levels.length < 5) return false
  const fit = leastSquares([new Float64Array(levels.length).fill(1), levels], spreads)
  if (fit === null) return false
  const error = Math.sqrt((fit.rss / fit.df) * at(fit.inverseGram, 3))
  const slope = at(fit.coefficients, 1)
  return slope > 0.5 && error > 0 && 1 - tCdf((slope - 0.5) / error, fit.df) < 0.05
}
