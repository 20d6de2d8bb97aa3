import type { Field, StatusMeaning } from '@upshot/shared/imports/field'
import { guessColumns } from '../reading/guess-columns.ts'
import { besideGeneric, besidePresence } from './generic-beside.ts'
import { genericStatusWords } from './generic-status-words.ts'
import type { Source } from './source.ts'

const orders = [
  ...['order #', 'order no.', 'order number', 'order id', 'bestellnummer', 'bestell-nr.', 'bestellnr.', 'bestell-id'],
  ...['n.º de pedido', 'nº de pedido', 'número de pedido', 'n.° de pedido', 'id de pedido', 'id del pedido'],
  ...['n° de commande', 'nº de commande', 'numéro de commande', 'commande n°', 'n.º do pedido', 'número do pedido'],
  ...["n. d'ordine", 'numero ordine', "numero dell'ordine", 'bestelnummer', 'ordernummer'],
  ...[
    'n. ordine',
    'nr. ordine',
    'n° ordine',
    'bestelnr.',
    'bestelnr',
    'bestelling nr.',
    'zamówienie nr',
    'numer zamówienia',
  ],
  ...['ordrenummer', 'ordrenr.', 'ordernr', 'beställningsnummer', 'tilausnumero'],
]
const statuses = [
  ...['attendee status', 'teilnehmerstatus', 'status des teilnehmers', 'estado del asistente', 'statut du participant'],
  ...['status do participante', 'estado do participante', 'stato del partecipante', 'stato partecipante'],
  ...[
    'deelnemersstatus',
    'deelnemerstatus',
    'status deelnemer',
    'status van deelnemer',
    'status uczestnika',
    'deltagarstatus',
  ],
  ...['deltagerstatus', 'osallistujan tila'],
]
const types = [
  ...['ticket type', 'ticket name', 'tickettyp', 'ticketart', 'ticket-typ', 'tipo de entrada', 'tipo de boleto'],
  ...['type de billet', 'tipo de ingresso', 'tipo di biglietto', 'tickettype', 'type ticket'],
  ...['tipo biglietto', 'rodzaj biletu', 'typ biletu', 'biljettyp', 'billettype', 'lipputyyppi'],
]
const words: readonly (readonly [StatusMeaning, readonly string[]])[] = [
  ['registered', ['attending', 'nimmt teil', 'teilnehmend', 'angemeldet', 'asistirá', 'asiste', 'inscrito']],
  [
    'registered',
    ['participe', 'participera', 'participant', 'inscrit', 'participará', 'vai participar', 'parteciperà'],
  ],
  ['registered', ['partecipa', 'neemt deel', 'aanwezig', 'deelnemend', 'partecipante']],
  ['attended', ['checked in', 'checked-in', 'eingecheckt', 'acreditado', 'entrada registrada', 'présent', 'présente']],
  ['attended', ['check-in realizado', 'check-in feito', 'check-in effettuato', 'ingecheckt', 'ha partecipato']],
  ['cancelled', ['not attending', 'cancelled', 'canceled', 'refunded', 'deleted', 'transferred', 'nimmt nicht teil']],
  [
    'cancelled',
    ['erstattet', 'rückerstattet', 'zurückerstattet', 'gelöscht', 'übertragen', 'storniert', 'no asistirá'],
  ],
  ['cancelled', ['no asiste', 'reembolsado', 'eliminado', 'cancelado', 'transferido', 'ne participe pas', 'remboursé']],
  [
    'cancelled',
    ['ne participera pas', 'annulé', 'supprimé', 'transféré', 'não participará', 'excluído', 'non partecipa'],
  ],
  [
    'cancelled',
    ['non parteciperà', 'rimborsato', 'eliminato', 'neemt niet deel', 'terugbetaald', 'verwijderd', 'niet aanwezig'],
  ],
  ['registered', ['osallistuu', 'deltar', 'deltager', 'bierze udział']],
  ['attended', ['kirjautunut sisään', 'incheckad', 'tjekket ind', 'sjekket inn']],
  [
    'cancelled',
    ['hyvitetty', 'ei osallistu', 'peruutettu', 'återbetald', 'deltar inte', 'deltar ikke', 'deltager ikke'],
  ],
  ['cancelled', ['refunderet', 'refundert', 'zwrócono', 'nie bierze udziału']],
]

