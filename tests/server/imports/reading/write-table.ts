import type { Delimiter } from '@upshot/shared/imports/result'

export interface Dialect {
  delimiter: Delimiter
  lineEnd: '\n' | '\r\n' | '\r'
  /** Quotes around every cell, or only where they are needed. */
  quoting: 'all' | 'needed'
  encoding: 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  lastLineEnds: boolean
}

export const plainDialect: Dialect = {
  delimiter: ',',
  lineEnd: '\n',
  quoting: 'needed',
  encoding: 'utf-8',
  lastLineEnds: true,
}

/** A table as some tool would write it. */
export function writeTable(rows: readonly (readonly string[])[], dialect: Partial<Dialect> = {}): Uint8Array {
  const { delimiter, lineEnd, quoting, encoding, lastLineEnds } = { ...plainDialect, ...dialect }
  const lines = rows.map(row => row.map(cell => quoted(cell, delimiter, quoting)).join(delimiter))
  const text = lines.join(lineEnd) + (lastLineEnds ? lineEnd : '')
  if (encoding === 'windows-1252') return windows1252Of(text)
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8-mark') return new TextEncoder().encode(`\uFEFF${text}`)
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

const windows1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (letter, byte) => [letter, byte] as const,
  ),
)

/** Letters that it has no byte for become question marks, as tools write them. */
export function windows1252Of(text: string): Uint8Array {
  return Uint8Array.from([...text], letter => windows1252.get(letter) ?? 63)
}

function quoted(cell: string, delimiter: string, quoting: Dialect['quoting']): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return quoting === 'all' || needed ? `"${cell.replaceAll('"', '""')}"` : cell
}
