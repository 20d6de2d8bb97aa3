import type { Kind } from '@upshot/shared/activities/kind'
import { measureOf } from '@upshot/shared/activities/measure'
import { type Grade, grades } from '@upshot/shared/format/grade'
import type { ReactNode } from 'react'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './activity-form.module.css'
import type { ActivityValues, ReadingValue } from './activity-form-values.ts'
import { gradeWords } from './activity-words.ts'

interface FirstReadingsFieldProps {
  kind: Kind
  values: ActivityValues['readings']
  error?: ReactNode
  onChange: (values: ActivityValues['readings']) => void
}

const untouched: ReadingValue = { value: '', grade: 'reported' }

/** What is counted on this kind, as far as it is known already. Empty is not known, which is not 0. */
export function FirstReadingsField({ kind, values, error, onChange }: FirstReadingsFieldProps): ReactNode {
  return (
    <div className={css.readings}>
      {kind.measures.map(measure => {
        const reading = values[measure] ?? untouched
        const set = (part: Partial<ReadingValue>): void => onChange({ ...values, [measure]: { ...reading, ...part } })
        const { name } = measureOf(measure)
        return (
          <div key={measure} className={css.reading}>
            <NumberField
              label={name}
              min={0}
              decimals={0}
              placeholder="Not known"
              value={reading.value}
              onChange={value => set({ value })}
            />
            <SelectField
              label={<VisuallyHidden>{`How ${name.toLowerCase()} is known`}</VisuallyHidden>}
              value={reading.grade}
              disabled={reading.value === ''}
              choices={grades.map(grade => ({ value: grade, label: gradeWords[grade] }))}
              onChange={value => set({ grade: gradeOf(value) })}
            />
          </div>
        )
      })}
      {error === undefined ? null : <p className={css.error}>{error}</p>}
    </div>
  )
}

export function gradeOf(value: string | null): Grade {
  return grades.find(grade => grade === value) ?? 'reported'
}
