import { counterfactuals } from '../event-lift/counterfactual.ts'
import { eventStudy } from '../event-study/event-study.ts'
import { interruptedTimeSeries } from '../its/interrupted-time-series.ts'
import { intervalOf, twoSidedP } from '../mgc/mixture.ts'
import { mean, median } from '../numerics/summary.ts'
import { InputFault, type MethodInput, readBooleanOr, readNumber, readNumberOr } from '../read-input.ts'
import { refuse } from '../result.ts'
import { type DailySeries, dailySeries, seriesWithEvents, steppedSeries } from '../simulation/simulated-series.ts'
import { snakeKeys } from '../wire-names.ts'

/** How often the methods are right on series whose truth is known (section 10), as other tools call them. */
export const simulationCommands = {
  'simulation/event-lift': (input: MethodInput) => snakeKeys(simulateEventLift(input)),
  'simulation/its': (input: MethodInput) => snakeKeys(simulateIts(input)),
  'simulation/event-study': (input: MethodInput) => snakeKeys(simulateEventStudy(input)),
}

function simulateEventLift(input: MethodInput) {
  const injected = readNumberOr(input, 'injected', 0)
  const nPre = readNumber(input, 'n_pre')
  const alpha = readNumberOr(input, 'alpha', 0.05)
  const recipe: DailySeries = {
    n: readNumber(input, 'n'),
    ar: readNumber(input, 'ar'),
    sd: readNumber(input, 'sd'),
    drift: readNumber(input, 'drift'),
    slope: readNumberOr(input, 'slope', 0),
    growth: readNumberOr(input, 'growth', 0),
  }
  const season = readNumberOr(input, 'season', 7)
  const points = [recipe.n, nPre, season]
  if (!(alpha > 0 && alpha < 1) || !points.every(isLength) || nPre < 1 || nPre >= recipe.n || season > recipe.n)
    return impossible
  const trend = readBooleanOr(input, 'trend', true)
  const found = seedsOf(input).flatMap(seed => {
    const y = dailySeries(recipe, seed).map((value, t) => (t >= nPre ? value + injected : value))
    const window = { start: nPre, length: y.length - nPre, withPath: false }
    const lift = counterfactuals({ y, controls: [], trend, season }, [window])
    const average = Array.isArray(lift) ? lift[0]?.average : undefined
    if (average === undefined) return []
    const actual = mean(y.slice(nPre))
    const { estimate, lower, upper } = intervalOf(average, alpha)
    const effect = { effectAvg: actual - estimate, effectLower: actual - upper, effectUpper: actual - lower }
    return [{ ...effect, p: twoSidedP(average, actual) }]
  })
  if (found.length === 0) return impossible
  const detected = found.filter(({ effectLower, effectUpper }) => effectLower > 0 || effectUpper < 0).length
  const covered = found.filter(
    ({ effectLower, effectUpper }) => effectLower <= injected && injected <= effectUpper,
  ).length
  return {
    kind: 'estimate',
    series: found.length,
    checkFirstSeriesFirst3: dailySeries(recipe, readNumber(input, 'base_seed')).slice(0, 3),
    detected,
    falsePositives: injected === 0 ? detected : null,
    falsePositiveRate: injected === 0 ? detected / found.length : null,
    covered,
    coverage: covered / found.length,
    meanEstimate: mean(found.map(({ effectAvg }) => effectAvg)),
    medianWidth: median(found.map(({ effectLower, effectUpper }) => effectUpper - effectLower)),
    firstFive: found.slice(0, 5),
  }
}

function simulateIts(input: MethodInput) {
  const truth = readNumber(input, 'true_level_change')
  const k = readNumber(input, 'k')
  const n = readNumber(input, 'n')
  const alpha = readNumberOr(input, 'alpha', 0.05)
  if (!isLength(n) || !isLength(k)) return impossible
  const found = seedsOf(input).flatMap(seed => {
    const fit = interruptedTimeSeries({ y: steppedSeries(n, k, truth, seed), k, alpha, lags: [3] })
    if (fit.kind === 'refused') return []
    const { estimate, lower, upper } = fit.mgc.levelChange
    return [{ estimate, lower, upper, neweyWest: fit.neweyWest[0]?.levelChangeInterval ?? null }]
  })
  if (found.length === 0) return impossible
  const covers = ({ lower, upper }: { lower: number; upper: number }) => lower <= truth && truth <= upper
  const covered = found.filter(covers).length
  return {
    kind: 'estimate',
    series: found.length,
    covered,
    coverage: covered / found.length,
    neweyWestCovered: found.filter(({ neweyWest }) => neweyWest !== null && covers(neweyWest)).length,
    meanEstimate: mean(found.map(({ estimate }) => estimate)),
    firstFive: found.slice(0, 5).map(({ estimate, lower, upper }) => ({ estimate, lower, upper })),
  }
}

function simulateEventStudy(input: MethodInput) {
  const alpha = readNumberOr(input, 'alpha', 0.05)
  const seeds = seedsOf(input)
  const ps = seeds.flatMap(seed => {
    const study = eventStudy({
      ...seriesWithEvents(seed),
      preDays: readNumberOr(input, 'pre_days', 7),
      postDays: readNumberOr(input, 'post_days', 3),
      season: 0,
      placebo: 'shift',
      minimums: 'enforce',
    })
    return study.kind === 'refused' ? [] : [study.pUpper]
  })
  if (ps.length === 0) return impossible
  const falsePositives = ps.filter(p => p <= alpha).length
  return {
    kind: 'estimate',
    series: ps.length,
    firstSeriesEvents: seriesWithEvents(readNumber(input, 'base_seed')).events,
    falsePositives,
    falsePositiveRate: falsePositives / ps.length,
    firstFiveP: ps.slice(0, 5),
    meanP: mean(ps),
  }
}

/** More points than any metric has; they are all made. */
const isLength = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100_000

const impossible = refuse(
  'INVALID_INPUT',
  'With these lengths, or this alpha, the method would not answer for any series.',
)

function seedsOf(input: MethodInput): number[] {
  const base = readNumber(input, 'base_seed')
  const count = readNumber(input, 'series')
  if (!(Number.isInteger(count) && count >= 1 && count <= 10_000)) {
    throw new InputFault("'series' must be a whole number from 1 to 10000.")
  }
  return Array.from({ length: count }, (_, i) => base + i)
}
