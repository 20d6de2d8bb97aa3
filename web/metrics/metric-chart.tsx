import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { Day } from '@upshot/shared/calendar/day'
import { longDay } from '@upshot/shared/format/date'
import type { VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { Cadence } from '@upshot/shared/metrics/vocabulary'
import { type ReactNode, useMemo } from 'react'
import { LineChart, type LineChartProps } from '../charts/line-chart.tsx'
import type { Mark } from '../charts/merge-marks.ts'
import { MetricAndWorkChart } from '../charts/metric-and-work-chart.tsx'
import { useToday } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toasts.ts'
import { lineData, rangeStart } from './chart-data.ts'
import { chartUnit } from './metric-figures.ts'
import { type ChartRange, chartRanges, type MetricSearch } from './metrics-search.ts'
import { seriesQuery } from './queries.ts'
import { addressBehind, useMarksBeside } from './work-beside.ts'

interface MetricChartProps {
  id: string
  version: VersionDetail
  asOf: Day | null
  search: MetricSearch
  onSearch: (part: MetricSearch) => void
}

const usualRange: Readonly<Record<Cadence, ChartRange>> = { daily: '90d', weekly: '1y', monthly: '2y', quarterly: '5y' }
const rangeLabels: Readonly<Record<ChartRange, string>> = {
  '90d': '90 days',
  '1y': '1 year',
  '2y': '2 years',
  '5y': '5 years',
}

/** The metric over time with its target and, on the same days, what was done; the table in it has every value. */
export function MetricChart({ id, version, asOf, search, onSearch }: MetricChartProps): ReactNode {
  const today = useToday()
  const { locale, currency } = useLocale()
  const range = search.range ?? usualRange[version.cadence]
  const from = rangeStart(range, today)
  const series = useQuery({
    ...seriesQuery(id, from, today, search.version),
    placeholderData: keepPreviousData,
  })
  const router = useRouter()
  const marks = useMarksBeside(useMemo(() => ({ from, to: today }), [from, today]))
  const choices = chartRanges
    .filter(one => one !== '90d' || version.cadence === 'daily' || version.cadence === 'weekly')
    .map(one => ({ value: one, label: rangeLabels[one] }))
  if (series.isError) {
    return (
      <ProblemView error={series.error} what="The chart could not be loaded." onRetry={() => void series.refetch()} />
    )
  }
  if (series.data === undefined || marks.isPending) {
    return (
      <Card>
        <Skeleton label="Loading the chart" rows={1} height={320} />
      </Card>
    )
  }
  // A picture of nothing tells less than the sentence in the table of values below it.
  if (series.data.points.every(point => point.value === null) && search.range === undefined) return null
  const chart: LineChartProps = {
    title: version.name,
    data: lineData(series.data, locale),
    unit: chartUnit(version.unit, currency),
    valueLabel: version.name,
    source: {
      source: version.source === '' ? 'Source not named' : version.source,
      version: `${version.status} v${version.number}`,
      asOf: asOf === null ? 'never' : longDay(asOf, locale),
    },
    view: search.view ?? 'chart',
    onView: view => onSearch({ view: view === 'chart' ? undefined : view }),
    actions: (
      <Segmented
        label="Time shown"
        size="small"
        choices={choices}
        value={range}
        onChange={value => onSearch({ range: value === usualRange[version.cadence] ? undefined : value })}
      />
    ),
  }
  // What was done could not be asked: the line says nothing of it, rather than that nothing was.
  if (marks.data === undefined) return <LineChart {...chart} />
  async function open(behind: readonly Mark[]): Promise<void> {
    try {
      const address = await addressBehind(behind)
      if (address !== null) router.history.push(address)
    } catch (error) {
      showToast({ message: `What was done then could not be opened. ${problemText(error)}`, tone: 'failed' })
    }
  }
  return <MetricAndWorkChart {...chart} marks={marks.data} onOpen={behind => void open(behind)} />
}
