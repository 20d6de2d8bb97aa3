import type { Field } from '@upshot/shared/imports/field'
import { columnOf, isNumber, mostly } from './values-cells.ts'
import { isFooter } from './values-labels.ts'
import { bareMonth, isBareQuarter, isTotalsLine, isYear, yearLabel } from './values-layout.ts'
import { isPartLabel, partLabelOf, partText } from './values-parts.ts'

type Rows = readonly (readonly string[])[]

/** Years over or beside numbers, with nothing that says a month: the first of them. */
export function wholeYearIn(header: readonly string[], rows: Rows): string | null {
  const years = header.filter(isYear)
  const areOver =
    years.length >= 2 && header.every((label, at) => isYear(label) || at === 0 || columnOf(rows, at).length === 0)
  if (areOver && haveNumbers(header, rows) && !arePartsOfYears(header[0] ?? '', columnOf(rows, 0))) {
    return years[0] ?? null
  }
  const columns = header.map((label, index) => ({ label, cells: columnOf(rows, index) }))
  const [first, ...others] = columns.filter(({ cells }) => cells.length > 0)
  const isYears = first !== undefined && yearLabel.test(first.label.trim()) && first.cells.every(isYear)
  const areOfYears = others.every(({ label, cells }) => !isPart(label) && mostly(cells, isNumber))
  return isYears && others.length > 0 && areOfYears ? (first.cells[0] ?? null) : null
}

/** 'Month, 2025, 2026' above rows that begin with a month, a quarter or a week. */
export function yearsFields(
  header: readonly string[],
  rows: Rows,
  isLeftOut: (label: string) => boolean,
): (Field | null)[] | null {
  const others = header.flatMap((label, index) =>
    isYear(label) || isLeftOut(label) || columnOf(rows, index).length === 0 ? [] : [index],
  )
  const [part, another] = others
  if (part === undefined || another !== undefined || header.filter(isYear).length < 2) return null
  if (!arePartsOfYears(header[part] ?? '', columnOf(rows, part)) || !haveNumbers(header, rows)) return null
  return header.map((label, index): Field | null => (index === part ? 'date' : isYear(label) ? 'value' : null))
}

function arePartsOfYears(label: string, cells: readonly string[]): boolean {
  const own = cells.filter(cell => !isTotalsLine(cell) && !isFooter(cell))
  const isRead = (cell: string) => {
    const isNamed = isPartLabel(label) || bareMonth(cell) !== null || isBareQuarter(cell)
    return isNamed && partText('2000', cell, partLabelOf(label, cell)) !== '2000'
  }
  return own.length > 1 && own.every(isRead) && (isPartLabel(label) || areInOrder(own))
}

/** 'April' and 'June' may be people; what is called January, February, March is months. */
function areInOrder(cells: readonly string[]): boolean {
  const most = bareMonth(cells[0] ?? '') === null ? 4 : 12
  const numbers = cells.map(cell => bareMonth(cell) ?? Number(/\d/.exec(cell)?.[0]))
  const follow = (all: readonly number[]) =>
    all.every((number, at) => at === 0 || number === ((all[at - 1] ?? 0) % most) + 1)
  return follow(numbers) || follow(numbers.toReversed())
}

function haveNumbers(header: readonly string[], rows: Rows): boolean {
  const cells = header.flatMap((label, index) => (isYear(label) ? columnOf(rows, index) : []))
  return cells.length > 0 && mostly(cells, isNumber)
}

function isPart(label: string): boolean {
  return isPartLabel(label) || bareMonth(label) !== null || isBareQuarter(label)
}
