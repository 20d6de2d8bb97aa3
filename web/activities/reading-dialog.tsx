import { activities } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { isMeasureKey, type MeasureKey, measureOf } from '@upshot/shared/activities/measure'
import type { Day } from '@upshot/shared/calendar/day'
import { instantOf } from '@upshot/shared/calendar/zoned-time'
import { type Grade, grades } from '@upshot/shared/format/grade'
import { type FormEvent, type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { splitProblem } from '../ui/form-problem.ts'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { numberOrNull } from './activity-form-values.ts'
import { gradeMeanings } from './activity-words.ts'
import css from './bulk-edit.module.css'
import { gradeOf } from './first-readings-field.tsx'

interface ReadingDialogProps {
  activityId: string
  kind: Kind
  measure?: MeasureKey | undefined
  onRecorded: (measure: MeasureKey, value: number) => void
  onClose: () => void
}

const fields = ['measure', 'value', 'observedAt', 'grade', 'source'] as const

/** One more value of one measure. It stands beside the earlier ones. */
export function ReadingDialog({
  activityId,
  kind,
  measure: asked,
  onRecorded,
  onClose,
}: ReadingDialogProps): ReactNode {
  const today = useToday()
  const { timeZone } = useLocale()
  const [measure, setMeasure] = useState<MeasureKey>(asked ?? kind.measures[0] ?? 'views')
  const [value, setValue] = useState<number | string>('')
  const [day, setDay] = useState<Day | null>(today)
  const [grade, setGrade] = useState<Grade>('counted')
  const [source, setSource] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const number = numberOrNull(value)
    if (number === null) {
      setErrors({ value: 'Write the number. Leave the reading out where nobody knows it.' })
      return
    }
    setBusy(true)
    setErrors({})
    setProblem(null)
    try {
      await call(activities.addReading, {
        params: { id: activityId },
        body: {
          measure,
          value: number,
          grade,
          ...(source.trim() === '' ? {} : { source: source.trim() }),
          // A day gone by is read at its end; today is read now.
          ...(day === null || day === today ? {} : { observedAt: instantOf(day, '23:59', timeZone) }),
        },
      })
      onRecorded(measure, number)
    } catch (error) {
      const { atFields, elsewhere } = splitProblem(error, fields)
      setErrors(atFields)
      setProblem(elsewhere)
      setBusy(false)
    }
  }

  return (
    <Dialog
      title="Record a reading"
      onClose={onClose}
      closeOnOutside={false}
      actions={
        <>
          <Button variant="primary" type="submit" form="reading" busy={busy}>
            Record reading
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id="reading" noValidate className={css.form} onSubmit={event => void submit(event)}>
        <SelectField
          label="What was counted"
          value={measure}
          error={errors.measure}
          choices={kind.measures.map(key => ({ value: key, label: measureOf(key).name }))}
          onChange={key => {
            if (key !== null && isMeasureKey(key)) setMeasure(key)
          }}
        />
        <NumberField
          label="Value"
          min={0}
          decimals={0}
          value={value}
          error={errors.value}
          onChange={setValue}
          data-autofocus
        />
        <DateField label="Seen on" today={today} max={today} value={day} error={errors.observedAt} onChange={setDay} />
        <SelectField
          label="How it is known"
          value={grade}
          error={errors.grade}
          choices={grades.map(key => ({ value: key, label: gradeMeanings[key] }))}
          onChange={key => setGrade(gradeOf(key))}
        />
        <TextField
          label="Source"
          description="The tool or person. Left empty, it says that you entered it."
          placeholder="YouTube Studio"
          maxLength={120}
          value={source}
          error={errors.source}
          onChange={event => setSource(event.currentTarget.value)}
        />
        {problem === null ? null : (
          <Notice tone="failure" announce>
            {problem}
          </Notice>
        )}
      </form>
    </Dialog>
  )
}
