import { useQuery } from '@tanstack/react-query'
import type { ImportDetail, NewEvent } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { eventQuery } from '../events/queries.ts'
import { useHere } from '../frame/session.ts'
import { metricQuery } from '../metrics/queries.ts'
import { Button } from '../ui/button.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { dateOrderWords, meaningWords } from './field-words.ts'
import type { Question, QuestionKey } from './questions.ts'
import { columnCount } from './understood-card.tsx'
import { unknownStatusWords } from './unknown-status-words.ts'
import css from './wizard.module.css'

export const questionNames: Readonly<Record<QuestionKey, string>> = {
  columns: 'Columns',
  rowsAre: 'Who is in the list',
  statusWords: 'Status words',
  dateOrder: 'Order of dates',
  timeZone: 'Time zone',
  decimalSign: 'Decimal sign',
  metric: 'Metric',
  event: 'Event',
}

interface AnsweredQuestionsProps {
  detail: ImportDetail
  understood: Understood
  questions: readonly Question[]
  onChange: (key: QuestionKey) => void
}

/** What was answered or taken for granted; each can be changed. */
export function AnsweredQuestions({ detail, understood, questions, onChange }: AnsweredQuestionsProps): ReactNode {
  if (questions.length === 0) return null
  return (
    <ul className={css.answers} aria-label="Answers so far">
      {questions.map(question => (
        <li key={question.key}>
          <span className={css.what}>{questionNames[question.key]}</span>
          <span className={css.given}>
            <Given question={question} detail={detail} understood={understood} />
          </span>
          <Button size="small" onClick={() => onChange(question.key)}>
            Change<VisuallyHidden> {questionNames[question.key].toLowerCase()}</VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  )
}

interface GivenProps {
  question: Question
  detail: ImportDetail
  understood: Understood
}

function Given({ question, detail, understood }: GivenProps): ReactNode {
  const { workspace } = useHere()
  const { answers } = detail.choice
  switch (question.key) {
    case 'columns':
      return columnCount(understood.columns)
    case 'rowsAre':
      return answers.rowsAre === 'attended' ? 'People who attended' : 'People who registered'
    case 'statusWords':
      return <StatusWordsGiven detail={detail} understood={understood} />
    case 'dateOrder':
      return answers.dateOrder === undefined ? 'Not said' : dateOrderWords[answers.dateOrder]
    case 'timeZone':
      return answers.timeZone?.replaceAll('_', ' ') ?? zoneMeanwhile(detail, workspace.timeZone)
    case 'decimalSign':
      return decimalSignGiven(detail, understood)
    case 'metric':
      return <MetricGiven id={detail.choice.metricId} />
    case 'event':
      return <EventGiven detail={detail} />
  }
}

/** Whose clock counts as long as nobody has said. */
function zoneMeanwhile({ choice }: ImportDetail, ofWorkspace: string): string {
  if (choice.eventId !== null) return 'The one of the event'
  const ofNew = choice.newEvent?.timeZone
  return ofNew == null
    ? `${ofWorkspace.replaceAll('_', ' ')}, where the workspace is`
    : `${ofNew.replaceAll('_', ' ')}, where the event is`
}

function decimalSignGiven({ choice }: ImportDetail, { issueCounts }: Understood): string {
  const { decimalSign } = choice.answers
  if (decimalSign !== undefined) return decimalSign === '.' ? 'Point: 1,234.5' : 'Comma: 1.234,5'
  const unread = issueCounts.find(({ code }) => code === 'BAD_NUMBER')?.count ?? 0
  if (unread === 0) return 'As the values are written'
  return `As the values are written; ${unread} could not be read so`
}

function StatusWordsGiven({ detail, understood }: { detail: ImportDetail; understood: Understood }): ReactNode {
  const given = Object.entries(detail.choice.answers.statusWords ?? {})
  const unknown = unknownStatusWords(understood).length
  if (given.length === 0) return `${unknown} unknown: those people are not counted as registered`
  return (
    <>
      {given.map(([word, meaning], at) => (
        <span key={word}>
          {at === 0 ? '' : ', '}
          <bdi>{word}</bdi>: {meaningWords[meaning].toLowerCase()}
        </span>
      ))}
    </>
  )
}

export function MetricGiven({ id }: { id: string | null }): ReactNode {
  const { data } = useQuery({ ...metricQuery(id ?? ''), enabled: id !== null })
  return <bdi>{data?.entry.name ?? ''}</bdi>
}

export function EventGiven({ detail }: { detail: ImportDetail }): ReactNode {
  const { locale } = useLocale()
  const { eventId, newEvent } = detail.choice
  const { data } = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== null })
  if (newEvent !== null) {
    const day = dayOf(newEvent)
    return (
      <>
        <bdi>{newEvent.title}</bdi>
        {day === null ? '' : `, ${formatDay(day, locale)}`}, a new event
      </>
    )
  }
  if (data === undefined) return ''
  return (
    <>
      <bdi>{data.title}</bdi>, {formatDay(data.day, locale)}
    </>
  )
}

export function dayOf({ startsAt, day }: NewEvent): string | null {
  return startsAt?.slice(0, 10) ?? day ?? null
}
