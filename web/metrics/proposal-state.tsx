import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import type { MetricTask } from './metric-dialog.tsx'
import { doneOn } from './metric-figures.ts'
import css from './metrics.module.css'
import { useMetricMutation } from './queries.ts'

interface ProposalStateProps {
  version: VersionDetail
  detail: MetricDetail
  onTask: (task: MetricTask) => void
}

/** Whose word a proposed version waits for, or who said no and why: for everybody but the stakeholder. */
export function ProposalState({ version, detail, onTask }: ProposalStateProps): ReactNode {
  const { workspace } = useHere()
  const settings = useLocale()
  const { id } = detail.entry
  const begin = useMetricMutation(() => call(metrics.createVersion, { params: { id }, body: {} }))
  const asked = version.approvals.filter(approval => approval.withdrawnAt === null)
  const declined = asked.find(approval => approval.decision === 'declined')
  const waiting = asked.filter(approval => approval.decision === null)
  const isManager = workspace.permissions.proposeMetrics
  const hasDraft = detail.versions.some(other => other.status === 'draft')

  async function improve(): Promise<void> {
    try {
      const next = await begin.mutateAsync(undefined)
      onTask({ kind: 'edit', version: next.versions[0]?.number ?? 0 })
    } catch (error) {
      showToast({ message: `The next version could not be begun. ${problemText(error)}`, tone: 'failed' })
    }
  }

  const withdraw = (
    <Button size="small" onClick={() => onTask({ kind: 'withdraw', version: version.number })}>
      Withdraw
    </Button>
  )
  if (declined !== undefined) {
    return (
      <Notice
        tone="warning"
        title={`${declined.approver.name} declined version ${version.number} on ${dayOf(declined.decidedAt, settings)}.`}
      >
        <p className={css.prose}>{declined.comment}</p>
        {isManager && !hasDraft ? (
          <div className={`${css.buttons} ${css.said}`}>
            <Button size="small" busy={begin.isPending} onClick={() => void improve()}>
              Write version {(detail.versions[0]?.number ?? 0) + 1}
            </Button>
            {withdraw}
          </div>
        ) : null}
      </Notice>
    )
  }
  const names = waiting.map(approval => approval.approver.name).join(' and ')
  return (
    <Notice
      title={`Version ${version.number} waits for the word of ${names === '' ? 'its stakeholder' : names}.`}
      action={isManager ? withdraw : undefined}
    >
      Asked on {dayOf(version.proposedAt, settings)}. It cannot be changed while it waits.
    </Notice>
  )
}

function dayOf(instant: string | null, settings: LocaleSettings): string {
  return instant === null ? 'a day not known' : doneOn(instant, settings)
}
