import type { SectionKind, Source } from './source.ts'
import { zoomFacts } from './zoom-preamble.ts'
import { zoomStatusWords } from './zoom-status-words.ts'

/** Zoom: Reports -> Webinar -> Attendee Report. Several tables in one file; a row per join; no time zone anywhere. */
export const zoomWebinar: Source = {
  tool: 'zoom',
  report: 'webinar-attendees',
  title: 'Zoom webinar attendee report',
  holds: 'people',
  signature: [['attended'], ['join time'], ['leave time'], ['time in session (minutes)'], ['registration time']],
  columns: {
    email: ['email', 'email address'],
    name: ['user name (original name)', 'user name', 'name (original name)'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: ['registration time'],
    status: ['approval status'],
    attended: ['attended'],
    joinedAt: ['join time'],
    leftAt: ['leave time'],
    minutes: ['time in session (minutes)'],
    country: ['country/region name', 'country/region'],
    company: ['organization', 'company'],
  },
  statusWords: zoomStatusWords,
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  sectionOf: title => sections.get(title) ?? null,
  isMarker: title => title === 'attendee report' || title === 'attendee details',
  tableName: 'attendee table',
  factsOf: zoomFacts,
  asks: ['timeZone'],
}

const sections = new Map<string, SectionKind>([
  ['attendee details', 'table'],
  ['host details', 'staff'],
  ['panelist details', 'staff'],
  ['other attended', 'other'],
])
