import { at, itemAt } from '../numerics/at.ts'
import { type Generator, seededGenerator } from '../numerics/generator.ts'

/** Statistics of placebo date sets: means of lifts. The observed set is one of them unless they are drawn. */
export interface PlaceboSets {
  readonly statistics: readonly number[]
  /** Drawn at random: p counts the observed set in addition. */
  readonly drawn: boolean
}

export const mostExactSets = 50_000

/** n over k, as far as doubles tell it. */
export function combinations(n: number, k: number): number {
  let count = 1
  for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i
  return Math.round(count)
}

/** Every set of k eligible dates. */
export function exactSets(lifts: ArrayLike<number>, eligible: readonly number[], k: number): PlaceboSets {
  return { statistics: sumsOfSets(lifts, eligible, k).map(sum => sum / k), drawn: false }
}

/** The whole pattern moved along the eligible dates, wrapping around; shift 0 is the observed set. */
export function shiftedSets(
  lifts: ArrayLike<number>,
  eligible: readonly number[],
  places: readonly number[],
): PlaceboSets {
  const m = eligible.length
  const statistics = eligible.map((_, shift) => {
    let sum = 0
    for (const place of places) sum += at(lifts, itemAt(eligible, (place + shift) % m))
    return sum / places.length
  })
  return { statistics, drawn: false }
}

/** How many sets of the same weekdays there are. */
export function matchedSetCount(events: readonly number[], eligible: readonly number[], season: number): number {
  return groupsOf(events, eligible, season).reduce((count, { k, dates }) => count * combinations(dates.length, k), 1)
}

/** Every set with as many dates on each weekday as the events have. */
export function matchedSets(
  lifts: ArrayLike<number>,
  events: readonly number[],
  eligible: readonly number[],
  season: number,
): PlaceboSets {
  const sums = groupsOf(events, eligible, season)
    .map(({ k, dates }) => sumsOfSets(lifts, dates, k))
    .reduce((all, next) => all.flatMap(a => next.map(b => a + b)), [0])
  return { statistics: sums.map(sum => sum / events.length), drawn: false }
}

/** Sets drawn without replacement, on the same weekdays when a season is given. */
export function drawnSets(
  lifts: ArrayLike<number>,
  events: readonly number[],
  eligible: readonly number[],
  draws: { readonly season: number | null; readonly count: number; readonly seed: number },
): PlaceboSets {
  const generator = seededGenerator(draws.seed)
  const groups = groupsOf(events, eligible, draws.season ?? 1)
  const statistics = Array.from({ length: draws.count }, () => {
    let sum = 0
    for (const { k, dates } of groups) sum += drawnSum(lifts, dates, k, generator)
    return sum / events.length
  })
  return { statistics, drawn: true }
}

/** Sum of k different dates: the first k steps of Fisher and Yates' shuffle. */
function drawnSum(lifts: ArrayLike<number>, dates: readonly number[], k: number, generator: Generator): number {
  const pool = [...dates]
  let sum = 0
  for (let i = 0; i < k; i++) {
    const other = i + generator.integer(pool.length - i)
    const chosen = itemAt(pool, other)
    pool[other] = itemAt(pool, i)
    pool[i] = chosen
    sum += at(lifts, chosen)
  }
  return sum
}

function groupsOf(events: readonly number[], eligible: readonly number[], season: number) {
  const weekdays = [...new Set(events.map(event => event % season))]
  return weekdays.map(weekday => ({
    k: events.filter(event => event % season === weekday).length,
    dates: eligible.filter(date => date % season === weekday),
  }))
}

function sumsOfSets(lifts: ArrayLike<number>, dates: readonly number[], k: number): number[] {
  const sums: number[] = []
  const extend = (from: number, left: number, sum: number) => {
    if (left === 0) {
      sums.push(sum)
      return
    }
    for (let i = from; i <= dates.length - left; i++) extend(i + 1, left - 1, sum + at(lifts, itemAt(dates, i)))
  }
  extend(0, k, 0)
  return sums
}
