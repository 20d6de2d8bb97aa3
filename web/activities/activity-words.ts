import type { ActivityStatus, Audience } from '@upshot/shared/activities/vocabulary'
import type { EventFormat } from '@upshot/shared/events/event-format'
import type { Grade } from '@upshot/shared/format/grade'
import type { StatusTone } from '../ui/status.tsx'

export const statusWords: Readonly<Record<ActivityStatus, { word: string; tone: StatusTone }>> = {
  draft: { word: 'Draft', tone: 'unknown' },
  planned: { word: 'Planned', tone: 'neutral' },
  done: { word: 'Done', tone: 'good' },
  cancelled: { word: 'Cancelled', tone: 'off' },
}

export const audienceWords: Readonly<Record<Audience, string>> = { internal: 'Internal', external: 'External' }

export const formatWords: Readonly<Record<EventFormat, string>> = {
  'in-person': 'In person',
  online: 'Online',
  hybrid: 'Hybrid',
}

export const gradeWords: Readonly<Record<Grade, string>> = {
  counted: 'Counted',
  reported: 'Reported',
  estimated: 'Estimated',
}

/** What a grade means, where it is chosen. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  counted: 'Counted by a tool',
  reported: 'Reported by an organiser',
  estimated: 'Estimated by somebody who was there',
}

/** 'user-group' as a person writes it: "User group". Keys are words with hyphens by rule. */
export function wordOfKey(key: string): string {
  const words = key.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "1 activity", "12 activities". */
export function activityCount(count: number, locale: string): string {
  return count === 1 ? '1 activity' : `${new Intl.NumberFormat(locale).format(count)} activities`
}
