import type { NamedPeriod, PeriodName } from '../calendar/period.ts'
import { periodInWords } from './date.ts'

export const periodNamesInWords: Readonly<Record<PeriodName, string>> = {
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

/** 'Last 90 days', '4 – 19 Mar 2026'. */
export function namedPeriodInWords(period: NamedPeriod, locale: string): string {
  return typeof period === 'string' ? periodNamesInWords[period] : periodInWords(period, locale)
}
