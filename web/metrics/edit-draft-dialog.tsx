import { metrics } from '@upshot/shared/metrics/api'
import { definitionOf } from '@upshot/shared/metrics/definition-of'
import type { MetricDefinition } from '@upshot/shared/metrics/metric'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toasts.ts'
import { DefinitionForm } from './definition-form.tsx'
import { useMetricMutation } from './queries.ts'

interface EditDraftDialogProps {
  detail: MetricDetail
  number: number
  onClose: () => void
}

export function EditDraftDialog({ detail, number, onClose }: EditDraftDialogProps): ReactNode {
  const { id } = detail.entry
  const version = detail.versions.find(one => one.number === number)
  const save = useMetricMutation((change: MetricDefinition) =>
    call(metrics.editDraft, {
      params: { id, version: number },
      body: { revision: version?.revision ?? 0, change },
    }),
  )
  if (version === undefined) return null
  return (
    <Dialog title={`Edit version ${number}`} size="wide" closeOnOutside={false} onClose={onClose}>
      <DefinitionForm
        initial={definitionOf(version)}
        metricId={id}
        button="Save the draft"
        onSave={async definition => {
          await save.mutateAsync(definition)
          showToast({ message: `Version ${number} was saved as a draft.` })
          onClose()
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}
