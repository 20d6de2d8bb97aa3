import type { Source } from './source.ts'

const orders = [
  ...[
    'order #',
    'order no.',
    'order number',
    'order id',
    'bestellnummer',
    'bestell-nr.',
    'n.º de pedido',
    'nº de pedido',
  ],
  ...[
    'número de pedido',
    'n° de commande',
    'nº de commande',
    'numéro de commande',
    'n.º do pedido',
    'número do pedido',
  ],
]
const statuses = ['order status', 'bestellstatus', 'estado del pedido', 'statut de la commande', 'status do pedido']
const quantities = ['quantity', 'ticket quantity', 'anzahl', 'ticketanzahl', 'cantidad', 'quantité', 'quantidade']

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
    orders,
    statuses,
    quantities,
    ['total paid', 'gross sales', 'gesamtbetrag', 'bezahlter gesamtbetrag', 'total pagado', 'total payé', 'total pago'],
  ],
  not: ['attendee status', 'teilnehmerstatus', 'estado del asistente', 'statut du participant'],
  columns: {
    toolId: orders,
    email: [
      'email',
      'buyer email',
      'email address',
      'e-mail',
      'e-mail-adresse',
      'correo electrónico',
      'adresse e-mail',
    ],
    firstName: ['first name', 'buyer first name', 'vorname', 'nombre', 'prénom', 'nome'],
    lastName: [
      'last name',
      'surname',
      'buyer last name',
      'nachname',
      'apellidos',
      'apellido',
      'nom de famille',
      'nom',
      'sobrenome',
    ],
    registeredAt: ['order date', 'bestelldatum', 'fecha del pedido', 'date de commande', 'data do pedido'],
    tickets: quantities,
    status: statuses,
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
    ['abgeschlossen', 'registered'],
    ['bezahlt', 'registered'],
    ['kostenlose bestellung', 'registered'],
    ['erstattet', 'cancelled'],
    ['rückerstattet', 'cancelled'],
    ['storniert', 'cancelled'],
    ['completado', 'registered'],
    ['reembolsado', 'cancelled'],
    ['cancelado', 'cancelled'],
    ['terminé', 'registered'],
    ['remboursé', 'cancelled'],
    ['annulé', 'cancelled'],
  ]),
  takesBack: new Set(['refund', 'partial refund']),
  // A row per order: a second one that says so repeats the tickets of the first.
  givenBack: new Set(['refunded', 'erstattet', 'rückerstattet', 'reembolsado', 'remboursé']),
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'order',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
