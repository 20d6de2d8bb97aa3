import { isCount, type Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { tooFewForModel } from './model-minimums.ts'

export interface ChannelSet {
  /** Channels of a path; order and repeats do not matter. */
  set: readonly string[]
  conversions: number
}

/**
 * Shapley credit of channels with v(S) = conversions whose channel set lies inside S.
 *
 * For this v the Shapley value is an equal split of each conversion over the distinct channels of its path, which is
 * what is computed: exact for any number of channels, and no more causal than "linear".
 * Credits sum to the conversions with a channel. Refuses: NOT_FINITE, NO_CONVERSIONS, TOO_FEW (see minimums).
 * Source: Shapley 1953; every unanimity game shares its worth equally (axioms of symmetry and additivity).
 */
export function shapleyCredit(
  sets: readonly ChannelSet[],
  minimums: Minimums = 'enforce',
): Result<{ credit: Record<string, number>; conversions: number }> {
  if (!sets.every(({ conversions }) => isCount(conversions))) {
    return refuse('NOT_FINITE', 'Every set of channels needs its conversions as a whole number, 0 or more.')
  }
  const used = sets.filter(set => set.set.length > 0)
  const conversions = used.reduce((sum, set) => sum + set.conversions, 0)
  if (conversions === 0) return refuse('NO_CONVERSIONS', 'There are no conversions with a known channel.')
  if (minimums === 'enforce') {
    const refused = tooFewForModel(used.map(set => ({ channels: set.set, conversions: set.conversions })))
    if (refused !== null) return refused
  }
  const credit = new Map<string, number>()
  for (const { set, conversions: worth } of used) {
    const distinct = new Set(set)
    for (const channel of distinct) credit.set(channel, (credit.get(channel) ?? 0) + worth / distinct.size)
  }
  return estimate({ credit: Object.fromEntries(credit), conversions })
}