const numbers = ['attendee #', 'attendee no.']
/** Only its lists have one of these beside the number of an attendee. */
const ownColumns = ['date attending', 'barcode #', 'barcode no.']

/** Eventbrite: Reports -> Attendees. The organiser chooses the columns; British accounts have other labels. */
export const eventbriteAttendees: Source = {
  tool: 'eventbrite',
  report: 'attendees',
  title: 'Eventbrite attendee report',
  holds: 'people',
  signature: [orders, statuses, [...types, ...numbers, ...ownColumns]],
  columns: {
    toolId: [
      ...['attendee #', 'attendee no.', 'attendee number', 'attendee id', 'barcode #', 'barcode no.', 'barcode'],
      ...[
        'barcode number',
        'teilnehmernummer',
        'teilnehmer-nr.',
        'teilnehmernr.',
        'n.º de asistente',
        'nº de asistente',
      ],
      ...[
        'número de asistente',
        'n° de participant',
        'numéro du participant',
        'n.º do participante',
        'deelnemersnummer',
        'deelnemernr.',
        'n. partecipante',
        'nº do participante',
        'deltagarnr',
        'deltagarnr.',
        'deltagernr.',
      ],
    ],
    email: [
      'attendee email',
      'email',
      'e-mail',
      'email address',
      'e-mail-adresse',
      'correo electrónico',
      'adresse e-mail',
      'indirizzo e-mail',
      'e-mailadres',
      'endereço de e-mail',
      'adres e-mail',
      'e-postadress',
    ],
    name: ['attendee name', 'name'],
    firstName: ['attendee first name', 'first name', 'vorname', 'nombre', 'prénom', 'nome', 'voornaam'],
    lastName: [
      ...['attendee last name', 'attendee surname', 'last name', 'surname', 'nachname', 'apellido', 'apellidos'],
      ...['nom de famille', 'nom', 'sobrenome', 'apelido', 'cognome', 'achternaam'],
    ],
    registeredAt: [
      ...[
        'order date',
        'bestelldatum',
        'fecha del pedido',
        'fecha de pedido',
        'date de commande',
        'date de la commande',
      ],
      ...['data do pedido', "data dell'ordine", 'data ordine', 'besteldatum', 'orderdatum', 'beställningsdatum'],
      ...['ordredato', 'tilauspäivä', 'data zamówienia'],
    ],
    status: statuses,
    // Beside the state of a ticket it is no registration.
    attended: ['enregistré', 'enregistrée'],
    company: ['company', 'organisation', 'organization', 'firma', 'empresa', 'entreprise', 'azienda', 'bedrijf'],
    country: ['home country', 'country of residence', 'billing country'],
    eventTitle: ['event name'],
    eventDate: ['date attending', 'event start date', 'event date'],
  },
  // What is sure in any list is sure here as well, where the tool's own words do not say otherwise.
  statusWords: new Map([
    ...genericStatusWords,
    ...words.flatMap(([meaning, forms]) => forms.map(form => [form, meaning] as const)),
  ]),
  fieldsByCells: besidePresence,
  rowsAre: null,
  toolIdNames: 'ticket',
  rowPer: 'ticket',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

const furtherStatuses = ['status', 'ticket status', 'order status', 'checked in', 'check-in', 'check-in status']

const ofStates: readonly Field[] = ['status', 'attended', 'checkedInAt', 'noShow']

/** The same without the column of states, as organisers leave it out: who was refunded or came is not told. */
export const eventbriteAttendeesPlain: Source = {
  ...eventbriteAttendees,
  signature: [['order #', 'order no.'], numbers, types, ownColumns],
  not: [...statuses, ...furtherStatuses],
  columns: { ...eventbriteAttendees.columns, status: [] },
  statusWords: new Map(),
  // Whatever else says who came or was paid back needs a person to say so.
  fieldsByCells: (fields, header, rows) =>
    header.some(label => /refund|cancel|void/i.test(label)) ||
    guessColumns(header, rows).some(field => field !== null && ofStates.includes(field))
      ? null
      : besideGeneric(fields, header, rows),
  rowsAre: 'registered',
}
