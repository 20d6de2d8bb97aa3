import type { Understood } from '@upshot/shared/imports/result'
import type { Case } from './unseen-table.ts'
import type { Dialect } from './write-table.ts'

/** A table as other hands or programs would write it, without a word of it being another. */
export interface Dress {
  what: string
  dialect?: Partial<Dialect>
  /** Null: this table cannot be written so. */
  rows?: (rows: readonly Cells[]) => Cells[] | null
  /** For lists that are nothing but a header with people below it. */
  plainOnly?: true
}

export type Cells = readonly string[]

const inHeader = (change: (label: string) => string) => (rows: readonly Cells[]) =>
  rows.map((cells, at) => (at === 0 ? cells.map(change) : cells))

const capitals = (label: string) => label.toUpperCase()

const hasDecimals = (rows: readonly Cells[]) => rows.flat().some(cell => /\d[.,]\d/.test(cell))

export const dresses: readonly Dress[] = [
  { what: 'tabs and two bytes a letter', dialect: { delimiter: '\t', encoding: 'utf-16le' } },
  {
    what: 'semicolons',
    dialect: { delimiter: ';' },
    rows: rows => (hasDecimals(rows) ? null : [...rows]),
  },
  { what: 'a blank line on top', rows: rows => [[''], ...rows] },
  { what: 'a column without anything at the end', plainOnly: true, rows: rows => rows.map(cells => [...cells, '']) },
  { what: 'labels that are padded', plainOnly: true, rows: inHeader(label => ` ${label} `) },
  {
    what: 'labels in capitals',
    plainOnly: true,
    // What programs put together is told by its capitals: 'checkedIn'.
    rows: rows => (rows[0]?.some(label => /\p{Ll}\p{Lu}/u.test(label)) ? null : inHeader(capitals)(rows)),
  },
  { what: 'spaces that do not break', plainOnly: true, rows: inHeader(label => label.replaceAll(' ', '\u00A0')) },
  { what: 'the last lines first', plainOnly: true, rows: ([header = [], ...people]) => [header, ...people.reverse()] },
  {
    what: 'a space behind each cell',
    plainOnly: true,
    rows: rows => rows.map((cells, at) => (at === 0 ? cells : cells.map(cell => (cell === '' ? '' : `${cell} `)))),
  },
  {
    what: 'a question of the organisers',
    plainOnly: true,
    rows: rows => rows.map((cells, at) => [...cells, at === 0 ? 'T-shirt size' : (['M', 'L', 'S'][at % 3] ?? '')]),
  },
]

/** Nothing above the header, nothing but people below it, and no line that is about several of them. */
export function isPlainList(rows: readonly Cells[]): boolean {
  const [header, ...people] = rows
  if (header === undefined || header.length < 2 || new Set(header).size < header.length) return false
  if (header.includes('')) return false
  return people.every(cells => {
    const filled = cells.filter(cell => cell.trim() !== '')
    return cells.length === header.length && filled.length * 2 >= cells.length && !cells.some(cell => notOne.test(cell))
  })
}

const notOne =
  /total|\brate\b|sum|average|mean|media|schnitt|gesamt|count|anzahl|anonym|unknown|guest|plus one|\+ ?\d|gast|host|notetaker|note taker|moderator|^="|^[-=]{3,}$|^\p{L}+, \p{L}+$|^dr\./iu

/** The same list with each of its people `times` times, under other names, addresses and ids; null: nobody can tell who they are. */
export function peopleTimes(rows: readonly Cells[], times: number, { columns }: Understood): Cells[] | null {
  const [header, ...people] = rows
  if (header === undefined || columns.length !== header.length) return null
  if (!columns.some(({ field }) => field === 'email')) return null
  const other = (cell: string, column: number, copy: number): string => {
    const { field = null, label = '' } = columns[column] ?? {}
    if (/\S@\S/.test(cell)) return cell.replace(/\S+@/g, `copy${copy}.$&`)
    if (field !== null && names.has(field)) return cell.replace(/^\S+/, `$&${'abcdefgh'[copy]}`)
    const isId = (field === 'toolId' || ofOrder.test(label)) && /\d/.test(cell) && !/\d[-/:.]\d/.test(cell)
    return isId ? `${copy}000${cell}` : cell
  }
  const copies = Array.from({ length: times }, (_, copy) =>
    people.map(cells => cells.map((cell, column) => (copy === 0 ? cell : other(cell, column, copy)))),
  )
  return [header, ...copies.flat()]
}

const names = new Set(['name', 'firstName', 'lastName'])
const ofOrder = /^(?!.*(date|time|count|quantity|people|size| on$| at$)).*\b(id|order|nr|code|reference|ref|barcode)\b/i

/** What must not change with the dress. */
export function saidOf({ tool, report, asks, counts, columns }: Understood, { expect }: Case): unknown {
  const fields = columns.flatMap(({ field }) => field ?? [])
  const { rejectedRows = 0 } = expect
  return {
    tool,
    report,
    asks: [...asks].sort(),
    counts,
    fields,
    isWhole: rejectedRows === counts.rejectedRows,
  }
}
