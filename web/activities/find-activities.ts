import { activities } from '@upshot/shared/activities/api'
import { call } from '../api/call.ts'
import type { Match } from '../frame/search.ts'

/** What the palette finds among activities. */
export async function findActivities(text: string, signal: AbortSignal): Promise<Match[]> {
  const { items } = await call(activities.list, { query: { q: text, limit: 5 } }, { signal })
  return items.map(row => ({
    id: row.id,
    group: 'Activities',
    label: row.title,
    note: { day: row.date },
    href: `/activities/${row.id}`,
  }))
}
