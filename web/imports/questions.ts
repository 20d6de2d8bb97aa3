import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'
import { sampleDates } from './read-both-ways.ts'

/** What can be asked about a file, in the order in which one answer bears on the next. */
export const questionKeys = [
  'sheet',
  'readAs',
  'encoding',
  'table',
  'columns',
  'rowsAre',
  'statusWords',
  'dateOrder',
  'timeZone',
  'target',
  'decimalSign',
  'newActivities',
  'figure',
  'metric',
  'community',
  'event',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/**
 * `open`: nobody has said, and it matters. `answered`: a person or the file did. `preset`: nobody has said, and something
 * sensible is taken meanwhile.
 */
export interface Question {
  key: QuestionKey
  state: 'open' | 'answered' | 'preset'
}

type Asked = Pick<ImportDetail, 'asks' | 'missing' | 'choice' | 'target'>

/** Only what the file at hand cannot say; a known export mostly has one question, its event. */
export function questionsOf({ asks, missing, choice, target }: Asked, understood: Understood): Question[] {
  const questions: Question[] = []
  const { answers, mapping } = choice
  if (understood.container?.kind === 'workbook' && understood.container.parts.length > 1) {
    questions.push({ key: 'sheet', state: answers.sheet === undefined ? 'preset' : 'answered' })
  }
  questions.push({ key: 'readAs', state: answers.readAs === undefined ? 'preset' : 'answered' })
  if (answers.encoding !== undefined) questions.push({ key: 'encoding', state: 'answered' })
  else if (understood.encodingPreview.length > 1) questions.push({ key: 'encoding', state: 'preset' })
  questions.push({ key: 'table', state: mapping === null ? 'preset' : 'answered' })
  if (missing.includes('mapping')) questions.push({ key: 'columns', state: 'open' })
  else questions.push({ key: 'columns', state: mapping === null ? 'preset' : 'answered' })
  if (missing.includes('rowsAre')) questions.push({ key: 'rowsAre', state: 'open' })
  else if (answers.rowsAre !== undefined) questions.push({ key: 'rowsAre', state: 'answered' })
  else if (saysOnlyWhoCame(understood)) questions.push({ key: 'rowsAre', state: 'preset' })
  if (answers.statusWords !== undefined) questions.push({ key: 'statusWords', state: 'answered' })
  else if (understood.statusWords.length > 0) questions.push({ key: 'statusWords', state: 'preset' })
  if (answers.dateOrder !== undefined) questions.push({ key: 'dateOrder', state: 'answered' })
  else if (asks.includes('dateOrder')) questions.push({ key: 'dateOrder', state: 'open' })
  else if (sampleDates(understood).length > 0) questions.push({ key: 'dateOrder', state: 'preset' })
  if (answers.timeZone !== undefined) questions.push({ key: 'timeZone', state: 'answered' })
  else if (asks.includes('timeZone') && hasTimes(understood)) questions.push({ key: 'timeZone', state: 'preset' })
  if (understood.targets.length > 1) {
    questions.push({ key: 'target', state: choice.target === null ? 'preset' : 'answered' })
  }
  if (target === 'readings') {
    questions.push({ key: 'decimalSign', state: answers.decimalSign === undefined ? 'preset' : 'answered' })
    questions.push({ key: 'newActivities', state: choice.newActivities === null ? 'preset' : 'answered' })
  } else if (target === 'values') {
    if (understood.series.length > 1) {
      questions.push({ key: 'figure', state: choice.figure === null ? 'preset' : 'answered' })
    }
    const sign = asks.includes('decimalSign') ? 'open' : answers.decimalSign === undefined ? 'preset' : 'answered'
    questions.push({ key: 'decimalSign', state: sign })
    questions.push({ key: 'metric', state: missing.includes('metric') ? 'open' : 'answered' })
  } else if (target === 'contacts') {
    questions.push({ key: 'community', state: missing.includes('community') ? 'open' : 'answered' })
  } else {
    const isOpen = missing.includes('event') || missing.includes('eventDay')
    questions.push({ key: 'event', state: isOpen ? 'open' : 'answered' })
    if (target === 'sessions' && !isOpen) {
      questions.push({ key: 'newActivities', state: choice.newActivities === null ? 'preset' : 'answered' })
    }
  }
  return questions
}

/** The question to show: the one that was asked for, else the first that nobody has answered. */
export function currentQuestion(questions: readonly Question[], wanted: QuestionKey | undefined): Question | null {
  return questions.find(({ key }) => key === wanted) ?? questions.find(({ state }) => state === 'open') ?? null
}

/** A table of no known tool that has a column of who came, and none of who registered: perhaps everybody on it did. */
export function saysOnlyWhoCame({ tool, holds, columns }: Understood): boolean {
  const has = (...wanted: readonly string[]): boolean =>
    columns.some(({ field }) => field !== null && wanted.includes(field))
  return (
    tool === 'generic' && holds === 'people' && has('attended', 'checkedInAt') && !has('status', 'noShow', 'tickets')
  )
}

const timeFields = new Set(['checkedInAt', 'registeredAt', 'joinedAt', 'leftAt', 'submittedAt', 'startsAt'])

function hasTimes({ columns, event }: Understood): boolean {
  return event.startsAt !== null || columns.some(({ field }) => field !== null && timeFields.has(field))
}
