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
    ['name (original name)', 'name (originalname)', 'nom (nom original)', 'nombre (nombre original)'],
    ['user email', 'email', 'e-mail-adresse', 'e-mail', 'correo electrónico'],
    ['join time', 'duration (minutes)', 'total duration (minutes)', 'dauer (minuten)', 'beitrittszeit'],
  ],
  not: ['attended', 'registration time', 'approval status'],
  columns: {
    name: ['name (original name)', 'name (originalname)', 'nom (nom original)', 'nombre (nombre original)'],
    email: ['user email', 'email', 'e-mail-adresse', 'e-mail', 'correo electrónico'],
    joinedAt: ['join time', 'beitrittszeit'],
    leftAt: ['leave time', 'austrittszeit'],
    minutes: ['duration (minutes)', 'total duration (minutes)', 'dauer (minuten)'],
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
