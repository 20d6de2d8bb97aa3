import { addDays, type Day, diffDays } from '@upshot/shared/calendar/day'
import { dayWithWeekday, longDay, shortDay } from '@upshot/shared/format/date'

export interface DateChoice {
  day: Day
  label: string
}

/**
 * The days that are logged most, each beginning with a letter of its own where possible: 't' today, 'y' yesterday, then the
 * weekdays of the last week. Another day, from the line or the calendar, joins them.
 */
export function dateChoices(today: Day, chosen: Day, locale: string): DateChoice[] {
  const near = [0, -1, -2, -3, -4, -5, -6, 1].map(days => choice(addDays(today, days), today, locale))
  return near.some(({ day }) => day === chosen) ? near : [choice(chosen, today, locale), ...near]
}

function choice(day: Day, today: Day, locale: string): DateChoice {
  const days = diffDays(today, day)
  const written = shortDay(day, today, locale)
  if (days === 0) return { day, label: `Today, ${written}` }
  if (days === -1) return { day, label: `Yesterday, ${written}` }
  if (days === 1) return { day, label: `Tomorrow, ${written}` }
  return { day, label: days < 0 && days > -7 ? dayWithWeekday(day, locale) : longDay(day, locale) }
}
