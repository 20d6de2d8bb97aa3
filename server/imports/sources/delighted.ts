import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'
import { normaliseLabel } from '../reading/label.ts'
import type { Source } from './source.ts'

const types = ['survey type']
const kinds: ReadonlyMap<string, SurveyKind> = new Map([
  ['nps', 'nps'],
  ['csat', 'csat'],
  ['csat5', 'csat'],
  ['ces', 'ces'],
])

/** Delighted: Reports → Export. One score in each response; a column says what was asked for. */
export const delighted: Source = {
  tool: 'delighted',
  report: 'responses',
  title: 'Delighted response list',
  holds: 'answers',
  signature: [['score'], types, ['comment', 'comments'], ['created at', 'survey response created at', 'updated at']],
  columns: {
    responseId: ['id', 'survey response id', 'response id'],
    submittedAt: ['created at', 'survey response created at', 'updated at'],
    email: ['email', 'person email'],
  },
  fieldsByCells: (fields, header, rows) => {
    const labels = header.map(normaliseLabel)
    const type = labels.findIndex(label => types.includes(label))
    const asked = new Set(rows.map(row => normaliseLabel(row[type] ?? '')).filter(word => word !== ''))
    const [only = '', another] = asked
    const kind = another === undefined ? kinds.get(only) : undefined
    // Scores of several scales in one column cannot be told apart.
    return kind === undefined ? null : fields.map((field, index) => (labels[index] === 'score' ? kind : field))
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
