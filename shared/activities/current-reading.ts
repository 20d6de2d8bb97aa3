import { addDays, type Day, dayInTimeZone } from '../calendar/day.ts'
import type { MeasureKey } from './measure.ts'
import type { Reading } from './reading.ts'

type Observed = Pick<Reading, 'measure' | 'value' | 'observedAt' | 'recordedAt' | 'grade'>

/** The reading that counts now, for each measure: the one observed last; of two observed at once the one recorded last. */
export function currentReadings<R extends Observed>(readings: readonly R[]): Map<MeasureKey, R> {
  const current = new Map<MeasureKey, R>()
  for (const reading of readings) {
    const known = current.get(reading.measure)
    if (known === undefined || isLater(reading, known)) current.set(reading.measure, reading)
  }
  return current
}

/** What stood at a mark some days after the activity. */
export type ReadingAtMark<R> =
  /** The mark is past: this is what it was, and later readings do not change it. */
  | { state: 'frozen'; reading: R }
  /** The mark is still ahead: this is how far it has come. */
  | { state: 'so-far'; reading: R }
  /** Nobody looked in the week before the mark, so nobody can say. */
  | { state: 'unknown' }

/** A reading this many days before the mark still stands for it. */
const toleranceDays = 7

/**
 * The value of a measure `afterDays` after an activity (30 unless told): the last reading observed up to that day, if it
 * is at most a week older than the mark. Readings that were entered late count by when they were observed.
 */
export function readingAtMark<R extends Observed>(
  readings: readonly R[],
  measure: MeasureKey,
  activityDate: Day,
  today: Day,
  timeZone: string,
  afterDays = 30,
): ReadingAtMark<R> {
  const mark = addDays(activityDate, afterDays)
  const upToMark = readings.filter(
    reading => reading.measure === measure && dayInTimeZone(reading.observedAt, timeZone) <= mark,
  )
  const reading = currentReadings(upToMark).get(measure)
  if (reading === undefined) return { state: 'unknown' }
  if (today <= mark) return { state: 'so-far', reading }
  const isNearEnough = dayInTimeZone(reading.observedAt, timeZone) >= addDays(mark, -toleranceDays)
  return isNearEnough ? { state: 'frozen', reading } : { state: 'unknown' }
}

function isLater(a: Observed, b: Observed): boolean {
  const difference = Date.parse(a.observedAt) - Date.parse(b.observedAt)
  return difference === 0 ? Date.parse(a.recordedAt) > Date.parse(b.recordedAt) : difference > 0
}
