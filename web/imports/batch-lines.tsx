import { Problem } from '@upshot/shared/contract/problem'
import type { ImportDetail } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Progress } from '../ui/progress.tsx'
import { Status, type StatusTone } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './batch-list.module.css'
import { asksWords, type Readiness, readinessOf } from './batch-readiness.ts'
import { inFile, outcomeSentence, planSentence } from './plan-words.ts'
import { titleCase } from './title-case.ts'
import type { BatchFile } from './use-batch.ts'
import wizard from './wizard.module.css'

const words: Readonly<Record<Readiness, { tone: StatusTone; text: string }>> = {
  ready: { tone: 'good', text: 'Ready' },
  asks: { tone: 'risk', text: 'Needs an answer' },
  'rejected-rows': { tone: 'risk', text: 'Has rows to look at' },
  'nothing-new': { tone: 'neutral', text: 'Nothing new' },
  done: { tone: 'good', text: 'Imported' },
  gone: { tone: 'unknown', text: 'Discarded or undone' },
}

interface ImportLineProps {
  detail: ImportDetail
  busy: boolean
  error: unknown
}

/** A file that the server has read. */
export function ImportLine({ detail, busy, error }: ImportLineProps): ReactNode {
  const { locale } = useLocale()
  const readiness = readinessOf(detail)
  const { tone, text } = words[readiness]
  return (
    <li className={css.line}>
      <div className={css.what}>
        <TextLink to="/imports/$id" params={{ id: detail.id }}>
          <bdi>{detail.fileName}</bdi>
        </TextLink>
        <span className={wizard.second}>
          {titleCase(detail.title)}. {consequence(detail, locale)}
        </span>
        {error === undefined ? null : <span role="alert">Not imported: {why(error)}</span>}
      </div>
      <Status tone={busy && readiness === 'ready' ? 'neutral' : tone} look="badge">
        {busy && readiness === 'ready' ? 'Being imported' : text}
      </Status>
    </li>
  )
}

/** What became of it, or would. */
function consequence(detail: ImportDetail, locale: string): ReactNode {
  const { plan, target, outcome, understood, event, choice } = detail
  if (outcome !== null) {
    return (
      <>
        {outcomeSentence(outcome, target, locale)}
        {event === null ? null : (
          <>
            {' '}
            Into <bdi>{event.title}</bdi>.
          </>
        )}
      </>
    )
  }
  const title = choice.newEvent?.title ?? detail.suggestedEvents.find(({ id }) => id === choice.eventId)?.title ?? null
  if (plan === null) {
    return understood === null ? '' : `${inFile(understood, target, locale)}. ${asksWords(detail.missing) ?? ''}`.trim()
  }
  return (
    <>
      {planSentence({ plan, target }, locale)}
      {title === null ? null : (
        <>
          {' '}
          Into <bdi>{title}</bdi>.
        </>
      )}
    </>
  )
}

/** A file on its way, or refused. */
export function FileLine({ file: { file, state }, onRemove }: { file: BatchFile; onRemove: () => void }): ReactNode {
  return (
    <li className={css.line}>
      <div className={css.what}>
        <bdi className={css.name}>{file.name}</bdi>
        {state.kind === 'failed' ? (
          <span className={wizard.second} role="alert">
            {why(state.error)}
          </span>
        ) : null}
        {state.kind === 'sending' ? (
          <Progress
            label={state.share >= 1 ? 'Being read' : 'Uploading'}
            share={state.share >= 1 ? null : state.share}
          />
        ) : null}
      </div>
      {state.kind === 'failed' ? (
        <div className={wizard.actions}>
          <Status tone="off" look="badge">
            Refused
          </Status>
          <Button size="small" onClick={onRemove}>
            Take it off the list
          </Button>
        </div>
      ) : (
        <Status tone="unknown" look="badge">
          {state.kind === 'waiting' ? 'Waiting' : 'On the way'}
        </Status>
      )}
    </li>
  )
}

function why(error: unknown): string {
  return error instanceof Problem ? error.detail : 'It could not be sent. Check your connection and bring it again.'
}
