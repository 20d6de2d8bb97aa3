import type { Study } from '@upshot/shared/impact/study'
import type { StudyEvents, StudyPlacebo } from '@upshot/shared/impact/study-estimate'
import { type ReactNode, useMemo } from 'react'
import { DotsChart } from '../charts/dots-chart.tsx'
import { doneOn } from '../metrics/metric-figures.ts'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { type StudyChartProps, studySource } from './course-chart.tsx'
import css from './impact.module.css'
import { campaignDots, placeboDots, placeboSummary } from './study-charts.ts'
import { effectChartUnit, interval } from './study-figures.ts'

interface PlaceboChartProps extends StudyChartProps {
  placebo: StudyPlacebo
}

/** The same calculation where nothing of the kind happened, with the real one among them. */
export function PlaceboChart({ study, placebo, search, onChange }: PlaceboChartProps): ReactNode {
  const settings = useLocale()
  const { locale, currency } = settings
  const { metric } = study.setup
  const data = useMemo(() => placeboDots(placebo, study, locale), [placebo, study, locale])
  const isShare = placebo.kind === 'dates' && placebo.unit === 'share'
  const title =
    placebo.kind === 'dates' ? 'Placebo windows and the real one' : 'The same dates, shifted through the calendar'
  const summary = placeboSummary(placebo, locale)
  if (data.rows.length <= 1) {
    return (
      <Card title={title}>
        <p className={css.second}>{summary} So the real difference cannot be held against any.</p>
      </Card>
    )
  }
  return (
    <DotsChart
      title={title}
      data={data}
      unit={isShare ? { style: 'percent', word: '%' } : effectChartUnit(metric.unit, currency)}
      summary={summary}
      caption={title}
      rowLabel={placebo.kind === 'dates' ? 'Window' : 'Dates'}
      valueLabel={isShare ? 'Difference, as a share' : 'Difference'}
      notes={placebo.kind === 'shifts' ? ['Across: by how many steps the dates were shifted.'] : []}
      source={studySource(study, doneOn(study.data.asOf, settings))}
      view={search.placebo ?? 'chart'}
      onView={view => onChange({ placebo: view === 'table' ? 'table' : undefined })}
    />
  )
}

/** Every campaign of an event study by itself: one good one must not carry the mean. */
export function CampaignsChart({
  study,
  events,
  mean,
}: {
  study: Study
  events: StudyEvents
  mean: number
}): ReactNode {
  const settings = useLocale()
  const { locale, currency } = settings
  const { metric } = study.setup
  const data = useMemo(() => campaignDots(study, events, mean, locale), [study, events, mean, locale])
  const above = events.items.filter(item => item.lift > 0).length
  const { lower, upper } = events.leaveOneOut
  return (
    <DotsChart
      title="Each campaign by itself"
      data={data}
      unit={effectChartUnit(metric.unit, currency)}
      summary={`${above} of ${events.items.length} are above zero; the mean stays within ${interval(lower, upper, metric.unit, settings, true)} when any one is left out.`}
      caption="Each campaign by itself"
      rowLabel="Campaign"
      valueLabel="Difference"
      source={studySource(study, doneOn(study.data.asOf, settings))}
    />
  )
}
