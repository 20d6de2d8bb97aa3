import { IconChevronDown } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { longDay } from '@upshot/shared/format/date'
import { notKnown } from '@upshot/shared/format/number'
import type { MetricSeries } from '@upshot/shared/metrics/metric-series'
import { pilesUp } from '@upshot/shared/metrics/target-at'
import type { Comparison } from '@upshot/shared/overview/api'
import { type ComparedWith, comparedDaysInWords, comparisonOf } from '@upshot/shared/overview/change-on'
import { metricFinding } from '@upshot/shared/overview/metric-finding'
import type { MetricCard, Overview } from '@upshot/shared/overview/overview'
import { type ReactNode, useMemo } from 'react'
import { MetricAndWorkChart } from '../charts/metric-and-work-chart.tsx'
import { chartUnit, figure, figureWithUnit } from '../metrics/metric-figures.ts'
import { seriesQuery } from '../metrics/queries.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Menu } from '../ui/menu.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { mainLine } from './main-line.ts'
import { writeOpenRows } from './open-rows.ts'
import css from './overview.module.css'
import type { OverviewSearch } from './overview-search.ts'
import { rowsBehind, stripMarks } from './strip-marks.ts'

interface MainChartProps {
  overview: Overview
  /** The metric that is shown. */
  card: MetricCard
  comparison: Comparison
  search: OverviewSearch
  onChange: (part: OverviewSearch) => void
}

/** The agreed metric and, on the same days, what was done. */
export function MainChart({ overview, card, comparison, search, onChange }: MainChartProps): ReactNode {
  const { period, comparedWith } = overview
  const series = useQuery({
    ...seriesQuery(card.metricId, period.from, period.to, undefined),
    placeholderData: keepPreviousData,
  })
  const before = useQuery({
    ...seriesQuery(card.metricId, comparedWith?.from ?? period.from, comparedWith?.to ?? period.to, undefined),
    enabled: comparedWith !== null,
  })
  if (series.isError) {
    return (
      <div className={css.section}>
        <ProblemView
          error={series.error}
          what={`The course of ${card.name} could not be loaded.`}
          onRetry={() => void series.refetch()}
        />
      </div>
    )
  }
  // The figures of another metric under this one's name would be wrong, not just old.
  const data = series.data?.metricId === card.metricId ? series.data : undefined
  if (data === undefined) {
    return (
      <div className={css.section}>
        <Card>
          <Skeleton label="Loading the chart" rows={1} height={520} />
        </Card>
      </div>
    )
  }
  return (
    <div className={css.section}>
      <Drawn
        overview={overview}
        card={card}
        comparison={comparison}
        search={search}
        onChange={onChange}
        series={data}
        before={comparedWith === null || before.data?.metricId !== card.metricId ? null : before.data}
      />
    </div>
  )
}

interface DrawnProps extends MainChartProps {
  series: MetricSeries
  before: MetricSeries | null
}

function Drawn({ overview, card, comparison, search, onChange, series, before }: DrawnProps): ReactNode {
  const settings = useLocale()
  const { locale, currency } = settings
  const { today, period } = overview
  const compared = comparisonOf(overview, comparison)
  const comparisonLabel = shortName(compared, locale)
  const data = useMemo(
    () => mainLine(series, before, period, comparisonLabel, today, locale),
    [series, before, period, comparisonLabel, today, locale],
  )
  const marks = useMemo(() => stripMarks(overview.activities.marks), [overview.activities.marks])
  const { asOf } = card.freshness
  const choice = <MetricChoice overview={overview} card={card} onChange={onChange} />
  if (marks.length === 0 && data.points.every(point => point.value === null)) {
    return (
      <Card title={card.name} actions={choice}>
        <Empty
          title="No value and no activity in these days."
          action={
            <LinkButton to="/metrics/$id" params={{ id: card.metricId }}>
              Open the metric
            </LinkButton>
          }
        >
          {asOf === null
            ? 'Values stand here as a line, and under it what was done.'
            : `There are values up to ${longDay(asOf, locale)}.`}
        </Empty>
      </Card>
    )
  }
  return (
    <MetricAndWorkChart
      title={metricFinding({
        card,
        pilesUp: pilesUp(series.version),
        compared,
        today,
        locale,
        writeNumber: value => figure(value, card.unit, settings),
        write: value => figureWithUnit(value, card.unit, settings),
      })}
      data={data}
      unit={chartUnit(card.unit, currency)}
      valueLabel={card.name}
      marks={marks}
      onOpen={behind => {
        const rows = rowsBehind(behind)
        if (rows !== null) onChange({ open: writeOpenRows(rows) })
      }}
      source={{
        source: series.version.source === '' ? 'Source not named' : series.version.source,
        version: `agreed v${card.version}`,
        asOf: asOf === null ? notKnown : longDay(asOf, locale),
      }}
      view={search.main ?? 'chart'}
      onView={view => onChange({ main: view === 'chart' ? undefined : view })}
      actions={choice}
    />
  )
}

/** At the end of a line there is room for three words. */
function shortName(compared: ComparedWith, locale: string): string | null {
  if (compared.days === null) return null
  if (compared.comparison === 'last-year') return 'a year before'
  return compared.isAdjacent ? (comparedDaysInWords(compared, locale)?.replace('the ', '') ?? null) : 'period before'
}

/** Which agreed metric the chart shows; nothing to choose from when there is one. */
function MetricChoice({ overview, card, onChange }: Pick<MainChartProps, 'overview' | 'card' | 'onChange'>): ReactNode {
  if (overview.cards.length < 2) return null
  return (
    <Menu
      label="Metric of this chart"
      items={overview.cards.map(one => ({
        label: one.name,
        checked: one.metricId === card.metricId,
        run: () => onChange({ metric: one.metricId === overview.cards[0]?.metricId ? undefined : one.metricId }),
      }))}
      button={button => (
        <Button {...button} size="small" icon={<IconChevronDown size={15} aria-hidden />}>
          Metric
        </Button>
      )}
    />
  )
}
