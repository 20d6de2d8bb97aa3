import { columnOf, isNumber, mostly } from './values-cells.ts'
import { isGroupLabel, isMetricLabel, isRemarkLabel } from './values-labels.ts'
import { isPeriod } from './values-layout.ts'

/**
 * A date of the Persian or Islamic calendar (1405) or of the Buddhist one (2569) among those of a table of values: its
 * first one. Their months are others as well, so that nothing is read of them. Null: there is none.
 */
export function otherCalendarIn(header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const over = header.filter(isOther)
  const isOver = (index: number) => isOther(header[index] ?? '')
  if (over.length >= 2 && header.some((_, index) => isOver(index) && areNumbers(rows, index))) return over[0] ?? null
  // Beside months of ours, what looks like a date of others is a number of something.
  if (header.some(label => isPeriod(label) && !isOther(label))) return null
  for (const index of header.keys()) {
    const cells = columnOf(rows, index)
    if (cells.length === 0 || !mostly(cells, isOther)) continue
    const beside = [...header.keys()].filter(other => other !== index && columnOf(rows, other).length > 0)
    const isOfValues = beside.every(other => areNumbers(rows, other) || tellsApart(header[other] ?? ''))
    if (isOfValues && beside.some(other => areNumbers(rows, other))) return cells.find(isOther) ?? null
  }
  return null
}

/** Whatever else is text makes another table of it, such as one of orders, whose numbers look like these dates. */
function tellsApart(label: string): boolean {
  return isMetricLabel(label) || isRemarkLabel(label) || isGroupLabel(label)
}

function areNumbers(rows: readonly (readonly string[])[], index: number): boolean {
  const cells = columnOf(rows, index)
  return cells.length > 0 && mostly(cells, isNumber)
}

function isOther(cell: string): boolean {
  return yearFirst.test(cell.trim()) || yearLast.test(cell.trim())
}

const years = '(?:13[5-9]\\d|14[0-6]\\d|25[3-9]\\d)'
const yearFirst = new RegExp(`^${years}[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\\d|3[0-2]))?$`)
const yearLast = new RegExp(`^(?:(?:0?[1-9]|[12]\\d|3[0-2])[-/.])?(?:0?[1-9]|1[0-2])[-/.]${years}$`)
