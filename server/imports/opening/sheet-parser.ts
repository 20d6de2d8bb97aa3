import { damaged } from './archive-directory.ts'
import { numberText } from './cell-format.ts'
import { unescaped, type WorkbookParts } from './workbook-parts.ts'
import { type Tag, xmlReader } from './xml.ts'

/** A row that has anything in it, with its number in the sheet. */
export interface SheetRow {
  number: number
  cells: string[]
}

/** Cells that say nothing although something stands there; the first is named. */
export interface EmptyCells {
  /** '#N/A' and its like. */
  errors: { count: number; first: string }
  /** Formulas whose result was never stored. */
  formulas: { count: number; first: string }
}

/** As far as Excel goes. */
const lastRow = 1_048_576
const lastColumn = 16_384

/** Turns the XML of a sheet into rows, piece by piece. */
export class SheetParser {
  readonly empty: EmptyCells = { errors: { count: 0, first: '' }, formulas: { count: 0, first: '' } }
  readonly #parts: Pick<WorkbookParts, 'strings' | 'formats' | 'dates'>
  readonly #xml = xmlReader({
    open: tag => this.#open(tag),
    text: text => {
      if (this.#isText) this.#text += text
    },
    close: name => this.#close(name),
  })
  #rows: SheetRow[] = []
  #row: SheetRow = { number: 0, cells: [] }
  #column = 0
  #type = 'n'
  #style = 0
  #text = ''
  #isText = false
  #isReading = false
  #hasFormula = false

  constructor(parts: Pick<WorkbookParts, 'strings' | 'formats' | 'dates'>) {
    this.#parts = parts
  }

  /** Answers the rows that ended in these bytes. */
  push(bytes: Uint8Array): SheetRow[] {
    this.#xml.write(bytes)
    return this.#taken()
  }

  end(): SheetRow[] {
    this.#xml.end()
    return this.#taken()
  }

  #taken(): SheetRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #open(tag: Tag): void {
    switch (tag.name) {
      case 'row': {
        const number = Number(tag.attribute('r') ?? this.#row.number + 1)
        if (!(number > this.#row.number && number <= lastRow)) throw damaged()
        this.#row = { number, cells: [] }
        this.#column = -1
        return
      }
      case 'c': {
        const place = tag.attribute('r')
        this.#column = place === null ? this.#column + 1 : columnOf(place)
        if (!(this.#column >= 0 && this.#column < lastColumn)) throw damaged()
        this.#type = tag.attribute('t') ?? 'n'
        this.#style = Number(tag.attribute('s') ?? '0')
        this.#text = ''
        this.#hasFormula = false
        return
      }
      case 'f':
        this.#hasFormula = true
        return
      case 'rPh':
        this.#isReading = true
        return
      case 'v':
        this.#isText = true
        return
      case 't':
        this.#isText = !this.#isReading
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.#isText = false
        return
      case 'rPh':
        this.#isReading = false
        return
      case 'c': {
        const text = this.#cellText()
        if (text === '') return
        const { cells } = this.#row
        while (cells.length < this.#column) cells.push('')
        cells[this.#column] = text
        return
      }
      case 'row':
        if (this.#row.cells.length > 0) this.#rows.push(this.#row)
    }
  }

  #cellText(): string {
    const text = this.#text
    if (text === '') {
      if (this.#hasFormula && this.#type !== 'str') this.#note(this.empty.formulas)
      return ''
    }
    switch (this.#type) {
      case 's': {
        const number = Number(text)
        if (!(number >= 0 && number < this.#parts.strings.size)) throw damaged()
        return this.#parts.strings.textOf(number)
      }
      case 'b':
        return text === '1' ? 'TRUE' : 'FALSE'
      case 'e':
        this.#note(this.empty.errors)
        return ''
      case 'n':
        return numberText(text, this.#parts.formats[this.#style] ?? { kind: 'number' }, this.#parts.dates)
      default:
        return unescaped(text)
    }
  }

  #note(kind: EmptyCells['errors']): void {
    if (kind.count === 0) kind.first = `${columnName(this.#column)}${this.#row.number}`
    kind.count += 1
  }
}

/** 0 for 'A7', 27 for 'AB7'; -1 for what is no place. */
export function columnOf(place: string): number {
  let column = 0
  for (let at = 0; at < place.length; at++) {
    const code = place.charCodeAt(at) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

function columnName(column: number): string {
  return (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
}
