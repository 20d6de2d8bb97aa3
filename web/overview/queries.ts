import { keepPreviousData, queryOptions, type UseQueryOptions } from '@tanstack/react-query'
import { overview } from '@upshot/shared/overview/api'
import type { Overview } from '@upshot/shared/overview/overview'
import { call } from '../api/call.ts'
import { defaultComparison, defaultPeriod, type OverviewSearch } from './overview-search.ts'

interface Asked {
  period: string
  compare: 'previous' | 'last-year' | 'none'
  team?: string | undefined
  audience?: 'internal' | 'external' | undefined
  family?: OverviewSearch['family']
}

/** Begins with 'overview', so that whoever writes anything can make it ask again. */
export function overviewQuery(
  search: OverviewSearch,
): UseQueryOptions<Overview, Error, Overview, readonly ['overview', Asked]> {
  const asked: Asked = {
    period: search.period ?? defaultPeriod,
    compare: search.compare ?? defaultComparison,
    team: search.team,
    audience: search.audience,
    family: search.family,
  }
  return queryOptions({
    queryKey: ['overview', asked] as const,
    queryFn: ({ signal }) => call(overview.show, { query: asked }, { signal }),
    // A filter must not make the page flash: the old figures stay, paler, until the new ones are there.
    placeholderData: keepPreviousData,
  })
}

export const eventSurveyQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['overview', 'survey', eventId],
    queryFn: ({ signal }) => call(overview.eventSurvey, { params: { id: eventId } }, { signal }),
  })
