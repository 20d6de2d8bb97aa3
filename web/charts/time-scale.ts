import { addDays, type Day, diffDays, epochDay, partsOf, startOfWeek } from '@upshot/shared/calendar/day'
import { formatDayShort, formatMonth, formatMonthShort } from '../ui/format-day.ts'

export interface TimeScale {
  from: Day
  to: Day
  /** The px of a day's start. */
  x: (day: Day) => number
  left: number
  right: number
}

/** Days on a line of pixels; `to` stands at the right end. */
export function timeScale(from: Day, to: Day, left: number, right: number): TimeScale {
  const start = epochDay(from)
  const days = Math.max(1, diffDays(from, to))
  return { from, to, left, right, x: day => left + ((epochDay(day) - start) / days) * (right - left) }
}

export interface TimeTick {
  day: Day
  label: string
}

const most = 5
const daySteps = [1, 2, 7, 14] as const
const monthSteps = [1, 2, 3, 6, 12, 24, 60] as const

/** At most five (or `fewer`) ticks on days people think in: Mondays, firsts of months, Januaries. */
export function timeTicks(from: Day, to: Day, locale: string, fewer = most): TimeTick[] {
  const limit = Math.min(most, fewer)
  const span = diffDays(from, to)
  for (const step of daySteps) {
    if (span / step > limit || span > 75) continue
    const days = everyDays(from, to, step)
    if (days.length <= limit) return days.map(day => ({ day, label: formatDayShort(day, locale) }))
  }
  for (const step of monthSteps) {
    const days = everyMonths(from, to, step)
    if (days.length <= limit) return days.map((day, at) => ({ day, label: monthLabel(day, at, step, locale) }))
  }
  return [{ day: from, label: formatMonth(from, locale) }]
}

function everyDays(from: Day, to: Day, step: number): Day[] {
  let day = step >= 7 ? startOfWeek(from, 1) : from
  if (day < from) day = addDays(day, 7)
  const days: Day[] = []
  for (; day <= to; day = addDays(day, step)) days.push(day)
  return days
}

function everyMonths(from: Day, to: Day, step: number): Day[] {
  const { year, month } = partsOf(from)
  const days: Day[] = []
  // Counted from a January, so that quarters begin where quarters begin.
  for (let at = Math.floor((month - 1) / step) * step; ; at += step) {
    const day = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
    if (day > to) return days
    if (day >= from) days.push(day)
  }
}

/** The year only where it begins, and on the first tick. */
function monthLabel(day: Day, at: number, step: number, locale: string): string {
  if (step >= 12) return String(partsOf(day).year)
  return at === 0 || partsOf(day).month === 1 ? formatMonth(day, locale) : formatMonthShort(day, locale)
}
