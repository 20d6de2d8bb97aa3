import type { Row } from './delimited.ts'

/** A cell that a tool writes as a formula, so that spreadsheets leave it as it is: ="0123". */
export function unwrapped(cell: string): string {
  if (cell.charCodeAt(0) !== 61 || cell.charCodeAt(1) !== 34 || !cell.endsWith('"') || cell.length < 3) return cell
  return cell.slice(2, -1).replaceAll('""', '"')
}

/** A row whose cells are wrapped as formulas. */
export function withoutWrapping(row: Row): Row {
  return { line: row.line, count: row.count, tooLarge: row.tooLarge, cell: index => unwrapped(row.cell(index)) }
}
