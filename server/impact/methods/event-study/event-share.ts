import { finiteEstimate } from '../finite-estimate.ts'
import type { Interval } from '../mgc/mixture.ts'
import { itemAt } from '../numerics/at.ts'
import { tQuantile } from '../numerics/student-t.ts'
import { mean } from '../numerics/summary.ts'
import { type Result, refuse } from '../result.ts'
import { notFinite } from '../series.ts'

export interface EventShareInput {
  readonly perEventLift: readonly number[]
  /** What each event's lift was held against, in the same order: the mean of the points before it. */
  readonly perEventBefore: readonly number[]
  readonly alpha: number
  /** Fewer events than these have no interval, and so no share; 8 in section 3. */
  readonly minEventsForInterval: number
}

export interface EventShare {
  readonly before: Interval
  /** Mean lift over mean before, by Fieller's theorem; null unless the whole interval of `before` is above zero. */
  readonly relative: Interval | null
}

/**
 * The mean lift as a share of what stood before the dates, with limits that allow for the uncertainty of both (Fieller 1954):
 * every r for which the mean of lift - r * before is not told from zero by Student's t over the events.
 */
export function eventShare(
  input: EventShareInput,
): Result<EventShare, 'TOO_FEW_EVENTS' | 'CONSTANT' | 'NOT_FINITE' | 'INVALID_INPUT'> {
  const { perEventLift: lifts, perEventBefore: befores, alpha, minEventsForInterval } = input
  const fault = [...notFinite('The lifts', lifts), ...notFinite('The levels before', befores)][0]
  if (fault !== undefined) return refuse(fault.code, fault.reason)
  const n = lifts.length
  if (befores.length !== n || !(alpha > 0 && alpha < 1)) {
    return refuse(
      'INVALID_INPUT',
      'Every event needs a lift and a level before it, and alpha must lie between 0 and 1.',
    )
  }
  if (n < Math.max(2, minEventsForInterval)) {
    return refuse('TOO_FEW_EVENTS', `There are ${n} events; at least ${minEventsForInterval} are needed.`)
  }
  const [lift, before] = [mean(lifts), mean(befores)]
  const t = tQuantile(1 - alpha / 2, n - 1)
  const products = (a: readonly number[], b: readonly number[]) =>
    (t * t * a.reduce((sum, value, i) => sum + (value - mean(a)) * (itemAt(b, i) - mean(b)), 0)) / (n - 1) / n
  const [ll, lb, bb] = [products(lifts, lifts), products(lifts, befores), products(befores, befores)]
  if (!(ll > 0)) return refuse('CONSTANT', 'All events have the same lift, so there is no variation to judge it by.')
  const half = Math.sqrt(bb)
  const level = { estimate: before, lower: before - half, upper: before + half }
  if (!(level.lower > 0)) return finiteEstimate({ before: level, relative: null })
  const a = before * before - bb
  const b = lift * before - lb
  const root = Math.sqrt(Math.max(0, b * b - a * (lift * lift - ll)))
  return finiteEstimate({
    before: level,
    relative: { estimate: lift / before, lower: (b - root) / a, upper: (b + root) / a },
  })
}
