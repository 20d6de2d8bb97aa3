import type { EventRow } from '@upshot/shared/events/api'
import { totalsOf } from './event-counts.ts'
import type { EventFields, StoredEvent } from './event-store.ts'

/** What everybody may see of an event. */
export function eventRow(event: StoredEvent): EventRow {
  return {
    id: event.id,
    ...eventFields(event),
    createdAt: event.createdAt,
    updatedAt: event.updatedAt,
    revision: event.revision,
    teamName: event.teamName,
    totals: totalsOf(event),
  }
}

export function eventFields(event: StoredEvent): EventFields {
  return {
    title: event.title,
    day: event.day,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: event.timeZone,
    format: event.format,
    audience: event.audience,
    place: event.place,
    city: event.city,
    country: event.country,
    url: event.url,
    teamId: event.teamId,
    source: event.source,
    externalId: event.externalId,
  }
}
