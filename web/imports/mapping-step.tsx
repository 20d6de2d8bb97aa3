import { useNavigate } from '@tanstack/react-router'
import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../ui/button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { AnsweredQuestions } from './answered-questions.tsx'
import { ColumnsQuestion } from './columns-question.tsx'
import { CommunityQuestion } from './community-question.tsx'
import { ConsequenceLine } from './consequence-line.tsx'
import { DateOrderQuestion } from './date-order-question.tsx'
import { DecimalSignQuestion } from './decimal-sign-question.tsx'
import { EncodingQuestion } from './encoding-question.tsx'
import { EventQuestion } from './event-question.tsx'
import { FigureQuestion } from './figure-question.tsx'
import { FirstRows } from './first-rows.tsx'
import { followSuggestion } from './follow-suggestion.ts'
import type { ImportSearch } from './import-search.ts'
import { MetricQuestion } from './metric-question.tsx'
import { NewActivitiesQuestion } from './new-activities-question.tsx'
import { OwnTalksQuestion } from './own-talks-question.tsx'
import { useAnswer } from './queries.ts'
import { currentQuestion, type Question, type QuestionKey, questionsOf } from './questions.ts'
import { ReadAsQuestion } from './read-as-question.tsx'
import { RowsAreQuestion } from './rows-are-question.tsx'
import { SavedMappingNotice } from './saved-mapping-notice.tsx'
import { SheetQuestion } from './sheet-question.tsx'
import { StatusWordsQuestion } from './status-words-question.tsx'
import { TableQuestion } from './table-question.tsx'
import { TargetQuestion } from './target-question.tsx'
import { TimeZoneQuestion } from './time-zone-question.tsx'
import { UnderstoodCard } from './understood-card.tsx'
import { useImportProgress } from './use-import-progress.ts'
import css from './wizard.module.css'
import { StepHeading } from './wizard.tsx'
import { WorkProgress } from './work-progress.tsx'

/** What a question needs to be asked and answered. */
export interface AnswerProps {
  detail: ImportDetail
  understood: Understood
  busy: boolean
  save: (change: ImportChange) => void
}

interface MappingStepProps {
  detail: ImportDetail
  understood: Understood
  ask: QuestionKey | undefined
}

/** One question at a time, above it what the file says, below it what was answered. */
export function MappingStep({ detail, understood, ask }: MappingStepProps): ReactNode {
  const navigate = useNavigate({ from: '/imports/$id' })
  const { locale } = useLocale()
  const answer = useAnswer(detail.id)
  const questions = questionsOf(detail, understood)
  const current = currentQuestion(questions, ask)
  const open = questions.filter(({ state }) => state === 'open').length
  useQuestionFocus(current?.key ?? null)

  function save(change: ImportChange): void {
    const isFirstTime = current?.state === 'open'
    const next: ImportSearch = isFirstTime ? {} : { step: 'mapping' }
    // A corrected answer is looked at here; the last one that was missing leads on. Whoever opened another question while
    // this one was saved stays there.
    const go = (): void => {
      void navigate({ search: before => (before.ask === ask ? next : before), replace: true })
    }
    answer.mutate(change, {
      onSuccess: after => {
        const follow = change.newEvent === undefined ? followSuggestion(detail, after) : null
        if (follow === null) go()
        else answer.mutate(follow, { onSuccess: go })
      },
    })
  }

  const props: AnswerProps = {
    detail,
    understood,
    busy: answer.isPending,
    save,
  }

  return (
    <>
      <StepHeading
        step="mapping"
        title={current === null ? 'Everything is answered' : 'What the file cannot say'}
        lead={
          current !== null && open > 0
            ? `${open === 1 ? 'One question is' : `${open.toLocaleString(locale)} questions are`} open.`
            : undefined
        }
      />
      <ConsequenceLine detail={detail} understood={understood} busy={answer.isPending} />
      <Answering id={detail.id} busy={answer.isPending} onCancel={answer.cancel} />
      <SavedMappingNotice detail={detail} />
      {open > 0 || detail.plan === null ? null : (
        <div className={css.actions}>
          <Button
            variant={current === null ? 'primary' : 'plain'}
            onClick={() => void navigate({ search: { step: 'review' } })}
          >
            Go to the review
          </Button>
        </div>
      )}
      {current === null ? null : (
        <section className={css.question} aria-labelledby="question">
          {answer.isError ? <AnswerProblem error={answer.error} /> : null}
          <Ask question={current} {...props} key={current.key} />
        </section>
      )}
      <FirstRows understood={understood} pinned={current !== null} />
      <AnsweredQuestions
        detail={detail}
        understood={understood}
        questions={questions.filter(({ key, state }) => key !== current?.key && state !== 'open')}
        onChange={key => void navigate({ search: { step: 'mapping', ask: key } })}
      />
      <UnderstoodCard understood={understood} importId={detail.id} onlyColumns />
    </>
  )
}

/** A long file is read again for an answer: how far that is, and the way back. Of a short one nothing is seen. */
function Answering({ id, busy, onCancel }: { id: string; busy: boolean; onCancel: () => void }): ReactNode {
  const progress = useImportProgress(id, busy)
  if (progress === null) return null
  return (
    <div className={css.stack}>
      <WorkProgress progress={progress} otherwise="Reading the file" />
      <div className={css.actions}>
        <Button onClick={onCancel}>Cancel this answer</Button>
      </div>
    </div>
  )
}

function Ask({ question, ...props }: AnswerProps & { question: Question }): ReactNode {
  switch (question.key) {
    case 'sheet':
      return <SheetQuestion {...props} />
    case 'readAs':
      return <ReadAsQuestion {...props} />
    case 'encoding':
      return <EncodingQuestion {...props} />
    case 'table':
      return <TableQuestion {...props} />
    case 'columns':
      return <ColumnsQuestion {...props} />
    case 'rowsAre':
      return <RowsAreQuestion {...props} />
    case 'statusWords':
      return <StatusWordsQuestion {...props} />
    case 'dateOrder':
      return <DateOrderQuestion {...props} />
    case 'timeZone':
      return <TimeZoneQuestion {...props} />
    case 'decimalSign':
      return <DecimalSignQuestion {...props} />
    case 'target':
      return <TargetQuestion {...props} />
    case 'newActivities':
      return props.detail.target === 'sessions' ? <OwnTalksQuestion {...props} /> : <NewActivitiesQuestion {...props} />
    case 'figure':
      return <FigureQuestion {...props} />
    case 'metric':
      return <MetricQuestion {...props} />
    case 'community':
      return <CommunityQuestion {...props} />
    case 'event':
      return <EventQuestion {...props} />
  }
}

function AnswerProblem({ error }: { error: unknown }): ReactNode {
  return <ProblemView error={error} what="This answer was not taken; nothing has changed." />
}

/** A change of question takes focus along: to the next one, or to the heading when none is left. Not at first. */
function useQuestionFocus(shown: QuestionKey | null): void {
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    const target = shown === null ? document.querySelector<HTMLElement>('main h2') : document.getElementById('question')
    target?.focus()
  }, [shown])
}

/** Somebody else's file: what it holds is for them and for managers. */
export function NotYours({ detail }: { detail: ImportDetail }): ReactNode {
  return (
    <Notice title={`${detail.createdBy.name} uploaded this file and has not confirmed it.`}>
      It quotes names and addresses: they, a manager or an admin can go on with it.
    </Notice>
  )
}
