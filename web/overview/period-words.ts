import type { PeriodName } from '@upshot/shared/calendar/period'

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
