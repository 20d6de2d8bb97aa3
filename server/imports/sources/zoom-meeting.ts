import type { Source } from './source.ts'
import { zoomFacts } from './zoom-preamble.ts'

/**
 * Zoom: Reports -> Usage -> Participants. Attendance only, a row per join, or one per person where that was ticked. The
 * lines about the meeting above it hold an address as well: the host's, who is staff.
 */
export const zoomMeeting: Source = {
  tool: 'zoom',
  report: 'meeting-participants',
  title: 'Zoom meeting participant list',
  holds: 'people',
  signature: [
    ['name (original name)', 'nom (nom original)'],
    ['user email', 'email', 'e-mail', 'adresse e-mail'],
    ['join time', 'duration (minutes)', 'total duration (minutes)', "heure d'arrivée", 'durée (minutes)'],
  ],
  not: ['attended', 'registration time', 'approval status'],
  columns: {
    name: ['name (original name)', 'nom (nom original)'],
    email: ['user email', 'email', 'e-mail', 'adresse e-mail'],
    joinedAt: ['join time', "heure d'arrivée"],
    leftAt: ['leave time', 'heure de départ'],
    minutes: ['duration (minutes)', 'total duration (minutes)', 'durée (minutes)'],
    waiting: ['in waiting room'],
    eventTitle: ['topic'],
    country: ['country/region name', 'country/region'],
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  sectionOf: () => null,
  factsOf: zoomFacts,
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
