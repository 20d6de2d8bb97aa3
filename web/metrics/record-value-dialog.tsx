import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { type Grade, grades } from '@upshot/shared/format/grade'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout, fullWidth } from '../ui/form-layout.tsx'
import { showProblemInForm } from '../ui/form-problem.ts'
import { useLocale } from '../ui/locale.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { figureWithUnit } from './metric-figures.ts'
import { choicesOf, gradeWords, periodNouns } from './metric-words.ts'
import { useFreshMetrics } from './queries.ts'

interface RecordValueDialogProps {
  detail: MetricDetail
  /** A period to correct, with what stands there. */
  day: string | undefined
  value: number | undefined
  onClose: () => void
}

interface Values {
  day: string | null
  value: number | string
  numerator: number | string
  denominator: number | string
  grade: Grade
  source: string
  note: string
}

const fields = ['day', 'value', 'numerator', 'denominator', 'grade', 'source', 'note'] as const

/** One value by hand, for the version that counts. */
export function RecordValueDialog({ detail, day, value, onClose }: RecordValueDialogProps): ReactNode {
  const { entry, versions } = detail
  const today = useToday()
  const settings = useLocale()
  const refresh = useFreshMetrics()
  const [problem, setProblem] = useState<string | null>(null)
  const version = versions.find(one => one.number === entry.figuresOf)
  const form = useForm<Values>({
    initialValues: {
      day: day ?? null,
      value: value ?? '',
      numerator: '',
      denominator: '',
      grade: version?.grade ?? 'counted',
      source: version?.source ?? '',
      note: '',
    },
    validate: {
      day: chosen => (chosen === null ? 'Choose a day of the period that the value is for.' : null),
      value: typed => (numberOf(typed) === null ? 'Type the value as a number.' : null),
    },
  })
  const send = useMutation({
    mutationFn: (values: Values) =>
      call(metrics.recordValues, {
        params: { id: entry.id },
        body: { version: version?.number ?? null, values: [inputOf(values)] },
      }),
  })
  const noun = periodNouns[version?.cadence ?? 'monthly']

  async function save(values: Values): Promise<void> {
    try {
      const done = await send.mutateAsync(values)
      refresh()
      const told = figureWithUnit(numberOf(values.value), version?.unit ?? '', settings)
      const { recorded } = done
      showToast(
        recorded === null
          ? { message: `${told} stood there already. Nothing was changed.` }
          : {
              message:
                done.restated > 0 ? `Restated as ${told}. The earlier value stays readable.` : `Recorded ${told}.`,
              undo: async () => {
                await call(metrics.withdrawValue, { params: { id: entry.id, valueId: recorded.id } })
                refresh()
              },
            },
      )
      onClose()
    } catch (error) {
      setProblem(showProblemInForm(form, error, fields, path => path.replace(/^values\.0\./, '')))
    }
  }

  return (
    <Dialog title={value === undefined ? 'Record a value' : 'Correct a value'} onClose={onClose} closeOnOutside={false}>
      <FormLayout
        onSubmit={form.onSubmit(values => void save(values))}
        problem={problem}
        columns={2}
        actions={
          <>
            <Button variant="primary" type="submit" busy={send.isPending}>
              {value === undefined ? 'Record the value' : 'Restate the value'}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <DateField
          label={noun === 'day' ? 'Day' : `A day of the ${noun}`}
          description={noun === 'day' ? undefined : `Any day of the ${noun} stands for it.`}
          today={today}
          max={today}
          data-autofocus={day === undefined}
          {...form.getInputProps('day')}
        />
        <NumberField
          label={`Value${version === undefined ? '' : ` (${version.unit})`}`}
          description="As the source says it."
          data-autofocus={day !== undefined}
          {...form.getInputProps('value')}
        />
        {version?.aggregation === 'ratio' ? (
          <>
            <NumberField
              label="Numerator"
              description="With both parts, several periods can become one figure."
              {...form.getInputProps('numerator')}
            />
            <NumberField
              label="Denominator"
              description="May be left out."
              min={0}
              {...form.getInputProps('denominator')}
            />
          </>
        ) : null}
        <SelectField label="Grade" choices={choicesOf(gradeWords)} {...form.getInputProps('grade')} />
        <TextField label="Source" maxLength={400} {...form.getInputProps('source')} />
        <TextField
          label="Note"
          className={fullWidth}
          maxLength={2_000}
          placeholder="What a reader should know about this value"
          {...form.getInputProps('note')}
        />
      </FormLayout>
    </Dialog>
  )
}

function inputOf(values: Values) {
  return {
    day: values.day ?? '',
    value: numberOf(values.value) ?? 0,
    numerator: numberOf(values.numerator),
    denominator: numberOf(values.denominator),
    grade: grades.find(grade => grade === values.grade) ?? 'counted',
    source: values.source.trim() === '' ? null : values.source,
    note: values.note.trim() === '' ? null : values.note,
  }
}

function numberOf(typed: number | string): number | null {
  return typeof typed === 'number' && Number.isFinite(typed) ? typed : null
}
