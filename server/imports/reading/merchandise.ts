import { generic } from '../sources/generic.ts'
import type { Row } from './delimited.ts'
import { looseLabel } from './label.ts'
import type { Recognised } from './recognise.ts'

const ofItems =
  /^((line ?)?items?( name)?|product( name)?|lineitem name|produkt(name)?|artikel|article|produit|producto|produto|prodotto|artikelnaam)$/

/** What is bought beside a ticket, and seats nobody. */
const goods =
  /\b(t ?shirts?|tshirts?|hoodies?|sweatshirts?|mugs?|stickers?|socks|merch|merchandise|donations?|spenden?|gift ?cards?|gutscheine?|shipping|versand|parking( (pass|ticket|spot))?|parkplatz|parkticket)\b/
const alsoSeats =
  /\b(tickets?|admission|entry|entrance|seats?|eintritt|karten?|billets?|entradas?|ingressos?|bigliett[oi]|bundle|combo|incl|including|inkl|with|mit|avec|con|workshop)\b/

export function isMerchandise(item: string): boolean {
  const text = looseLabel(item)
  return goods.test(text) && !alsoSeats.test(text.replace(/\bparking ticket/g, 'parking'))
}

/** The column of what was ordered, where tickets stand in it beside other things; -1: none of it is known to be no ticket. */
export function columnOfItems({ source, header, fields, head, headerIndex }: Recognised): number {
  if (source.tool !== generic.tool || source.rowPer !== 'order') return -1
  const at = header.findIndex((label, column) => fields[column] === null && ofItems.test(looseLabel(label)))
  if (at === -1) return -1
  const items = head.rows
    .slice(headerIndex + 1)
    .map(({ cells }) => (cells[at] ?? '').trim())
    .filter(item => item !== '')
  return items.some(isMerchandise) && !items.every(isMerchandise) ? at : -1
}

/** Whether a row of an order is of something that seats nobody. */
export function isGoods(row: Row, column: number): boolean {
  return column !== -1 && isMerchandise(row.cell(column))
}
