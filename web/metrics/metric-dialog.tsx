import { periodInWords } from '@upshot/shared/format/date'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail, RecordedValue, TargetDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useLocale } from '../ui/locale.tsx'
import { showToast } from '../ui/toasts.ts'
import { EditDraftDialog } from './edit-draft-dialog.tsx'
import { figureWithUnit } from './metric-figures.ts'
import { ProposeDialog } from './propose-dialog.tsx'
import { useFreshMetrics, useMetricMutation } from './queries.ts'
import { RecordValueDialog } from './record-value-dialog.tsx'
import { TargetDialog } from './target-dialog.tsx'

/** What is being done on a metric's page, one thing at a time. */
export type MetricTask =
  | { kind: 'record'; day?: string; value?: number }
  | { kind: 'edit' | 'propose'; version: number }
  | { kind: 'discard' | 'withdraw'; version: number }
  | { kind: 'target'; version: number; target: TargetDetail | null }
  | { kind: 'remove-target'; target: TargetDetail }
  | { kind: 'withdraw-value'; value: RecordedValue }
  | { kind: 'retire' }

interface MetricDialogProps {
  task: MetricTask
  detail: MetricDetail
  onClose: () => void
}

export function MetricDialog({ task, detail, onClose }: MetricDialogProps): ReactNode {
  switch (task.kind) {
    case 'record':
      return <RecordValueDialog detail={detail} day={task.day} value={task.value} onClose={onClose} />
    case 'edit':
      return <EditDraftDialog detail={detail} number={task.version} onClose={onClose} />
    case 'propose':
      return <ProposeDialog detail={detail} number={task.version} onClose={onClose} />
    case 'target':
      return <TargetDialog detail={detail} number={task.version} target={task.target} onClose={onClose} />
    case 'discard':
    case 'withdraw':
    case 'retire':
    case 'remove-target':
      return <Confirmed task={task} detail={detail} onClose={onClose} />
    case 'withdraw-value':
      return <WithdrawValue value={task.value} detail={detail} onClose={onClose} />
  }
}

type Confirmable = Extract<MetricTask, { kind: 'discard' | 'withdraw' | 'retire' | 'remove-target' }>

function Confirmed({ task, detail, onClose }: MetricDialogProps & { task: Confirmable }): ReactNode {
  const { id, name } = detail.entry
  const { locale } = useLocale()
  const run = useMetricMutation(() => {
    switch (task.kind) {
      case 'discard':
        return call(metrics.discardDraft, { params: { id, version: task.version } })
      case 'withdraw':
        return call(metrics.withdraw, { params: { id, version: task.version } })
      case 'retire':
        return call(metrics.retire, { params: { id }, body: {} })
      case 'remove-target':
        return call(metrics.removeTarget, { params: { id, targetId: task.target.id } })
    }
  })
  const words = wordsOf(task, name, locale)
  return (
    <ConfirmDialog
      title={words.title}
      action={words.button}
      consequence={words.consequence}
      onClose={onClose}
      onConfirm={async () => {
        await run.mutateAsync(undefined)
        showToast({ message: words.done })
      }}
    />
  )
}

function wordsOf(task: Confirmable, name: string, locale: string) {
  switch (task.kind) {
    case 'discard':
      return {
        title: `Give version ${task.version} up?`,
        consequence: 'It stays readable in the history but cannot be proposed any more. A new version can be begun.',
        button: 'Give the draft up',
        done: `Version ${task.version} was given up.`,
      }
    case 'withdraw':
      return {
        title: `Withdraw version ${task.version}?`,
        consequence:
          'The stakeholder can no longer answer. It stays readable in the history; the next version begins as a copy of it.',
        button: `Withdraw version ${task.version}`,
        done: `Version ${task.version} was withdrawn.`,
      }
    case 'retire':
      return {
        title: `Retire '${name}'?`,
        consequence:
          'It no longer counts and takes no more values. Versions, values and targets stay readable, and a new version brings it back.',
        button: 'Retire the metric',
        done: `'${name}' was retired.`,
      }
    case 'remove-target':
      return {
        title: `Remove the target for ${periodInWords(task.target, locale)}?`,
        consequence: 'There will be no verdict for these days. The target stays readable with who removed it.',
        button: 'Remove the target',
        done: 'The target was removed.',
      }
  }
}

function WithdrawValue({
  value,
  detail,
  onClose,
}: Omit<MetricDialogProps, 'task'> & { value: RecordedValue }): ReactNode {
  const settings = useLocale()
  const refresh = useFreshMetrics()
  const version = detail.versions.find(one => one.id === value.versionId)
  const told = figureWithUnit(value.value, version?.unit ?? '', settings)
  return (
    <ConfirmDialog
      title={`Withdraw ${told}?`}
      action="Withdraw the value"
      consequence="The value that stood before it counts again, if there was one. This one stays readable as withdrawn."
      onClose={onClose}
      onConfirm={async () => {
        await call(metrics.withdrawValue, { params: { id: value.metricId, valueId: value.id } })
        refresh()
        showToast({ message: `${told} was withdrawn.` })
      }}
    />
  )
}
