import { besideGeneric } from './generic-beside.ts'
import type { Source } from './source.ts'

const paid = ['paid', 'bezahlt', 'payé', 'pagado', 'pago', 'betaald']

/** pretix: Check-in -> List -> Export. Whoever stands in it has a ticket; orders that are not paid are marked. */
export const pretixCheckInList: Source = {
  tool: 'pretix',
  report: 'check-in-list',
  title: 'pretix check-in list',
  holds: 'people',
  signature: [
    ['order code', 'bestellnummer', 'code de commande', 'código de pedido'],
    ['checked in', 'eingecheckt'],
    ['automatically checked in', 'automatisch eingecheckt', 'checked out', 'ausgecheckt', 'product', 'produkt'],
  ],
  not: ['pseudonymization id', 'pseudonyme id'],
  columns: {
    email: ['attendee email', 'email', 'e-mail', 'e-mail-adresse'],
    name: ['attendee name', 'name teilnehmer*in', 'teilnehmername', 'name'],
    firstName: ['attendee name: given name', 'given name', 'vorname'],
    lastName: ['attendee name: family name', 'family name', 'nachname'],
    checkedInAt: ['checked in', 'eingecheckt'],
    status: paid,
    registeredAt: ['order date', 'bestelldatum'],
    company: ['company', 'firma', 'unternehmen'],
    eventDate: ['date', 'datum'],
  },
  statusWords: new Map([
    ['yes', 'registered'],
    ['ja', 'registered'],
    ['oui', 'registered'],
    ['sí', 'registered'],
    ['sim', 'registered'],
    ['no', 'pending'],
    ['nein', 'pending'],
    ['non', 'pending'],
    ['não', 'pending'],
    ['nee', 'pending'],
  ]),
  fieldsByCells: besideGeneric,
  rowsAre: 'registered',
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
