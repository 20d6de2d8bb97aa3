import { pairedFacts } from './paired-facts.ts'
import type { Source } from './source.ts'

/** GoTo Webinar: Reports -> Attendee report. Pairs of lines about the webinar, then the table; a row per join. */
export const gotowebinarAttendees: Source = {
  tool: 'gotowebinar',
  report: 'attendees',
  title: 'GoTo Webinar attendee report',
  holds: 'people',
  signature: [
    ['attended'],
    ['email address', 'email'],
    ['interest rating', 'registration date/time', 'registration date / time'],
    ['interest rating', 'time in session', 'time in session (minutes)'],
  ],
  columns: {
    email: ['email address', 'email'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: ['registration date/time', 'registration date / time', 'registration date'],
    attended: ['attended'],
    joinedAt: ['join time'],
    leftAt: ['leave time'],
    minutes: ['time in session', 'time in session (minutes)'],
    company: ['company', 'organization'],
    country: ['country'],
  },
  rowsAre: 'registered',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  sectionOf: title => (title === 'session details' ? 'table' : null),
  isMarker: title => title === 'session details',
  tableName: 'attendee table',
  factsOf: rows =>
    pairedFacts(rows, {
      title: ['webinar name'],
      startsAt: ['actual start date/time', 'actual start date / time'],
      duration: ['duration', 'duration (minutes)'],
      externalId: ['webinar id'],
    }),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
