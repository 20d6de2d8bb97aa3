import { smallRegression } from './small-regression.ts'

export interface BestCombination {
  /** Per channel the index of its candidate column. */
  indices: Int32Array
  coefficients: Float64Array
  rss: number
}

/** The carry-overs with the smallest residual sum of squares. `gram` is without the baseline, y last. */
export function bestCombination(
  gram: Float64Array,
  width: number,
  combinations: Int32Array,
  channels: number,
): BestCombination | null {
  const regression = smallRegression(channels)
  let best: BestCombination | null = null
  for (let from = 0; from < combinations.length; from += channels) {
    const rss = regression.fit(gram, width, combinations, from)
    if (rss === null || (best !== null && rss >= best.rss)) continue
    const indices = combinations.slice(from, from + channels)
    best = { indices, coefficients: regression.coefficients.slice(), rss: Math.max(0, rss) }
  }
  return best
}
