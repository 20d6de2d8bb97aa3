import { dayInTimeZone } from '@upshot/shared/calendar/day'

const inUtc = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:Z|UTC)(?: - .*)?$/i

/** The day that begins in this zone with a time of UTC: '2026-01-04T23:00:00Z' in Berlin is the 5th. Null: none begins then. */
export function midnightIn(cell: string, timeZone: string): string | null {
  const found = inUtc.exec(cell.trim())
  if (found === null) return null
  const ms = Date.parse(`${found[1]}T${found[2]}Z`)
  if (Number.isNaN(ms)) return null
  const day = dayInTimeZone(new Date(ms).toISOString(), timeZone)
  return day === dayInTimeZone(new Date(ms - 1).toISOString(), timeZone) ? null : day
}
