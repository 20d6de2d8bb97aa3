import type { Cells, Source } from './source.ts'
import { surveyFields } from './survey-fields.ts'

const responses = ['responseid', 'response id', '_recordid']
const recorded = ['recordeddate', 'recorded date', 'enddate', 'end date']

/** Answers of whoever made the survey, and of nobody; as numbers, what Qualtrics has for them. */
const unmeant = new Set([
  ...['survey preview', 'survey test', 'spam', 'survey preview spam', 'imported spam', 'offline survey preview'],
  ...['umfragevorschau', 'umfragetest', 'vorschau der umfrage'],
  ...['1', '2', '8', '9', '12', '17', '40'],
])

/**
 * Qualtrics: Data & Analysis → Export → CSV. Below the codes of its columns stand their questions, and below those what an
 * import there needs.
 */
export const qualtrics: Source = {
  tool: 'qualtrics',
  report: 'responses',
  title: 'Qualtrics response list',
  holds: 'answers',
  signature: [
    responses,
    recorded,
    ['finished', 'progress'],
    ['distributionchannel', 'status', 'startdate', 'start date'],
  ],
  columns: {
    responseId: responses,
    submittedAt: recorded,
    email: ['recipientemail', 'recipient email', 'email'],
  },
  leftOut: [{ labels: ['status', 'response type', 'antworttyp'], words: unmeant }],
  isSecondHeader: isBelowHeader,
  furtherHeaderLines: 2,
  labelOf: (header, rows, column) => questionAt(header, rows, column),
  fieldsByCells: (fields, header, rows) => {
    const labels = header.map((label, column) => (own.test(label.trim()) ? '' : questionAt(header, rows, column)))
    const below = rows.filter(row => !isBelowHeader(row))
    return surveyFields(fields, labels, below) ?? [...fields]
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/** What Qualtrics says about a response, and the group that it makes of a recommendation. */
const own =
  /^(startdate|enddate|status|ipaddress|progress|duration \(in seconds\)|finished|recordeddate|responseid|recipient\w*|externalreference|location(latitude|longitude)|distributionchannel|userlanguage|.*_(nps_group|text|do_\d+))$/i

/** No response begins with a label or with what an import needs. */
function isBelowHeader(cells: Cells): boolean {
  return cells.some(cell => cell.startsWith('{"ImportId"')) || cells.some(cell => idLabels.test(cell.trim()))
}

const idLabels = /^(response id|antwort-id|id de réponse|id de respuesta|recorded date)$/i

function questionAt(header: Cells, rows: readonly Cells[], column: number): string {
  const [first = []] = rows
  const question = isBelowHeader(first) && !(first[column] ?? '').startsWith('{') ? (first[column] ?? '').trim() : ''
  return question === '' ? (header[column] ?? '') : question
}
