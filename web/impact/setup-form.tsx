import { useQuery } from '@tanstack/react-query'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import type { StudyPreview } from '@upshot/shared/impact/study-preview'
import type { StudyDirection, StudyExpectation, StudyStep } from '@upshot/shared/impact/study-vocabulary'
import { defaultChangeWindow, defaultEventWindow, defaultLiftWindow } from '@upshot/shared/impact/study-window'
import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import type { Cadence } from '@upshot/shared/metrics/vocabulary'
import type { ReactNode } from 'react'
import { kindsQuery } from '../activities/queries.ts'
import { useToday } from '../frame/session.ts'
import { cadenceWords } from '../metrics/metric-words.ts'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { ActivityPicker } from './activity-picker.tsx'
import css from './impact.module.css'
import type { NewStudySearch, SubjectKind } from './impact-search.ts'
import { PointsField } from './points-field.tsx'
import { ReferenceFields } from './reference-fields.tsx'

interface SetupFormProps {
  search: NewStudySearch
  metrics: readonly RegisterEntry[]
  /** What was settled for the question as it stands, once it is known. */
  preview: StudyPreview | undefined
  onChange: (part: NewStudySearch) => void
}

const subjectChoices: readonly { value: SubjectKind; label: string }[] = [
  { value: 'activities', label: 'Certain activities' },
  { value: 'kind', label: 'All of a kind' },
]
const stepChoices: readonly { value: StudyStep; label: string }[] = [
  { value: 'day', label: 'By the day' },
  { value: 'week', label: 'By the week' },
]
const directionChoices: readonly { value: StudyDirection; label: string }[] = [
  { value: 'up', label: 'Up' },
  { value: 'down', label: 'Down' },
  { value: 'either', label: 'Either way' },
]

const expectationChoices: readonly { value: StudyExpectation; label: string }[] = [
  { value: 'bump', label: 'A bump around it' },
  { value: 'lasting', label: 'A lasting change' },
]
const expectationWords: Readonly<Record<StudyExpectation, string>> = {
  bump: 'A talk, a post, a workshop: more for some days or weeks, then as before.',
  lasting:
    'New docs, a new SDK, another price: from its date on the metric stands higher or lower, or grows otherwise.',
}

/** The question, part by part; every change is in the address at once. */
export function SetupForm({ search, metrics, preview, onChange }: SetupFormProps): ReactNode {
  const metric = metrics.find(one => one.id === search.metric)
  const step = search.step ?? stepOf(metric?.cadence)
  const isEventStudy = search.expects !== 'lasting' && preview?.setup.method === 'event-study'
  const isLasting = search.expects === 'lasting'
  const usual = isLasting
    ? defaultChangeWindow(step)
    : isEventStudy
      ? defaultEventWindow(step).after
      : defaultLiftWindow(step)
  const direction =
    search.direction ?? (metric === undefined ? 'up' : metric.direction === 'watch' ? 'either' : metric.direction)
  return (
    <div className={css.fields}>
      <SelectField
        label="Metric"
        description="Agreed metrics only: what counts was settled before anybody looked."
        searchable
        placeholder="Choose an agreed metric"
        choices={metrics.map(one => ({
          value: one.id,
          label: `${one.name}, ${cadenceWords[one.cadence].toLowerCase()}`,
        }))}
        value={metric?.id ?? null}
        onChange={value =>
          // What was chosen for one metric means nothing for another.
          onChange({
            metric: value ?? undefined,
            step: undefined,
            window: undefined,
            controls: undefined,
            outOf: undefined,
            direction: undefined,
          })
        }
      />
      <Segmented
        label="After what"
        showLabel
        choices={subjectChoices}
        value={search.by ?? 'activities'}
        onChange={by => onChange({ by: by === 'activities' ? undefined : by, ...(by === 'activities' ? noKind : {}) })}
      />
      {search.by === 'kind' ? (
        <KindFields search={search} onChange={onChange} />
      ) : (
        <ActivityPicker
          ids={search.activities ?? []}
          onChange={ids => onChange({ activities: ids.length === 0 ? undefined : ids })}
        />
      )}
      <div>
        <Segmented
          label="What it may have done"
          showLabel
          choices={expectationChoices}
          value={search.expects ?? 'bump'}
          onChange={expects =>
            // A window, and a series to lean on, of the one mean something else for the other.
            onChange({
              expects: expects === 'bump' ? undefined : expects,
              window: undefined,
              baseline: undefined,
              controls: undefined,
              outOf: undefined,
            })
          }
        />
        <p className={css.second}>{expectationWords[search.expects ?? 'bump']}</p>
      </div>
      <div className={css.pair}>
        <PointsField
          label="Window"
          description="How long after to look."
          usual={metric === undefined ? 'By rule' : `${usual} ${step}s, by rule`}
          unit={`${step}s`}
          value={search.window}
          onChange={window => onChange({ window })}
        />
        {isEventStudy ? (
          <PointsField
            label="Compared with"
            description="How long before each date."
            usual={`${defaultEventWindow(step).before} ${step}s, by rule`}
            unit={`${step}s`}
            value={search.baseline}
            onChange={baseline => onChange({ baseline })}
          />
        ) : null}
      </div>
      <div className={css.pair}>
        <Segmented
          label="Meant to move it"
          showLabel
          choices={directionChoices}
          value={direction}
          onChange={value => onChange({ direction: value })}
        />
        {metric?.cadence === 'daily' ? (
          <Segmented
            label="Looked at"
            showLabel
            choices={stepChoices}
            value={search.step ?? 'day'}
            onChange={value => onChange({ step: value === 'day' ? undefined : value, window: undefined })}
          />
        ) : null}
      </div>
      {isEventStudy ? null : <ReferenceFields search={search} metric={metric} metrics={metrics} onChange={onChange} />}
      <CheckboxField
        label="The date was chosen after the metric had moved"
        description="For example as an answer to a bad month. Say so: a recovery would have come anyway, and the label takes account of it."
        checked={search.triggered === 'yes'}
        onChange={event => onChange({ triggered: event.currentTarget.checked ? 'yes' : undefined })}
      />
    </div>
  )
}

const noKind: NewStudySearch = { kind: undefined, from: undefined, to: undefined }

function KindFields({ search, onChange }: Pick<SetupFormProps, 'search' | 'onChange'>): ReactNode {
  const today = useToday()
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const { from, to } = search
  return (
    <>
      <SelectField
        label="Kind"
        searchable
        placeholder="Choose a kind"
        choices={kinds.map(kind => ({ value: kind.key, label: kind.name }))}
        value={search.kind ?? null}
        onChange={kind => onChange({ kind: kind ?? undefined })}
      />
      <div className={css.pair}>
        <DateField
          label="Done from"
          today={today}
          value={from ?? null}
          onChange={day => onChange({ from: day ?? undefined })}
        />
        <DateField
          label="Done until"
          today={today}
          value={to ?? null}
          error={from !== undefined && to !== undefined && from > to ? 'This is before the first day.' : undefined}
          onChange={day => onChange({ to: day ?? undefined })}
        />
      </div>
    </>
  )
}

function stepOf(cadence: Cadence | undefined): StudyStep {
  return cadence === 'weekly' ? 'week' : 'day'
}
