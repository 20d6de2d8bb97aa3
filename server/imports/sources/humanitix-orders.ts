import type { Source } from './source.ts'

/** Humanitix: Reports -> Orders. A row per order, which counts its tickets and does not name the guests. */
export const humanitixOrders: Source = {
  tool: 'humanitix',
  report: 'orders',
  title: 'Humanitix order report',
  holds: 'people',
  signature: [['order id'], ['valid tickets'], ['financial status', 'cancelled tickets', 'canceled tickets']],
  columns: {
    toolId: ['order id'],
    email: ['email'],
    firstName: ['first name'],
    lastName: ['last name'],
    registeredAt: ['order date'],
    tickets: ['valid tickets'],
    cancelledTickets: ['cancelled tickets', 'canceled tickets'],
    eventTitle: ['event'],
    eventDate: ['event date'],
    eventTime: ['event time'],
  },
  rowsAre: 'registered',
  toolIdNames: 'ticket',
  rowPer: 'order',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
