import { normaliseLabel } from '../reading/label.ts'
import { addressOfResponder, submissionTimes } from './answer-columns.ts'
import { asksWhoComes } from './answers-registrations.ts'
import type { Cells, Source } from './source.ts'
import { surveyFields } from './survey-fields.ts'

const ids = [
  'response id',
  'responseid',
  'submission id',
  'respondent id',
  'respondentid',
  'response_id',
  'submission_id',
  'network id',
  'token',
  'antwort-id',
  '#',
  'id',
]
const ownIds = new Set(ids)

/** Columns of lists of who registered or came, in which a score may stand as well. */
const peopleLabels = [
  'approval_status',
  'approval status',
  'checked_in_at',
  'checked in',
  'check-in',
  'attended',
  'ticket type',
  'ticket_name',
  'order number',
  'join time',
  'registration time',
  'attendee status',
  'value',
]

/**
 * Responses of any other form (Typeform, Microsoft Forms, Tally, Jotform, LimeSurvey, a sheet of one's own): told by a
 * question about recommending, or by a time of submission and some other score.
 */
export const formAnswers: Source = {
  tool: 'form',
  report: 'responses',
  title: 'list of form responses',
  holds: 'answers',
  signature: [],
  not: peopleLabels,
  columns: {
    responseId: ids,
    submittedAt: [
      ...submissionTimes,
      'timestamp',
      'created at',
      'created_at',
      'start time',
      'startzeit',
      'start date (utc)',
      'date',
    ],
    email: addressOfResponder,
  },
  fieldsByCells: (fields, header, rows) => {
    if (
      asksWhoComes(header) ||
      isOfPeople(header, rows) ||
      (!saysWhy(header) && header.some(label => normaliseLabel(label) === 'date'))
    )
      return null
    const found = surveyFields(fields, header, rows)
    if (found === null) return null
    const isId = (column: number): boolean => {
      const cells = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
      // A number in a row names nothing: the next form begins at 1 again.
      return cells.length > 0 && new Set(cells).size === cells.length && cells.every(cell => cell.length >= 6)
    }
    const guessed = found.indexOf('responseId')
    if (guessed !== -1) found[guessed] = null
    const own = header.findIndex((label, column) => ownIds.has(normaliseLabel(label)) && isId(column))
    if (own !== -1) found[own] = 'responseId'
    if (!found.includes('submittedAt') && own === -1 && areSummaries(header, rows)) return null
    return found.includes('nps') || found.includes('submittedAt') ? found : null
  },
  // Who was not asked, or asked themselves to see whether it works.
  leftOut: [
    { labels: ['status', 'response status'], words: new Set(['disqualified', 'test', 'test data', 'deleted']) },
  ],
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/** A status is one of people, unless it says how far an answer came. */
function isOfPeople(header: Cells, rows: readonly Cells[]): boolean {
  const column = header.findIndex(label => normaliseLabel(label) === 'status')
  return column !== -1 && !rows.every(row => ofAnswers.test(normaliseLabel(row[column] ?? '')))
}

const ofAnswers =
  /^(|complete|completed|partial|partially completed|incomplete|in progress|submitted|finished|disqualified|test|test data|deleted)$/

/** Beside a date a score may be a value of the day; where people say why they gave it, it is theirs. */
function saysWhy(header: Cells): boolean {
  const labels = header.map(normaliseLabel)
  return labels.some(label => /^(nps|csat|ces)( score| rating)?$/.test(label)) && labels.some(label => said.test(label))
}

const said = /^(comments?|feedback|reason|verbatim|why\?|kommentare?|begründung|commentaires?|comentarios?)$/

/** A score for each month or event, each of which stands there once: what many answered, not what one did. */
function areSummaries(header: Cells, rows: readonly Cells[]): boolean {
  const labels = header.map(normaliseLabel)
  // How many answered is what a row of their means says.
  if (labels.some(label => /^(n|responses|respondents|answers|votes|number of (responses|ratings|votes))$/.test(label)))
    return true
  const column = labels.findIndex(label => summed.test(label))
  const cells = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
  return column !== -1 && cells.length > 1 && new Set(cells).size === cells.length
}

const summed =
  /^(day|week|month|quarter|year|period|week of|week starting|month of|tag|kw|woche|kalenderwoche|monat|quartal|jahr|zeitraum|jour|semaine|mois|trimestre|année|semana|mes|mês|settimana|mese|maand|kwartaal|event|meetup|webinar|session|talk|workshop|speaker|track|trainer|country|region|city|team|product|land|vortrag|pays|país)$/
