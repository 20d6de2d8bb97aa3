import type { Source } from './source.ts'

/** alf.io: event -> Download attendees. A row per ticket; who is not named yet is an unnamed person. */
export const alfIo: Source = {
  tool: 'alf-io',
  report: 'tickets',
  title: 'alf.io ticket list',
  holds: 'people',
  signature: [['reservationid'], ['originalprice'], ['paidprice'], ['status']],
  columns: {
    toolId: ['id'],
    email: ['e-mail'],
    name: ['full name', 'name'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: ['creation'],
    status: ['status'],
    eventTitle: ['event'],
  },
  statusWords: new Map([
    ['acquired', 'registered'],
    ['to_be_paid', 'registered'],
    ['checked_in', 'attended'],
    ['pending', 'pending'],
    ['cancelled', 'cancelled'],
    ['expired', 'cancelled'],
    ['invalidated', 'cancelled'],
    ['released', 'cancelled'],
  ]),
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
