import { at } from '../numerics/at.ts'

/** The series less the mean of its place in the season (weekday), plus the overall mean. */
export function seasonMeansRemoved(y: readonly number[], season: number): Float64Array {
  const totals = new Float64Array(season)
  const counts = new Float64Array(season)
  let overall = 0
  y.forEach((value, t) => {
    totals[t % season] = at(totals, t % season) + value
    counts[t % season] = at(counts, t % season) + 1
    overall += value / y.length
  })
  return Float64Array.from(y, (value, t) => value - at(totals, t % season) / at(counts, t % season) + overall)
}
