import { addDays, type Day } from '@upshot/shared/calendar/day'
import { addMonthsToDay } from '@upshot/shared/calendar/month'
import type { MetricSeries } from '@upshot/shared/metrics/metric-series'
import type { LineData } from '../charts/line-data.ts'
import { periodLabel } from './metric-figures.ts'
import type { ChartRange } from './metrics-search.ts'

/** Begins with a month, so that no step of a month or quarter is cut off. */
export function rangeStart(range: ChartRange, today: Day): Day {
  switch (range) {
    case '90d':
      return addDays(today, -89)
    case '1y':
      return monthsBack(today, 12)
    case '2y':
      return monthsBack(today, 24)
    case '5y':
      return monthsBack(today, 60)
  }
}

function monthsBack(today: Day, months: number): Day {
  return addMonthsToDay(`${today.slice(0, 7)}-01`, -months)
}

const stepCadence = { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const

/** The answer of the server as the chart wants it: leading periods without a value are left out. */
export function lineData(series: MetricSeries, locale: string): LineData {
  const begin = series.points.findIndex(point => point.value !== null)
  const points = begin === -1 ? series.points : series.points.slice(begin)
  const step = stepCadence[series.step]
  const running = points.find(point => point.isRunning)
  return {
    from: points[0]?.periodStart ?? series.from,
    to: series.to,
    points: points.map(point => ({
      day: point.periodStart,
      label: periodLabel(point.periodStart, point.periodEnd, step, locale),
      value: point.value,
    })),
    runningFrom: running?.periodStart ?? null,
    target: points.flatMap(point =>
      point.target === null ? [] : [{ from: point.periodStart, to: point.periodEnd, value: point.target }],
    ),
  }
}
