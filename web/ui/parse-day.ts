import { addDays, type Day, dayOf } from '@upshot/shared/calendar/day'

/**
 * What a person types into a date field: a day as 'YYYY-MM-DD' (2026-3-4 will do), `today`, `yesterday`, `tomorrow`, `3 days ago`,
 * `2 weeks ago`. `null` for anything else, and for `03/04/2026`, which means two different days.
 */
export function parseDay(text: string, today: Day): Day | null {
  const typed = text.trim().toLowerCase()
  const exact = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (exact !== null) return dayOf(Number(exact[1]), Number(exact[2]), Number(exact[3]))
  if (typed === 'today') return today
  if (typed === 'yesterday') return addDays(today, -1)
  if (typed === 'tomorrow') return addDays(today, 1)
  const ago = /^(\d{1,3}) (day|week)s? ago$/.exec(typed)
  return ago === null ? null : addDays(today, -Number(ago[1]) * (ago[2] === 'week' ? 7 : 1))
}
