import type { Field } from '@upshot/shared/imports/field'
import { foldName } from './label.ts'
import { readNumber } from './number.ts'

/** What orders are called by: 'Order ID', 'Bestellnummer', 'N° de commande'; dates, states and sums of orders are not. */
const orderIds =
  /^(order|booking|transaction|invoice|purchase|reservation)( (id|ids|no|nr|num|number|code|ref|reference))?$|^(order|booking) ?#$|^(bestell|buchungs|auftrags)(nummer|nr|code| nr| id)$|^(n|no|nr|numero|num|id|code|ref|reference) (de |del |da |do |della |di )?(la )?(commande|pedido|reserva|ordine|compra)$|^(commande|pedido|bestelnummer|ordernummer|ordrenummer|numer zamowienia)$|^(注文|申込)番号$|^订单号$|^주문번호$/

/** What only one seat has. */
const ofOneSeat =
  /\b(barcode|qr|seat|sitzplatz|(ticket|karten?|billet|entrada|ingresso|biglietto) ?(id|code|number|no|nr|nummer))\b/

/**
 * Keeps a column of quantities only where a row stands for the seats of an order: somewhere there is more than one of them,
 * and they are not listed one by one already. What else says who came is about the order then, and is not read.
 */
export function countsSeats(
  found: (Field | null)[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const at = found.indexOf('tickets')
  if (at === -1) return
  const quantities = rows.map(row => readNumber(row[at] ?? '', null))
  const known = quantities.filter(quantity => typeof quantity === 'number')
  const labels = header.map(label =>
    foldName(label)
      .replace(/[^\p{L}\p{N}#]+/gu, ' ')
      .trim(),
  )
  const order = labels.findIndex((label, index) => index !== at && orderIds.test(label))
  const own = labels.flatMap((label, index) =>
    ofSeat.has(found[index] ?? null) || ofOneSeat.test(label) ? [index] : [],
  )
  const isListed = order !== -1 && areListed(rows, order, own, quantities)
  const isElse = !maySeat(labels[at] ?? '', known, found, order !== -1)
  if (!known.every(Number.isInteger) || !known.some(quantity => Math.abs(quantity) > 1) || isListed || isElse) {
    found[at] = null
    return
  }
  if (order !== -1) {
    const other = found.indexOf('toolId')
    if (other !== -1) found[other] = null
    found[order] = 'toolId'
  }
  for (const [index, field] of found.entries()) if (field !== null && ofOnePerson.has(field)) found[index] = null
}

/** How many people belong to somebody, or to something: maybe to what they ordered. */
const ofPeople =
  /^(pax|person(en|s|nes|as|e|er)|pessoas|osoby|group size|size of (group|party)|(number|no) of (people|attendees|participants)|head ?count|gruppengroße|anzahl (teilnehmer|teilnehmende)|nombre de (personnes|participants)|numero (de|di) (personas|asistentes|pessoas|participantes|persone|partecipanti)|aantal (personen|deelnemers)|liczba osob|antal personer)$/
const ofCompany =
  /^((number|no) of people|head ?count|nombre de personnes|numero de (personas|pessoas)|numero di persone)$/
const ofEvent = /attend|asistent|partic|parteci|teilnehm|deelnem/
const mostOfGroup = 50

/** A company has many people, an event has the same number in every row, and whoever was there was one of them. */
function maySeat(
  label: string,
  quantities: readonly number[],
  found: readonly (Field | null)[],
  isOrdered: boolean,
): boolean {
  if (!ofPeople.test(label)) return true
  const isLarge = quantities.some(quantity => quantity > mostOfGroup)
  if (ofCompany.test(label) && (isLarge || found.includes('company'))) return false
  if (isOrdered) return true
  const isSame = ofEvent.test(label) && quantities.length > 1 && new Set(quantities).size === 1
  return !isLarge && !isSame && !found.some(field => field !== null && ofPresence.has(field))
}

const ofPresence: ReadonlySet<Field> = new Set(['attended', 'noShow', 'checkedInAt', 'joinedAt', 'leftAt', 'minutes'])

const ofSeat: ReadonlySet<Field | null> = new Set(['email', 'emailFallback', 'name', 'firstName', 'lastName'])

const ofOnePerson: ReadonlySet<Field> = new Set([
  'attended',
  'noShow',
  'checkedInAt',
  'joinedAt',
  'leftAt',
  'minutes',
  'guests',
  'rating',
  'role',
])

/** Every order of several has as many rows as it has seats, and they are of different people or tickets. */
function areListed(
  rows: readonly (readonly string[])[],
  order: number,
  own: readonly number[],
  quantities: readonly (number | null | undefined)[],
): boolean {
  const orders = Map.groupBy(
    rows.map((row, index) => ({
      id: (row[order] ?? '').trim(),
      quantity: quantities[index],
      seat: own.map(at => row[at]),
    })),
    ({ id }) => id,
  )
  orders.delete('')
  const several = [...orders.values()].filter(seats => seats.some(({ quantity }) => Number(quantity) > 1))
  const isListed = (seats: (typeof several)[number]) =>
    seats.every(({ quantity }) => quantity === seats.length) &&
    new Set(seats.map(({ seat }) => JSON.stringify(seat))).size > 1
  // The rows that were looked at may end within an order.
  const short = several.filter(seats => !isListed(seats)).length
  return several.length > 0 && short <= (rows.length >= 300 ? 1 : 0)
}
