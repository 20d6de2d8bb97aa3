import { emptyTime, readTime } from '../reading/date-time.ts'
import { readSerial } from '../reading/serial-time.ts'
import { addressOfResponder, timestamps } from './answer-columns.ts'
import { asksWhoComes } from './answers-registrations.ts'
import type { Source } from './source.ts'
import { surveyFields } from './survey-fields.ts'

/**
 * Google Forms: Responses -> More -> Download responses (.csv), or the linked sheet as CSV. Only the first column is the
 * tool's; questions are the owner's. A form that asks for no score is a registration list, not feedback.
 */
export const googleForms: Source = {
  tool: 'google-forms',
  report: 'responses',
  title: 'Google Forms response list',
  holds: 'answers',
  signature: [timestamps],
  columns: { submittedAt: timestamps, email: addressOfResponder },
  fieldsByCells: (fields, header, rows) => {
    if (asksWhoComes(header)) return null
    const column = fields.indexOf('submittedAt')
    const time = emptyTime()
    const filled = rows.map(cells => cells[column] ?? '').filter(cell => cell.trim() !== '')
    if (!filled.slice(0, 5).every(cell => readTime(cell, null, time) || readSerial(cell) !== null)) return null
    return surveyFields(fields, header, rows)
  },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
