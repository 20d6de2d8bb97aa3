import { isBlank } from './head.ts'
import type { Recognised } from './recognise.ts'
import { columnOf } from './values-cells.ts'
import { isJudgementLabel, isOwnerLabel, isRemarkLabel, isRunningLabel } from './values-labels.ts'
import { bareMonth, isBareQuarter, isTotalsLabel, type ValuesLayout } from './values-layout.ts'
import { subtotalsIn } from './values-subtotals.ts'

/** Labels of columns that are not read, and that a person might miss. */
export interface ColumnsLeftOut {
  readonly totals: readonly string[]
  readonly subtotals: readonly string[]
  /** Nothing says what they are. */
  readonly numbers: readonly string[]
}

/** What is left out of a table of values because of what its columns are. Remarks and targets explain themselves. */
export function columnsLeftOut(
  { header, fields, head, headerIndex }: Recognised,
  layout: ValuesLayout | null,
): ColumnsLeftOut {
  const left = header.flatMap((label, index) => (fields[index] === null && label.trim() !== '' ? [index] : []))
  const labelsOf = (indexes: readonly number[]) => indexes.map(index => header[index] ?? '')
  const totals = left.filter(index => isTotalsLabel(header[index] ?? ''))
  if (layout === null || layout.kind === 'long') return { totals: labelsOf(totals), subtotals: [], numbers: [] }
  // Months without a year are of the same one, and quarters where there are no months.
  const hasMonths = header.some(label => bareMonth(label) !== null)
  const isOwn = (label: string) => (hasMonths ? bareMonth(label) !== null : isBareQuarter(label))
  const periods = header.map(label => (layout.kind === 'calendar' && isOwn(label) ? `${label.trim()} 2000` : label))
  const longer = subtotalsIn(periods)
  const subtotals = left.filter(index => longer.has(index))
  const rows = head.rows
    .slice(headerIndex + 1)
    .map(row => row.cells)
    .filter(cells => !isBlank(cells))
  const numbers = left.filter(
    index =>
      !totals.includes(index) &&
      !subtotals.includes(index) &&
      !explained(header[index] ?? '') &&
      columnOf(rows, index).length > 0,
  )
  return { totals: labelsOf(totals), subtotals: labelsOf(subtotals), numbers: labelsOf(numbers) }
}

function explained(label: string): boolean {
  return isRemarkLabel(label) || isOwnerLabel(label) || isJudgementLabel(label) || isRunningLabel(label)
}
