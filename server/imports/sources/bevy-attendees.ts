import type { Source } from './source.ts'

/** Bevy, and so GDG and CNCF chapters: event -> Attendees -> Export. A row per ticket; who pays may be someone else. */
export const bevyAttendees: Source = {
  tool: 'bevy',
  report: 'attendees',
  title: 'Bevy attendee list',
  holds: 'people',
  signature: [['ticket number'], ['paid date (utc)'], ['checkin date (utc)', 'check-in date (utc)']],
  columns: {
    toolId: ['ticket number'],
    email: ['email'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: ['paid date (utc)'],
    checkedInAt: ['checkin date (utc)', 'check-in date (utc)'],
    company: ['company'],
  },
  rowsAre: 'registered',
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
