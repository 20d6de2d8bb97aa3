import { presenceBesideUnused } from './presence-beside.ts'
import type { Source } from './source.ts'

const paidOn = ['paid date (utc)', 'order date (utc)', 'registration date (utc)', 'registered date (utc)']
const checkedInOn = ['checkin date (utc)', 'check-in date (utc)', 'check in date (utc)', 'checked in date (utc)']

/** Bevy, and so GDG and CNCF chapters: event -> Attendees -> Export. A row per ticket; who pays may be someone else. */
export const bevyAttendees: Source = {
  tool: 'bevy',
  report: 'attendees',
  title: 'Bevy attendee list',
  holds: 'people',
  signature: [['ticket number'], paidOn, checkedInOn],
  columns: {
    toolId: ['ticket number'],
    email: ['email'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: paidOn,
    checkedInAt: checkedInOn,
    company: ['company'],
  },
  fieldsByCells: presenceBesideUnused,
  rowsAre: 'registered',
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
