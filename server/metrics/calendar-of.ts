import { type Day, dayInTimeZone, type Weekday } from '@upshot/shared/calendar/day'
import type { MonthNumber } from '@upshot/shared/calendar/month'
import type { CalendarRules } from '@upshot/shared/calendar/period'
import type { Ctx } from '../context.ts'

/** What the workspace settles about weeks and quarters, and which day it is there. */
export function calendarOf(ctx: Pick<Ctx, 'workspace' | 'now'>): { rules: CalendarRules; today: Day } {
  const { weekStartsOn, fiscalYearStartMonth, timeZone } = ctx.workspace
  return {
    rules: { weekStartsOn: weekdayFrom(weekStartsOn), fiscalYearStartMonth: monthFrom(fiscalYearStartMonth) },
    today: dayInTimeZone(ctx.now.toISOString(), timeZone),
  }
}

/** The column is checked to be 0 to 6. */
function weekdayFrom(number: number): Weekday {
  return number as Weekday
}

/** The column is checked to be 1 to 12. */
function monthFrom(number: number): MonthNumber {
  return number as MonthNumber
}
