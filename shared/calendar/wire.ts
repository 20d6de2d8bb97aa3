import { z } from 'zod'
import { isDay } from './day.ts'
import { isTimeZone } from './zoned-time.ts'

/** A calendar day as it travels: 'YYYY-MM-DD'. */
export const Day = z.iso
  .date({ error: 'This is not a date. Write it as year-month-day, such as 2026-03-04.', abort: true })
  .refine(isDay, { error: 'This day is not in the calendar.' })

/** A day that somebody gives: near enough that the periods before and after it are in the calendar too. */
export const GivenDay = Day.refine(day => day >= '1900-01-01' && day <= '2999-12-31', {
  error: 'This day is too far away. Write a year between 1900 and 2999.',
})

/** A moment as it travels: ISO 8601 in UTC, ending in Z. */
export const Instant = z.iso
  .datetime({ error: 'This is not a moment in UTC, such as 2026-03-04T17:30:00Z.', abort: true })
  .refine(hasPlainYear, { error: 'This moment is too far away. Write a year between 1000 and 9998.' })

/** In every time zone the day of such a moment has a year of four digits. */
function hasPlainYear(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return year >= 1000 && year <= 9998
}

/** An IANA time zone, such as Europe/Berlin. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'This is not a known time zone. Use a name such as Europe/Berlin.' })
