import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { impact } from '@upshot/shared/impact/api'
import type { StudyInput } from '@upshot/shared/impact/study-question'
import type { StudyOutcome } from '@upshot/shared/impact/study-vocabulary'
import { metrics } from '@upshot/shared/metrics/api'
import { call } from '../api/call.ts'

/** Everything about studies begins with this word, so that one call makes it all fresh. */
export const impactKey = 'impact'

export interface StudiesFilter {
  metric?: string | undefined
  activity?: string | undefined
  outcome?: StudyOutcome | undefined
  /** Words of a title. */
  q?: string | undefined
}

export const studiesQuery = ({ metric, activity, outcome, q }: StudiesFilter) =>
  infiniteQueryOptions({
    queryKey: [impactKey, 'list', { metric, activity, outcome, q }],
    queryFn: ({ signal, pageParam }) =>
      call(impact.list, { query: { metric, activity, outcome, q, cursor: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor ?? undefined,
    placeholderData: before => before,
  })

/** For the overview: as many as are read at a glance. */
export const latestStudiesQuery = queryOptions({
  queryKey: [impactKey, 'latest'],
  queryFn: ({ signal }) => call(impact.list, { query: { limit: 3 } }, { signal }),
})

export const studyQuery = (id: string) =>
  queryOptions({
    queryKey: [impactKey, 'study', id],
    queryFn: ({ signal }) => call(impact.get, { params: { id } }, { signal }),
    // A study that ran does not change but for its name.
    staleTime: 60_000,
  })

/** What can be told before a study runs. The one before stays in sight, and its request is given up when another follows. */
export const previewQuery = (question: StudyInput) =>
  queryOptions({
    queryKey: [impactKey, 'preview', question],
    queryFn: ({ signal }) => call(impact.preview, { query: previewSent(question) }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  })

function previewSent(question: StudyInput) {
  const { subject } = question
  return {
    metric: question.metricId,
    ...(subject.kind === 'activities'
      ? { activities: subject.activityIds }
      : { kind: subject.activityKind, from: subject.from, to: subject.to }),
    windowPoints: question.windowPoints ?? undefined,
    baselinePoints: question.baselinePoints ?? undefined,
    direction: question.direction ?? undefined,
    step: question.step ?? undefined,
    controls: question.controlIds.length === 0 ? undefined : question.controlIds,
    expects: question.expects === 'lasting' ? question.expects : undefined,
    exposure: question.exposureId ?? undefined,
    triggered: question.triggered ? ('yes' as const) : ('no' as const),
  }
}

/** What a study can be asked about: metrics that somebody agreed to. */
export const agreedMetricsQuery = queryOptions({
  queryKey: ['metrics', 'agreed'],
  queryFn: ({ signal }) => call(metrics.list, { query: { status: ['agreed'], limit: 200 } }, { signal }),
})
