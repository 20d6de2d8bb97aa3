import type { Field } from '@upshot/shared/imports/field'
import { fieldsOf } from '../reading/fields-of.ts'
import { normaliseLabel } from '../reading/label.ts'
import type { Cells, SectionKind, Source } from './source.ts'
import { webinarByLook } from './zoom-by-look.ts'
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
    minutes: ['time in session (minutes)', 'duration (minutes)'],
    country: ['country/region name', 'country/region'],
    company: ['organization', 'company'],
  },
  statusWords: zoomStatusWords,
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  sectionOf,
  findByLook: webinarByLook,
  // Where nobody had to register, the table has the columns of those of hosts and panelists: its title tells them apart.
  findByShape: { isAbove: cell => normaliseLabel(cell) === 'attendee details', fieldsOf: withoutRegistration },
  isMarker: title => title === 'attendee report' || title === 'attendee details',
  tableName: 'attendee table',
  factsOf: zoomFacts,
  asks: ['timeZone'],
}

function withoutRegistration(header: Cells): (Field | null)[] | null {
  const labels = header.map(normaliseLabel)
  const isTable = ['attended', 'join time', 'leave time'].every(label => labels.includes(label))
  return isTable ? fieldsOf(zoomWebinar, labels) : null
}

/** Titles, in the languages that Zoom writes: whose details follow. */
function sectionOf(title: string): SectionKind | null {
  if (title.length > 60) return null
  return sections.find(([, words]) => words.test(title))?.[0] ?? null
}

/** Panelists are attendees in some languages, and so are others: the order tells. */
const sections: readonly (readonly [SectionKind, RegExp])[] = [
  ['other', /^other attended|andere|weitere|autres|^otros|^outros|^altri|overige|^inni|その他|其他|기타/],
  [
    'staff',
    /^host details|^panelist details|gastgeber|\bhosts?\b|hôte|anfitri|organizzator|ホスト|主持人|호스트|diskussionsteil|podium|panelist|panélist|intervenant|relator|パネリスト|嘉宾|패널/,
  ],
  [
    'table',
    /^attendee details|teilnehm|participant|asistente|partecipant|deelnemer|uczestni|出席者|参加者|与会者|参会者|참석자/,
  ],
]
