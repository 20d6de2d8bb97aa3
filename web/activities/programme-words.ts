import type { ProgrammeRow } from '@upshot/shared/activities/api'
import type { Programme } from '@upshot/shared/activities/programme'
import { formatDay, formatDays } from '../ui/format-day.ts'

/** "1 Jan – 31 Dec 2026", "Since 1 Jan 2026", "Until 31 Dec 2026"; null where nobody said. */
export function programmePeriod(programme: Pick<Programme, 'startsOn' | 'endsOn'>, locale: string): string | null {
  const { startsOn, endsOn } = programme
  if (startsOn !== null && endsOn !== null) return formatDays(startsOn, endsOn, locale)
  if (startsOn !== null) return `Since ${formatDay(startsOn, locale)}`
  return endsOn === null ? null : `Until ${formatDay(endsOn, locale)}`
}

/** "after 30 days", "at once"; null where nobody said. */
export function delayWords(days: number | null): string | null {
  if (days === null) return null
  if (days === 0) return 'at once'
  return days === 1 ? 'after 1 day' : `after ${days} days`
}

export function isArchived(programme: ProgrammeRow): boolean {
  return programme.archivedAt !== null
}
