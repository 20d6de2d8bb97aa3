import {
  infiniteQueryOptions,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { type EventDetail, type EventRow, events } from '@upshot/shared/events/api'
import type { EventChange } from '@upshot/shared/events/event'
import { call } from '../api/call.ts'
import type { eventFilter } from './events-search.ts'

/** Everything about events begins with this word, so that one call makes it all fresh. */
const eventsKey = 'events'

export const eventListQuery = (filter: ReturnType<typeof eventFilter>) =>
  infiniteQueryOptions({
    queryKey: [eventsKey, 'list', filter],
    queryFn: ({ signal, pageParam }) => call(events.list, { query: { ...filter, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
  })

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: [eventsKey, 'detail', id],
    queryFn: ({ signal }) => call(events.get, { params: { id } }, { signal }),
  })

export const eventSessionsQuery = (id: string) =>
  queryOptions({
    queryKey: [eventsKey, 'sessions', id],
    queryFn: ({ signal }) => call(events.sessions, { params: { id } }, { signal }),
  })

/** Events to choose from: those that match the text, latest first. */
export const eventChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: [eventsKey, 'choices', q],
    queryFn: ({ signal }) => call(events.list, { query: { q, limit: 20 } }, { signal }),
    placeholderData: before => before,
  })

/** After a write: lists, details and everything counted from them are asked again. */
export function useFreshEvents(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    void client.invalidateQueries({ queryKey: ['activities'] })
    void client.invalidateQueries({ queryKey: ['overview'] })
    await client.invalidateQueries({ queryKey: [eventsKey] })
  }
}

export type EventBody = Omit<EventChange, 'revision' | 'title'> &
  Pick<EventRow, 'title'> &
  Partial<Pick<EventRow, 'audience' | 'teamId'>>

export function useSaveEvent(before: EventDetail | null): UseMutationResult<EventRow, Error, EventBody> {
  const fresh = useFreshEvents()
  return useMutation({
    mutationFn: (body: EventBody) =>
      before === null
        ? call(events.create, { body })
        : call(events.change, { params: { id: before.id }, body: { ...body, revision: before.revision } }),
    onSuccess: () => fresh(),
  })
}
