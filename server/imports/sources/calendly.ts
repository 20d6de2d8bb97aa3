import { isNoShow } from '../reading/yes-or-no.ts'
import { markedOnly } from './marked-only.ts'
import { withoutPresenceBeside } from './presence-beside.ts'
import type { Source } from './source.ts'

const cancelled = ['canceled', 'cancelled']
const starts = ['start date & time', 'start date and time']

const absencesMarked = markedOnly(['noShow'], cell => isNoShow(cell) === true)

/** Calendly: Meetings -> Export. A row per booking; users are the hosts, invitees are who comes. */
export const calendly: Source = {
  tool: 'calendly',
  report: 'invitees',
  title: 'Calendly list of invitees',
  holds: 'people',
  signature: [['invitee email'], ['event type name'], starts, cancelled],
  columns: {
    email: ['invitee email'],
    name: ['invitee name'],
    firstName: ['invitee first name'],
    lastName: ['invitee last name'],
    registeredAt: ['event created date & time', 'event created date and time'],
    status: cancelled,
    noShow: ['marked as no-show', 'no-show', 'no show'],
    eventTitle: ['event type name'],
    eventDate: starts,
  },
  statusWords: new Map([
    ['false', 'registered'],
    ['no', 'registered'],
    ['true', 'cancelled'],
    ['yes', 'cancelled'],
  ]),
  // Hosts mark who stayed away, or nobody: before that nobody is known to have come.
  fieldsByCells: (fields, header, rows) => {
    const found = withoutPresenceBeside(fields, header, rows)
    return found === null ? null : absencesMarked(found, header, rows)
  },
  rowsAre: 'registered',
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
