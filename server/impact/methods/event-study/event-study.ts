import { finiteEstimate } from '../finite-estimate.ts'
import { at, itemAt } from '../numerics/at.ts'
import { mean, quantile, standardDeviation } from '../numerics/summary.ts'
import type { Minimums } from '../publication.ts'
import { type Refusal, type Result, refuseAll } from '../result.ts'
import { notFinite } from '../series.ts'
import { leaveOneOutRange } from './event-summary.ts'
import {
  combinations,
  drawnSets,
  exactSets,
  matchedSetCount,
  matchedSets,
  mostExactSets,
  type PlaceboSets,
  shiftedSets,
} from './placebo-sets.ts'
import { seasonMeansRemoved } from './season-means.ts'
import { completeDates, type EventWindow, windowLifts } from './window-lift.ts'

/** How placebo date sets are made; circular shift is the default of section 3. */
export type PlaceboKind = 'shift' | 'exact' | 'matched' | 'monte-carlo'

export interface EventStudyInput extends EventWindow {
  readonly y: readonly number[]
  /** Indices of the events, ascending or not, of one type; campaigns already merged (see mergeCampaigns). */
  readonly events: readonly number[]
  /** Dates that could have been chosen, without known launches and holidays; all with complete windows when left out. */
  readonly eligibleDates?: readonly number[] | null
  readonly placebo: PlaceboKind
  /** Points in a season taken off first (7: weekdays); 0: none. */
  readonly season: number
  /** Indices of activities of other types. */
  readonly otherEvents?: readonly number[]
  /** Draws and seed, where sets are drawn; 1999 and 1 when left out. */
  readonly draws?: number
  readonly seed?: number
  /** 'show' computes for fewer than five events too, so that a small worked example can be checked. */
  readonly minimums: Minimums
  /** How many sides of chance the claim is held against: the least p that is possible must reach 5 % on as many. 1 when left out. */
  readonly sides?: 1 | 2
}

export interface EventStudy {
  readonly statistic: number
  readonly perEventLift: readonly number[]
  /** What each lift is held against: the mean of the points before the event, seasons levelled. */
  readonly perEventBefore: readonly number[]
  readonly leaveOneOutMinMax: readonly [number, number]
  /** Sets compared with: all that there are, or the draws. */
  readonly nSets: number
  readonly isExact: boolean
  /** Sets with a statistic at least as large; the observed set is one of them unless they were drawn. */
  readonly nGe: number
  /** The same the other way: at least as low. */
  readonly nLe: number
  readonly pUpper: number
  readonly pLower: number
  readonly pTwoSided: number
  readonly smallestPossibleP: number
  readonly placeboMean: number
  readonly placeboSd: number
  /** In order of the shift, or of the sets. */
  readonly placeboStatistics: readonly number[]
  /** Mean of the events on the days from -pre to post - 1, each less its own mean before; the middle 80 % of the same for shifted calendars. */
  readonly curve: readonly {
    readonly day: number
    readonly mean: number
    readonly lower: number
    readonly upper: number
  }[]
}

export type EventStudyRefusal =
  | 'INVALID_INPUT'
  | 'NOT_FINITE'
  | 'CONSTANT'
  | 'OUTSIDE_DATA'
  | 'TOO_FEW_EVENTS'
  | 'TOO_FEW_DATES'
  | 'OVERLAP'

/**
 * Does a type of activity move the metric when single ones are too small to see (section 3)? The statistic is the mean
 * over events of [mean after - mean before]; its p comes from date sets on which nothing of the kind happened.
 * One-sided p in either direction; two-sided min(1, 2 min(p+, p-)). Monte Carlo is portable: (1 + #) / (1 + draws).
 */
export function eventStudy(input: EventStudyInput): Result<EventStudy, EventStudyRefusal> {
  const faults = inputFaults(input)
  if (faults.length > 0) return refuseAll(faults)
  const { y, events, season } = input
  const eligible = [...(input.eligibleDates ?? completeDates(y.length, input))].sort((a, b) => a - b)
  const lifts = windowLifts(y, input, season)
  const sets = setsOf(input, lifts, eligible)
  const smallest = sets.drawn ? 1 / (1 + sets.statistics.length) : 1 / sets.statistics.length
  const refusals = ruleRefusals(input, smallest)
  if (refusals.length > 0) return refuseAll(refusals)
  const perEventLift = events.map(event => at(lifts, event))
  const statistic = mean(perEventLift)
  const total = sets.statistics.length
  // Equal sets differ by rounding when they are added in another order.
  const slack = 1e-12 * Math.max(1e-300, ...perEventLift.map(Math.abs))
  const nGe = sets.statistics.filter(value => value >= statistic - slack).length
  const nLe = sets.statistics.filter(value => value <= statistic + slack).length
  const pOf = (count: number) => (sets.drawn ? (1 + count) / (1 + total) : count / total)
  return finiteEstimate({
    statistic,
    perEventLift,
    perEventBefore: levelsBefore(input),
    leaveOneOutMinMax: leaveOneOutRange(perEventLift),
    nSets: total,
    isExact: !sets.drawn,
    nGe,
    nLe,
    pUpper: pOf(nGe),
    pLower: pOf(nLe),
    pTwoSided: Math.min(1, 2 * Math.min(pOf(nGe), pOf(nLe))),
    smallestPossibleP: smallest,
    placeboMean: mean(sets.statistics),
    placeboSd: standardDeviation(sets.statistics),
    placeboStatistics: sets.statistics,
    curve: curveOf(input, eligible),
  })
}

