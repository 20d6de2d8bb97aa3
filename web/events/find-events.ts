import { events } from '@upshot/shared/events/api'
import { call } from '../api/call.ts'
import type { Match } from '../frame/search.ts'

/** What the palette finds among events. */
export async function findEvents(text: string, signal: AbortSignal): Promise<Match[]> {
  const { items } = await call(events.list, { query: { q: text, limit: 5 } }, { signal })
  return items.map(event => ({
    id: event.id,
    group: 'Events',
    label: event.title,
    note: { day: event.day },
    href: `/events/${event.id}`,
  }))
}
