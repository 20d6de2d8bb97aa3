import { type CreditRule, creditPath, type Touch } from '../attribution/credit-rules.ts'
import { type CountedPath, markovCredit } from '../attribution/markov-credit.ts'
import { type ChannelSet, shapleyCredit } from '../attribution/shapley-credit.ts'
import { shapleyValue } from '../attribution/shapley-value.ts'
import { twoSourceEstimate } from '../attribution/two-source-estimate.ts'
import {
  InputFault,
  isRecord,
  type MethodInput,
  readNumber,
  readNumberOr,
  readNumbers,
  readRecord,
} from '../read-input.ts'
import type { Method } from '../registry.ts'
import { refuse } from '../result.ts'
import { asFraction, asFractions } from './as-fraction.ts'
import { numbersByName, readMinimums, readRecords, readText, readTexts } from './read-more.ts'

const rules: readonly [name: string, rule: CreditRule][] = [
  ['first', 'first'],
  ['last', 'last'],
  ['linear', 'linear'],
  ['time_decay', 'time decay'],
  ['position', 'position'],
]

/** `path` with `channel` and `days_before`, `half_life_days`, `position`: credits per rule in the order of the path. */
function ruleAttribution(input: MethodInput): unknown {
  const path = readRecords(input, 'path').map(
    (touch): Touch => ({ channel: readText(touch, 'channel'), daysBefore: readNumber(touch, 'days_before') }),
  )
  const [first, middle, last] = input.position === undefined ? [0.4, 0.2, 0.4] : readNumbers(input, 'position')
  if (first === undefined || middle === undefined || last === undefined) {
    throw new InputFault("'position' must be three numbers.")
  }
  const options = { halfLifeDays: readNumberOr(input, 'half_life_days', 7), position: [first, middle, last] as const }
  const answer: Record<string, unknown> = { kind: 'estimate' }
  for (const [name, rule] of rules) {
    const credits = creditPath(path, rule, options)
    if (credits.kind === 'refused') return credits
    answer[name] = credits.credits
    if (rule === 'time decay') answer.time_decay_fractions = credits.credits.map(asFraction)
  }
  const two = creditPath(path.slice(0, 2), 'position', options)
  if (two.kind === 'estimate' && two.credits.length === 2) answer.position_two_touches = two.credits
  const one = creditPath(path.slice(0, 1), 'position', options)
  if (one.kind === 'estimate') answer.single_touch_any_rule = one.credits
  return answer
}

/** `paths`, or several named lists of paths, each path with `path`, `conversions` and `nulls`. */
function markov(input: MethodInput): unknown {
  const minimums = readMinimums(input)
  const answer: Record<string, unknown> = { kind: 'estimate' }
  const names = Object.keys(input).filter(name => Array.isArray(input[name]))
  if (names.length === 0) throw new InputFault("'paths' must be a list of objects.")
  for (const name of names) {
    const paths = readRecords(input, name).map(
      (path): CountedPath => ({
        path: readTexts(path, 'path'),
        conversions: readNumber(path, 'conversions'),
        nulls: readNumberOr(path, 'nulls', 0),
      }),
    )
    const credit = markovCredit(paths, minimums)
    if (credit.kind === 'refused') return credit
    answer[name] = {
      p_conversion: credit.conversionProbability,
      p_conversion_fraction: asFraction(credit.conversionProbability),
      removal_effect: credit.removalEffect,
      removal_fractions: asFractions(credit.removalEffect),
      share: credit.share,
      attributed_conversions: credit.attributed,
      co_occurrence_only: credit.coOccurrenceOnly,
    }
  }
  return answer
}

/** `channel_sets` with `set` and `conversions`, `game` with the worth of each coalition, or both. */
function shapley(input: MethodInput): unknown {
  const answer: Record<string, unknown> = { kind: 'estimate' }
  if (input.channel_sets === undefined && !isRecord(input.game)) {
    return refuse('EMPTY', "Neither 'channel_sets' nor 'game' was given.")
  }
  if (input.channel_sets !== undefined) {
    const sets = readRecords(input, 'channel_sets').map(
      (set): ChannelSet => ({ set: readTexts(set, 'set'), conversions: readNumber(set, 'conversions') }),
    )
    const credit = shapleyCredit(sets, readMinimums(input))
    if (credit.kind === 'refused') return credit
    answer.channel_sets = credit.credit
    answer.sum = credit.conversions
    answer.equals_equal_split_over_distinct_channels = agreesWithGame(sets, credit.credit)
  }
  if (input.game !== undefined) {
    const value = shapleyValue(numbersByName(readRecord(input, 'game'), 'game'))
    if (value.kind === 'refused') return value
    answer.game = value.value
    answer.game_fractions = asFractions(value.value)
    answer.game_sum = value.total
  }
  return answer
}

/** Whether the sum over all coalitions, by the definition, gives the same; null where there are too many channels. */
function agreesWithGame(sets: readonly ChannelSet[], credit: Readonly<Record<string, number>>): boolean | null {
  const channels = Object.keys(credit)
  if (channels.length > 12 || channels.some(channel => channel.includes('+') || channel === 'empty')) return null
  const worth: Record<string, number> = { empty: 0 }
  for (let coalition = 1; coalition < 2 ** channels.length; coalition++) {
    const members = channels.filter((_, index) => (coalition >> index) & 1)
    worth[members.join('+')] = sets
      .filter(({ set }) => set.length > 0 && set.every(channel => members.includes(channel)))
      .reduce((sum, { conversions }) => sum + conversions, 0)
  }
  const value = shapleyValue(worth)
  if (value.kind === 'refused') return null
  const size = Math.max(1, value.total)
  return channels.every(channel => Math.abs((value.value[channel] ?? 0) - (credit[channel] ?? 0)) < 1e-9 * size)
}

/** `tracked`, `self_reported`, `both`. */
function twoSource(input: MethodInput): unknown {
  const lists = {
    tracked: readNumber(input, 'tracked'),
    selfReported: readNumber(input, 'self_reported'),
    both: readNumber(input, 'both'),
  }
  const found = twoSourceEstimate(lists, readMinimums(input, 'enforce'))
  if (found.kind === 'refused') return found
  return {
    kind: found.kind,
    estimate: found.estimate,
    se: found.standardError,
    ci_normal: found.interval,
    lower_bound_known: found.known,
    assumption: found.assumption,
  }
}

export const attributionCommands: Readonly<Record<string, Method>> = {
  'attribution/rules': ruleAttribution,
  'attribution/markov': markov,
  'attribution/shapley': shapley,
  'attribution/two-source': twoSource,
}
