import { fewestUnits } from '@upshot/shared/impact/ladder'
import { isCount, type Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { type CreditOptions, type CreditRule, creditPath, type Touch, usualCredit } from './credit-rules.ts'

export interface AttributedPaths {
  /** Conversions with at least one known touch, each path with how many conversions took it. */
  paths: readonly { path: readonly Touch[]; conversions: number }[]
  /** Conversions with no known touch at all. */
  untouched: number
  rule: CreditRule
  options?: CreditOptions
  /** Only touches at most this many days before count; a path left without touches counts as untouched. Default 30. */
  windowDays?: number
  minimums?: Minimums
}

export interface ChannelCredit {
  channel: string
  /** Conversions credited by the rule; null when fewer than five conversions know the channel. */
  credit: number | null
  /** Conversions with any touch of the channel: these overlap between channels and are never added up. */
  anyTouch: number | null
  /** Share of the credited conversions; null when coverage is too low for shares, or the channel is suppressed. */
  share: number | null
}

export interface AttributedConversions {
  channels: ChannelCredit[]
  /** Conversions in all, touched or not. */
  conversions: number
  /** Share of all conversions with any known touch: always shown next to the credits. */
  coverage: number
}

const leastCoverageForShares = 0.2

/**
 * Adds the credit of many paths up by channel. Credits sum to the conversions with a known touch, whether or not
 * anything was caused.
 *
 * Refuses: NOT_FINITE (a count is negative or not a number), NO_CONVERSIONS, SUPPRESSED (fewer than 5 conversions).
 * Coverage below 20 % gives counts and no shares.
 */
export function attributeConversions(input: AttributedPaths): Result<AttributedConversions> {
  const { rule, options = usualCredit, windowDays = 30, minimums = 'enforce' } = input
  const counts = [input.untouched, ...input.paths.map(path => path.conversions)]
  if (!counts.every(isCount)) {
    return refuse('NOT_FINITE', 'Every count of conversions must be a whole number, 0 or more.')
  }
  const days = input.paths.flatMap(({ path }) => path.map(touch => touch.daysBefore))
  if (![windowDays, ...days].every(value => Number.isFinite(value) && value >= 0)) {
    return refuse('NOT_FINITE', 'The window and the days before each conversion must be numbers, 0 or more.')
  }
  const credit = new Map<string, number>()
  const anyTouch = new Map<string, number>()
  let touched = 0
  for (const { path, conversions } of input.paths) {
    const known = path.filter(touch => touch.daysBefore <= windowDays)
    if (known.length === 0) continue
    const shared = creditPath(known, rule, options)
    if (shared.kind === 'refused') return shared
    touched += conversions
    for (const [index, touch] of known.entries()) {
      credit.set(touch.channel, (credit.get(touch.channel) ?? 0) + conversions * (shared.credits[index] ?? 0))
    }
    for (const channel of new Set(known.map(touch => touch.channel))) {
      anyTouch.set(channel, (anyTouch.get(channel) ?? 0) + conversions)
    }
  }
  const conversions = counts.reduce((sum, count) => sum + count, 0)
  if (conversions === 0) return refuse('NO_CONVERSIONS', 'There are no conversions to share credit for.')
  if (minimums === 'enforce' && conversions < fewestUnits) {
    return refuse('SUPPRESSED', `Only ${conversions} conversions: fewer than ${fewestUnits} are not shown.`)
  }
  const coverage = touched / conversions
  const channels = [...credit].map(([channel, credited]): ChannelCredit => {
    const any = anyTouch.get(channel) ?? 0
    const hidden = minimums === 'enforce' && any < fewestUnits
    const withShare = !hidden && touched > 0 && (minimums === 'show' || coverage >= leastCoverageForShares)
    return {
      channel,
      credit: hidden ? null : credited,
      anyTouch: hidden ? null : any,
      share: withShare ? credited / touched : null,
    }
  })
  channels.sort((a, b) => (b.credit ?? -1) - (a.credit ?? -1) || (a.channel < b.channel ? -1 : 1))
  return estimate({ channels, conversions, coverage })
}
