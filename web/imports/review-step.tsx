import { useNavigate, useSearch } from '@tanstack/react-router'
import { fullNumber } from '@upshot/shared/format/number'
import type { ImportDetail, ImportPlan } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { TargetGiven } from './answered-questions.tsx'
import { CountsGrid } from './counts-grid.tsx'
import { DiscardButton } from './discard-button.tsx'
import { FirstRows } from './first-rows.tsx'
import { groupIssues } from './group-issues.ts'
import { IssueGroups } from './issue-groups.tsx'
import { rows } from './issue-totals.tsx'
import { OutcomeFigures } from './outcome-figures.tsx'
import { PeopleCard } from './people-card.tsx'
import { importAction, isNothingNew, placeNouns, planSentence } from './plan-words.ts'
import { useCommit } from './queries.ts'
import { RepairCard } from './repair-card.tsx'
import { SameFileNotice } from './same-file-notice.tsx'
import { SavedMappingNotice } from './saved-mapping-notice.tsx'
import { TouchedList } from './touched-list.tsx'
import { useImportProgress } from './use-import-progress.ts'
import css from './wizard.module.css'
import { StepHeading } from './wizard.tsx'
import { WorkProgress } from './work-progress.tsx'
import { ZoneLine } from './zone-line.tsx'

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
  const navigate = useNavigate({ from: '/imports/$id' })
  const search = useSearch({ from: '/imports/$id' })
  const shown = search.rows ?? (counts.rejectedRows > 0 || detail.repaired > 0 ? 'left-out' : 'all')
  const hasRows = detail.repaired > 0 || issues.some(({ line, level }) => line !== null && level !== 'note')
  return (
    <>
      <StepHeading
        step="review"
        title={nothingNew ? 'Nothing new' : 'What will be imported'}
        lead={
          <>
            Into <TargetGiven detail={detail} />.{nothingNew ? '' : ' Nothing is written yet.'}
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
          <TouchedList touched={detail.touched} tense="will be" />
          {target === 'readings' || (target === 'sessions' && detail.touched.length > 0) ? (
            <p>
              <TextLink to="/imports/$id" params={{ id: detail.id }} search={{ step: 'mapping', ask: 'newActivities' }}>
                {target === 'sessions'
                  ? 'Change which talks are logged'
                  : 'Change what becomes of items that are no activity yet'}
              </TextLink>
            </p>
          ) : null}
          <Confirm detail={detail} understood={understood} plan={plan} />
          {/* Behind the button: whoever agrees with everything is there with one key. */}
          <ZoneLine detail={detail} understood={understood} />
        </div>
      </Card>
      <SavedMappingNotice detail={detail} />
      <FirstRows understood={understood} />
      {hasRows ? <RepairCard detail={detail} understood={understood} shown={shown} /> : null}
      {understood.toldApart === null ? null : (
        <PeopleCard
          detail={detail}
          understood={understood}
          toldApart={understood.toldApart}
          onShowRows={code => void navigate({ search: { step: 'review', rows: code }, replace: true })}
        />
      )}
      <Card title="What the file says" note="– is what this file cannot know.">
        <CountsGrid counts={counts} more={more} figures={understood.figures} target={target} />
      </Card>
      {groups.length === 0 ? (
        <p className={css.second}>No issues: every row can be imported as it stands.</p>
      ) : (
        <Card title="Issues by cause" flush>
          <IssueGroups
            groups={groups}
            onCorrect={code => void navigate({ search: { step: 'review', rows: code }, replace: true })}
          />
        </Card>
      )}
    </>
  )
}

/** While it is written: how far it is, and the way back, which leaves everything as it was. */
function Committing({ id, onCancel }: { id: string; onCancel: () => void }): ReactNode {
  const progress = useImportProgress(id, true)
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => cancel.current?.focus(), [])
  return (
    <div className={css.stack}>
      <WorkProgress progress={progress} otherwise="Importing" />
      <div className={css.actions}>
        <Button ref={cancel} onClick={onCancel}>
          Cancel the import
        </Button>
        <span className={css.second}>Until it is finished, nothing of it counts anywhere.</span>
      </div>
    </div>
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

  const running = useRef<AbortController | null>(null)
  // Leaving the page is giving up: the server stops, and nothing of it is written.
  useEffect(() => () => running.current?.abort(), [])

  function run(): void {
    if (fingerprint === null) return
    setFailed(null)
    const controller = new AbortController()
    running.current = controller
    // The button has said that they are left out: pressing it is the decision.
    commit.mutate(
      { fingerprint, acceptRejectedRows: rejectedRows > 0, signal: controller.signal },
      {
        onSuccess: () => void navigate({ search: {} }),
        onError: error => {
          if (!controller.signal.aborted) setFailed(error)
        },
      },
    )
  }

  if (commit.isPending) return <Committing id={detail.id} onCancel={() => running.current?.abort()} />

  return (
    <>
      {rejectedRows > 0 && !isNothingNew(plan) ? (
        <Notice
          tone="warning"
          title={`${fullNumber(rejectedRows, locale)} of ${rows(counts.rows, locale)} cannot be imported.`}
        >
          {acceptedRows === 0
            ? `No row is left. Correct ${rejectedRows === 1 ? 'it' : 'them'} below, or correct the file and upload it again.`
            : `Correct ${rejectedRows === 1 ? 'it' : 'them'} below, or import the good rows now: the same ${placeNouns[target]} can take the corrected file later.`}
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
