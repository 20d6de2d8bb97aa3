import { addDays, type Day, dayOf, partsOf } from './day.ts'

/** A calendar month, 'YYYY-MM'. */
export type Month = string

/** 1 is January. */
export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`
}

export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

export function addMonths(month: Month, months: number): Month {
  const { year, month: number } = partsOf(firstDayOf(month))
  const total = year * 12 + (number - 1) + months
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
}

/** The same day of another month; the last one of that month where there is no such day (31 January + 1 is 28 February). */
export function addMonthsToDay(day: Day, months: number): Day {
  const target = addMonths(monthOf(day), months)
  const { year, month } = partsOf(firstDayOf(target))
  return dayOf(year, month, partsOf(day).dayOfMonth) ?? lastDayOf(target)
}

export function startOfMonth(day: Day): Day {
  return firstDayOf(monthOf(day))
}

/** Quarters follow the fiscal year: with one that starts in February, the quarters start in February, May, August, November. */
export function startOfQuarter(day: Day, fiscalYearStartMonth: MonthNumber): Day {
  const behind = (partsOf(day).month - fiscalYearStartMonth + 12) % 3
  return firstDayOf(addMonths(monthOf(day), -behind))
}

export function startOfYear(day: Day, fiscalYearStartMonth: MonthNumber): Day {
  const behind = (partsOf(day).month - fiscalYearStartMonth + 12) % 12
  return firstDayOf(addMonths(monthOf(day), -behind))
}
