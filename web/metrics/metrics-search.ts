import { type Standing, standings } from '@upshot/shared/metrics/register-entry'
import { type Stage, stages } from '@upshot/shared/people/stage'

export const metricSorts = ['name', 'stage', 'standing'] as const
export type MetricSort = (typeof metricSorts)[number]

/** The state of the register, in its address. */
export interface MetricsSearch {
  status?: Standing | undefined
  stage?: Stage | undefined
  owner?: string | undefined
  q?: string | undefined
  sort?: MetricSort | undefined
  direction?: 'up' | 'down' | undefined
}

/** What cannot be read is left out: an address is anybody's to write. */
export function readMetricsSearch(raw: Record<string, unknown>): MetricsSearch {
  return {
    status: oneOf(standings, raw.status),
    stage: oneOf(stages, raw.stage),
    owner: uuidFrom(raw.owner),
    q: textFrom(raw.q),
    sort: oneOf(metricSorts, raw.sort),
    direction: oneOf(['up', 'down'], raw.direction),
  }
}

export const chartRanges = ['90d', '1y', '2y', '5y'] as const
export type ChartRange = (typeof chartRanges)[number]

/** The state of a metric's page, in its address. */
export interface MetricSearch {
  range?: ChartRange | undefined
  view?: 'chart' | 'table' | undefined
  /** An earlier version, to be read. */
  version?: number | undefined
}

export function readMetricSearch(raw: Record<string, unknown>): MetricSearch {
  const version = Number(raw.version)
  return {
    range: oneOf(chartRanges, raw.range),
    view: oneOf(['chart', 'table'], raw.view),
    version: Number.isSafeInteger(version) && version >= 1 ? version : undefined,
  }
}

/** What a new metric begins from: the key of a template, 'blank', or not chosen yet. */
export interface NewMetricSearch {
  template?: string | undefined
  q?: string | undefined
}

export function readNewMetricSearch(raw: Record<string, unknown>): NewMetricSearch {
  return { template: textFrom(raw.template), q: textFrom(raw.q) }
}

function oneOf<const Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find(value => value === raw)
}

function textFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? raw.slice(0, 200) : undefined
}

function uuidFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(raw) ? raw : undefined
}