function setsOf(input: EventStudyInput, lifts: Float64Array, eligible: readonly number[]): PlaceboSets {
  const { events, placebo, season, draws = 1999, seed = 1 } = input
  const weekday = season > 1 ? season : 7
  switch (placebo) {
    case 'shift':
      return shiftedSets(
        lifts,
        eligible,
        events.map(event => eligible.indexOf(event)),
      )
    case 'exact':
      return combinations(eligible.length, events.length) <= mostExactSets
        ? exactSets(lifts, eligible, events.length)
        : drawnSets(lifts, events, eligible, { season: null, count: draws, seed })
    case 'matched':
      return matchedSetCount(events, eligible, weekday) <= mostExactSets
        ? matchedSets(lifts, events, eligible, weekday)
        : drawnSets(lifts, events, eligible, { season: weekday, count: draws, seed })
    case 'monte-carlo':
      return drawnSets(lifts, events, eligible, { season: null, count: draws, seed })
  }
}

function inputFaults(input: EventStudyInput): Refusal<EventStudyRefusal>[] {
  const { y, events, eligibleDates, preDays, postDays, season, otherEvents = [], draws = 1999, seed = 1 } = input
  const found: Refusal<EventStudyRefusal>[] = [...notFinite('The metric', y)]
  const add = (code: EventStudyRefusal, reason: string) => found.push({ code, reason })
  const isPoint = (value: number) => Number.isInteger(value) && value >= 0
  const fits = isPoint(season) && season <= Math.max(y.length, 7)
  if (!isPoint(preDays) || !isPoint(postDays) || preDays < 1 || postDays < 1 || !fits) {
    add(
      'INVALID_INPUT',
      'The windows must be whole numbers of at least 1 point, and the season of at least 0 and no longer than the data.',
    )
    return found
  }
  if (!(Number.isInteger(draws) && draws >= 1999 && draws <= 1_000_000 && Number.isInteger(seed))) {
    add('INVALID_INPUT', 'Draws must be a whole number from 1999 to 1000000, and the seed a whole number.')
  }
  if (events.length === 0) add('TOO_FEW_EVENTS', 'There are no events.')
  if (new Set(events).size < events.length) add('INVALID_INPUT', 'Two events have the same date: merge them into one.')
  if (eligibleDates && new Set(eligibleDates).size < eligibleDates.length) {
    add('INVALID_INPUT', 'An eligible date is given twice, which would count its placebo twice.')
  }
  const inside = new Set(completeDates(y.length, input))
  if ([...events, ...(eligibleDates ?? [])].some(date => !inside.has(date))) {
    add('OUTSIDE_DATA', 'The windows of some dates reach beyond the data.')
  }
  const eligible = eligibleDates === undefined || eligibleDates === null ? inside : new Set(eligibleDates)
  if (events.some(event => !eligible.has(event))) add('INVALID_INPUT', 'Every event must be one of the eligible dates.')
  if (!otherEvents.every(Number.isFinite)) add('INVALID_INPUT', 'Other events must be indices.')
  if (y.length > 0 && y.every(value => value === y[0])) add('CONSTANT', 'The metric does not vary.')
  return found
}

function ruleRefusals(input: EventStudyInput, smallest: number): Refusal<EventStudyRefusal>[] {
  const { events, otherEvents = [], preDays, postDays, minimums, sides = 1 } = input
  const found: Refusal<EventStudyRefusal>[] = []
  if (minimums === 'enforce' && events.length < 5) {
    found.push({ code: 'TOO_FEW_EVENTS', reason: `There are ${events.length} events; at least 5 are needed.` })
  }
  if (sides * smallest > 0.05) {
    const reason = 'So few other dates are possible that no result could be told from chance at 5 %.'
    found.push({ code: 'TOO_FEW_DATES', reason })
  }
  const crowded = events.filter(event =>
    otherEvents.some(other => other >= event - preDays && other < event + postDays),
  )
  if (crowded.length > 0.3 * events.length) {
    const reason = `${crowded.length} of ${events.length} events have another activity in their window: merge them into campaigns.`
    found.push({ code: 'OVERLAP', reason })
  }
  return found
}

function levelsBefore({ y, events, preDays, season }: EventStudyInput): number[] {
  const adjusted = season > 1 ? seasonMeansRemoved(y, season) : Float64Array.from(y)
  return events.map(event => mean(adjusted.subarray(event - preDays, event)))
}

function curveOf({ y, events, preDays, postDays, season }: EventStudyInput, eligible: readonly number[]) {
  const adjusted = season > 1 ? seasonMeansRemoved(y, season) : Float64Array.from(y)
  const relative = (date: number) => {
    const before = mean(adjusted.subarray(date - preDays, date))
    return Array.from(adjusted.subarray(date - preDays, date + postDays), value => value - before)
  }
  const curves = eligible.map(relative)
  const places = events.map(event => eligible.indexOf(event))
  return Array.from({ length: preDays + postDays }, (_, i) => {
    const { statistics } = shiftedSets(
      curves.map(curve => itemAt(curve, i)),
      curves.map((_, at) => at),
      places,
    )
    return {
      day: i - preDays,
      mean: itemAt(statistics, 0),
      lower: quantile(statistics, 0.1),
      upper: quantile(statistics, 0.9),
    }
  })
}
