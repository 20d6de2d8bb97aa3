import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { looseLabel, normaliseLabel } from './label.ts'
import type { TicketCounts } from './order-tickets.ts'
import type { Places } from './places.ts'

/** What was paid for a row; what was taken off or paid back of it has a sign of its own. */
const sums =
  /\b(total|amount|gross|net|paid|price|sales|revenue|betrag|gesamtbetrag|summe|gesamtsumme|umsatz|bezahlt|preis|importe|montant|prix|pago|pagado|paye|valor|importo|totale|prezzo|bedrag|prijs|kwota|cena|suma|summa|belopp|belob|belop|hinta)\b/
const otherSums =
  /discount|fees?\b|tax|refund|balance|rabatt|gebuhr|erstatt|remise|frais|descuento|desconto|sconto|korting/

/** Columns of what was paid. */
function sumColumns(header: readonly string[]): number[] {
  return header.flatMap((cell, column) => {
    const label = looseLabel(cell)
    return sums.test(label) && !otherSums.test(label) ? [column] : []
  })
}

/** '-20.00', '($20.00)', '-20,00 €', 'EUR -20', '−$20': money that went back. Nothing that is nought did. */
function wentBack(cell: string): boolean {
  const text = cell.trim()
  if (!/[1-9]/.test(text)) return false
  return /^\([^()]*\d[^()]*\)$/.test(text) || /^[^\d\-−]{0,5}[-−]\s?[^\d\-−]{0,5}\d[\d.,'’\s]*[^\d\-−]{0,5}$/.test(text)
}

/** Tells rows that give tickets of their order back from those that sell some. */
export class Refunds {
  /** Columns that it reads. */
  readonly columns: readonly number[]
  readonly #source: Source

  constructor(source: Source, header: readonly string[]) {
    this.#source = source
    this.columns = source.rowPer === 'order' ? sumColumns(header) : []
  }

  /** `repeats`: tickets that another row sold. `alone`: they are, unless the row is all there is of its order. */
  kindOf(row: Row, at: Places, tickets: TicketCounts): 'repeats' | 'alone' | null {
    const word = at.status === -1 ? '' : normaliseLabel(row.cell(at.status))
    if (tickets.isBack || this.columns.some(column => wentBack(row.cell(column)))) return 'repeats'
    if (this.#source.takesBack?.has(word) === true) return 'repeats'
    return this.#source.givenBack?.has(word) === true ? 'alone' : null
  }
}
