export type CsvCell = string | number | boolean | null

/** A table as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). Absent is an empty cell. */
export function csvOf(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [csvLine(header)]
  for (const row of rows) lines.push(csvLine(row))
  return `\uFEFF${lines.join('')}`
}

/** One row, for a table that is written piece by piece. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: CsvCell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? neutral(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A spreadsheet runs a cell that begins like this as a formula (OWASP ASVS 1.2.10): an apostrophe makes it text. Plain
 * negative numbers stay numbers, and a telephone number has nothing in it that could run.
 */
function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^(-\d+([.,]\d+)?|\+\d[\d ]*)$/.test(text) ? `'${text}` : text
}
