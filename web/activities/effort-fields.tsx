import type { Kind } from '@upshot/shared/activities/kind'
import type { ReactNode } from 'react'
import { useToday } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { useLocale } from '../ui/locale.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import css from './activity-form.module.css'
import type { ActivityValues } from './activity-form-values.ts'
import { useMetricChoices } from './metric-choices.ts'
import { NoProgrammeYet } from './no-programme-yet.tsx'
import { useProgrammeChoices } from './programme-choices.ts'

export interface FormPartProps {
  values: ActivityValues
  errors: Readonly<Record<string, string>>
  kind: Kind | undefined
  onChange: (part: Partial<ActivityValues>) => void
}

export function EffortFields({ values, errors, kind, onChange: set }: FormPartProps): ReactNode {
  const { currency } = useLocale()
  const today = useToday()
  const programmes = useProgrammeChoices(values.programmeId === null ? [] : [values.programmeId])
  const metrics = useMetricChoices()
  return (
    <Card title="Effort and aim">
      <div className={css.grid}>
        <NumberField
          className={css.third}
          label="Time spent"
          name="minutesSpent"
          unit="min"
          min={0}
          decimals={0}
          description={
            kind?.defaults.minutes == null ? undefined : `Usually ${kind.defaults.minutes} min, without preparation.`
          }
          value={values.minutesSpent}
          error={errors.minutesSpent}
          onChange={minutesSpent => set({ minutesSpent })}
        />
        <NumberField
          className={css.third}
          label={`Cost, ${currency}`}
          name="cost"
          min={0}
          decimals={2}
          value={values.cost}
          error={errors.cost}
          onChange={cost => set({ cost })}
        />
        <DateField
          className={css.third}
          label="Follow up on"
          name="followUpOn"
          today={today}
          value={values.followUpOn}
          error={errors.followUpOn}
          onChange={followUpOn => set({ followUpOn })}
        />
        <SelectField
          label="Programme"
          name="programmeId"
          searchable
          clearable
          placeholder="None"
          value={values.programmeId}
          error={errors.programmeId}
          description={programmes.areNone ? <NoProgrammeYet /> : undefined}
          choices={programmes.choices}
          onChange={programmeId => set({ programmeId })}
        />
        {metrics.length === 0 ? null : (
          <SelectField
            label="Metric it is meant to move"
            name="intendedMetricId"
            searchable
            clearable
            placeholder="None"
            value={values.intendedMetricId}
            error={errors.intendedMetricId}
            choices={metrics}
            onChange={intendedMetricId => set({ intendedMetricId })}
          />
        )}
        <div className={css.whole}>
          <TextArea
            label="Notes"
            name="notes"
            maxLength={20_000}
            value={values.notes}
            error={errors.notes}
            onChange={event => set({ notes: event.currentTarget.value })}
          />
        </div>
      </div>
    </Card>
  )
}
