import { at } from '../numerics/at.ts'
import { seasonMeansRemoved } from './season-means.ts'

/** Windows around a date, in points: pre before it, post from it on. */
export interface EventWindow {
  readonly preDays: number
  readonly postDays: number
}

/** Mean of y(e .. e + post - 1) less mean of y(e - pre .. e - 1), for every e with complete windows; 0 elsewhere. */
export function windowLifts(y: readonly number[], { preDays, postDays }: EventWindow, season: number): Float64Array {
  const adjusted = season > 1 ? seasonMeansRemoved(y, season) : Float64Array.from(y)
  const lifts = new Float64Array(y.length)
  for (let e = preDays; e + postDays <= y.length; e++) {
    let before = 0
    let after = 0
    for (let t = e - preDays; t < e; t++) before += at(adjusted, t)
    for (let t = e; t < e + postDays; t++) after += at(adjusted, t)
    lifts[e] = after / postDays - before / preDays
  }
  return lifts
}

/** Dates whose windows lie inside the data. */
export function completeDates(length: number, { preDays, postDays }: EventWindow): number[] {
  return Array.from({ length: Math.max(0, length - postDays - preDays + 1) }, (_, i) => preDays + i)
}
