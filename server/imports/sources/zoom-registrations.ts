import type { Source } from './source.ts'
import { zoomFacts } from './zoom-preamble.ts'
import { zoomStatusWords } from './zoom-status-words.ts'

/** Zoom: Reports -> Webinar -> Registration Report. Looks like the attendee report and knows no attendance. */
export const zoomRegistrations: Source = {
  tool: 'zoom',
  report: 'webinar-registrations',
  title: 'Zoom webinar registration report',
  holds: 'people',
  signature: [['email'], ['registration time'], ['approval status']],
  not: ['attended', 'join time'],
  columns: {
    email: ['email'],
    name: ['user name', 'name'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: ['registration time'],
    status: ['approval status'],
    country: ['country/region name', 'country/region'],
    company: ['organization', 'company'],
  },
  statusWords: zoomStatusWords,
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  sectionOf: title => (title === 'registrant details' || title === 'attendee details' ? 'table' : null),
  isMarker: title => title === 'registration report' || title === 'registrant details',
  tableName: 'registrant table',
  factsOf: zoomFacts,
  asks: ['timeZone'],
}
