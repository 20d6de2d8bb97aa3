import {
  infiniteQueryOptions,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Day } from '@upshot/shared/calendar/day'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import type { Member } from '@upshot/shared/people/api'
import { call } from '../api/call.ts'
import { membersQuery } from '../people/queries.ts'
import type { MetricsSearch } from './metrics-search.ts'

/** Everything about metrics begins with this word, so that one call makes it all fresh. */
const metricsKey = 'metrics'

/** What the register and its download are asked, from the address of the page. */
export function registerQuery({ status, stage, owner, q, sort, direction }: MetricsSearch) {
  return {
    ...(status === undefined ? {} : { status: [status] }),
    ...(stage === undefined ? {} : { stage: [stage] }),
    ownerId: owner,
    search: q,
    sort: sort ?? 'name',
    direction: direction ?? 'up',
  }
}

export const metricListQuery = (search: MetricsSearch) =>
  infiniteQueryOptions({
    queryKey: [metricsKey, 'list', registerQuery(search)],
    queryFn: ({ signal, pageParam }) =>
      call(metrics.list, { query: { ...registerQuery(search), cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
  })

export const metricQuery = (id: string) =>
  queryOptions({
    queryKey: [metricsKey, 'detail', id],
    queryFn: ({ signal }) => call(metrics.get, { params: { id } }, { signal }),
  })

export const seriesQuery = (id: string, from: Day, to: Day, version: number | undefined) =>
  queryOptions({
    queryKey: [metricsKey, 'series', id, from, to, version ?? null],
    queryFn: ({ signal }) => call(metrics.series, { params: { id }, query: { from, to, version } }, { signal }),
  })

export const valuesQuery = (id: string, version: number | undefined) =>
  infiniteQueryOptions({
    queryKey: [metricsKey, 'values', id, version ?? null],
    queryFn: ({ signal, pageParam }) =>
      call(metrics.listValues, { params: { id }, query: { version, limit: 12, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
  })

export const approvalsQuery = queryOptions({
  queryKey: [metricsKey, 'approvals'],
  queryFn: ({ signal }) => call(metrics.listApprovals, {}, { signal }),
})

/** Metrics to choose from, by name. */
export const metricChoicesQuery = queryOptions({
  queryKey: [metricsKey, 'choices'],
  queryFn: ({ signal }) => call(metrics.list, { query: { limit: 200 } }, { signal }),
})

/** Who can be named as owner or stakeholder: the members of today. `anew`: asked again, for who joined a moment ago. */
export function useMembers({ anew = false } = {}): Member[] {
  const { data } = useQuery(anew ? { ...membersQuery, staleTime: 0 } : membersQuery)
  return data?.items.filter(member => member.endedAt === null) ?? []
}

/** A write that answers the metric as it is now. */
export function useMetricMutation<Input>(
  run: (input: Input) => Promise<MetricDetail>,
): UseMutationResult<MetricDetail, Error, Input> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: detail => {
      client.setQueryData(metricQuery(detail.entry.id).queryKey, detail)
      void client.invalidateQueries({ queryKey: [metricsKey] })
      void client.invalidateQueries({ queryKey: ['overview'] })
    },
    // Somebody was first: show what they did.
    onError: () => void client.invalidateQueries({ queryKey: [metricsKey, 'detail'] }),
  })
}

/** The same for writes that answer something else. */
export function useFreshMetrics(): () => void {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: [metricsKey] })
    void client.invalidateQueries({ queryKey: ['overview'] })
  }
}
