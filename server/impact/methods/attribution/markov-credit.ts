import { isCount, type Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { invert } from './invert.ts'
import { tooFewForModel } from './model-minimums.ts'

export interface CountedPath {
  /** Channels in the order they were met; a channel met twice in a row stays twice. */
  path: readonly string[]
  /** People who took this path and converted. */
  conversions: number
  /** People who took this path and did not. */
  nulls: number
}

export interface MarkovCredit {
  /** Probability that somebody who enters converts. */
  conversionProbability: number
  /** 1 - p(without the channel) / p, in [0, 1]. */
  removalEffect: Record<string, number>
  /** Removal effects scaled to sum 1. */
  share: Record<string, number>
  /** share x conversions: sums to the conversions. */
  attributed: Record<string, number>
  /** True when no path without conversion was given: the numbers then only say who appeared together. */
  coOccurrenceOnly: boolean
}

const mostChannels = 200

/**
 * First-order Markov chain START -> channels -> CONV or NULL from transition frequencies, credit by removal effect.
 * Transitions into a removed channel go to NULL.
 *
 * With x = (I - Q)^-1 r the conversion probability from each state and N = (I - Q)^-1, the chance that START ever
 * meets c is h = N[START, c] / N[c, c], so removing c loses exactly h x_c (strong Markov property): one inverse serves
 * all channels.
 * Paths without channels are left out. Refuses: NOT_FINITE, NO_CONVERSIONS, TOO_MANY_CHANNELS (above 200), and TOO_FEW
 * (below 100 conversions or 10 for a channel, unless minimums is 'show').
 * Source: Anderl et al. 2016, International Journal of Research in Marketing 33:457-474.
 */
export function markovCredit(paths: readonly CountedPath[], minimums: Minimums = 'enforce'): Result<MarkovCredit> {
  if (!paths.every(({ conversions, nulls }) => isCount(conversions) && isCount(nulls))) {
    return refuse('NOT_FINITE', 'Every path needs its conversions and its non-conversions as whole numbers, 0 or more.')
  }
  const used = paths.filter(path => path.path.length > 0 && path.conversions + path.nulls > 0)
  const channels = [...new Set(used.flatMap(path => path.path))]
  const conversions = used.reduce((sum, path) => sum + path.conversions, 0)
  if (conversions === 0) return refuse('NO_CONVERSIONS', 'No path ends in a conversion.')
  if (channels.length > mostChannels) {
    return refuse(
      'TOO_MANY_CHANNELS',
      `${channels.length} channels are too many; group them into ${mostChannels} or fewer.`,
    )
  }
  if (minimums === 'enforce') {
    const refusals = tooFewForModel(used.map(path => ({ channels: path.path, conversions: path.conversions })))
    if (refusals !== null) return refusals
  }
  const chain = transitions(used, channels)
  const inverse = invert(chain.toState.map((row, i) => row.map((q, j) => (i === j ? 1 : 0) - q)))
  if (inverse === null) return refuse('NO_SOLUTION', 'The paths do not determine a conversion probability.')
  const reach = inverse.map(row => row.reduce((sum, value, j) => sum + value * (chain.toConversion[j] ?? 0), 0))
  const p = reach[0] ?? 0
  const effects = channels.map((_, index) => {
    const visits = (inverse[0]?.[index + 1] ?? 0) / (inverse[index + 1]?.[index + 1] ?? 1)
    return Math.min(1, Math.max(0, (visits * (reach[index + 1] ?? 0)) / p))
  })
  const total = effects.reduce((sum, effect) => sum + effect, 0)
  if (!(p > 0) || !(total > 0)) return refuse('NO_SOLUTION', 'The paths do not determine a conversion probability.')
  return estimate({
    conversionProbability: p,
    removalEffect: named(channels, effects),
    share: named(
      channels,
      effects.map(effect => effect / total),
    ),
    attributed: named(
      channels,
      effects.map(effect => (effect / total) * conversions),
    ),
    coOccurrenceOnly: used.every(path => path.nulls === 0),
  })
}

function named(channels: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(channels.map((channel, index) => [channel, values[index] ?? 0]))
}

/** State 0 is START, state i + 1 is channel i. */
function transitions(paths: readonly CountedPath[], channels: readonly string[]) {
  const states = channels.length + 1
  const place = new Map(channels.map((channel, index) => [channel, index + 1]))
  const counts = Array.from({ length: states }, () => new Array<number>(states).fill(0))
  const converted = new Array<number>(states).fill(0)
  const leaving = new Array<number>(states).fill(0)
  for (const { path, conversions, nulls } of paths) {
    const people = conversions + nulls
    let from = 0
    for (const channel of path) {
      const to = place.get(channel) ?? 0
      const row = counts[from]
      if (row !== undefined) row[to] = (row[to] ?? 0) + people
      leaving[from] = (leaving[from] ?? 0) + people
      from = to
    }
    converted[from] = (converted[from] ?? 0) + conversions
    leaving[from] = (leaving[from] ?? 0) + people
  }
  const share = (count: number, from: number) => count / (leaving[from] || 1)
  return {
    toState: counts.map((row, from) => row.map(count => share(count, from))),
    toConversion: converted.map(share),
  }
}
