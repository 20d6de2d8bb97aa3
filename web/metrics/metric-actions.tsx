import { IconDots, IconTargetArrow } from '@tabler/icons-react'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Menu, type MenuItem } from '../ui/menu.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import type { MetricTask } from './metric-dialog.tsx'
import { useMetricMutation } from './queries.ts'

interface MetricActionsProps {
  detail: MetricDetail
  onTask: (task: MetricTask) => void
}

/** The next step as a button, the others in the menu. */
export function MetricActions({ detail, onTask }: MetricActionsProps): ReactNode {
  const { workspace } = useHere()
  const { entry, versions } = detail
  const { proposeMetrics, logActivities } = workspace.permissions
  const begin = useMetricMutation(() => call(metrics.createVersion, { params: { id: entry.id }, body: {} }))
  const draft = versions.find(version => version.status === 'draft')
  const mayRecord = logActivities && entry.standing !== 'retired'
  const next = (versions[0]?.number ?? 0) + 1

  async function beginVersion(): Promise<void> {
    try {
      await begin.mutateAsync(undefined)
      showToast({ message: `Version ${next} is a draft now. Change what should differ, then propose it.` })
      onTask({ kind: 'edit', version: next })
    } catch (error) {
      showToast({ message: `Version ${next} could not be begun. ${problemText(error)}`, tone: 'failed' })
    }
  }

  const more: MenuItem[] = []
  if (proposeMetrics) {
    if (draft === undefined) more.push({ label: `Begin version ${next}`, run: () => void beginVersion() })
    else more.push({ label: 'Give the draft up', run: () => onTask({ kind: 'discard', version: draft.number }) })
    if (entry.standing !== 'retired') {
      more.push({ label: 'Retire the metric', danger: true, run: () => onTask({ kind: 'retire' }) })
    }
  }
  return (
    <>
      {logActivities && entry.standing === 'agreed' ? (
        <LinkButton to="/impact/new" search={{ metric: entry.id }} icon={<IconTargetArrow size={16} aria-hidden />}>
          Measure impact
        </LinkButton>
      ) : null}
      {mayRecord ? (
        <Button
          variant={draft === undefined && entry.standing === 'agreed' ? 'primary' : 'plain'}
          onClick={() => onTask({ kind: 'record' })}
        >
          Record a value
        </Button>
      ) : null}
      {proposeMetrics && draft !== undefined ? (
        <>
          <Button onClick={() => onTask({ kind: 'edit', version: draft.number })}>Edit draft</Button>
          <Button variant="primary" onClick={() => onTask({ kind: 'propose', version: draft.number })}>
            Propose version {draft.number}
          </Button>
        </>
      ) : null}
      {more.length === 0 ? null : (
        <Menu
          label="More"
          items={more}
          button={button => (
            <IconButton {...button} label="More actions" variant="plain" icon={<IconDots size={16} aria-hidden />} />
          )}
        />
      )}
    </>
  )
}
