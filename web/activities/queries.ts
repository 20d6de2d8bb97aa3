import { infiniteQueryOptions, type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query'
import { activities } from '@upshot/shared/activities/api'
import { call } from '../api/call.ts'
import type { activityQueryOf } from './activities-search.ts'

/** Everything about activities begins with this word, so that one call makes it all fresh. */
const activitiesKey = 'activities'

export type ActivityQuery = ReturnType<typeof activityQueryOf>

export const activityListQuery = (query: ActivityQuery) =>
  infiniteQueryOptions({
    queryKey: [activitiesKey, 'list', query],
    queryFn: ({ signal, pageParam }) => call(activities.list, { query: { ...query, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
    // The old rows stay until the new ones are there: a filter must not make the page flash.
    placeholderData: before => before,
  })

export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: [activitiesKey, 'detail', id],
    queryFn: ({ signal }) => call(activities.get, { params: { id } }, { signal }),
  })

/** Withdrawn ones included. */
export const readingsQuery = (id: string) =>
  queryOptions({
    queryKey: [activitiesKey, 'readings', id],
    queryFn: ({ signal }) => call(activities.readings, { params: { id } }, { signal }),
  })

/** Activities at one event, latest first. */
export const eventActivitiesQuery = (eventId: string) =>
  queryOptions({
    queryKey: [activitiesKey, 'event', eventId],
    queryFn: ({ signal }) => call(activities.list, { query: { event: eventId, limit: 100 } }, { signal }),
  })

export const kindsQuery = queryOptions({
  queryKey: [activitiesKey, 'kinds'],
  queryFn: ({ signal }) => call(activities.kinds, {}, { signal }),
  staleTime: 300_000,
})

export const topicsQuery = queryOptions({
  queryKey: [activitiesKey, 'topics'],
  queryFn: ({ signal }) => call(activities.topics, {}, { signal }),
})

/** What can be chosen. */
export const programmesQuery = queryOptions({
  queryKey: [activitiesKey, 'programmes'],
  queryFn: ({ signal }) => call(activities.programmes, { query: { limit: 200 } }, { signal }),
})

/** A page of them after the other: those in use, or those that were archived. */
export const programmeListQuery = (archived: boolean) =>
  infiniteQueryOptions({
    queryKey: [activitiesKey, 'programmes', archived ? 'archived' : 'in use'],
    queryFn: ({ signal, pageParam }) =>
      call(activities.programmes, { query: { archived: archived ? 'yes' : 'no', cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
  })

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: [activitiesKey, 'programme', id],
    queryFn: ({ signal }) => call(activities.programme, { params: { id } }, { signal }),
  })

export const logDefaultsQuery = queryOptions({
  queryKey: [activitiesKey, 'defaults'],
  queryFn: ({ signal }) => call(activities.defaults, {}, { signal }),
})

export const duplicatesQuery = (url: string, except?: string) =>
  queryOptions({
    queryKey: [activitiesKey, 'duplicates', url, except ?? null],
    queryFn: ({ signal }) => call(activities.duplicates, { query: { url, except } }, { signal }),
  })

/** After a write: everything that shows activities or counts them is asked again. */
export function refreshActivities(client: QueryClient): Promise<void> {
  void client.invalidateQueries({ queryKey: ['events'] })
  void client.invalidateQueries({ queryKey: ['overview'] })
  return client.invalidateQueries({ queryKey: [activitiesKey] })
}

export function useFreshActivities(): () => Promise<void> {
  const client = useQueryClient()
  return () => refreshActivities(client)
}
