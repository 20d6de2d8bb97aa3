import { useQuery } from '@tanstack/react-query'
import type { ImportDetail, NewEvent } from '@upshot/shared/imports/import'
import type { ImportAnswers, Understood } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { eventQuery } from '../events/queries.ts'
import { useHere } from '../frame/session.ts'
import { metricQuery } from '../metrics/queries.ts'
import { Button } from '../ui/button.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { dateOrderWords, delimiterWords, encodingWords, meaningWords } from './field-words.ts'
import { timeSamples } from './guess-samples.ts'
import { type Question, type QuestionKey, saysOnlyWhoCame } from './questions.ts'
import { sampleDates } from './read-both-ways.ts'
import { RecognisedBy } from './recognised-by.tsx'
import { Samples } from './samples.tsx'
import { unknownWords } from './status-word-answers.ts'
import { targetWords } from './target-words.ts'
import { titleCase } from './title-case.ts'
import { columnCount } from './understood-card.tsx'
import css from './wizard.module.css'

export const questionNames: Readonly<Record<QuestionKey, string>> = {
  sheet: 'Sheet',
  readAs: 'File',
  encoding: 'Letters',
  table: 'Header',
  columns: 'Columns',
  rowsAre: 'Who is in the list',
  statusWords: 'Status words',
  dateOrder: 'Order of dates',
  timeZone: 'Time zone',
  target: 'What it becomes',
  decimalSign: 'Decimal sign',
  newActivities: 'New activities',
  figure: 'Figure',
  metric: 'Metric',
  community: 'Community',
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
    case 'sheet':
      return <bdi>{understood.container?.part}</bdi>
    case 'readAs':
      return (
        <>
          {understood.tool === 'generic' ? 'A table. ' : `${titleCase(understood.title)}. `}
          <RecognisedBy understood={understood} />
        </>
      )
    case 'encoding':
      return (
        <>
          {encodingWords[understood.encoding]} <Samples of={understood.encodingPreview[0]?.samples ?? []} />
        </>
      )
    case 'table':
      return (
        <>
          On line {understood.headerLine}
          {understood.container?.kind === 'workbook' ? '' : `, separated by ${delimiterWords[understood.delimiter]}`}{' '}
          <Samples of={understood.columns.slice(0, 3).map(({ label }) => label)} />
        </>
      )
    case 'columns':
      return columnCount(understood.columns)
    case 'rowsAre':
      return rowsAreGiven(answers.rowsAre, saysOnlyWhoCame(understood))
    case 'statusWords':
      return <StatusWordsGiven detail={detail} understood={understood} />
    case 'dateOrder':
      return (
        <>
          {dateOrderGiven(detail, understood)} <Samples of={sampleDates(understood).map(({ cell }) => cell)} />
        </>
      )
    case 'timeZone':
      return (
        <>
          {answers.timeZone?.replaceAll('_', ' ') ?? zoneMeanwhile(detail, workspace.timeZone)}{' '}
          <Samples of={timeSamples(understood)} />
        </>
      )
    case 'decimalSign':
      return decimalSignGiven(detail, understood)
    case 'target':
      return targetWords[detail.target]
    case 'newActivities':
      return detail.target === 'sessions' ? ownTalksGiven(detail) : newActivitiesGiven(detail)
    case 'figure':
      return figureGiven(detail, understood)
    case 'metric':
      return <MetricGiven choice={detail.choice} />
    case 'community':
      return <CommunityGiven detail={detail} />
    case 'event':
      return <EventGiven detail={detail} />
  }
}

function rowsAreGiven(rowsAre: ImportAnswers['rowsAre'], hasColumn: boolean): string {
  if (rowsAre === undefined) return 'Who came is in a column; whether everybody registered is not said'
  if (rowsAre === 'attended') return hasColumn ? 'Everyone attended' : 'People who attended'
  return hasColumn ? 'Everyone registered, and a column says who came' : 'People who registered'
}

function CommunityGiven({ detail }: { detail: ImportDetail }): ReactNode {
  const { locale } = useLocale()
  const { community } = detail.choice
  return community === null ? 'Not said' : `${community.name}, as of ${formatDay(community.takenOn, locale)}`
}

function ownTalksGiven({ choice }: ImportDetail): string {
  if (choice.newActivities === null) return 'Talks whose speaker is found by address are logged'
  return choice.newActivities ? 'Also talks whose speaker is found by name are logged' : 'No talk is logged'
}

function dateOrderGiven({ choice, asks }: ImportDetail, { dateOrder }: Understood): string {
  const { dateOrder: told } = choice.answers
  if (told !== undefined) return dateOrderWords[told]
  if (dateOrder === null || asks.includes('dateOrder')) return 'Not said'
  return `${dateOrderWords[dateOrder]}: the file has dates that can be read in one way only`
}

/** Whose clock counts as long as nobody has said. */
export function zoneMeanwhile({ choice }: Pick<ImportDetail, 'choice'>, ofWorkspace: string): string {
  if (choice.eventId !== null) return 'The one of the event'
  const ofNew = choice.newEvent?.timeZone
  return ofNew == null || ofNew === ofWorkspace
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
  const { statusWords } = understood
  const unknown = unknownWords(statusWords).length
  if (unknown > 0) return `${unknown} of ${statusWords.length} unknown: those people are not counted as registered`
  if (given.length === 0)
    return `${statusWords.length === 1 ? '1 word' : `${statusWords.length} words`}, as the tool means them`
  return (
    <>
      {given.map(([word, meaning], at) => (
        <span key={word}>
          {at === 0 ? '' : ', '}
          <bdi>{word === '' ? 'empty cells' : word}</bdi>: {meaningWords[meaning].toLowerCase()}
        </span>
      ))}
    </>
  )
}

function newActivitiesGiven({ choice, touched }: ImportDetail): string {
  const isLogged = choice.newActivities ?? touched.some(({ does }) => does === 'create')
  return isLogged ? 'Logged for what is none yet' : 'None: only activities that are there'
}

function figureGiven({ choice }: ImportDetail, { holds, series }: Understood): string {
  if (holds === 'values' && choice.figure === null) {
    const named = series.slice(0, 4).map(({ label }) => label)
    const more = series.length > named.length ? ` and ${series.length - named.length} more` : ''
    return `The one that is called as the metric is, of ${named.join(', ')}${more}`
  }
  return (series.find(({ name }) => name === choice.figure) ?? series[0])?.label ?? ''
}

/** Where the file goes, in the middle of a sentence. */
export function TargetGiven({ detail }: { detail: ImportDetail }): ReactNode {
  if (detail.target === 'values') return <MetricGiven choice={detail.choice} />
  if (detail.target === 'readings') return 'readings of activities'
  if (detail.target === 'contacts') return <CommunityGiven detail={detail} />
  return <EventGiven detail={detail} />
}

export function MetricGiven({ choice: { metricId, newMetric } }: Pick<ImportDetail, 'choice'>): ReactNode {
  const { data } = useQuery({ ...metricQuery(metricId ?? ''), enabled: metricId !== null })
  if (newMetric !== null) {
    return (
      <>
        <bdi>{newMetric.name}</bdi>, a new metric
      </>
    )
  }
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
