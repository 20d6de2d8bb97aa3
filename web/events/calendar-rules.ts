import type { CalendarRules } from '@upshot/shared/calendar/period'
import { useHere } from '../frame/session.ts'
import { useLocale } from '../ui/locale.tsx'

/** What the workspace settled about weeks and fiscal years. */
export function useCalendarRules(): CalendarRules {
  const { workspace } = useHere()
  const { weekStartsOn } = useLocale()
  const month = months.find(number => number === workspace.fiscalYearStartMonth) ?? 1
  return { weekStartsOn, fiscalYearStartMonth: month }
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
