import { impact } from '@upshot/shared/impact/api'
import { call } from '../api/call.ts'
import type { Match } from '../frame/search.ts'
import { outcomeWords } from './study-words.ts'

/** What the palette finds among studies. */
export async function findStudies(text: string, signal: AbortSignal): Promise<Match[]> {
  const { items } = await call(impact.list, { query: { q: text, limit: 5 } }, { signal })
  return items.map(({ id, title, outcome }) => ({
    id,
    group: 'Studies',
    label: title,
    note: outcomeWords[outcome],
    href: `/impact/${id}`,
  }))
}
