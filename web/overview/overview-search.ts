import { type Audience, audiences, type Family, families } from '@upshot/shared/activities/vocabulary'
import { readPeriod } from '@upshot/shared/calendar/period'
import { type Comparison, comparisons } from '@upshot/shared/overview/api'
import type { ChartView } from '../charts/chart.tsx'
import { oneOf, uuidFrom } from '../events/search-values.ts'
import { readOpenRows } from './open-rows.ts'

/** The state of the overview, in its address: flat, readable, and nothing of it anywhere else. */
export interface OverviewSearch {
  /** 'last-90-days' or '2026-01-01..2026-03-31'. */
  period?: string | undefined
  compare?: Comparison | undefined
  team?: string | undefined
  audience?: Audience | undefined
  family?: Family | undefined
  /** The metric of the main chart. */
  metric?: string | undefined
  /** The family whose kinds the chart of the work shows. */
  kinds?: Family | undefined
  /** The rows behind a mark or a bar: 'speaking:2026-03-04..2026-03-19'. */
  open?: string | undefined
  /** Chart or table, for each chart. */
  main?: ChartView | undefined
  work?: ChartView | undefined
  reach?: ChartView | undefined
}

export const defaultPeriod = 'last-90-days'
export const defaultComparison: Comparison = 'previous'

const tableOnly = ['table'] as const

/** What cannot be read is left out: an address is anybody's to write. */
export function readOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return {
    period: typeof raw.period === 'string' && readPeriod(raw.period) !== null ? raw.period : undefined,
    compare: oneOf(comparisons, raw.compare),
    team: uuidFrom(raw.team),
    audience: oneOf(audiences, raw.audience),
    family: oneOf(families, raw.family),
    metric: uuidFrom(raw.metric),
    kinds: oneOf(families, raw.kinds),
    open: typeof raw.open === 'string' && readOpenRows(raw.open) !== null ? raw.open : undefined,
    main: oneOf(tableOnly, raw.main),
    work: oneOf(tableOnly, raw.work),
    reach: oneOf(tableOnly, raw.reach),
  }
}

export const noFilters: Pick<OverviewSearch, 'team' | 'audience' | 'family'> = {
  team: undefined,
  audience: undefined,
  family: undefined,
}

export function isFiltered({ team, audience, family }: OverviewSearch): boolean {
  return team !== undefined || audience !== undefined || family !== undefined
}
