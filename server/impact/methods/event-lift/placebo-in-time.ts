import { finiteEstimate } from '../finite-estimate.ts'
import type { Result } from '../result.ts'
import { eventLift } from './event-lift.ts'
import type { EventLiftInput, EventLiftRefusal } from './event-lift-input.ts'
import type { PlaceboOutcome } from './placebo.ts'

export interface PlaceboInTimeInput extends Omit<EventLiftInput, 'placebo'> {
  /** First pseudo-date, steps between them, and length of the pseudo-windows, in points. */
  readonly firstDate: number
  readonly stepPoints: number
  readonly window: number
}

export interface PlaceboInTime extends PlaceboOutcome {
  /** Of the window itself, per point; on the log scale the log of the ratio. */
  readonly realEffect: number
}

/** The placebo check alone, at given dates (section 1.3): the whole analysis, with the series cut after each pseudo-window. */
export function placeboInTime(input: PlaceboInTimeInput): Result<PlaceboInTime, EventLiftRefusal> {
  const { firstDate, stepPoints, window, ...lift } = input
  const isPoint = (value: number) => Number.isInteger(value) && value > 0
  if (![firstDate, stepPoints, window].every(isPoint)) {
    const reason = 'First date, step and window must be whole numbers of points above 0.'
    return { kind: 'refused', refusals: [{ code: 'INVALID_INPUT', reason }] }
  }
  const found = eventLift({ ...lift, placebo: { kind: 'dates', first: firstDate, step: stepPoints, window } })
  if (found.kind === 'refused') return found
  const { placebo, effectAvg, actualAvg, predAvg, scale } = found
  const none: PlaceboOutcome = {
    placebos: [],
    nPlacebos: 0,
    nExcludingZero: 0,
    nAlike: 0,
    shareOfPlacebosWithLargerAbsoluteEffect: null,
    placeboOk: false,
  }
  return finiteEstimate({
    ...(placebo ?? none),
    realEffect: scale === 'log' ? Math.log(actualAvg / predAvg) : effectAvg,
  })
}
