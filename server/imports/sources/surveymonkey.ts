import { addressOfResponder } from './answer-columns.ts'
import type { Cells, Source } from './source.ts'
import { spreadField, spreadQuestions } from './spread-choices.ts'
import { surveyFields } from './survey-fields.ts'

const respondent = [
  ...['respondent id', 'respondentid', 'respondent_id', 'befragten-id', 'teilnehmer-id', 'id du répondant'],
  ...['identifiant du répondant', 'id del encuestado', 'identificador del encuestado', 'id do respondente'],
  ...['id rispondente', 'id respondent', '回答者 id', '回答者id'],
]
const collector = [
  ...['collector id', 'collectorid', 'collector_id', 'collector-id', 'kollektor-id', 'id du collecteur'],
  ...['identifiant du collecteur', 'id del recopilador', 'id. del recopilador', 'id do coletor', 'id raccoglitore'],
  ...['id collector', 'コレクター id', 'コレクターid'],
]

/**
 * SurveyMonkey: Analyze results -> Save as -> Export all responses data -> CSV. The header has two lines: the question, and
 * below it 'Response' or each choice. In the expanded format a question of one choice has a column for each. Columns of
 * personal data are missing in anonymous surveys.
 */
export const surveymonkey: Source = {
  tool: 'surveymonkey',
  report: 'responses',
  title: 'SurveyMonkey response list',
  holds: 'answers',
  signature: [respondent, collector],
  columns: {
    responseId: respondent,
    submittedAt: [
      ...[
        'end date',
        'date modified',
        'enddatum',
        'date de fin',
        'fecha de finalización',
        'fecha de fin',
        'data de término',
      ],
      ...[
        'data de fim',
        'data di fine',
        'einddatum',
        '終了日',
        'start date',
        'date created',
        'anfangsdatum',
        'startdatum',
      ],
      ...['date de début', 'fecha de inicio', 'data de início', 'data di inizio', '開始日'],
    ],
    email: ['email_address', ...addressOfResponder],
  },
  isSecondHeader: isSecond,
  labelOf: (header, rows, column) => questionOf(header, rows[0] ?? [], column),
  questionAt: (header, rows, column) => {
    const [second = [], ...below] = rows
    if (!isSecond(second)) return column
    return spreadQuestions(header, second, below).find(({ from, to }) => from <= column && column < to)?.from ?? column
  },
  fieldsByCells: (fields, header, rows) => {
    const [second = []] = rows
    const hasSecond = (second[fields.indexOf('responseId')] ?? '').trim() === '' && isSecond(second)
    const labels = header.map((label, column) =>
      isOwn(label) ? '' : questionOf(header, hasSecond ? second : [], column),
    )
    const below = hasSecond ? rows.slice(1) : rows
    const spread = hasSecond ? spreadQuestions(header, second, below) : []
    const known = [...fields]
    const rest = [...labels]
    for (const { from, to } of spread) {
      const kind = isOwn(header[from] ?? '') ? null : spreadField(header[from] ?? '', second.slice(from, to))
      for (let column = from; column < to; column++) {
        rest[column] = ''
        if (known[column] === null && !(kind === 'nps' && fields.includes('nps'))) known[column] = kind
      }
    }
    return surveyFields(known, rest, below) ?? known
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

const own = new Set([
  'ip address',
  'first name',
  'last name',
  'custom data 1',
  'start date',
  'date created',
  'date modified',
  'anfangsdatum',
  'startdatum',
  'ip-adresse',
  'vorname',
  'nachname',
  'date de début',
  'adresse ip',
  'prénom',
  'nom',
  'fecha de inicio',
  'dirección ip',
  'nombre',
  'apellidos',
  'data de início',
  'endereço ip',
])

function isOwn(label: string): boolean {
  return own.has(label.trim().toLowerCase())
}

/** No id stands in the second line of the header, and 'Response' or the like below the questions, wherever they are. */
function isSecond(cells: Cells): boolean {
  if (cells.some(cell => /^\d{5,}$/.test(cell.trim()))) return false
  return (cells[0] ?? '').trim() === '' || cells.some(cell => ofAnswers.test(cell.trim()))
}

const ofAnswers =
  /^((open-ended )?response|(offene )?antwort|réponse( ouverte)?|respuesta( abierta)?|resposta( aberta)?|risposta( aperta)?|回答|自由回答)$/i

/** The question above or left of a cell of the second line, with the row of a grid that the cell names. */
function questionOf(header: Cells, second: Cells, column: number): string {
  let at = column
  while (at > 0 && (header[at] ?? '').trim() === '') at--
  const question = header[at] ?? ''
  const part = (second[column] ?? '').trim()
  return part === '' || ofAnswers.test(part) ? question : `${question} [${part}]`
}
