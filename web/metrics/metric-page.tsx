import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { MetricDetail, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import { type ReactNode, useState } from 'react'
import { useHere } from '../frame/session.ts'
import { Notice } from '../ui/notice.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { DefinitionCard } from './definition-card.tsx'
import { MetricActions } from './metric-actions.tsx'
import { MetricChart } from './metric-chart.tsx'
import { MetricDialog, type MetricTask } from './metric-dialog.tsx'
import { MetricHeadline } from './metric-headline.tsx'
import { stageWords } from './metric-words.ts'
import css from './metrics.module.css'
import { ProposalState } from './proposal-state.tsx'
import { metricQuery } from './queries.ts'
import { StandingStatus } from './standing-status.tsx'
import { TargetsCard } from './targets-card.tsx'
import { ValuesCard } from './values-card.tsx'
import { VersionHistory } from './version-history.tsx'

export function MetricPage(): ReactNode {
  const { id } = useParams({ from: '/metrics/$id' })
  const metric = useQuery(metricQuery(id))
  if (metric.data !== undefined) return <Loaded key={id} detail={metric.data} />
  return (
    <>
      <PageHeader title="Metric" back={<TextLink to="/metrics">Metrics</TextLink>} />
      {metric.isError ? (
        <ProblemView
          error={metric.error}
          what="The metric could not be loaded."
          onRetry={() => void metric.refetch()}
        />
      ) : (
        <Skeleton label="Loading the metric" rows={6} height={24} />
      )}
    </>
  )
}

function Loaded({ detail }: { detail: MetricDetail }): ReactNode {
  const { entry } = detail
  const search = useSearch({ from: '/metrics/$id' })
  const navigate = useNavigate({ from: '/metrics/$id' })
  const { person } = useHere()
  const [task, setTask] = useState<MetricTask | null>(null)
  const shown = shownVersion(detail, search.version)
  const proposed = detail.versions.find(version => version.status === 'proposed')
  const asked = proposed?.approvals.find(
    approval => approval.approverId === person.id && approval.withdrawnAt === null && approval.decision !== 'agreed',
  )
  if (shown === undefined) return null
  const isEarlier = search.version !== undefined && shown.number !== entry.figuresOf
  return (
    <>
      <PageHeader
        title={shown.name}
        back={<TextLink to="/metrics">Metrics</TextLink>}
        note={
          <span className={css.facts}>
            <StandingStatus standing={entry.standing} />
            <span>{stageWords[shown.stage]}</span>
            {shown.owner === null ? null : <span>owned by {shown.owner.name}</span>}
          </span>
        }
        actions={<MetricActions detail={detail} onTask={setTask} />}
      />
      <div className={css.stack}>
        {proposed === undefined ? null : asked === undefined ? (
          <ProposalState version={proposed} detail={detail} onTask={setTask} />
        ) : (
          <AnswerPanel version={proposed} detail={detail} hasDeclined={asked.decision === 'declined'} />
        )}
        {isEarlier ? (
          <Notice
            title={`You are reading version ${shown.number}, which is ${shown.status}.`}
            action={
              <TextLink to="/metrics/$id" params={{ id: entry.id }}>
                Back to the version that counts
              </TextLink>
            }
          >
            Its values and targets are as they were.
          </Notice>
        ) : (
          <MetricHeadline entry={entry} />
        )}
        <MetricChart
          id={entry.id}
          version={shown}
          asOf={entry.freshness.asOf}
          search={search}
          onSearch={part => void navigate({ search: before => ({ ...before, ...part }), replace: true })}
        />
        <div className={css.columns}>
          <DefinitionCard version={shown} />
          <TargetsCard version={shown} onTask={setTask} />
        </div>
        <ValuesCard detail={detail} version={shown} onTask={setTask} />
        <VersionHistory detail={detail} />
      </div>
      {task === null ? null : <MetricDialog task={task} detail={detail} onClose={() => setTask(null)} />}
    </>
  )
}

/** The version of the address, else the one that counts. */
function shownVersion({ entry, versions }: MetricDetail, number: number | undefined): VersionDetail | undefined {
  return (
    versions.find(version => version.number === number) ??
    versions.find(version => version.number === entry.figuresOf) ??
    versions[0]
  )
}
