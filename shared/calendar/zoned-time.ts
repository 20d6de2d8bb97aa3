import { type Day, epochDay } from './day.ts'

/**
 * What a wall clock time means in a time zone. When clocks go forward some times do not exist (`gap`: `instant` is the
 * same time by the offset before the change, so 02:30 becomes 03:30); when they go back some happen twice (`overlap`).
 */
export type ZonedTime =
  | { kind: 'exact'; instant: string }
  | { kind: 'gap'; instant: string }
  | { kind: 'overlap'; earlier: string; later: string }

const msPerDay = 86_400_000

/** True for IANA names that this runtime knows. Bare offsets such as '+02:00' are refused: they know no summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    offsetFormat(text)
    return true
  } catch {
    return false
  }
}

/** True for 'HH:MM' and 'HH:MM:SS' from 00:00 to 23:59:59. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)
}

/** Throws RangeError when day, time or zone are not what they should be. */
export function zonedTime(day: Day, time: string, timeZone: string): ZonedTime {
  if (!isClockTime(time)) throw new RangeError(`Not a clock time: '${time}'`)
  const [hours, minutes, seconds] = time.split(':')
  const wall = epochDay(day) * msPerDay + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? '0')) * 1000
  const before = offsetMs(wall - msPerDay, timeZone)
  const after = offsetMs(wall + msPerDay, timeZone)
  const real = [...new Set([wall - before, wall - after])]
    .filter(ms => ms + offsetMs(ms, timeZone) === wall)
    .toSorted((a, b) => a - b)
  const [earlier, later] = real
  if (earlier === undefined) return { kind: 'gap', instant: isoOf(wall - before) }
  if (later === undefined) return { kind: 'exact', instant: isoOf(earlier) }
  return { kind: 'overlap', earlier: isoOf(earlier), later: isoOf(later) }
}

/** One instant for a wall clock time where nobody can be asked: in an overlap the earlier one. */
export function instantOf(day: Day, time: string, timeZone: string): string {
  const found = zonedTime(day, time, timeZone)
  return found.kind === 'overlap' ? found.earlier : found.instant
}

/** 'HH:MM' on the wall clock of a time zone at an instant. */
export function clockTimeOf(instant: string, timeZone: string): string {
  const ms = Date.parse(instant)
  return isoOf(ms + offsetMs(ms, timeZone)).slice(11, 16)
}

/** Local time minus UTC, in milliseconds. */
function offsetMs(ms: number, timeZone: string): number {
  const part = new Map(
    offsetFormat(timeZone)
      .formatToParts(ms)
      .map(found => [found.type, Number(found.value)]),
  )
  const read = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0
  const local = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'))
  return local - Math.floor(ms / 1000) * 1000
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString()
}

const offsetFormats = new Map<string, Intl.DateTimeFormat>()

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  const known = offsetFormats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  offsetFormats.set(timeZone, made)
  return made
}
