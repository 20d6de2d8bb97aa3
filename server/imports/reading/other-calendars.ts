import { columnOf, isNumber, mostly } from './values-cells.ts'

/**
 * A date of the Persian or Islamic calendar (1405) or of the Buddhist one (2569) among those of a table of values: its
 * first one. Their months are others as well, so that nothing is read of them. Null: there is none.
 */
export function otherCalendarIn(header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const over = header.filter(isOther)
  const isOver = (index: number) => isOther(header[index] ?? '')
  if (over.length >= 2 && header.some((_, index) => isOver(index) && areNumbers(rows, index))) return over[0] ?? null
  for (const index of header.keys()) {
    const cells = columnOf(rows, index)
    if (cells.length === 0 || !mostly(cells, isOther)) continue
    if (header.some((_, other) => other !== index && areNumbers(rows, other))) return cells.find(isOther) ?? null
  }
  return null
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
