import type { ImportDetail } from '@upshot/shared/imports/import'
import type { Understood } from '@upshot/shared/imports/result'

/** What can be asked about a file, in the order in which one answer bears on the next. */
export const questionKeys = [
  'columns',
  'rowsAre',
  'statusWords',
  'dateOrder',
  'timeZone',
  'decimalSign',
  'metric',
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
  if (missing.includes('mapping')) questions.push({ key: 'columns', state: 'open' })
  else if (mapping !== null) questions.push({ key: 'columns', state: 'answered' })
  if (missing.includes('rowsAre')) questions.push({ key: 'rowsAre', state: 'open' })
  else if (answers.rowsAre !== undefined) questions.push({ key: 'rowsAre', state: 'answered' })
  const hasUnknownWords = understood.issueCounts.some(({ code }) => code === 'UNKNOWN_STATUS')
  if (answers.statusWords !== undefined) questions.push({ key: 'statusWords', state: 'answered' })
  else if (hasUnknownWords) questions.push({ key: 'statusWords', state: 'preset' })
  if (answers.dateOrder !== undefined) questions.push({ key: 'dateOrder', state: 'answered' })
  else if (asks.includes('dateOrder')) questions.push({ key: 'dateOrder', state: 'open' })
  if (answers.timeZone !== undefined) questions.push({ key: 'timeZone', state: 'answered' })
  else if (asks.includes('timeZone') && hasTimes(understood)) questions.push({ key: 'timeZone', state: 'preset' })
  if (target === 'values') {
    questions.push({ key: 'decimalSign', state: answers.decimalSign === undefined ? 'preset' : 'answered' })
    questions.push({ key: 'metric', state: missing.includes('metric') ? 'open' : 'answered' })
  } else {
    const isOpen = missing.includes('event') || missing.includes('eventDay')
    questions.push({ key: 'event', state: isOpen ? 'open' : 'answered' })
  }
  return questions
}

/** The question to show: the one that was asked for, else the first that nobody has answered. */
export function currentQuestion(questions: readonly Question[], wanted: QuestionKey | undefined): Question | null {
  // The columns can always be named by hand, also where the export is known.
  if (wanted === 'columns' && !questions.some(({ key }) => key === 'columns'))
    return { key: 'columns', state: 'preset' }
  return questions.find(({ key }) => key === wanted) ?? questions.find(({ state }) => state === 'open') ?? null
}

const timeFields = new Set(['checkedInAt', 'registeredAt', 'joinedAt', 'leftAt'])

function hasTimes({ columns, event }: Understood): boolean {
  return event.startsAt !== null || columns.some(({ field }) => field !== null && timeFields.has(field))
}
