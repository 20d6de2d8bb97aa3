import type { Row } from './delimited.ts'
import { isBlank } from './head.ts'
import type { Recognised } from './recognise.ts'
import { isTotalsLine } from './values-layout.ts'

type Rows = readonly (readonly string[])[]

/** Columns that say together what a row is of. */
interface Naming {
  readonly periods: readonly number[]
  readonly metrics: readonly number[]
}

/**
 * Columns whose cells were one over several rows before a spreadsheet was saved: what stands there once is of the rows below
 * it too. A blank that somebody forgot looks the same in its own row; the other rows tell.
 */
export class MergedCells {
  readonly #naming: readonly number[]
  readonly #columns: readonly number[]
  readonly #last = new Map<number, string>()

  constructor({ head, headerIndex }: Recognised, naming: Naming) {
    const rows = head.rows.slice(headerIndex + 1).map(row => row.cells)
    this.#naming = [...naming.periods, ...naming.metrics]
    this.#columns = this.#naming.length > 1 ? mergedIn(rows, naming) : []
  }

  /** The row with what stands above its blanks. A row that names nothing at all is a sum, and of no row above. */
  filled(row: Row): Row {
    if (this.#columns.length === 0 || this.#naming.every(column => row.cell(column).trim() === '')) return row
    for (const column of this.#columns) {
      const cell = row.cell(column)
      if (cell.trim() !== '') this.#last.set(column, cell)
    }
    const cell = (index: number) => {
      const own = row.cell(index)
      return own.trim() === '' ? (this.#last.get(index) ?? own) : own
    }
    return { line: row.line, count: row.count, tooLarge: row.tooLarge, cell }
  }
}

function mergedIn(all: Rows, { periods, metrics }: Naming): number[] {
  const naming = [...periods, ...metrics]
  const textsOf = (cells: readonly string[]) => naming.map(column => (cells[column] ?? '').trim())
  const rows = all.filter(cells => !isBlank(cells)).map(textsOf)
  const named = rows.filter(texts => texts.some(text => text !== '') && !texts.some(isTotalsLine))
  const merged = naming.flatMap((_, at) => (mayBeMerged(named.map(texts => texts[at] ?? '')) ? [at] : []))
  const filled = filledDown(named, merged)
  // What makes one row of two is not what stood there.
  if (!areDifferent(filled)) return []
  // Without its metric a row still has its value: where periods alone tell the rows apart, nobody knows that it had one.
  // One name above nothing but blanks is the name of all.
  const isAlone = (at: number) => named.filter(texts => texts[at] !== '').length === 1
  const isNeeded = (at: number) =>
    at < periods.length || isAlone(at) || !areDifferent(filled.map(texts => texts.toSpliced(at, 1)))
  const found = merged.filter(isNeeded)
  return found.flatMap(at => naming[at] ?? [])
}

/** Such a column says something else each time it says anything, and most of what it says is of several rows. */
export function mayBeMerged(column: readonly string[]): boolean {
  const cells = column.map(cell => cell.trim())
  const filled = cells.filter(cell => cell !== '')
  const isRepeated = filled.some((cell, at) => at > 0 && cell === filled[at - 1])
  const ofSeveral = cells.filter((cell, at) => cell !== '' && cells[at + 1] === '').length
  const isEnough = filled.length > 1 || cells.length > 2
  return cells[0] !== '' && !isRepeated && isEnough && ofSeveral * 2 > filled.length
}

function filledDown(rows: Rows, merged: readonly number[]): string[][] {
  const last = new Map<number, string>()
  return rows.map(texts =>
    texts.map((text, at) => {
      if (!merged.includes(at)) return text
      if (text !== '') last.set(at, text)
      return last.get(at) ?? ''
    }),
  )
}

function areDifferent(rows: Rows): boolean {
  return new Set(rows.map(texts => JSON.stringify(texts))).size === rows.length
}
