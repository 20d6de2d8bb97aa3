import { isCount, type Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'

export interface TwoSources {
  /** People whom tracked links know. */
  tracked: number
  /** People who said so themselves. */
  selfReported: number
  /** People in both lists. */
  both: number
}

export interface TwoSourceEstimate {
  /** How many people there probably are, known or not. */
  estimate: number
  standardError: number
  /** 95 % normal interval, people. Its lower end may lie below `known`, which is certain. */
  interval: [lower: number, upper: number]
  /** People in at least one list. */
  known: number
  assumption: string
}

const fewestInBoth = 7
const normal975 = 1.959963984540054

/**
 * How many people two incomplete lists miss together: Chapman's estimate (n1 + 1)(n2 + 1) / (m + 1) - 1 and its
 * standard error sqrt((n1 + 1)(n2 + 1)(n1 - m)(n2 - m) / ((m + 1)^2 (m + 2))). Shown only as a range for "how much do
 * links miss".
 * Refuses: NOT_FINITE, IMPOSSIBLE (more in both lists than in one of them), TOO_FEW (below 7 in both lists).
 * Source: Chapman 1951; Seber 1982, The Estimation of Animal Abundance, section 3.1.
 */
export function twoSourceEstimate(lists: TwoSources, minimums: Minimums = 'enforce'): Result<TwoSourceEstimate> {
  const { tracked, selfReported, both } = lists
  if (![tracked, selfReported, both].every(isCount)) {
    return refuse('NOT_FINITE', 'The three counts must be whole numbers, 0 or more.')
  }
  if (both > Math.min(tracked, selfReported)) {
    return refuse('IMPOSSIBLE', `${both} people cannot be in both lists when one list holds fewer.`)
  }
  if (minimums === 'enforce' && both < fewestInBoth) {
    return refuse('TOO_FEW', `Only ${both} people are in both lists; at least ${fewestInBoth} are needed.`)
  }
  const product = ((tracked + 1) * (selfReported + 1)) / (both + 1)
  const spread = ((tracked - both) * (selfReported - both)) / ((both + 1) * (both + 2))
  const centre = product - 1
  const standardError = Math.sqrt(product * spread)
  return estimate({
    estimate: centre,
    standardError,
    interval: [centre - normal975 * standardError, centre + normal975 * standardError],
    known: tracked + selfReported - both,
    assumption: 'Assumes that being missed by one list says nothing about being missed by the other.',
  })
}
