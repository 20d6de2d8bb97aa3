import type { Day } from '@upshot/shared/calendar/day'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs a hundred times using it. */
function format(locale: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${key}`
  const known = formats.get(name)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  formats.set(name, made)
  return made
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** "17 Nov 2026". */
export function formatDay(day: Day, locale: string): string {
  return format(locale, 'day', { day: 'numeric', month: 'short', year: 'numeric' }).format(dateOf(day))
}

/** "17 Nov": where the year is clear. */
export function formatDayShort(day: Day, locale: string): string {
  return format(locale, 'short', { day: 'numeric', month: 'short' }).format(dateOf(day))
}

/** "Nov 2026". */
export function formatMonth(day: Day, locale: string): string {
  return format(locale, 'month', { month: 'short', year: 'numeric' }).format(dateOf(day))
}

/** "Nov". */
export function formatMonthShort(day: Day, locale: string): string {
  return format(locale, 'mon', { month: 'short' }).format(dateOf(day))
}

/** "4 – 19 Mar 2026", as the locale writes a range. */
export function formatDays(from: Day, to: Day, locale: string): string {
  if (from === to) return formatDay(from, locale)
  return format(locale, 'day', { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    dateOf(from),
    dateOf(to),
  )
}

/** An instant in the workspace's time zone: "17 Nov 2026, 14:05". */
export function formatInstant(instant: string, locale: string, timeZone: string): string {
  return format(locale, `instant ${timeZone}`, {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}
