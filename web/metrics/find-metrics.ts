import { metrics } from '@upshot/shared/metrics/api'
import { call } from '../api/call.ts'
import type { Match } from '../frame/search.ts'

/** What the palette finds among metrics. */
export async function findMetrics(text: string, signal: AbortSignal): Promise<Match[]> {
  const { items } = await call(metrics.list, { query: { search: text, limit: 5 } }, { signal })
  return items.map(({ id, name, standing }) => ({
    id,
    group: 'Metrics',
    label: name,
    note: standing,
    href: `/metrics/${id}`,
  }))
}
