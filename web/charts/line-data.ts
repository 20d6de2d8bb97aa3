import { addDays, type Day } from '@upshot/shared/calendar/day'
import type { SummaryPoint } from './summary.ts'

/** A value on its day; of a week or month, on its first day. `null` is not known and leaves a gap. */
export interface LinePoint {
  day: Day
  /** "Mar 2026", "9 – 15 Mar". */
  label: string
  value: number | null
}

export interface TargetStep {
  from: Day
  to: Day
  value: number
}

/** A day on which something changed: a new definition, a launch, an outage. */
export interface Rule {
  day: Day
  /** One or two words. */
  label: string
}

export interface LineData {
  from: Day
  to: Day
  points: readonly LinePoint[]
  /** The first day of the period that still runs, if the last point is one. */
  runningFrom?: Day | null | undefined
  /** Laid over the same days by the caller: each point's `day` is one of `points`. */
  comparison?: { label: string; points: readonly LinePoint[] } | undefined
  target?: readonly TargetStep[] | undefined
  /** Pale band around the target that counts as on track. */
  tolerance?: { low: number; high: number } | undefined
  rules?: readonly Rule[] | undefined
}

export interface LineRow {
  day: Day
  label: string
  actual: number | null
  /** The running period, and the last whole one so that the dashes begin where the line ends. */
  soFar: number | null
  comparison: number | null
  target: number | null
}

/** One row per day that has a point. */
export function lineRows(data: LineData): LineRow[] {
  const running = data.runningFrom ?? null
  const compared = new Map(data.comparison?.points.map(point => [point.day, point.value]))
  const points = data.points.filter(point => point.day >= data.from && point.day <= data.to)
  const lastWhole = points.findLast(point => running === null || point.day < running)
  return points.map(point => {
    const isRunning = running !== null && point.day >= running
    return {
      day: point.day,
      label: point.label,
      actual: isRunning ? null : point.value,
      soFar: isRunning || (running !== null && point === lastWhole) ? point.value : null,
      comparison: compared.get(point.day) ?? null,
      target: data.target?.find(step => step.from <= point.day && point.day <= step.to)?.value ?? null,
    }
  })
}

/** Every number that the value axis must hold. */
export function lineValues(data: LineData): number[] {
  return [
    ...data.points.map(point => point.value),
    ...(data.comparison?.points ?? []).map(point => point.value),
    ...(data.target ?? []).filter(step => step.to >= data.from && step.from <= data.to).map(step => step.value),
    ...(data.tolerance === undefined ? [] : [data.tolerance.low, data.tolerance.high]),
  ].filter(value => value !== null)
}

export function summaryPoints(data: LineData): SummaryPoint[] {
  const [first, second] = data.points
  const isDay = first !== undefined && second !== undefined && addDays(first.day, 1) === second.day
  return data.points.map(({ label, value }) => ({ label, value, isDay }))
}

/** More than 400 points a series take seconds to mount; the server buckets, and this says so if it forgot. */
export function assertDrawable(data: LineData): void {
  const most = 400
  if (data.points.length > most) {
    throw new RangeError(`A chart draws at most ${most} points, not ${data.points.length}: ask for longer buckets.`)
  }
}

/** Values between two gaps: no line reaches them, so each is drawn as a dot of its own. */
export function lonelyRows<Row extends Pick<LineRow, 'actual'>>(rows: readonly Row[]): Row[] {
  const isKnown = (row: Row | undefined) => row !== undefined && row.actual !== null
  return rows.filter((row, at) => isKnown(row) && !isKnown(rows[at - 1]) && !isKnown(rows[at + 1]))
}
