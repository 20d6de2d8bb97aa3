import { isFiscal, spanOf } from './period.ts'
import { columnOf, isNumber, mostly } from './values-cells.ts'
import { isDateLabel } from './values-labels.ts'
import { bareMonth, isBareQuarter, isPeriod, isYear, yearLabel } from './values-layout.ts'
import { isPartLabel, packedPeriods } from './values-parts.ts'

type Rows = readonly (readonly string[])[]

/** 'FY26 Q1' below 'Quarter', or '2026-Q1' below 'Fiscal quarter', beside numbers: what says that the year is a fiscal one. */
export function fiscalPeriodsIn(header: readonly string[], rows: Rows): string | null {
  const labelled = header.findIndex((label, index) => isFiscalColumn(label, columnOf(rows, index)))
  if (hasCalendarPeriods(header, rows)) return null
  if (labelled !== -1 && hasNumbersBeside(header, rows, labelled)) return header[labelled] ?? null
  const [first = '', second] = columnOf(rows, 0)
  const label = header[0] ?? ''
  const isOfPeriods = isDateLabel(label) || yearLabel.test(label.trim())
  if (second === undefined || !isOfPeriods || !columnOf(rows, 0).every(isFiscal)) return null
  // '2026-27' is a week of 2026.
  if (packedPeriods(label, columnOf(rows, 0)) !== null) return null
  return hasNumbersBeside(header, rows, 0) ? first : null
}

/** Beside days and months that say their year, the fiscal one is said only as well. Quarters may be of it. */
export function hasCalendarPeriods(header: readonly string[], rows: Rows): boolean {
  return header.some((label, index) => {
    const cells = columnOf(rows, index)
    const isOfTime = !isFiscal(label) && (isDateLabel(label) || isPartLabel(label))
    return (
      isOfTime &&
      cells.length > 0 &&
      cells.every(cell => isPeriod(cell) && !isFiscal(cell) && spanOf(cell) !== 'quarter')
    )
  })
}

function hasNumbersBeside(header: readonly string[], rows: Rows, column: number): boolean {
  return header.some((_, index) => {
    const cells = columnOf(rows, index)
    return index !== column && cells.length > 0 && mostly(cells, isNumber)
  })
}

/** 'FY26' below 'FY', 'Q1' below 'Fiscal quarter'. */
export function isFiscalColumn(label: string, cells: readonly string[]): boolean {
  const isTime = (cell: string) =>
    isPeriod(cell) || isYear(cell) || isFiscal(cell) || isBareQuarter(cell) || bareMonth(cell) !== null
  return isFiscal(label) && cells.length > 0 && cells.every(isTime)
}
