import { type Day, diffDays } from '@upshot/shared/calendar/day'
import type { PeriodName } from '@upshot/shared/calendar/period'

/** The shortest period up to today that holds a day; null when it is longer ago than any of them. */
export function longerPeriod(day: Day, today: Day): PeriodName | null {
  const days = diffDays(day, today)
  if (days < 28) return 'last-28-days'
  if (days < 90) return 'last-90-days'
  // This month and the eleven before it are at least 335 days.
  return days < 334 ? 'last-12-months' : null
}
