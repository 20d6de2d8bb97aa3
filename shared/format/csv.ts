export type CsvCell = string | number | boolean | null

/** A table as CSV (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8). Absent is an empty cell. */
export function csvOf(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [line(header)]
  for (const row of rows) lines.push(line(row))
  return `\uFEFF${lines.join('')}`
}

function line(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: CsvCell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? neutral(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A spreadsheet runs a cell that begins like this as a formula (OWASP ASVS 1.2.10): an apostrophe makes it text. Plain
 * negative numbers stay numbers.
 */
function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-\d+([.,]\d+)?$/.test(text) ? `'${text}` : text
}
