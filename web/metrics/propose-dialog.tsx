import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import { missingParts } from '@upshot/shared/metrics/sign-off'
import { findTemplate, signerNames } from '@upshot/shared/metrics/templates'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { splitProblem } from '../ui/form-problem.ts'
import { Notice } from '../ui/notice.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { useMembers, useMetricMutation } from './queries.ts'

interface ProposeDialogProps {
  detail: MetricDetail
  number: number
  onClose: () => void
}

/** Names the one person whose word is asked. From here on the version cannot be changed. */
export function ProposeDialog({ detail, number, onClose }: ProposeDialogProps): ReactNode {
  const { entry, versions } = detail
  const version = versions.find(one => one.number === number)
  const people = useMembers({ anew: true })
  const [approverId, setApproverId] = useState<string | null>(null)
  const [fault, setFault] = useState<{ field: string | null; elsewhere: string | null }>({
    field: null,
    elsewhere: null,
  })
  const missing = version === undefined ? [] : missingParts(version)
  const signers = (findTemplate(entry.template ?? '')?.signers ?? []).map(signer => signerNames[signer].toLowerCase())
  const propose = useMetricMutation((chosen: string) =>
    call(metrics.propose, {
      params: { id: entry.id, version: number },
      body: { approverId: chosen, revision: version?.revision ?? 0 },
    }),
  )

  async function submit(): Promise<void> {
    if (approverId === null) {
      setFault({ field: 'Name the stakeholder who is to agree.', elsewhere: null })
      return
    }
    try {
      await propose.mutateAsync(approverId)
      const name = people.find(member => member.personId === approverId)?.name ?? 'The stakeholder'
      showToast({ message: `Version ${number} is proposed. ${name} finds it under Metrics.` })
      onClose()
    } catch (error) {
      const { atFields, elsewhere } = splitProblem(error, ['approverId'])
      setFault({ field: atFields.approverId ?? null, elsewhere })
    }
  }

  return (
    <Dialog title={`Propose version ${number}`} onClose={onClose} closeOnOutside={false}>
      <FormLayout
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
        problem={fault.elsewhere}
        actions={
          <>
            <Button variant="primary" type="submit" busy={propose.isPending} disabled={missing.length > 0}>
              Propose version {number}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        {missing.length === 0 ? (
          <p>
            One person agrees or declines, with a comment that stays with the version. It cannot be changed from then
            on: a change is a new version and needs their word again.
          </p>
        ) : (
          <Notice tone="warning" title={`The draft still lacks ${missing.join(' and ')}.`}>
            Close this, choose "Edit draft" and fill it in.
          </Notice>
        )}
        <SelectField
          label="Stakeholder"
          description={signers.length === 0 ? undefined : `Who usually signs: ${signers.join(' or ')}.`}
          choices={people.map(member => ({ value: member.personId, label: `${member.name} (${member.role})` }))}
          value={approverId}
          placeholder="Choose who is to agree"
          searchable
          nothingFound="Nobody of that name is in this workspace. An admin can invite them."
          error={fault.field ?? undefined}
          data-autofocus
          onChange={chosen => {
            setApproverId(chosen)
            setFault({ field: null, elsewhere: null })
          }}
        />
      </FormLayout>
    </Dialog>
  )
}
