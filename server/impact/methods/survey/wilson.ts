import { normalQuantile } from '../numerics/normal.ts'
import { isCount } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'

export interface Proportion {
  proportion: number
  /** Within [0, 1]. */
  lower: number
  upper: number
  n: number
}

/**
 * Wilson interval of one proportion: (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n).
 *
 * successes: 0 .. n. alpha: two-sided error. Exactly 0 at 0 of n and 1 at n of n.
 * Refuses: EMPTY (n = 0), NOT_FINITE. Source: Wilson 1927; Newcombe 1998, Statistics in Medicine 17:857-872.
 */
export function wilson(successes: number, n: number, alpha = 0.05): Result<Proportion> {
  if (n === 0) return refuse('EMPTY', 'There are no answers.')
  if (!(isCount(n) && isCount(successes) && successes <= n && alpha > 0 && alpha < 1)) {
    return refuse('NOT_FINITE', 'Both counts must be whole numbers, and the first at most the second.')
  }
  const z = -normalQuantile(alpha / 2)
  const p = successes / n
  const square = (z * z) / n
  const half = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))
  return estimate({
    proportion: p,
    lower: successes === 0 ? 0 : Math.max(0, (p + square / 2 - half) / (1 + square)),
    upper: successes === n ? 1 : Math.min(1, (p + square / 2 + half) / (1 + square)),
    n,
  })
}
