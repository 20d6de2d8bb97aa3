import type { Day } from '@upshot/shared/calendar/day'
import type { Period } from '@upshot/shared/calendar/period'
import type { MetricSeries, SeriesPoint } from '@upshot/shared/metrics/metric-series'
import type { LineData, LinePoint, TargetStep } from '../charts/line-data.ts'
import { stepLabel } from './step-labels.ts'

/**
 * The agreed metric as the main chart draws it, on the days of the page. What it is compared with is laid over it step by
 * step: the first week on the first week, whatever their dates.
 */
export function mainLine(
  now: MetricSeries,
  before: MetricSeries | null,
  period: Period,
  comparisonLabel: string | null,
  today: Day,
  locale: string,
): LineData {
  // What is ahead has a target and no value; as a point it would be taken for a gap.
  const points = now.points
    .filter(point => point.periodStart <= today)
    .map(point => ({
      day: point.periodStart,
      label: stepLabel({ from: point.periodStart, to: point.periodEnd }, now.step, locale),
      value: point.value,
    }))
  const running = now.points.find(point => point.isRunning && point.value !== null)
  const compared = before === null ? [] : overlaid(points, before.points)
  const hasComparison = comparisonLabel !== null && compared.some(point => point.value !== null)
  return {
    from: period.from,
    to: period.to,
    points,
    runningFrom: running?.periodStart ?? null,
    ...(hasComparison ? { comparison: { label: comparisonLabel, points: compared } } : {}),
    target: targetSteps(now.points),
  }
}

function overlaid(points: readonly LinePoint[], before: readonly SeriesPoint[]): LinePoint[] {
  return points.map((point, at) => ({ ...point, value: before[at]?.value ?? null }))
}

/** Neighbours that ask for the same are one step of the line. */
function targetSteps(points: readonly SeriesPoint[]): TargetStep[] {
  const steps: TargetStep[] = []
  for (const { periodStart, periodEnd, target } of points) {
    const last = steps.at(-1)
    if (target === null) continue
    if (last !== undefined && last.value === target) steps[steps.length - 1] = { ...last, to: periodEnd }
    else steps.push({ from: periodStart, to: periodEnd, value: target })
  }
  return steps
}
