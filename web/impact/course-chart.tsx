import type { Study } from '@upshot/shared/impact/study'
import { type ReactNode, useMemo } from 'react'
import { BandChart } from '../charts/band-chart.tsx'
import type { BandData } from '../charts/band-data.ts'
import { bandTable } from '../charts/band-table.ts'
import { lineSummary } from '../charts/summary.ts'
import { chartUnit, doneOn } from '../metrics/metric-figures.ts'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Segmented } from '../ui/segmented.tsx'
import css from './impact.module.css'
import type { StudySearch } from './impact-search.ts'
import { courseData, drawnNote, drawnPoints, pointLabel, usedPoints } from './study-charts.ts'
import { averageSentence } from './study-figures.ts'
import { stepName } from './study-words.ts'

export interface StudyChartProps {
  study: Study
  search: StudySearch
  onChange: (part: StudySearch) => void
}

/** What happened, held against what was to be expected; of a refused study what happened alone. */
export function CourseChart({ study, search, onChange }: StudyChartProps): ReactNode {
  const settings = useLocale()
  const { locale, currency } = settings
  const { setup } = study
  const used = usedPoints(study)
  const isEventStudy = setup.method === 'event-study'
  const drawn = useMemo(
    () => drawnPoints(used, setup.step, setup.windowPoints, search.history, isEventStudy),
    [used, setup, search.history, isEventStudy],
  )
  const data = useMemo(() => courseData(study, drawn, locale), [study, drawn, locale])
  const unit = chartUnit(setup.metric.unit, currency)
  const caption = `${setup.metric.name} by the ${setup.step}`
  if (drawn.every(point => point.actual === null)) {
    return (
      <Card title={setup.metric.name}>
        <p className={css.second}>There is no value to draw: none was recorded for these days.</p>
      </Card>
    )
  }
  const summary =
    averageSentence(study, settings) ??
    lineSummary(
      drawn.map(point => ({ label: pointLabel(point, locale), value: point.actual, isDay: setup.step === 'day' })),
      unit,
      locale,
    )
  return (
    <BandChart
      title={
        data.secondLabel === null
          ? `${setup.metric.name}, as it was used`
          : 'What happened, and what was to be expected'
      }
      data={data}
      unit={unit}
      summary={summary}
      caption={caption}
      table={bandTable(courseData(study, used, locale), unit, caption, stepName(setup.step))}
      notes={[...markNote(data, isEventStudy), ...lineNote(study), ...drawnNote(drawn.length, used.length, setup.step)]}
      source={studySource(study, doneOn(study.data.asOf, settings))}
      view={search.main ?? 'chart'}
      onView={view => onChange({ main: view === 'table' ? 'table' : undefined })}
      actions={
        isEventStudy ? undefined : (
          <Segmented
            label="History shown"
            size="small"
            choices={[
              { value: 'near', label: 'Around the window' },
              { value: 'all', label: 'All history' },
            ]}
            value={search.history ?? 'near'}
            onChange={value => onChange({ history: value === 'all' ? 'all' : undefined })}
          />
        )
      }
    />
  )
}

/** "Weekly active tokens · agreed v2 · as of 17 Nov". */
export function studySource({ setup }: Pick<Study, 'setup'>, asOf: string) {
  return { source: setup.metric.name, version: `agreed v${setup.metric.versionNumber}`, asOf }
}

/** What is drawn besides the lines; nothing that is not. */
function markNote({ window, rules }: BandData, isEventStudy: boolean): string[] {
  if (rules.length === 0) return window === null ? [] : ['The window is shaded.']
  const days = rules.length === 1 ? 'the dotted rule is the day of the activity' : 'the dotted rules are the activities'
  return [isEventStudy || window === null ? `${days.replace('the', 'The')}.` : `The window is shaded; ${days}.`]
}

/** What the dashed line of a lasting change is: a line, not the values that would have been measured. */
function lineNote({ setup, estimate }: Study): string[] {
  if (setup.method !== 'lasting-change' || estimate === null) return []
  return ['The dashed line carries trend and season on from before; its band is where that line may lie.']
}
