import { counterfactuals } from '@upshot/server/impact/methods/event-lift/counterfactual'
import { eventStudy } from '@upshot/server/impact/methods/event-study/event-study'
import { interruptedTimeSeries } from '@upshot/server/impact/methods/its/interrupted-time-series'
import { intervalOf } from '@upshot/server/impact/methods/mgc/mixture'
import { mean } from '@upshot/server/impact/methods/numerics/summary'
import { seriesWithEvents, steppedSeries } from '@upshot/server/impact/methods/simulation/simulated-series'
import { ordinaryLift, plainBeforeAfter } from './plain-comparisons.ts'
import { type Family, families } from './series-families.ts'

/** More make the rates sharper: four times as many halve their error. */
const SERIES = wholeNumberOf(process.env.UPSHOT_BENCH_SERIES) ?? 400
/** Days of history: 12 weeks, as METHODS measured; half a year; a year. A study uses all that there is. */
const HISTORIES = [84, 182, 364] as const
const WINDOW = 14
const ALPHA = 0.05
/** The lift put into a series, in standard deviations of what is left when season and trend are known. */
const LIFT = 2

interface Verdict {
  lower: number
  upper: number
}
/** The days before the window come first. */
type Method = (y: number[], before: number) => Verdict | null

const methods = new Map<string, Method>([
  ['Upshot', upshotLift],
  ['before/after', (y, before) => plainBeforeAfter(y, before, ALPHA)],
  ['OLS', (y, before) => ordinaryLift(y, before, ALPHA)],
])

/**
 * How often the engine is wrong on series whose truth is known, made from seeds that no test has seen; beside what people
 * do without it. A false positive is an interval of 95 % that leaves out zero although nothing happened.
 */
export async function measureStatistics(): Promise<void> {
  const seed = wholeNumberOf(process.env.UPSHOT_BENCH_SEED) ?? Math.floor(Math.random() * 1_000_000_000)
  const error = 100 * Math.sqrt((0.05 * 0.95) / SERIES)
  print(
    `  seed ${seed} (UPSHOT_BENCH_SEED), ${SERIES} series a row (UPSHOT_BENCH_SERIES), windows of ${WINDOW} days; standard error about ${error.toFixed(1)} points`,
  )
  for (const before of HISTORIES) printHistory(before, seed)
  printInterrupted(seed)
  printShiftTest(seed)
}

function printHistory(before: number, seed: number): void {
  const name = `event lift, ${before / 7} weeks before`
  print('')
  print(`  ${name.padEnd(30)}${'wrong in % where nothing happened'.padEnd(42)}interval holds the truth in %`)
  print(
    `  ${''.padEnd(30)}${[...methods.keys()].map(name => name.padEnd(14)).join('')}Upshot, with a lift of ${LIFT} sd`,
  )
  for (const family of families) printFamily(family, before, seed + before)
}

function printFamily(family: Family, before: number, seed: number): void {
  const rates = [...methods.values()].map(method => {
    const found = manySeries(family, before, seed, 0).flatMap(y => method(y, before) ?? [])
    return percent(found.filter(excludes(0)).length, found.length)
  })
  const injected = LIFT * family.sd
  const lifted = manySeries(family, before, seed + 50_000, injected).flatMap(y => upshotLift(y, before) ?? [])
  const coverage = percent(lifted.filter(interval => !excludes(injected)(interval)).length, lifted.length)
  const [ours = Number.NaN] = rates
  const most = family.weakerSpot ?? 7
  const wrong = `${verdictOf(ours, most)}: wrong at most ${most} %${family.weakerSpot === undefined ? '' : ', a weak spot by METHODS 0'}`
  const held = `${coverageVerdict(coverage)}: 90 to 99 %`
  print(
    `  ${family.name.padEnd(30)}${rates.map(rate => rate.toFixed(1).padEnd(14)).join('')}${coverage.toFixed(1).padEnd(8)}(${wrong}; ${held})`,
  )
}

