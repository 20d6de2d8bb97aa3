import { addDays } from '@upshot/shared/calendar/day'
import type { FilePeriod } from '@upshot/shared/imports/result'
import type { Cadence } from '@upshot/shared/metrics/vocabulary'

/** Which cadence the days of a file are one whole period of, by their first and last. Null: none, such as 28 days. */
export function wholePeriod({ from, to }: FilePeriod): Cadence | null {
  if (from === to) return 'daily'
  if (addDays(from, 6) === to) return 'weekly'
  const after = addDays(to, 1)
  if (!from.endsWith('-01') || !after.endsWith('-01')) return null
  const months = monthsOf(after) - monthsOf(from)
  if (months === 1) return 'monthly'
  return months === 3 && monthsOf(from) % 3 === 0 ? 'quarterly' : null
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
