import type { Source } from './source.ts'

/**
 * Tito: Tickets -> Export. Check-ins are another export. An unassigned ticket has no name and no address: the buyer's are
 * not taken for it, or all tickets of an order would be one person.
 */
export const titoTickets: Source = {
  tool: 'tito',
  report: 'tickets',
  title: 'Tito ticket list',
  holds: 'people',
  signature: [['ticket reference'], ['unique ticket url'], ['order reference']],
  columns: {
    toolId: ['ticket reference'],
    email: ['ticket email'],
    name: ['ticket full name'],
    firstName: ['ticket first name'],
    lastName: ['ticket last name'],
    registeredAt: ['ticket created date', 'order completed date', 'order created date'],
    status: ['void status', 'void'],
    company: ['ticket company name'],
    eventTitle: ['event'],
  },
  statusWords: new Map([
    ['', 'registered'],
    ['-', 'registered'],
    ['no', 'registered'],
    ['false', 'registered'],
    ['n', 'registered'],
    ['0', 'registered'],
    ['not voided', 'registered'],
    ['yes', 'cancelled'],
    ['true', 'cancelled'],
    ['y', 'cancelled'],
    ['1', 'cancelled'],
    ['void', 'cancelled'],
    ['voided', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
    ['refunded', 'cancelled'],
  ]),
  rowsAre: 'registered',
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
