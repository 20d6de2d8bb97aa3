import { IconDownload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { fullNumber } from '@upshot/shared/format/number'
import type { ImportDetail, ImportPlan } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { EventGiven, MetricGiven } from './answered-questions.tsx'
import { CountsGrid } from './counts-grid.tsx'
import { DiscardButton } from './discard-button.tsx'
import { downloadRejected } from './download-rejected.ts'
import { FirstRows } from './first-rows.tsx'
import { groupIssues } from './group-issues.ts'
import { IssueGroups } from './issue-groups.tsx'
import { rows } from './issue-totals.tsx'
import { OutcomeFigures } from './outcome-figures.tsx'
import { importAction, isNothingNew, planSentence } from './plan-words.ts'
import { useCommit } from './queries.ts'
import { SameFileNotice } from './same-file-notice.tsx'
import css from './wizard.module.css'
import { StepHeading } from './wizard.tsx'

interface ReviewStepProps {
  detail: ImportDetail
  understood: Understood
  plan: ImportPlan
}

/** What confirming would do, before anything is done. */
export function ReviewStep({ detail, understood, plan }: ReviewStepProps): ReactNode {
  const { locale } = useLocale()
  const { counts, more, issues, issueCounts } = understood
  const { target } = detail
  const groups = groupIssues(issueCounts, issues)
  const nothingNew = isNothingNew(plan)
  return (
    <>
      <StepHeading
        step="review"
        title={nothingNew ? 'Nothing new' : 'What will be imported'}
        lead={
          <>
            Into {target === 'values' ? <MetricGiven id={detail.choice.metricId} /> : <EventGiven detail={detail} />}.
            Nothing is written yet.
          </>
        }
      />
      <SameFileNotice sameAs={detail.sameAs} nothingNew={nothingNew} />
      <Card>
        <div className={css.stack}>
          <p className={css.consequence} role="status">
            {planSentence({ plan, target }, locale)}
          </p>
          <OutcomeFigures outcome={plan} target={target} tense="will be" />
          <Confirm detail={detail} understood={understood} plan={plan} />
        </div>
      </Card>
      <FirstRows understood={understood} />
      <Card title="What the file says" note="– is what this file cannot know.">
        <CountsGrid counts={counts} more={more} target={target} />
      </Card>
      {groups.length === 0 ? (
        <p className={css.second}>No issues: every row can be imported as it stands.</p>
      ) : (
        <Card
          title="Issues"
          flush
          actions={
            counts.rejectedRows === 0 ? undefined : (
              <Button
                size="small"
                icon={<IconDownload size={16} aria-hidden />}
                onClick={() => void downloadRejected(detail.id)}
              >
                {`Download the ${rows(counts.rejectedRows, locale)} left out`}
              </Button>
            )
          }
        >
          <IssueGroups groups={groups} />
        </Card>
      )}
    </>
  )
}

function Confirm({ detail, understood, plan }: ReviewStepProps): ReactNode {
  const { locale } = useLocale()
  const navigate = useNavigate({ from: '/imports/$id' })
  const commit = useCommit(detail.id)
  const [failed, setFailed] = useState<unknown>(null)
  const { counts, more } = understood
  const { acceptedRows } = more
  const { rejectedRows } = counts
  const { fingerprint, target } = detail
  const hasNothing = isNothingNew(plan) || acceptedRows === 0

  function run(): void {
    if (fingerprint === null) return
    setFailed(null)
    // The button has said that they are left out: pressing it is the decision.
    commit.mutate(
      { fingerprint, acceptRejectedRows: rejectedRows > 0 },
      { onSuccess: () => void navigate({ search: {} }), onError: setFailed },
    )
  }

  return (
    <>
      {rejectedRows > 0 && !isNothingNew(plan) ? (
        <Notice
          tone="warning"
          title={`${fullNumber(rejectedRows, locale)} of ${rows(counts.rows, locale)} cannot be imported.`}
        >
          {acceptedRows === 0
            ? 'No row is left. Correct the file and upload it again.'
            : `Correct the file and upload it again, or import the good rows now: the same ${detail.target === 'values' ? 'metric' : 'event'} can take the corrected file later.`}
        </Notice>
      ) : null}
      {failed === null ? null : <ProblemView error={failed} what="Nothing was imported." />}
      <div className={css.actions}>
        {hasNothing ? null : (
          <Button variant="primary" busy={commit.isPending} onClick={run}>
            {importAction({ plan, target }, { rejectedRows, acceptedRows }, locale)}
          </Button>
        )}
        {rejectedRows > 0 ? <LinkButton to="/imports/new">Upload a corrected file</LinkButton> : null}
        <span className={hasNothing ? undefined : css.end}>
          <DiscardButton detail={detail} main={hasNothing} />
        </span>
      </div>
    </>
  )
}
