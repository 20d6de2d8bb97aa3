import type { CellShapes } from './cell-shapes.ts'

/** Whether a column says what kind of ticket somebody has: one that is 'Free' tells nothing else, one that is 'Cancelled' does. */
export function namesTicket(label: string, { prices }: CellShapes): boolean {
  return ofKind.test(label) || (ofPrice.test(label) && prices === 1)
}

const ofPrice =
  /\b(tickets?|tickettyp|ticketart|kategorie|category|price|pricing|preis|prix|precio|preco|prezzo|prijs|cena|tier|tarif|plan|product|produkt|produit|pass|fee|cost|rate|billet|entrada|ingresso|biglietto)$/

/** Which ticket it is, whatever it is called. */
const ofKind =
  /\b(ticket|price|pricing|payment|billing|enrol(l)?ment|registration|access|product|pass|tarif|billet|entrada|ingresso) (name|type|class|category|option|model|plan)$|\btype (de |du )?(billet|ticket|tarif|entrada|ingresso)$/
