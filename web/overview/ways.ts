import type { Day } from '@upshot/shared/calendar/day'
import { diffDays } from '@upshot/shared/calendar/day'
import type { Period } from '@upshot/shared/calendar/period'
import type { Attention } from '@upshot/shared/overview/overview'
import type { ChartRange } from '../metrics/metrics-search.ts'

/** Of type `string`, since its page belongs to another word and reads its own address. */
export const importsPlace: string = '/imports'

const ranges: readonly [ChartRange, number][] = [
  ['90d', 90],
  ['1y', 366],
  ['2y', 731],
  ['5y', Number.POSITIVE_INFINITY],
]

/** The page of a metric shows days up to today: the shortest of its ranges that holds the whole period. */
export function metricRange(period: Period, today: Day): ChartRange {
  const days = diffDays(period.from, today) + 1
  return ranges.find(([, most]) => days <= most)?.[0] ?? '5y'
}

/** Where a thing that needs attention is mended. */
export function attentionWay({ kind, id }: Pick<Attention, 'kind' | 'id'>): string {
  switch (kind) {
    case 'stale-metric':
    case 'approval-waiting':
      return `/metrics/${id}`
    case 'event-without-attendance':
      return `/events/${id}`
    case 'unfinished-import':
      return `/imports/${id}`
  }
}
