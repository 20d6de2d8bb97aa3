import { type Day, partsOf } from '../calendar/day.ts'
import type { Period } from '../calendar/period.ts'

const cache = new Map<string, Intl.DateTimeFormat>()

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, options)
  cache.set(key, made)
  return made
}

/** A day has no time zone: it is written as if the world were UTC. */
function written(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  partsOf(day)
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))
}

/** '17 Nov 2026' */
export function longDay(day: Day, locale: string): string {
  return written(day, locale, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** '17 Nov', with the year only when it is not this one. */
export function shortDay(day: Day, today: Day, locale: string): string {
  return partsOf(day).year === partsOf(today).year
    ? written(day, locale, { day: 'numeric', month: 'short' })
    : longDay(day, locale)
}

/** 'Tue 17 Nov' */
export function dayWithWeekday(day: Day, locale: string): string {
  return written(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** 'Nov 2026' */
export function monthAndYear(day: Day, locale: string): string {
  return written(day, locale, { month: 'short', year: 'numeric' })
}

/** 'as of 17 Nov' */
export function asOf(day: Day, today: Day, locale: string): string {
  return `as of ${shortDay(day, today, locale)}`
}

/** '1 – 17 Nov 2026', as short as the language allows. */
export function periodInWords(period: Period, locale: string): string {
  const format = dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return format.formatRange(Date.parse(`${period.from}T00:00:00Z`), Date.parse(`${period.to}T00:00:00Z`))
}

/** '17 Nov 2026, 18:30 CET': an instant on the clock of a time zone, which is named. */
export function instantInZone(instant: string, timeZone: string, locale: string): string {
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(Date.parse(instant))
}

/** 'today', 'yesterday', '3 days ago', 'in 2 weeks' */
export function daysAgo(day: Day, today: Day, locale: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (Math.abs(days) < 14) return format.format(days, 'day')
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), 'week')
  if (Math.abs(days) < 730) return format.format(Math.round(days / 30.44), 'month')
  return format.format(Math.round(days / 365.25), 'year')
}