function manySeries(family: Family, before: number, seed: number, injected: number): number[][] {
  return Array.from({ length: SERIES }, (_, index) =>
    family.make(before + WINDOW, seed + index).map((value, t) => (t >= before ? value + injected : value)),
  )
}

/** The engine's average alone: its paths and placebos cost ten times as much and have no part in these rates. */
function upshotLift(y: number[], before: number): Verdict | null {
  const series = { y, controls: [], trend: true, season: 7 }
  const found = counterfactuals(series, [{ start: before, length: WINDOW, withPath: false }])
  const average = Array.isArray(found) ? found[0]?.average : undefined
  if (average === undefined) return null
  const actual = mean(y.slice(before))
  const { lower, upper } = intervalOf(average, ALPHA)
  return { lower: actual - upper, upper: actual - lower }
}

const excludes =
  (truth: number) =>
  ({ lower, upper }: Verdict): boolean =>
    truth < lower || truth > upper

/** A change in level of a weekly series that hangs together from week to week (AR 0.5). */
function printInterrupted(seed: number): void {
  const [truth, n, k] = [-4, 60, 40]
  let held = 0
  let heldByNeweyWest = 0
  let fitted = 0
  for (let index = 0; index < SERIES; index += 1) {
    const fit = interruptedTimeSeries({ y: steppedSeries(n, k, truth, seed + index), k, alpha: ALPHA, lags: [3] })
    if (fit.kind === 'refused') continue
    fitted += 1
    if (!excludes(truth)(fit.mgc.levelChange)) held += 1
    const neweyWest = fit.neweyWest[0]?.levelChangeInterval
    if (neweyWest !== undefined && !excludes(truth)(neweyWest)) heldByNeweyWest += 1
  }
  const coverage = percent(held, fitted)
  const verdict = coverage >= 90 && coverage <= 99 ? 'met' : 'MISSED'
  print('')
  print(
    `  interrupted series, AR 0.5: interval holds the truth in ${coverage.toFixed(1)} % (${verdict}: 90 to 99 %); Newey-West in ${percent(heldByNeweyWest, fitted).toFixed(1)} %`,
  )
}

/** Six dates at which nothing happened, compared with all shifts of them. */
function printShiftTest(seed: number): void {
  let claims = 0
  let tested = 0
  for (let index = 0; index < SERIES; index += 1) {
    const options = { preDays: 7, postDays: 3, season: 0, placebo: 'shift', minimums: 'enforce' } as const
    const study = eventStudy({ ...seriesWithEvents(seed + index), ...options })
    if (study.kind === 'refused') continue
    tested += 1
    if (study.pUpper <= ALPHA) claims += 1
  }
  const rate = percent(claims, tested)
  print(
    `  event study, AR 0.5: wrong in ${rate.toFixed(1)} % where nothing happened (${verdictOf(rate, 7)}: at most 7 %)`,
  )
}

function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : (100 * part) / whole
}

/** An interval that holds the truth too often is no wrong claim: it sees less than it could. */
function coverageVerdict(coverage: number): string {
  if (coverage < 90) return 'MISSED'
  if (coverage <= 99) return 'met'
  return coverage <= 99 + 2 * 100 * Math.sqrt((0.99 * 0.01) / SERIES)
    ? 'wider by no more than chance may be'
    : 'wider than needed'
}

/** A rate a little above its limit may be so by the chance of the draw: two standard errors are not called a miss. */
function verdictOf(rate: number, most: number): string {
  if (rate <= most) return 'met'
  const error = 100 * Math.sqrt(((most / 100) * (1 - most / 100)) / SERIES)
  return rate <= most + 2 * error ? 'above by no more than chance may be' : 'MISSED'
}

function wholeNumberOf(given: string | undefined): number | null {
  const value = Number(given)
  return given !== undefined && Number.isSafeInteger(value) && value > 0 ? value : null
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
