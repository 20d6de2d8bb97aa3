import type { StudyEstimate } from '@upshot/shared/impact/study-estimate'
import type { ReactNode } from 'react'
import { BandChart } from '../charts/band-chart.tsx'
import { doneOn } from '../metrics/metric-figures.ts'
import { useLocale } from '../ui/locale.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { type StudyChartProps, studySource } from './course-chart.tsx'
import { curveData, effectData, effectSummary, leavesZeroOut } from './study-charts.ts'
import { effectChartUnit, interval, rough, roughWithUnit, totalWords } from './study-figures.ts'
import { pointsInWords, stepName } from './study-words.ts'

interface EffectChartProps extends StudyChartProps {
  estimate: StudyEstimate
}

/** The path of the difference: point by point, added up where it adds up; of an event study the mean course. */
export function EffectChart({ study, estimate, search, onChange }: EffectChartProps): ReactNode {
  const settings = useLocale()
  const { locale, currency } = settings
  const { setup } = study
  const { metric, step } = setup
  const shared = {
    unit: effectChartUnit(metric.unit, currency),
    source: studySource(study, doneOn(study.data.asOf, settings)),
    view: search.effect ?? 'chart',
    onView: (view: 'chart' | 'table') => onChange({ effect: view === 'table' ? 'table' : undefined }),
    height: 260,
  } as const
  if (estimate.events !== null) {
    const { leaveOneOut } = estimate.events
    return (
      <BandChart
        {...shared}
        title="Mean course around the dates"
        data={curveData(estimate.events, setup.windowPoints, step)}
        summary={`On average ${roughWithUnit(estimate.effect.perPoint.estimate, metric, step, settings, true)} after the dates, held against the ${pointsInWords(setup.baselinePoints ?? 1, step)} before; ${interval(leaveOneOut.lower, leaveOneOut.upper, metric.unit, settings, true)} when any one campaign is left out.`}
        caption="Mean course around the dates"
        periodLabel="When"
        notes={['The band holds the middle 80 % of the same dates moved along the calendar.']}
      />
    )
  }
  const addsUp = estimate.effect.total !== null
  const path = addsUp ? (search.path ?? 'point') : 'point'
  return (
    <BandChart
      {...shared}
      title={path === 'total' ? 'Difference, added up so far' : `Difference, ${step} by ${step}`}
      data={effectData(estimate.points, path, locale)}
      summary={path === 'total' ? totalSummary() : effectSummary(estimate.points, step)}
      caption={path === 'total' ? 'Difference added up so far' : `Difference by the ${step}`}
      periodLabel={stepName(step)}
      actions={
        addsUp ? (
          <Segmented
            label="Path"
            size="small"
            choices={[
              { value: 'point', label: `By the ${step}` },
              { value: 'total', label: 'Added up' },
            ]}
            value={path}
            onChange={value => onChange({ path: value === 'total' ? 'total' : undefined })}
          />
        ) : undefined
      }
    />
  )

  function totalSummary(): string {
    const last = estimate.points.findLast(point => point.cumulative !== null)
    if (last?.cumulative == null || last.cumulativeLower === null || last.cumulativeUpper === null) return ''
    const zero = leavesZeroOut(last.cumulativeLower, last.cumulativeUpper) ? '' : '; the band holds zero at the end'
    return `${rough(last.cumulative, metric.unit, settings, true)} ${totalWords(metric)} after ${pointsInWords(setup.windowPoints, step)} (${interval(last.cumulativeLower, last.cumulativeUpper, metric.unit, settings, true)})${zero}.`
  }
}
