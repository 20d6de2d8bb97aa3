import type { Source } from './source.ts'

/** Webex: Reports -> Attendance. Tabs in a .csv, cells wrapped as formulas, a row per join. */
export const webex: Source = {
  tool: 'webex',
  report: 'attendance',
  title: 'Webex attendance report',
  holds: 'people',
  signature: [
    ['attendee email', 'participant email', 'email'],
    ['join time', 'attendee join time'],
    ['leave time', 'attendee leave time'],
    ['attendance duration', 'duration'],
    ['connection type', 'meeting number', 'audio type'],
  ],
  not: ['attended', 'registration time', 'approval status'],
  columns: {
    email: ['attendee email', 'participant email', 'email'],
    name: ['display name', 'participant', 'attendee name', 'name'],
    firstName: ['first name'],
    lastName: ['last name'],
    role: ['role', 'attendee type'],
    joinedAt: ['join time', 'attendee join time'],
    leftAt: ['leave time', 'attendee leave time'],
    minutes: ['attendance duration', 'duration'],
    eventTitle: ['meeting name', 'meeting topic', 'event name'],
    eventDate: ['meeting start time'],
    eventKey: ['meeting number'],
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  staffRoles: new Set(['host', 'cohost', 'co-host', 'alternate host', 'panelist', 'presenter']),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
