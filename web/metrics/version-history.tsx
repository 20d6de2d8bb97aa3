import type { ApprovalDetail, MetricDetail, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { DefinitionList } from '../ui/definition-list.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { definitionFacts } from './definition-card.tsx'
import { doneOn } from './metric-figures.ts'
import { versionTones } from './metric-words.ts'
import css from './metrics.module.css'

/** Who agreed to what and when: every version, and every word that was said about it. */
export function VersionHistory({ detail }: { detail: MetricDetail }): ReactNode {
  return (
    <Card title="Versions">
      <ol className={css.plainList}>
        {detail.versions.map(version => (
          <Version key={version.number} version={version} isShown={version.number === detail.entry.figuresOf} />
        ))}
      </ol>
    </Card>
  )
}

function Version({ version, isShown }: { version: VersionDetail; isShown: boolean }): ReactNode {
  const settings = useLocale()
  const day = (instant: string): string => doneOn(instant, settings)
  return (
    <li className={css.version}>
      <div className={css.versionHead}>
        <h3>Version {version.number}</h3>
        <Status look="badge" tone={versionTones[version.status]}>
          {version.status}
        </Status>
        <span className={css.second}>
          written by {version.createdByName} on {day(version.createdAt)}
          {version.endedAt === null ? '' : `, ${version.status} on ${day(version.endedAt)}`}
        </span>
        {isShown ? null : (
          <TextLink to="/metrics/$id" params={{ id: version.metricId }} search={{ version: version.number }}>
            Values of version {version.number}
          </TextLink>
        )}
      </div>
      {version.approvals.map(approval => (
        <div key={approval.id} className={css.said}>
          <p>{approvalText(approval, day)}</p>
          {approval.comment === null ? null : <blockquote className={css.quote}>{approval.comment}</blockquote>}
        </div>
      ))}
      <details className={css.details}>
        <summary>Definition of version {version.number}</summary>
        <DefinitionList facts={definitionFacts(version)} />
      </details>
    </li>
  )
}

export function approvalText(approval: ApprovalDetail, day: (instant: string) => string): string {
  const { approver, decision, decidedAt, requestedByName, requestedAt, withdrawnAt } = approval
  const asked = `${approver.name} was asked by ${requestedByName} on ${day(requestedAt)}`
  if (withdrawnAt !== null && decision === null) return `${asked}; the question was withdrawn on ${day(withdrawnAt)}.`
  if (decision === null || decidedAt === null) return `${asked} and has not answered yet.`
  return `${approver.name} ${decision} on ${day(decidedAt)}; asked by ${requestedByName} on ${day(requestedAt)}.`
}
