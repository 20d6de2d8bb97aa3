import { z } from 'zod'
import { isDay } from './day.ts'
import { isTimeZone } from './zoned-time.ts'

/** A calendar day as it travels: 'YYYY-MM-DD'. */
export const Day = z.iso
  .date({ error: 'This is not a date. Write it as year-month-day, such as 2026-03-04.', abort: true })
  .refine(isDay, { error: 'This day is not in the calendar.' })

/** A moment as it travels: ISO 8601 in UTC, ending in Z. */
export const Instant = z.iso.datetime({ error: 'This is not a moment in UTC, such as 2026-03-04T17:30:00Z.' })

/** An IANA time zone, such as Europe/Berlin. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'This is not a known time zone. Use a name such as Europe/Berlin.' })
