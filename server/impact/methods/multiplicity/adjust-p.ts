import { estimate, type Result, refuse } from '../result.ts'

export const adjustments = ['BH', 'BY', 'holm', 'bonferroni'] as const
export type Adjustment = (typeof adjustments)[number]

/**
 * Adjusts the p-values of one family of tests.
 *
 * p: m values in [0, 1], any order; the family is every declared test that reports in the period, not the good ones.
 * adjusted: m values in the same order, in [0, 1], never below p, and in the order of p.
 * BH: q_(i) = min over j >= i of m p_(j) / j. BY: the same times 1 + 1/2 + ... + 1/m, valid under any dependence.
 * Holm and Bonferroni bound the chance of any false claim and are here for comparison.
 * Refuses: EMPTY, NOT_FINITE. Source: Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001; Holm 1979 (as R p.adjust).
 */
export function adjustP(p: readonly number[], method: Adjustment): Result<{ adjusted: number[] }> {
  if (p.length === 0) return refuse('EMPTY', 'The family holds no tests.')
  if (!p.every(value => value >= 0 && value <= 1)) {
    return refuse('NOT_FINITE', 'Every p-value must be a number from 0 to 1.')
  }
  const m = p.length
  if (method === 'bonferroni') return estimate({ adjusted: p.map(value => Math.min(1, m * value)) })
  const order = p.map((_, index) => index).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0))
  const sorted = order.map(index => p[index] ?? 0)
  const inOrder = method === 'holm' ? stepDown(sorted) : stepUp(sorted, method === 'BY' ? harmonic(m) : 1)
  const adjusted = new Array<number>(m).fill(1)
  for (const [rank, index] of order.entries()) adjusted[index] = inOrder[rank] ?? 1
  return estimate({ adjusted })
}

function stepUp(sorted: readonly number[], factor: number): number[] {
  const m = sorted.length
  const adjusted = [...sorted]
  let least = 1
  for (let i = m - 1; i >= 0; i -= 1) {
    // In this order, as R has it: (m p) / j leaves equal values a last bit apart.
    least = Math.min(least, ((factor * m) / (i + 1)) * (sorted[i] ?? 0))
    adjusted[i] = least
  }
  return adjusted
}

function stepDown(sorted: readonly number[]): number[] {
  const m = sorted.length
  let most = 0
  return sorted.map((value, i) => {
    most = Math.max(most, Math.min(1, (m - i) * value))
    return most
  })
}

function harmonic(m: number): number {
  let sum = 0
  for (let i = 1; i <= m; i += 1) sum += 1 / i
  return sum
}
