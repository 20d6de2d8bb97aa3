import { finiteEstimate } from '../finite-estimate.ts'
import { itemAt } from '../numerics/at.ts'
import { tQuantile, tTwoSidedP } from '../numerics/student-t.ts'
import { mean, standardDeviation, sum } from '../numerics/summary.ts'
import { type Result, refuse } from '../result.ts'
import { notFinite } from '../series.ts'

export interface EventSummaryInput {
  /** Lift of each event, in units of the metric. */
  readonly perEventLift: readonly number[]
  readonly alpha: number
  /** Fewer events than these have no interval; 8 in section 3. */
  readonly minEventsForInterval: number
}

export interface EventSummary {
  readonly mean: number
  readonly se: number
  /** By Student's t over the events; null with too few of them. */
  readonly ciT: readonly [number, number] | null
  readonly pT: number | null
  /** Exact, two-sided; events with a lift of zero are left out. */
  readonly signTestP: number
  /** Smallest and largest mean when one event is left out. */
  readonly leaveOneOutMinMax: readonly [number, number]
}

/** Average lift over events that do not overlap (section 3). */
export function eventSummary(
  input: EventSummaryInput,
): Result<EventSummary, 'NOT_FINITE' | 'INVALID_INPUT' | 'TOO_FEW_EVENTS' | 'CONSTANT'> {
  const { perEventLift: lifts, alpha, minEventsForInterval } = input
  const faults = notFinite('The lifts', lifts)[0]
  if (faults !== undefined) return refuse(faults.code, faults.reason)
  if (!(alpha > 0 && alpha < 1)) return refuse('INVALID_INPUT', 'alpha must lie between 0 and 1.')
  const n = lifts.length
  if (n < 2) return refuse('TOO_FEW_EVENTS', `There are ${n} events; at least 2 are needed.`)
  const centre = mean(lifts)
  const se = standardDeviation(lifts) / Math.sqrt(n)
  if (!(se > 0)) return refuse('CONSTANT', 'All events have the same lift, so there is no variation to judge it by.')
  const hasInterval = n >= minEventsForInterval
  const half = tQuantile(1 - alpha / 2, n - 1) * se
  return finiteEstimate({
    mean: centre,
    se,
    ciT: hasInterval ? ([centre - half, centre + half] as const) : null,
    pT: hasInterval ? tTwoSidedP(centre / se, n - 1) : null,
    signTestP: signTestP(lifts),
    leaveOneOutMinMax: leaveOneOutRange(lifts),
  })
}

function signTestP(lifts: readonly number[]): number {
  const up = lifts.filter(lift => lift > 0).length
  const n = up + lifts.filter(lift => lift < 0).length
  const few = Math.min(up, n - up)
  let term = 0.5 ** n
  let tail = 0
  for (let k = 0; k <= few; k++) {
    tail += term
    term *= (n - k) / (k + 1)
  }
  return Math.min(1, 2 * tail)
}

/** Range of the mean when one event is left out; for a single event, its own lift. */
export function leaveOneOutRange(lifts: readonly number[]): readonly [number, number] {
  if (lifts.length < 2) return [itemAt(lifts, 0), itemAt(lifts, 0)]
  const total = sum(lifts)
  const without = lifts.map(lift => (total - lift) / (lifts.length - 1))
  return [without.reduce((a, b) => Math.min(a, b)), without.reduce((a, b) => Math.max(a, b))]
}
