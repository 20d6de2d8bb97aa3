import type { Row } from './delimited.ts'
import { isNumber } from './values-cells.ts'
import { isDateLabel } from './values-labels.ts'
import type { ValuesLayout } from './values-layout.ts'

/**
 * What the first figures of another table are called, where this row is its header: below 'Date, Sign-ups' a line 'Date, Talks'
 * says that what follows is something else. Null: the row is of this table.
 */
export function anotherHeader(row: Row, layout: ValuesLayout): string | null {
  if (layout.kind !== 'long') return null
  const period = row.cell(layout.date)
  // Most periods begin with a digit: asking what they are called costs more than reading them.
  if (/^\d/.test(period) || !isDateLabel(period)) return null
  const names = layout.values.map(column => row.cell(column).trim()).filter(cell => cell !== '')
  return names.length > 0 && names.every(name => /\p{L}/u.test(name) && !isNumber(name)) ? (names[0] ?? null) : null
}
