import { itemAt } from '../numerics/at.ts'
import type { Refusal } from '../result.ts'
import type { EventLiftCap, EventLiftInput, PlaceboPlan } from './event-lift-input.ts'
import { shortestPre } from './refusals.ts'

/** The same analysis at a date on which nothing happened; in units of the analysed scale. */
export interface PlaceboEffect {
  /** Index of the first point of the pseudo-window. */
  readonly date: number
  readonly effectAvg: number
  readonly effectLower: number
  readonly effectUpper: number
  readonly excludesZero: boolean
}

export interface PlaceboOutcome {
  readonly placebos: readonly PlaceboEffect[]
  readonly nPlacebos: number
  readonly nExcludingZero: number
  /** Those with an interval that excludes zero, or an effect as large as the real one: what a reader would call alike. */
  readonly nAlike: number
  /** Share of pseudo-dates with an effect as large as the real one, sign aside; null without any. */
  readonly shareOfPlacebosWithLargerAbsoluteEffect: number | null
  readonly placeboOk: boolean
}

export const fewestPlacebos = 8
const mostPlacebos = 20

/**
 * Dates of pseudo-windows that end before the real one begins, have a long enough past, and miss no value. With
 * 'spread' they lie as evenly as whole steps allow, the last as late as possible.
 */
export function placeboDates(
  input: EventLiftInput,
  plan: PlaceboPlan,
  isMissing: (t: number) => boolean,
): readonly number[] {
  if (plan.kind === 'none') return []
  const window = plan.kind === 'dates' ? plan.window : input.y.length - input.nPre
  const first = shortestPre(input, window)
  const last = input.nPre - window
  const isPossible = (date: number) => {
    if (date < first || date > last) return false
    for (let t = date; t < date + window; t++) if (isMissing(t)) return false
    return true
  }
  if (plan.kind === 'dates') {
    const dates: number[] = []
    for (let date = plan.first; date <= last; date += plan.step) if (isPossible(date)) dates.push(date)
    return dates
  }
  const possible: number[] = []
  for (let date = first; date <= last; date++) if (isPossible(date)) possible.push(date)
  return spreadOver(possible, plan.count)
}

/** As many of the possible dates as asked for, at least 8 and at most 20, as evenly as whole steps allow, the last one among them. */
export function spreadOver(possible: readonly number[], wanted: number): readonly number[] {
  const count = Math.min(Math.max(wanted, fewestPlacebos), mostPlacebos, possible.length)
  if (count < 2) return possible
  const apart = Math.floor((possible.length - 1) / (count - 1))
  return Array.from({ length: count }, (_, i) => itemAt(possible, possible.length - 1 - (count - 1 - i) * apart))
}

/** Section 1.3: at most 1 of 8-12 (2 of 13-20) intervals exclude zero, and at most a tenth of the effects are as large. */
export function judgePlacebos(placebos: readonly PlaceboEffect[], realEffect: number): PlaceboOutcome {
  const nPlacebos = placebos.length
  const nExcludingZero = placebos.filter(placebo => placebo.excludesZero).length
  const isAsLarge = ({ effectAvg }: PlaceboEffect) => Math.abs(effectAvg) >= Math.abs(realEffect)
  const larger = placebos.filter(isAsLarge).length
  const share = nPlacebos === 0 ? null : larger / nPlacebos
  return {
    placebos,
    nPlacebos,
    nExcludingZero,
    nAlike: placebos.filter(placebo => placebo.excludesZero || isAsLarge(placebo)).length,
    shareOfPlacebosWithLargerAbsoluteEffect: share,
    placeboOk:
      nPlacebos >= fewestPlacebos && nExcludingZero <= toleratedPlacebos(nPlacebos) && share !== null && share <= 0.1,
  }
}

/** How many of so many placebo intervals may exclude zero. */
export function toleratedPlacebos(nPlacebos: number): number {
  return nPlacebos <= 12 ? 1 : 2
}

export function placeboCaps({
  nPlacebos,
  nExcludingZero,
  placeboOk,
  ...outcome
}: PlaceboOutcome): Refusal<EventLiftCap>[] {
  if (placeboOk) return []
  if (nPlacebos < fewestPlacebos) {
    const reason = `Only ${nPlacebos} earlier dates can be tried; at least ${fewestPlacebos} are needed. More history would help.`
    return [{ code: 'PLACEBO_TOO_FEW', reason }]
  }
  const share = Math.round(100 * (outcome.shareOfPlacebosWithLargerAbsoluteEffect ?? 0))
  const reason =
    `At ${nExcludingZero} of ${nPlacebos} earlier dates, on which nothing happened, the same analysis finds an effect; ` +
    `at ${share} % of them one as large as this.`
  return [{ code: 'PLACEBO_FAILED', reason }]
}
