import { fewestUnits } from '@upshot/shared/impact/ladder'
import { chiSquaredUpperTail } from '../numerics/chi-squared.ts'
import { cholesky, solveLower } from '../numerics/cholesky.ts'
import type { Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { unreadableTimes } from './risk-table.ts'

export interface LogRankGroup {
  time: readonly number[]
  /** True where the first call was seen. */
  event: readonly boolean[]
}

export interface LogRank {
  chiSquared: number
  df: number
  /** Two-sided p that the groups share one curve. */
  p: number
  /** First calls seen, and expected if all groups shared one curve, per group. */
  observed: number[]
  expected: number[]
}

/**
 * Log-rank test of k >= 2 cohorts (old against new docs), hypergeometric variance, no weights: R's survdiff, rho = 0.
 * Refuses: TOO_FEW_GROUPS, EMPTY, NOT_FINITE, NO_EVENTS, SUPPRESSED (a group below 5), NO_OVERLAP (no time at which
 * two groups were both watched).
 * Source: Mantel 1966; Peto & Peto 1972.
 */
export function logRank(groups: readonly LogRankGroup[], minimums: Minimums = 'enforce'): Result<LogRank> {
  const k = groups.length
  if (k < 2) return refuse('TOO_FEW_GROUPS', 'A comparison needs at least two cohorts.')
  for (const group of groups) {
    const unreadable = unreadableTimes(group.time, group.event)
    if (unreadable !== null) return unreadable
    if (minimums === 'enforce' && group.time.length < fewestUnits) {
      return refuse(
        'SUPPRESSED',
        `A cohort of ${group.time.length} is too small: fewer than ${fewestUnits} are not shown.`,
      )
    }
  }
  const eventTimes = new Set(groups.flatMap(group => group.time.filter((_, index) => group.event[index] === true)))
  if (eventTimes.size === 0) return refuse('NO_EVENTS', 'Nobody in any cohort made a first call.')
  const sorted = groups.map(group => ({
    all: Float64Array.from(group.time).sort(),
    seen: Float64Array.from(group.time.filter((_, index) => group.event[index] === true)).sort(),
  }))
  const observed = sorted.map(({ seen }) => seen.length)
  const expected = new Array<number>(k).fill(0)
  const free = k - 1
  const variance = new Float64Array(free * free)
  for (const moment of eventTimes) {
    const atRisk = sorted.map(({ all }) => all.length - countBelow(all, moment))
    const events = sorted.map(({ seen }) => countBelow(seen, moment, true) - countBelow(seen, moment))
    const n = atRisk.reduce((sum, count) => sum + count, 0)
    const d = events.reduce((sum, count) => sum + count, 0)
    const factor = n > 1 ? (d * (n - d)) / (n - 1) : 0
    for (const [g, count] of atRisk.entries()) {
      expected[g] = (expected[g] ?? 0) + (d * count) / n
      if (g >= free) continue
      for (let h = 0; h < free; h++) {
        const own = g === h ? count / n : 0
        const cell = g * free + h
        variance[cell] = (variance[cell] ?? 0) + factor * (own - (count / n) * ((atRisk[h] ?? 0) / n))
      }
    }
  }
  const lower = cholesky(variance, free)
  if (lower === null) {
    const reason = 'At no moment after sign-up did some call while others, of another cohort too, were still waiting.'
    return refuse('NO_OVERLAP', reason)
  }
  const gaps = Float64Array.from({ length: free }, (_, g) => (observed[g] ?? 0) - (expected[g] ?? 0))
  const chiSquared = solveLower(lower, free, gaps).reduce((sum, value) => sum + value * value, 0)
  return estimate({ chiSquared, df: free, p: chiSquaredUpperTail(chiSquared, free), observed, expected })
}

function countBelow(sorted: Float64Array, limit: number, included = false): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? 0
    if (value < limit || (included && value === limit)) low = middle + 1
    else high = middle
  }
  return low
}
