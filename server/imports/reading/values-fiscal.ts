import { isFiscal } from './period.ts'
import { columnOf, isNumber, mostly } from './values-cells.ts'
import { isDateLabel } from './values-labels.ts'
import { isPeriod, isYear, yearLabel } from './values-layout.ts'
import { packedPeriods } from './values-parts.ts'

type Rows = readonly (readonly string[])[]

/** 'FY26 Q1' below 'Quarter', or '2026-Q1' below 'Fiscal quarter', beside numbers: what says that the year is a fiscal one. */
export function fiscalPeriodsIn(header: readonly string[], rows: Rows): string | null {
  const labelled = header.findIndex((label, index) => {
    if (!isFiscal(label)) return false
    const cells = columnOf(rows, index)
    return cells.length > 0 && cells.every(cell => isPeriod(cell) || isYear(cell) || isFiscal(cell))
  })
  if (labelled !== -1 && hasNumbersBeside(header, rows, labelled)) return header[labelled] ?? null
  const [first = '', second] = columnOf(rows, 0)
  const label = header[0] ?? ''
  const isOfPeriods = isDateLabel(label) || yearLabel.test(label.trim())
  if (second === undefined || !isOfPeriods || !columnOf(rows, 0).every(isFiscal)) return null
  // '2026-27' is a week of 2026.
  if (packedPeriods(label, columnOf(rows, 0)) !== null) return null
  return hasNumbersBeside(header, rows, 0) ? first : null
}

function hasNumbersBeside(header: readonly string[], rows: Rows, column: number): boolean {
  return header.some((_, index) => {
    const cells = columnOf(rows, index)
    return index !== column && cells.length > 0 && mostly(cells, isNumber)
  })
}
