import { type CellRepair, isSame, type Repairs, type RowRepair, type ValueRepair } from '@upshot/shared/imports/repair'
import type { Row } from './delimited.ts'

/** Rows as a person corrected them: nothing behind this step knows that the file says otherwise. */
export class RepairedRows {
  readonly #cells: ReadonlyMap<number, readonly CellRepair[]>
  readonly #rows: ReadonlyMap<number, RowRepair>
  readonly #values: ReadonlyMap<number, ReadonlyMap<string, ValueRepair>>
  readonly #used = new Set<CellRepair | RowRepair | ValueRepair>()
  readonly #given: number

  constructor(repairs: Repairs) {
    this.#given = repairs.cells.length + repairs.rows.length + repairs.values.length
    this.#cells = Map.groupBy(repairs.cells, repair => repair.line)
    this.#rows = new Map(repairs.rows.map(repair => [repair.line, repair]))
    const byColumn = Map.groupBy(repairs.values, repair => repair.column)
    this.#values = new Map(
      [...byColumn].map(([column, found]) => [column, new Map(found.map(repair => [repair.from, repair]))]),
    )
  }

  /** Corrections that found in the file what they are for. */
  get applied(): number {
    return this.#used.size
  }

  /** Those that found something else, since the file is read otherwise by now. */
  get stale(): number {
    return this.#given - this.#used.size
  }

  /** The row itself where nothing of it was corrected. */
  of(row: Row): Row {
    const cut = this.#cutOf(row)
    const own = this.#cells.get(row.line)
    if (cut === null && own === undefined && this.#values.size === 0) return row
    // A row that was given up has only part of its cells.
    if (cut === null && row.tooLarge !== null) return row
    const base = cut ?? row
    const changed = new Map<number, string>()
    for (const [column, repairs] of this.#values) {
      const repair = column < base.count ? repairs.get(base.cell(column)) : undefined
      if (repair === undefined) continue
      this.#used.add(repair)
      changed.set(column, repair.to)
    }
    for (const repair of own ?? []) {
      if (repair.column >= base.count || base.cell(repair.column) !== repair.from) continue
      this.#used.add(repair)
      changed.set(repair.column, repair.to)
    }
    if (changed.size === 0) return base
    return {
      line: base.line,
      count: base.count,
      tooLarge: base.tooLarge,
      cell: index => changed.get(index) ?? base.cell(index),
    }
  }

  #cutOf(row: Row): Row | null {
    const repair = this.#rows.get(row.line)
    if (repair === undefined || !isSame(repair.from, cellsOf(row))) return null
    this.#used.add(repair)
    return rowOf(row.line, repair.to)
  }
}

/** Cells as a row that can be read. */
export function rowOf(line: number, cells: readonly string[]): Row {
  return { line, count: cells.length, tooLarge: null, cell: index => cells[index] ?? '' }
}

export function cellsOf(row: Row): string[] {
  return Array.from({ length: row.count }, (_, index) => row.cell(index))
}
