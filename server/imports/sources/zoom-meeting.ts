import type { Field } from '@upshot/shared/imports/field'
import { normaliseLabel } from '../reading/label.ts'
import type { Cells, Source } from './source.ts'
import { meetingByLook } from './zoom-by-look.ts'
import { zoomFacts } from './zoom-preamble.ts'

const participants: Source = {
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
    name: ['name (original name)', 'nom (nom original)', 'name'],
    email: ['user email', 'email', 'e-mail', 'adresse e-mail'],
    joinedAt: ['join time', "heure d'arrivée"],
    leftAt: ['leave time', 'heure de départ'],
    minutes: ['duration (minutes)', 'duration(minutes)', 'total duration (minutes)', 'durée (minutes)'],
    waiting: ['in waiting room', "en salle d'attente", "dans la salle d'attente"],
    eventTitle: ['topic'],
    eventDate: ['start time'],
    eventKey: ['meeting id'],
    country: ['country/region name', 'country/region'],
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  sectionOf: () => null,
  factsOf: zoomFacts,
  fieldsByCells: ofParticipant,
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/**
 * Zoom: Reports -> Usage -> Participants. Attendance only, a row per join, or one per person where that was ticked. The
 * lines about the meeting above it hold an address as well: the host's, who is staff.
 */
export const zoomMeeting: Source = { ...participants, findByLook: meetingByLook }

/** Before participants had an original name beside theirs. */
export const zoomMeeting2019: Source = {
  ...participants,
  signature: [['name'], ['user email'], ['join time'], ['leave time'], ['duration (minutes)', 'duration(minutes)']],
}

/** The administrator's list has the host and the whole meeting on every row first: of two columns, the one behind the name. */
function ofParticipant(fields: readonly (Field | null)[], header: Cells, rows: readonly Cells[]): (Field | null)[] {
  const name = fields.indexOf('name')
  const labels = header.map(normaliseLabel)
  const found = fields.map(field => (field === 'emailFallback' ? null : field))
  for (const field of ['email', 'minutes'] as const) {
    const first = found.indexOf(field)
    const own = first === -1 || first > name ? -1 : labels.indexOf(labels[first] ?? '', name)
    if (own === -1) continue
    found[first] = null
    found[own] = field
  }
  // With a row per person the times are the first and the last, and the total knows who was away in between.
  const isTotal = labels[found.indexOf('minutes')]?.startsWith('total ') === true
  const who = rows.map(row =>
    (['email', 'name'] as const)
      .map(field => row[found.indexOf(field)] ?? '')
      .join(' ')
      .trim(),
  )
  const people = who.filter(cells => cells !== '')
  // Who stands there twice has a row for each time, however its column is called.
  return isTotal && new Set(people).size === people.length
    ? found.map(field => (field === 'leftAt' ? null : field))
    : found
}
