import { fewestUnits } from '@upshot/shared/impact/ladder'
import { normalQuantile } from '../numerics/normal.ts'
import { median as medianOf } from '../numerics/summary.ts'
import type { Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { riskTable, unreadableTimes } from './risk-table.ts'

export interface CensoredTimes {
  /** Time from sign-up to the first call, or to the day when watching ended; any unit, 0 or more. */
  time: readonly number[]
  /** True where the first call was seen, false where the developer had not called when watching ended. */
  event: readonly boolean[]
  /** Two-sided error of the limits; default 0.05. */
  alpha?: number
  /** Time by which the share activated is told; default 24. */
  horizon?: number
  minimums?: Minimums
}

export interface SurvivalPoint {
  time: number
  atRisk: number
  events: number
  /** Share of developers still without a first call just after this time. */
  survival: number
  /** Log-log limits; null where they are not defined (survival exactly 0 or 1). */
  lower: number | null
  upper: number | null
}

export interface KaplanMeier {
  /** One point per distinct time, events or not. */
  points: SurvivalPoint[]
  /** Time by which half have called; null when the curve does not come down to one half. */
  median: number | null
  medianInterval: [lower: number | null, upper: number | null]
  /** Median of those who finished: too short, and here only to show by how much. */
  medianOfFinished: number | null
  /** Share activated by the horizon; null when nobody was watched that long. */
  activatedByHorizon: number | null
}

/**
 * Kaplan-Meier curve of a time to first call with unfinished developers censored.
 *
 * S(t) = product over event times <= t of 1 - d/n; a censoring at the time of an event happens just after it.
 * Limits: S^exp(+-z s) with s = sqrt(sum d / (n (n - d))) / |log S|. Where the curve is exactly 0.5 over an interval,
 * the median is the midpoint of it, as in R's survival::survfit.
 * Refuses: EMPTY, NOT_FINITE (a time below 0 or no number, lists of different length), SUPPRESSED (below 5 people).
 * Source: Kaplan & Meier 1958; Kalbfleisch & Prentice 2002 for the limits.
 */
export function kaplanMeier(input: CensoredTimes): Result<KaplanMeier> {
  const { time, event, alpha = 0.05, horizon = 24, minimums = 'enforce' } = input
  const unreadable = unreadableTimes(time, event)
  if (unreadable !== null) return unreadable
  if (!(alpha > 0 && alpha < 1)) return refuse('NOT_FINITE', 'The error of the interval must lie between 0 and 1.')
  if (minimums === 'enforce' && time.length < fewestUnits) {
    return refuse('SUPPRESSED', `Only ${time.length} developers: fewer than ${fewestUnits} are not shown.`)
  }
  const z = -normalQuantile(alpha / 2)
  let survival = 1
  let greenwood = 0
  const points = riskTable(time, event).map(({ time: moment, atRisk, events }): SurvivalPoint => {
    survival *= (atRisk - events) / atRisk
    if (events > 0 && events < atRisk) greenwood += events / (atRisk * (atRisk - events))
    const spread = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival))
    const defined = survival > 0 && survival < 1
    return {
      time: moment,
      atRisk,
      events,
      survival,
      lower: defined ? survival ** Math.exp(spread) : null,
      upper: defined ? survival ** Math.exp(-spread) : null,
    }
  })
  const crossing = (value: (point: SurvivalPoint) => number | null) =>
    timeOfOneHalf(points.flatMap(point => withValue(point.time, value(point))))
  const finished = time.filter((_, index) => event[index] === true)
  const last = points[points.length - 1]?.time ?? 0
  const before = points.findLast(point => point.time <= horizon)
  return estimate({
    points,
    median: crossing(point => point.survival),
    medianInterval: [crossing(point => point.lower), crossing(point => point.upper)],
    medianOfFinished: finished.length === 0 ? null : medianOf(finished),
    activatedByHorizon: horizon > last && survival > 0 ? null : 1 - (before?.survival ?? 1),
  })
}

function withValue(time: number, value: number | null): { time: number; value: number }[] {
  return value === null ? [] : [{ time, value }]
}

const tolerance = 1.5e-8

function timeOfOneHalf(curve: readonly { time: number; value: number }[]): number | null {
  const start = curve.findIndex(({ value }) => value < 0.5 + tolerance)
  const first = curve[start]
  if (first === undefined) return null
  if (Math.abs(first.value - 0.5) >= tolerance) return first.time
  const below = curve.slice(start).find(({ value }) => value < first.value - tolerance)
  return below === undefined ? first.time : first.time / 2 + below.time / 2
}
