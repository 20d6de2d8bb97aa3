import { addDays, type Day, diffDays, earlierOf, isDay, startOfWeek, type Weekday } from './day.ts'
import {
  addMonths,
  addMonthsToDay,
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthOf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from './month.ts'

/** A range of days, both ends included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What a workspace settles about its calendar. */
export interface CalendarRules {
  readonly weekStartsOn: Weekday
  readonly fiscalYearStartMonth: MonthNumber
}

export const periodNames = [
  'last-7-days',
  'last-28-days',
  'last-90-days',
  'this-week',
  'last-week',
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'last-12-months',
] as const
export type PeriodName = (typeof periodNames)[number]

/** What a URL says: a name that moves with today, or two days that do not. */
export type NamedPeriod = PeriodName | Period

export function isPeriodName(text: string): text is PeriodName {
  return periodNames.some(name => name === text)
}

/** Reads 'last-28-days' or '2026-01-01..2026-03-31'; null for anything else, also when it ends before it begins. */
export function readPeriod(text: string): NamedPeriod | null {
  if (isPeriodName(text)) return text
  const [from, to, ...rest] = text.split('..')
  if (from === undefined || to === undefined || rest.length > 0) return null
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null
}

/** The text that `readPeriod` reads. */
export function writePeriod(period: NamedPeriod): string {
  return typeof period === 'string' ? period : `${period.from}..${period.to}`
}

/**
 * The days of a named period. `last-N-days` ends today and includes it. Weeks, months, quarters and years are whole: the
 * running one reaches past today, and `last-12-months` is this month and the eleven before it. Quarters and years are fiscal.
 */
export function resolvePeriod(named: NamedPeriod, today: Day, rules: CalendarRules): Period {
  if (typeof named !== 'string') return named
  const quarter = startOfQuarter(today, rules.fiscalYearStartMonth)
  const year = startOfYear(today, rules.fiscalYearStartMonth)
  const week = startOfWeek(today, rules.weekStartsOn)
  switch (named) {
    case 'last-7-days':
      return { from: addDays(today, -6), to: today }
    case 'last-28-days':
      return { from: addDays(today, -27), to: today }
    case 'last-90-days':
      return { from: addDays(today, -89), to: today }
    case 'this-week':
      return { from: week, to: addDays(week, 6) }
    case 'last-week':
      return { from: addDays(week, -7), to: addDays(week, -1) }
    case 'this-month':
      return wholeMonths(startOfMonth(today), 1)
    case 'last-month':
      return wholeMonths(addMonthsToDay(startOfMonth(today), -1), 1)
    case 'this-quarter':
      return wholeMonths(quarter, 3)
    case 'last-quarter':
      return wholeMonths(addMonthsToDay(quarter, -3), 3)
    case 'this-year':
      return wholeMonths(year, 12)
    case 'last-year':
      return wholeMonths(addMonthsToDay(year, -12), 12)
    case 'last-12-months':
      return wholeMonths(addMonthsToDay(startOfMonth(today), -11), 12)
  }
}

export function daysIn(period: Period): number {
  return diffDays(period.from, period.to) + 1
}

export function contains(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.to
}

/** Running: begun and not over. A period that ends today is running, because today is not over. */
export function isRunning(period: Period, today: Day): boolean {
  return contains(period, today)
}

/** The part of a period up to and including today; null when it has not begun. */
export function elapsedPart(period: Period, today: Day): Period | null {
  return period.from > today ? null : { from: period.from, to: earlierOf(period.to, today) }
}

/** How much of a period is behind us, 0 to 1. Today counts as behind us. */
export function elapsedShare(period: Period, today: Day): number {
  const elapsed = elapsedPart(period, today)
  return elapsed === null ? 0 : daysIn(elapsed) / daysIn(period)
}

/**
 * What a period is compared with: the same number of days before it. A running period has only its elapsed days compared,
 * counted from where the period before began: for months the 1st (1 to 20 November with 1 to 20 October), for other
 * ranges as many days earlier as the range is long. Compare it with `elapsedPart`.
 */
export function previousPeriod(period: Period, today: Day): Period {
  const last = addDays(period.from, -1)
  if (!isRunning(period, today) || period.to === today) return { from: addDays(period.from, -daysIn(period)), to: last }
  const days = diffDays(period.from, today) + 1
  const months = monthsIn(period)
  const from = months === null ? addDays(period.from, -daysIn(period)) : addMonthsToDay(period.from, -months)
  // February is shorter than a long March: the days then end where the period begins and reach back further.
  const to = earlierOf(addDays(from, days - 1), last)
  return { from: addDays(to, 1 - days), to }
}

/** The same number of days, from the same date a year earlier; for a running period its elapsed days. 29 February becomes 28. */
export function samePeriodLastYear(period: Period, today: Day): Period {
  const days = daysIn(elapsedPart(period, today) ?? period)
  const from = addMonthsToDay(period.from, -12)
  return { from, to: addDays(from, days - 1) }
}

/** How many whole calendar months a period is; null when it is not. */
function monthsIn({ from, to }: Period): number | null {
  if (from !== startOfMonth(from) || to !== lastDayOf(monthOf(to))) return null
  let months = 1
  while (addMonths(monthOf(from), months) <= monthOf(to)) months += 1
  return months
}

function wholeMonths(from: Day, months: number): Period {
  return { from: firstDayOf(monthOf(from)), to: addDays(addMonthsToDay(from, months), -1) }
}
