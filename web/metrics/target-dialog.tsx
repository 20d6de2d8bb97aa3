import { useForm } from '@mantine/form'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail, TargetDetail } from '@upshot/shared/metrics/metric-detail'
import { pilesUp } from '@upshot/shared/metrics/target-at'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { showProblemInForm } from '../ui/form-problem.ts'
import { NumberField } from '../ui/number-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { useMetricMutation } from './queries.ts'

interface TargetDialogProps {
  detail: MetricDetail
  number: number
  /** The one to change; null for a new one. */
  target: TargetDetail | null
  onClose: () => void
}

interface Values {
  from: string | null
  to: string | null
  baseline: number | string
  target: number | string
}

const fields = ['from', 'to', 'baseline', 'target'] as const

export function TargetDialog({ detail, number, target, onClose }: TargetDialogProps): ReactNode {
  const today = useToday()
  const { id } = detail.entry
  const version = detail.versions.find(one => one.number === number)
  const [problem, setProblem] = useState<string | null>(null)
  const year = today.slice(0, 4)
  const form = useForm<Values>({
    initialValues: {
      from: target?.from ?? `${year}-01-01`,
      to: target?.to ?? `${year}-12-31`,
      baseline: target?.baseline ?? '',
      target: target?.target ?? '',
    },
    validate: {
      from: day => (day === null ? 'Choose the first day.' : null),
      to: (day, values) =>
        day === null
          ? 'Choose the last day.'
          : values.from !== null && day < values.from
            ? 'The period ends before it begins. Choose a last day on or after the first.'
            : null,
      target: typed => (typeof typed === 'number' ? null : 'Type the target as a number.'),
    },
  })
  const save = useMetricMutation((values: Values) => {
    const body = {
      from: values.from ?? '',
      to: values.to ?? '',
      baseline: typeof values.baseline === 'number' ? values.baseline : null,
      target: Number(values.target),
    }
    return target === null
      ? call(metrics.setTarget, { params: { id, version: number }, body })
      : call(metrics.changeTarget, { params: { id, targetId: target.id }, body })
  })

  async function submit(values: Values): Promise<void> {
    try {
      await save.mutateAsync(values)
      showToast({
        message: target === null ? 'The target was set.' : 'The target was changed. The earlier one stays readable.',
      })
      onClose()
    } catch (error) {
      setProblem(showProblemInForm(form, error, fields))
    }
  }

  const unit = version === undefined ? '' : ` (${version.unit})`
  return (
    <Dialog title={target === null ? 'Set a target' : 'Change the target'} onClose={onClose} closeOnOutside={false}>
      <FormLayout
        onSubmit={form.onSubmit(values => void submit(values))}
        problem={problem}
        columns={2}
        actions={
          <>
            <Button variant="primary" type="submit" busy={save.isPending}>
              {target === null ? 'Set the target' : 'Change the target'}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <DateField label="First day" today={today} {...form.getInputProps('from')} />
        <DateField label="Last day" today={today} {...form.getInputProps('to')} />
        <NumberField
          label={`Baseline${unit}`}
          description="Where it stood before. May be left out."
          {...form.getInputProps('baseline')}
        />
        <NumberField
          label={`Target${unit}`}
          description={
            version !== undefined && pilesUp(version)
              ? 'The total of the whole period.'
              : 'What it should be by the last day.'
          }
          data-autofocus
          {...form.getInputProps('target')}
        />
      </FormLayout>
    </Dialog>
  )
}
