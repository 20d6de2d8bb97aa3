import type { Source } from './source.ts'

/**
 * Eventbrite: Reports -> Orders. A row per order, which counts its tickets and does not name the guests; 'Checked In' is the
 * order's as well, so nobody knows who came. A refund is a second row of the order, and its tickets are no further ones.
 */
export const eventbriteOrders: Source = {
  tool: 'eventbrite',
  report: 'orders',
  title: 'Eventbrite order report',
  holds: 'people',
  signature: [
    ['order #', 'order no.', 'order number', 'order id'],
    ['order status'],
    ['quantity', 'ticket quantity'],
    ['total paid', 'gross sales'],
  ],
  not: ['attendee status'],
  columns: {
    toolId: ['order #', 'order no.', 'order number', 'order id'],
    email: ['email', 'buyer email', 'email address'],
    firstName: ['first name', 'buyer first name'],
    lastName: ['last name', 'surname', 'buyer last name'],
    registeredAt: ['order date'],
    tickets: ['quantity', 'ticket quantity'],
    status: ['order status'],
    eventTitle: ['event name'],
    eventDate: ['event date', 'event start date'],
    eventTime: ['event time', 'event start time'],
  },
  statusWords: new Map([
    ['attending', 'registered'],
    ['placed', 'registered'],
    ['completed', 'registered'],
    ['paid', 'registered'],
    ['free order', 'registered'],
    ['checked in', 'registered'],
    ['pending', 'pending'],
    ['refunded', 'cancelled'],
    ['refund', 'cancelled'],
    ['partial refund', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['canceled', 'cancelled'],
    ['not attending', 'cancelled'],
    ['deleted', 'cancelled'],
    ['transferred', 'cancelled'],
  ]),
  takesBack: new Set(['refund', 'partial refund']),
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'order',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
