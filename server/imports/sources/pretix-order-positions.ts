import { looseLabel } from '../reading/label.ts'
import { ofPerson } from '../reading/label-words.ts'
import { besideGeneric } from './generic-beside.ts'
import type { Source } from './source.ts'

/**
 * pretix: Orders -> Export -> Order data (positions). Labels follow the user's language. 'Email' is who ordered, whom we do
 * not count: the person is 'Attendee email'. Labels repeat (the invoice's company, address); the first is the attendee's.
 */
export const pretixOrderPositions: Source = {
  tool: 'pretix',
  report: 'order-positions',
  title: 'pretix list of order positions',
  holds: 'people',
  signature: [
    ['order code', 'bestellnummer'],
    ['position id', 'position'],
    ['pseudonymization id', 'pseudonyme id'],
  ],
  columns: {
    toolId: ['pseudonymization id', 'pseudonyme id'],
    email: ['attendee email', 'e-mail teilnehmer*in', 'teilnehmer-e-mail', 'e-mail-adresse des teilnehmers'],
    name: ['attendee name', 'name teilnehmer*in', 'teilnehmername', 'name des teilnehmers'],
    firstName: ['attendee name: given name', 'name teilnehmer*in: vorname', 'teilnehmername: vorname'],
    lastName: ['attendee name: family name', 'name teilnehmer*in: nachname', 'teilnehmername: nachname'],
    status: ['status'],
    registeredAt: ['order date', 'bestelldatum'],
    company: ['company', 'firma', 'unternehmen'],
    country: ['country', 'land'],
    eventKey: ['event slug', 'kurzform der veranstaltung', 'veranstaltungskürzel'],
    eventDate: ['start date', 'startdatum', 'beginn'],
  },
  statusWords: new Map([
    ['paid', 'registered'],
    ['bezahlt', 'registered'],
    ['confirmed', 'registered'],
    ['pending', 'pending'],
    ['pending (confirmed)', 'pending'],
    ['pending (overdue)', 'pending'],
    ['partially paid', 'pending'],
    ['canceled (paid fee)', 'cancelled'],
    ['cancelled (paid fee)', 'cancelled'],
    ['ausstehend (überfällig)', 'pending'],
    ['bestätigung ausstehend', 'pending'],
    ['storniert (bezahlte gebühr)', 'cancelled'],
    ['zahlung ausstehend', 'pending'],
    ['approval pending', 'pending'],
    ['ausstehend', 'pending'],
    ['expired', 'cancelled'],
    ['abgelaufen', 'cancelled'],
    ['canceled', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['storniert', 'cancelled'],
    ['refunded', 'cancelled'],
  ]),
  fieldsByCells: (fields, header, rows) =>
    besideGeneric(fields, header, rows, label => ofPerson.test(looseLabel(label))),
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
