import { clockTimeOf } from '@upshot/shared/calendar/zoned-time'
import type { Event } from '@upshot/shared/events/event'
import type { EventFormat } from '@upshot/shared/events/event-format'
import type { EventTotals } from '@upshot/shared/events/event-totals'

export const formatWords: Readonly<Record<EventFormat, string>> = {
  'in-person': 'In person',
  online: 'Online',
  hybrid: 'Hybrid',
}

/** "18:30 – 21:00, Europe/Berlin"; null when only the day is known. */
export function clockWords(event: Pick<Event, 'startsAt' | 'endsAt' | 'timeZone'>): string | null {
  if (event.startsAt === null) return null
  const from = clockTimeOf(event.startsAt, event.timeZone)
  const to = event.endsAt === null ? '' : ` – ${clockTimeOf(event.endsAt, event.timeZone)}`
  return `${from}${to}, ${event.timeZone}`
}

/** Whether anything at all is known of the people. */
export function isAnythingKnown(totals: EventTotals): boolean {
  return totals.registered !== null || totals.attended !== null || totals.cancelled !== null
}

export interface Total {
  key: string
  label: string
  value: number | null
  /** Why it is not known, or what the number holds. */
  note: string
}

/** The four figures of an event, each with what it holds or why it is not known. */
export function totalsInWords(totals: EventTotals): Total[] {
  const nothing = 'No guest list was imported.'
  const has = isAnythingKnown(totals)
  return [
    {
      key: 'registered',
      label: 'Registered',
      value: totals.registered,
      note:
        totals.registered === null
          ? has
            ? 'This list holds only those who came.'
            : nothing
          : 'Without those who cancelled or wait',
    },
    {
      key: 'attended',
      label: 'Attended',
      value: totals.attended,
      note: totals.attended === null ? (has ? 'This guest list cannot say who came.' : nothing) : 'Seen at the event',
    },
    {
      key: 'noShow',
      label: 'No-show',
      value: totals.noShow,
      note: totals.noShow === null ? noShowWhy(totals, has, nothing) : 'Registered, and not seen',
    },
    {
      key: 'cancelled',
      label: 'Cancelled',
      value: totals.cancelled,
      note:
        totals.cancelled === null
          ? has
            ? 'This guest list does not say who cancelled.'
            : nothing
          : 'Told before the event',
    },
  ]
}

function noShowWhy(totals: EventTotals, has: boolean, nothing: string): string {
  if (!has) return nothing
  return totals.attended === null
    ? 'Who came is not known, so who stayed away is not either.'
    : 'Who registered is not known.'
}

/** Why there is no attendance rate, or null when there is one. */
export function whyNoRate({ registered, attended, attendanceRate }: EventTotals): string | null {
  if (attendanceRate !== null) return null
  if (registered === null) return 'not known without registrations'
  if (attended === null) return 'not known without attendance'
  if (registered === 0) return 'not applicable: nobody registered'
  return 'not applicable: more came than registered'
}
