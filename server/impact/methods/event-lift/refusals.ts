import { mean } from '../numerics/summary.ts'
import type { Refusal } from '../result.ts'
import { notFinite, type Series } from '../series.ts'
import type { Circumstances, EventLiftCap, EventLiftInput, EventLiftRefusal } from './event-lift-input.ts'

type Refusals = Refusal<EventLiftRefusal>[]

/** Faults of the input itself: with any of these no further rule can be judged. */
export function inputRefusals(input: EventLiftInput): Refusals {
  const { y, nPre, season, controls = [], alpha = 0.05 } = input
  const invalid = (reason: string): Refusals => [{ code: 'INVALID_INPUT', reason }]
  if (!Number.isInteger(nPre) || nPre < 0 || nPre > y.length) {
    return invalid(`The window must begin inside the series of ${y.length} points.`)
  }
  if (!(alpha > 0 && alpha < 1)) return invalid('alpha must lie between 0 and 1.')
  if (!Number.isInteger(season) || season < 0) return invalid('The season must be a whole number of points, or 0.')
  if (controls.length > 3) return invalid(`${controls.length} control series are given; at most three can be used.`)
  const short = controls.findIndex(control => control.length !== y.length)
  if (short >= 0) return invalid(`Control ${short + 1} is not as long as the metric.`)
  return [...notFinite('The metric', y), ...controls.flatMap((control, i) => notFinite(`Control ${i + 1}`, control))]
}

/** Columns of the regression: level, trend, season, controls. */
export function columnCount({ trend = true, season, controls = [] }: EventLiftInput): number {
  return 1 + (trend ? 1 : 0) + Math.max(0, season - 1) + controls.length
}

/** Shortest series before the window that is accepted for a window of `horizon` points. */
export function shortestPre(input: EventLiftInput, horizon: number): number {
  const { season, step = season === 7 ? 'day' : 'week' } = input
  return Math.max(3 * horizon, 4 * season, 5 * columnCount(input), step === 'day' ? 30 : 26)
}

/** The rules of section 1.2 that hide the number and can be told before anything is fitted. */
export function eventLiftRefusals(input: EventLiftInput): Refusals {
  const { y, nPre, controls = [], circumstances = {} } = input
  const horizon = y.length - nPre
  const found: Refusals = []
  const add = (code: EventLiftRefusal, reason: string) => found.push({ code, reason })
  if (horizon < 3) add('POST_TOO_SHORT', `The window has ${horizon} points; at least 3 are needed.`)
  const {
    declaredWindow = horizon,
    windowEnded = true,
    definitionChanges = [],
    controlsExposed = false,
  } = circumstances
  if (!windowEnded || declaredWindow > horizon)
    add('NOT_OVER', 'The declared window has not ended. Ask again when it has.')
  const needed = shortestPre(input, horizon)
  if (nPre < needed) {
    add('PRE_TOO_SHORT', `There are ${nPre} points before the window; this window and model need ${needed}.`)
  }
  const isMissing = (t: number) => [y, ...controls].some(series => series[t] === null)
  const missing = y.map((_, t) => isMissing(t))
  const missingPre = missing.slice(0, nPre).filter(Boolean).length
  const missingPost = missing.slice(nPre).filter(Boolean).length
  if (missingPre > 0.1 * nPre)
    add('GAPS', `${missingPre} of ${nPre} points before the window are missing; at most a tenth may be.`)
  if (missingPost > 0) add('GAPS', `${missingPost} points of the window are missing; all are needed.`)
  const pre = y.slice(0, nPre).filter(value => value !== null)
  if (pre.length > 0 && pre.every(value => value === pre[0]))
    add('CONSTANT', 'The metric did not vary before the window.')
  if (definitionChanges.some(index => index > 0 && index < y.length)) {
    add('DEFINITION_CHANGE', 'Tracking or the definition of the metric changed inside the analysed span.')
  }
  if (controlsExposed && controls.length > 0) add('CONTROL_TOUCHED', 'A control series was exposed to the activity.')
  return found
}

/** Of a metric that counts units, at least ten must be expected in the window. */
export function tooFewUnits(input: EventLiftInput, expected: number): Refusals {
  if (!countsUnits(input) || !(expected < 10)) return []
  const about = Math.max(0, expected).toFixed(1)
  return [{ code: 'TOO_FEW', reason: `About ${about} units are expected in the window; at least 10 are needed.` }]
}

/** The same while nothing can be foretold: as many as there were before, on average. */
export function tooFewBefore(input: EventLiftInput): Refusals {
  const pre = input.y.slice(0, input.nPre).filter(value => value !== null)
  return pre.length === 0 ? [] : tooFewUnits(input, mean(pre) * (input.y.length - input.nPre))
}

/** The rules that leave the number and cap its label at "correlated". */
export function circumstanceCaps(circumstances: Circumstances, nPre: number, length: number): Refusal<EventLiftCap>[] {
  const { otherEvents = [], triggered = false, undeclared = false } = circumstances
  const caps: Refusal<EventLiftCap>[] = []
  const horizon = length - nPre
  const overlapping = otherEvents.filter(({ index }) => index >= nPre - horizon && index < length)
  if (overlapping.length > 0) {
    const names = overlapping.map(({ name }) => name).join(', ')
    caps.push({ code: 'OVERLAP', reason: `Also in the window, or in the ${horizon} points before it: ${names}.` })
  }
  if (triggered) caps.push({ code: 'TRIGGERED', reason: 'The date was chosen after the metric had moved.' })
  if (undeclared)
    caps.push({ code: 'UNDECLARED', reason: 'Metric, window or direction were recorded after the window began.' })
  return caps
}

function countsUnits({ y, counts }: EventLiftInput): boolean {
  return counts ?? y.every((value: Series[number]) => value === null || (Number.isInteger(value) && value >= 0))
}
