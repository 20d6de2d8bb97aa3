import type { NamedPeriod, PeriodName } from '@upshot/shared/calendar/period'
import { formatDays } from '../ui/format-day.ts'

export const periodLabels: Readonly<Record<PeriodName, string>> = {
  'last-7-days': 'Last 7 days',
  'last-28-days': 'Last 28 days',
  'last-90-days': 'Last 90 days',
  'this-week': 'This week',
  'last-week': 'Last week',
  'this-month': 'This month',
  'last-month': 'Last month',
  'this-quarter': 'This quarter',
  'last-quarter': 'Last quarter',
  'this-year': 'This year',
  'last-year': 'Last year',
  'last-12-months': 'Last 12 months',
}

export interface PeriodGroup {
  readonly label: string
  readonly names: readonly PeriodName[]
}

/** As a menu shows them. Every name is in one group. */
export const periodGroups: readonly PeriodGroup[] = [
  { label: 'Up to today', names: ['last-7-days', 'last-28-days', 'last-90-days', 'last-12-months'] },
  { label: 'Running', names: ['this-week', 'this-month', 'this-quarter', 'this-year'] },
  { label: 'Over', names: ['last-week', 'last-month', 'last-quarter', 'last-year'] },
]

export function periodText(period: NamedPeriod, locale: string): string {
  return typeof period === 'string' ? periodLabels[period] : formatDays(period.from, period.to, locale)
}
