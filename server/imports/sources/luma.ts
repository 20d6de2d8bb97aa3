import type { Source } from './source.ts'

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
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
