import { zonedTime } from '@upshot/shared/calendar/zoned-time'
import { dayText, timeText } from './date-time.ts'

/** The instant of a wall clock time. `later` is set when the clock showed it twice; `gap` when it never did. */
export interface WallInstant {
  ms: number
  later: number | null
  gap: boolean
}

/** Wall clocks of one time zone. Asking `Intl` costs microseconds, so every quarter of an hour is asked once. */
export function wallClock(timeZone: string): (wallMs: number) => WallInstant {
  const known = new Map<number, { offset: number; laterOffset: number | null; gap: boolean }>()
  return wallMs => {
    const quarter = Math.floor(wallMs / 900_000)
    let found = known.get(quarter)
    if (found === undefined) {
      found = ask(quarter * 900_000, timeZone)
      known.set(quarter, found)
    }
    return {
      ms: wallMs - found.offset,
      later: found.laterOffset === null ? null : wallMs - found.laterOffset,
      gap: found.gap,
    }
  }
}

function ask(wallMs: number, timeZone: string): { offset: number; laterOffset: number | null; gap: boolean } {
  const time = zonedTime(dayText(wallMs), timeText(wallMs, true).slice(11, 19), timeZone)
  if (time.kind === 'overlap') {
    return { offset: wallMs - Date.parse(time.earlier), laterOffset: wallMs - Date.parse(time.later), gap: false }
  }
  return { offset: wallMs - Date.parse(time.instant), laterOffset: null, gap: time.kind === 'gap' }
}
