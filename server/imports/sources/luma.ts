import { presenceBesideUnused } from './presence-beside.ts'
import { noFacts, type Source } from './source.ts'

/** Luma: Guests -> Download as CSV. Labels are API names, the same in every language. */
export const luma: Source = {
  tool: 'luma',
  report: 'guests',
  title: 'Luma guest list',
  holds: 'people',
  signature: [['api_id', 'guest_id'], ['approval_status'], ['checked_in_at', 'ticket_name']],
  columns: {
    toolId: ['api_id', 'guest_id'],
    email: ['email'],
    name: ['name'],
    firstName: ['first_name'],
    lastName: ['last_name'],
    registeredAt: ['created_at'],
    status: ['approval_status'],
    checkedInAt: ['checked_in_at'],
    rating: ['survey_response_rating'],
  },
  statusWords: new Map([
    ['approved', 'registered'],
    ['pending_approval', 'pending'],
    ['pending', 'pending'],
    ['waitlist', 'waitlisted'],
    ['invited', 'invited'],
    ['declined', 'declined'],
  ]),
  fieldsByCells: presenceBesideUnused,
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  factsOf: (_, fileName) => ({ ...noFacts, title: titleIn(fileName) }),
  asks: ['eventTitle', 'startsAt'],
}

/** "DevFest Berlin_ Edge night - Guests - 2026-05-22-10-30-00.csv": what no file may be called is an underscore. */
function titleIn(fileName: string): string | null {
  const found = /^(.{2,150}?) - guests - \d{4}-\d{2}-\d{2}\b/i.exec(fileName)?.[1]
  return found?.replaceAll(/_(?=\s)/g, ':').trim() || null
}
