import type { Row } from './delimited.ts'
import type { Recognised } from './recognise.ts'
import { isRemarkLabel } from './values-labels.ts'

/**
 * What notes say of values that nobody has counted, or not yet: a plan beside what happened would be shown as what happened.
 * Only where nothing else is said: 'Forecast beaten' is a remark.
 */
export class NotCounted {
  readonly #columns: readonly number[]

  constructor({ header, fields }: Recognised) {
    this.#columns = header.flatMap((label, index) =>
      fields[index] === null && (label.trim() === '' || isRemarkLabel(label)) ? [index] : [],
    )
  }

  /** The note; null: the row says nothing of the kind. */
  noteIn(row: Row): string | null {
    for (const column of this.#columns) {
      const cell = row.cell(column)
      if (cell.length <= 30 && notCounted.test(cell.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))) return cell.trim()
    }
    return null
  }
}

const notCounted =
  /^(forecast(ed)?|projection|projected|planned|plan|budget|target|expected|prognose|hochrechnung|geplant|erwartet|prévision|prévisionnel|projeté|previsión|proyección|previsto|previsão|projeção|previsione|partial|incomplete|in progress|not complete|unvollständig|laufend|partiel|parcial|parziale|so far|to date|month to date|mtd|wtd|qtd|bisher)$/i
