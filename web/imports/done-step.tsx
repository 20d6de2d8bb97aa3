import { IconArrowBackUp } from '@tabler/icons-react'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { undoDays } from '@upshot/shared/imports/may-handle-import'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { dismissToastsOf } from '../ui/toasts.ts'
import { CountsGrid } from './counts-grid.tsx'
import { groupIssues } from './group-issues.ts'
import { IssueSummary } from './issue-summary.tsx'
import { OutcomeFigures } from './outcome-figures.tsx'
import { outcomeSentence } from './plan-words.ts'
import { correctionToasts } from './repair-row.tsx'
import { TouchedList } from './touched-list.tsx'
import { UndoDialog } from './undo-dialog.tsx'
import { UndoneCard } from './undone-card.tsx'
import css from './wizard.module.css'
import { StepHeading } from './wizard.tsx'

/** What was written, where to see it, and the way back. */
export function DoneStep({ detail, others }: { detail: ImportDetail; others: readonly ImportDetail[] }): ReactNode {
  // What was corrected is imported: nothing of it can be taken back any more.
  useEffect(() => dismissToastsOf(correctionToasts), [])
  const { status, outcome, target, counts, figures, issueCounts } = detail
  const groups = groupIssues(issueCounts, [])
  if (status === 'cancelled') return <Discarded />
  return (
    <>
      {status === 'undone' ? (
        <Undone detail={detail} />
      ) : (
        <>
          <StepHeading step="done" title="Imported" lead={<WhoConfirmed detail={detail} />} />
          {outcome === null ? null : <Written detail={detail} />}
          <OtherFigures detail={detail} />
          <OtherFiles detail={detail} others={others} />
        </>
      )}
      <Card title="What the file said" note="– is what the file could not know. The file itself is deleted.">
        <CountsGrid counts={counts} more={detail.more} figures={figures} target={target} />
      </Card>
      {groups.length === 0 ? null : (
        <Card title="Issues" flush>
          <IssueSummary groups={groups} />
        </Card>
      )}
    </>
  )
}

/** A table of several metrics fills one at a time. */
function OtherFigures({ detail: { otherFigures } }: { detail: ImportDetail }): ReactNode {
  const [first] = otherFigures
  if (first === undefined) return null
  const [shown, rest] = [otherFigures.slice(0, 5), otherFigures.length - 5]
  return (
    <Card
      title={
        otherFigures.length === 1
          ? 'One more figure is in this file'
          : `${otherFigures.length} more figures are in this file`
      }
    >
      <p>
        <bdi>{shown.join(', ')}</bdi>
        {rest > 0 ? ` and ${rest} more` : ''}. An import takes one: bring the file in once more, and change the figure
        or the metric.
      </p>
    </Card>
  )
}

/** The way back to the files that came in the same go and still wait. */
function OtherFiles({ detail, others }: { detail: ImportDetail; others: readonly ImportDetail[] }): ReactNode {
  const waiting = others.filter(({ status }) => status === 'staged')
  if (waiting.length === 0) return null
  const batch = [...others.map(({ id }) => id), detail.id].join(',')
  return (
    <Card title={waiting.length === 1 ? 'One more file is waiting' : `${waiting.length} more files are waiting`}>
      <div className={css.actions}>
        <LinkButton to="/imports/new" search={{ batch }}>
          Back to the files
        </LinkButton>
        <span className={css.second}>
          {waiting.map(({ id, fileName }, at) => (
            <span key={id}>
              {at === 0 ? '' : ', '}
              <bdi>{fileName}</bdi>
            </span>
          ))}
        </span>
      </div>
    </Card>
  )
}

function Written({ detail }: { detail: ImportDetail }): ReactNode {
  const { locale } = useLocale()
  const [asking, setAsking] = useState(false)
  const { outcome, target, event, metric, mayUndo } = detail
  if (outcome === null) return null
  return (
    <Card>
      <div className={css.stack}>
        <p className={css.consequence} role="status">
          {outcomeSentence(outcome, target, locale)}
        </p>
        <OutcomeFigures outcome={outcome} target={target} tense="were" />
        <TouchedList touched={detail.touched} tense="was" />
        <p>
          {event === null ? null : (
            <>
              Into{' '}
              <TextLink to="/events/$eventId" params={{ eventId: event.id }}>
                <bdi>{event.title}</bdi>
              </TextLink>
              .{' '}
            </>
          )}
          {target === 'readings' ? (
            <>
              See them on your <TextLink to="/activities">activities</TextLink>.{' '}
            </>
          ) : null}
          {metric === null ? null : (
            <>
              Into{' '}
              <TextLink to="/metrics/$id" params={{ id: metric.id }}>
                <bdi>{metric.name}</bdi>
              </TextLink>
              .{' '}
            </>
          )}
          See what it changes on the <TextLink to="/">overview</TextLink>.
        </p>
        <div className={css.actions}>
          <LinkButton to="/imports/new" variant="primary">
            Import another file
          </LinkButton>
          {mayUndo ? (
            <Button icon={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setAsking(true)}>
              Undo this import
            </Button>
          ) : null}
          <span className={css.second}>
            {mayUndo ? `Can be undone for ${undoDays} days.` : 'Can no longer be undone by you.'}
          </span>
        </div>
        {asking ? <UndoDialog row={detail} onDone={() => undefined} onClose={() => setAsking(false)} /> : null}
      </div>
    </Card>
  )
}

function WhoConfirmed({ detail: { committedAt, committedBy } }: { detail: ImportDetail }): ReactNode {
  const { locale, timeZone } = useLocale()
  if (committedAt === null) return null
  return (
    <>
      {formatInstant(committedAt, locale, timeZone)}
      {committedBy === null ? '' : ' by '}
      {committedBy === null ? null : <bdi>{committedBy.name}</bdi>}
    </>
  )
}

function Undone({ detail }: { detail: ImportDetail }): ReactNode {
  const { locale, timeZone } = useLocale()
  const { undoneAt, undoneBy } = detail
  return (
    <>
      <StepHeading
        step="done"
        title="Undone"
        lead={
          undoneAt === null ? undefined : (
            <>
              {formatInstant(undoneAt, locale, timeZone)}
              {undoneBy === null ? '' : ' by '}
              {undoneBy === null ? null : <bdi>{undoneBy.name}</bdi>}
            </>
          )
        }
      />
      <UndoneCard detail={detail} />
    </>
  )
}

function Discarded(): ReactNode {
  return (
    <>
      <StepHeading
        step="done"
        title="Discarded"
        lead="This file was given up and deleted. Nothing of it was imported."
      />
      <div className={css.actions}>
        <LinkButton to="/imports/new" variant="primary">
          Import another file
        </LinkButton>
      </div>
    </>
  )
}
