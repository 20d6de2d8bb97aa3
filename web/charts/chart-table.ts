/** What a chart shows, as a table: the same values, for whoever does not see or does not trust the picture. */
export interface ChartTable {
  caption: string
  /** The first column names the rows. */
  columns: readonly TableColumn[]
  rows: readonly (readonly Cell[])[]
  /** One for each column, the first being its name; left out where a sum would mean nothing. */
  totals?: readonly Cell[] | undefined
  /** Opens the rows behind a cell; `null` where there is nothing to open. */
  open?: ((row: number, column: number) => (() => void) | null) | undefined
}

export interface TableColumn {
  label: string
  /** "people", "%": written once, in the header. */
  unit?: string | undefined
  numeric?: boolean | undefined
}

/** `null` is not known. */
export type Cell = string | number | null

/** RFC 4180, with a byte order mark, so that spreadsheets read it as UTF-8. */
export function tableToCsv(table: ChartTable, notes: readonly string[] = []): string {
  const header = table.columns.map(column =>
    column.unit === undefined || column.unit === '' ? column.label : `${column.label} (${column.unit})`,
  )
  const rows = [header, ...table.rows, ...(table.totals === undefined ? [] : [table.totals])]
  const lines = rows.map(row => row.map(csvCell).join(','))
  const below = notes.map(note => csvCell(note))
  return `\uFEFF${[...lines, ...(below.length === 0 ? [] : ['', ...below])].join('\r\n')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // A spreadsheet would run what begins like this (OWASP ASVS 1.2.10).
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
