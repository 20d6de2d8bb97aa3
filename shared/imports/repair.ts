import { z } from 'zod'

/** More is better corrected in the file itself. */
export const mostRepairs = 1_000
export const mostValueRepairs = 100
/** Of all corrections together, as JSON. */
export const largestRepairsBytes = 1_000_000
const mostCells = 1_000

/** The text of a cell as a person writes it: on one line. */
export const CellText = z
  .string()
  .max(2_000, { error: 'A corrected cell holds at most 2,000 characters.' })
  .regex(/^\P{Cc}*$/u, { error: 'A cell cannot hold line breaks or control characters here.' })

const line = z.int().min(1)
const column = z.int().min(0).max(mostCells)
/** As the file has it: where something else stands by now, the correction is not applied. */
const found = z.string().max(32_767)

/** One cell of one row. */
export const CellRepair = z.strictObject({ line, column, from: found, to: CellText })
export type CellRepair = z.infer<typeof CellRepair>

/** A cell in all rows that have this value there. A correction of one row goes before it. */
export const ValueRepair = z.strictObject({ column, from: found, to: CellText })
export type ValueRepair = z.infer<typeof ValueRepair>

/** A row cut into other cells. */
export const RowRepair = z.strictObject({
  line,
  from: z.array(found).max(mostCells),
  to: z.array(CellText).min(1).max(mostCells),
})
export type RowRepair = z.infer<typeof RowRepair>

/** What a person corrected in the review. The file stays as it is; it is read as if it said this. */
export const Repairs = z
  .strictObject({
    cells: z.array(CellRepair),
    values: z.array(ValueRepair),
    rows: z.array(RowRepair),
  })
  .check(({ value, issues }) => {
    const tell = (path: string, message: string): void => {
      issues.push({ code: 'custom', input: value, path: [path], message })
    }
    if (value.cells.length + value.rows.length > mostRepairs) {
      tell(
        'cells',
        `At most ${inWords(mostRepairs)} corrections fit here. Correct the file itself and upload it again.`,
      )
    }
    if (value.values.length > mostValueRepairs) {
      tell('values', `At most ${mostValueRepairs} values can be corrected in all their rows. Correct the file itself.`)
    }
    if (new TextEncoder().encode(JSON.stringify(value)).length > largestRepairsBytes) {
      tell('rows', 'These corrections are longer than 1 MB together. Correct the file itself and upload it again.')
    }
    for (const [path, keys] of keysOf(value)) {
      if (new Set(keys).size < keys.length) tell(path, 'The same place is corrected twice. Send one correction for it.')
    }
  })
export type Repairs = z.infer<typeof Repairs>

export const noRepairs: Repairs = { cells: [], values: [], rows: [] }

export function countRepairs({ cells, values, rows }: Repairs): number {
  return cells.length + values.length + rows.length
}

function inWords(number: number): string {
  return number.toLocaleString('en')
}

function keysOf({ cells, values, rows }: Repairs): readonly (readonly [string, readonly string[]])[] {
  return [
    ['cells', cells.map(cell => `${cell.line} ${cell.column}`)],
    ['values', values.map(value => `${value.column} ${value.from}`)],
    ['rows', rows.map(row => String(row.line))],
  ]
}

/** With a cell written anew. Written as it was, the correction goes. */
export function withCell(repairs: Repairs, repair: CellRepair): Repairs {
  const others = repairs.cells.filter(({ line, column }) => line !== repair.line || column !== repair.column)
  const changesNothing = repair.from === repair.to && valueFor(repairs, repair.column, repair.from) === undefined
  return { ...repairs, cells: changesNothing ? others : [...others, repair] }
}

/** With a cell written anew wherever the column has this value; what single rows said about it goes. */
export function withValue(repairs: Repairs, repair: ValueRepair): Repairs {
  const others = repairs.values.filter(({ column, from }) => column !== repair.column || from !== repair.from)
  const cells = repairs.cells.filter(({ column, from }) => column !== repair.column || from !== repair.from)
  return { ...repairs, cells, values: repair.from === repair.to ? others : [...others, repair] }
}

/** With a row cut anew; corrections of its cells were about other cells. */
export function withRow(repairs: Repairs, repair: RowRepair): Repairs {
  const rows = [...repairs.rows.filter(({ line }) => line !== repair.line), repair]
  return { ...repairs, rows, cells: repairs.cells.filter(({ line }) => line !== repair.line) }
}

/** Without what was corrected in a row by itself. */
export function withoutLine(repairs: Repairs, line: number): Repairs {
  return {
    ...repairs,
    cells: repairs.cells.filter(cell => cell.line !== line),
    rows: repairs.rows.filter(row => row.line !== line),
  }
}

export function withoutValue(repairs: Repairs, { column, from }: Pick<ValueRepair, 'column' | 'from'>): Repairs {
  return { ...repairs, values: repairs.values.filter(value => value.column !== column || value.from !== from) }
}

function valueFor({ values }: Repairs, column: number, from: string): ValueRepair | undefined {
  return values.find(value => value.column === column && value.from === from)
}

/** The cells of a row as it is read with corrections. */
export function repairedCells(repairs: Repairs, line: number, cells: readonly string[]): string[] {
  const row = repairs.rows.find(repair => repair.line === line)
  const cut = row !== undefined && isSame(row.from, cells) ? row.to : cells
  return cut.map((text, column) => {
    const own = repairs.cells.find(repair => repair.line === line && repair.column === column && repair.from === text)
    return own?.to ?? valueFor(repairs, column, text)?.to ?? text
  })
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at])
}

/** With one row, or one value, as it was before; what was corrected elsewhere since stays. */
export function takenBack(
  now: Repairs,
  before: Repairs,
  what: { line: number } | Pick<ValueRepair, 'column' | 'from'>,
): Repairs {
  if ('line' in what) {
    const rest = withoutLine(now, what.line)
    return {
      ...rest,
      cells: [...rest.cells, ...before.cells.filter(({ line }) => line === what.line)],
      rows: [...rest.rows, ...before.rows.filter(({ line }) => line === what.line)],
    }
  }
  const isSuch = ({ column, from }: Pick<ValueRepair, 'column' | 'from'>): boolean =>
    column === what.column && from === what.from
  return {
    ...now,
    values: [...now.values.filter(value => !isSuch(value)), ...before.values.filter(isSuch)],
    cells: [...now.cells.filter(cell => !isSuch(cell)), ...before.cells.filter(isSuch)],
  }
}
