import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { formatDay } from './format-day.ts'

/** The day of an instant in the workspace's time zone: "17 Nov 2026". */
export function formatInstantDay(instant: string, locale: string, timeZone: string): string {
  return formatDay(dayInTimeZone(instant, timeZone), locale)
}
