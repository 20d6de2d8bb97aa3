import { createHash } from 'node:crypto'
import type { Day } from '@upshot/shared/calendar/day'
import { type Grade, weakerGrade } from '@upshot/shared/format/grade'
import type { StudySeries } from '@upshot/shared/impact/study'
import { periodFigure } from '@upshot/shared/metrics/series'
import { bucketSizeOf } from '@upshot/shared/metrics/value'
import type { Recorded } from '../metrics/read-recorded.ts'
import { canonicalJson } from './canonical-json.ts'
import { type Axis, periodOf, pointOf, stepBy } from './point-axis.ts'
import type { Measured } from './study-metric.ts'

/** One point of a series as it is used. */
export interface UsedPoint {
  readonly from: Day
  readonly to: Day
  /** Null: no value, or not all seven days of a week. Never read as 0. */
  readonly value: number | null
  /** The point is over: a running one is left out, whatever is recorded for it so far. */
  readonly isOver: boolean
}

/** First point for which a value is recorded; null without values. */
export function firstPoint({ values }: Measured, axis: Axis): Day | null {
  const first = values[0]
  return first === undefined ? null : pointOf(first.periodStart, axis)
}

/** `count` points from `start` on, with the values that count now. */
export function usedPoints(measured: Measured, start: Day, count: number, axis: Axis, today: Day): UsedPoint[] {
  const valueAt = valuesByPoint(measured, axis, today)
  const points: UsedPoint[] = []
  for (let i = 0, from = start; i < count; i++, from = stepBy(from, 1, axis)) {
    const { to } = periodOf(from, axis)
    const isOver = to < today
    points.push({ from, to, isOver, value: isOver ? valueAt(from) : null })
  }
  return points
}

function valuesByPoint({ metric, version, values }: Measured, axis: Axis, today: Day): (point: Day) => number | null {
  if (bucketSizeOf(metric.cadence) === axis.step) {
    const byStart = new Map(values.map(({ periodStart, value }) => [periodStart, value]))
    return point => byStart.get(point) ?? null
  }
  const grouped = groupedBy(values, axis)
  return point => {
    const parts = grouped.get(point)
    if (parts === undefined) return null
    const figure = periodFigure(parts, periodOf(point, axis), today, version, axis.rules)
    return figure.isComplete ? figure.value : null
  }
}

function groupedBy(values: readonly Recorded[], axis: Axis): Map<Day, Recorded[]> {
  return Map.groupBy(values, value => pointOf(value.periodStart, axis))
}

/** What was used, told so that anybody can check it later. */
export function describeSeries({ metric, values }: Measured, points: readonly UsedPoint[], axis: Axis): StudySeries {
  const over = points.filter(point => point.isOver)
  const present = over.filter(point => point.value !== null)
  const starts = new Set(present.map(point => point.from))
  const used = values.filter(value => starts.has(pointOf(value.periodStart, axis)))
  return {
    metricId: metric.id,
    metricName: metric.name,
    versionId: metric.versionId,
    versionNumber: metric.versionNumber,
    from: over[0]?.from ?? null,
    to: over.at(-1)?.to ?? null,
    values: present.length,
    missing: over.filter(point => point.value === null).map(point => point.from),
    restated: used.filter(value => value.isRestated).length,
    weakestGrade: used.reduce<Grade | null>((a, { grade }) => (a === null ? grade : weakerGrade(a, grade)), null),
    hash: sha256({
      version: metric.versionId,
      step: axis.step,
      points: present.map(({ from, value }) => [from, value]),
    }),
  }
}

/** SHA-256 of plain data, whatever the order of its keys. */
export function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
