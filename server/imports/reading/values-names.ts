import { columnOf, isNumber, mostly } from './values-cells.ts'
import {
  isCodeLabel,
  isGroupLabel,
  isIdLabel,
  isMetricLabel,
  isOwnerLabel,
  isPersonLabel,
  isRemarkLabel,
  isRunningLabel,
  isThingLabel,
  isTrafficLabel,
  isUnitLabel,
  isValueLabel,
  isVersionLabel,
  mayNameAfterAll,
} from './values-labels.ts'
import { isPeriod } from './values-layout.ts'

export interface ValuesColumn {
  readonly label: string
  readonly index: number
  readonly cells: readonly string[]
}

type Rows = readonly (readonly string[])[]

/** More columns than this name no metric together. */
const mostNames = 3

/**
 * Which of the columns beside periods name the metrics together; null: the rows are no metrics. Numbers name nothing, and
 * beside a column of metrics only what they are told apart by does.
 */
export function namesBesidePeriods(header: readonly string[], rows: Rows, others: readonly number[]): number[] | null {
  const isNamed = (index: number) => isMetricLabel(header[index] ?? '')
  const filled = others.filter(index => {
    const cells = columnOf(rows, index)
    if (cells.length === 0) return false
    return isNamed(index) || !(isRunningLabel(header[index] ?? '') || mostly(cells, isNumber))
  })
  // Versions and ids are numbers that name something, where nothing else does.
  if (filled.length === 0) filled.push(...others.filter(index => isNumbered(header[index] ?? '')).slice(0, 1))
  const metrics = filled.filter(isNamed)
  const isEnough = metrics.length === 1 && areApart(rows, metrics)
  const used = isEnough ? filled.filter(index => isNamed(index) || isGroupLabel(header[index] ?? '')) : filled
  if (used.length <= 1) return used
  const names = rows.flatMap(row => used.map(index => (row[index] ?? '').trim()))
  // People with what they did each month are no metrics.
  const arePeople = used.some(index => isPersonLabel(header[index] ?? ''))
  if (used.length > mostNames || arePeople || names.some(name => name.length > 80 || name.includes('@'))) return null
  return areApart(rows, used) ? used : null
}

function isNumbered(label: string): boolean {
  return isVersionLabel(label) || isIdLabel(label)
}

/** The names with what tells their rows apart after all, where they do not without it. */
export function namesToldApart(
  header: readonly string[],
  rows: Rows,
  names: readonly number[],
  left: readonly number[],
): number[] {
  if (areApart(rows, names)) return [...names]
  const more = left.filter(index => {
    const cells = columnOf(rows, index)
    return mayNameAfterAll(header[index] ?? '') && cells.length > 0 && !mostly(cells, isNumber)
  })
  const all = [...names, ...more]
  return all.length <= mostNames && areApart(rows, all) ? all : [...names]
}

/** The same of a table with a period in each row, where `texts` are neither periods nor numbers. */
export function namesInRows(
  header: readonly string[],
  rows: Rows,
  periods: readonly number[],
  texts: readonly ValuesColumn[],
): number[] | null {
  const plain = texts.filter(({ label }) => !isRemarkLabel(label) && !isOwnerLabel(label))
  const sources = texts.filter(({ label }) => isRemarkLabel(label) && isTrafficLabel(label))
  const apartWith = (columns: readonly ValuesColumn[]) =>
    areApart(rows, [...periods, ...columns.map(({ index }) => index)])
  // What a value is from is a remark, unless nothing else tells the values of a period apart.
  const isShared = mostlyShared(rows, [...periods, ...plain.map(({ index }) => index)])
  const rest = isShared && apartWith([...plain, ...sources]) ? [...plain, ...sources] : plain
  const isLoose = header.some(isMetricLabel) || header.some(isValueLabel)
  if (!isLoose || header.some(isPersonLabel)) {
    // Where several rows are of one period, what visits came from tells them apart.
    const isTold = mostlyShared(rows, periods)
    // Whoever did something on days is no remark.
    const traffic = texts.filter(({ label }) => isTrafficLabel(label))
    const tells = isTold && (traffic.length > 1 || traffic.some(({ cells }) => new Set(cells).size > 1))
    const said = texts.filter(({ label }) => !isRemarkLabel(label) || (tells && isTrafficLabel(label)))
    // Beside versions, the package whose versions they are is the same in each row.
    const areVersions = said.some(({ label }) => isVersionLabel(label))
    const all = areVersions ? said.filter(({ cells, label }) => isVersionLabel(label) || new Set(cells).size > 1) : said
    const isEnough = all.length <= 1 || (all.length <= mostNames && all.every(({ label }) => isTrafficLabel(label)))
    if (isEnough) return all.every(namesMetrics) ? all.map(({ index }) => index) : null
    return areGroups(all) && isTold && apartWith(all) ? all.map(({ index }) => index) : null
  }
  if (rest.some(({ cells }) => cells.some(cell => cell.includes('@') || cell.length > 120))) return null
  const known = rest.find(({ label }) => isMetricLabel(label))
  if (known === undefined) {
    const areNames = rest.every(column => namesMetrics(column) || (rest.length > 1 && isGroupLabel(column.label)))
    return areNames && rest.length <= mostNames ? rest.map(({ index }) => index) : null
  }
  const used = new Set(rest.filter(column => column === known || isGroupLabel(column.label)).map(({ index }) => index))
  // Milliseconds and seconds are values of two metrics, whatever both are called.
  const unit = texts.find(({ label }) => isUnitLabel(label))
  if (unit !== undefined && isOfSeveral(rows, [...used], unit.index)) used.add(unit.index)
  for (const column of rest) {
    if (areApart(rows, [...periods, ...used])) break
    if (namesMetrics(column)) used.add(column.index)
  }
  return used.size <= mostNames ? [...used] : null
}

/** A country and a channel: each of few names, by which the values of a period are told apart together. */
function areGroups(columns: readonly ValuesColumn[]): boolean {
  return columns.length <= mostNames && columns.every(column => isGroupLabel(column.label) && namesMetrics(column))
}

/** Whether what is called the same has more than one of these. */
function isOfSeveral(rows: Rows, names: readonly number[], column: number): boolean {
  const groups = Map.groupBy(rows, row => names.map(index => (row[index] ?? '').trim()).join('\u001f'))
  return [...groups.values()].some(
    group => new Set(group.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')).size > 1,
  )
}

/** The one column of numbers, called a code or so, that tells the rows of each period apart, as a code of a country does; -1: none does. */
export function numberThatNames(
  rows: Rows,
  periods: readonly number[],
  texts: readonly ValuesColumn[],
  values: readonly ValuesColumn[],
): number {
  const told = [...periods, ...texts.map(({ index }) => index)]
  if (values.length < 2 || areApart(rows, told) || !mostlyShared(rows, periods)) return -1
  const found = values.filter(({ index, cells }) => {
    const areFew = cells.length === rows.length && new Set(cells).size * 2 <= cells.length
    return areFew && cells.every(cell => /^\d{1,6}$/.test(cell.trim())) && areApart(rows, [...told, index])
  })
  const [naming, another] = found
  if (naming === undefined || another !== undefined) return -1
  return isCodeLabel(naming.label) || isGroupLabel(naming.label) ? naming.index : -1
}

function namesMetrics({ label, cells }: ValuesColumn): boolean {
  if (cells.some(cell => cell.includes('@') || cell.length > 120) || mostly(cells, isPeriod)) return false
  if (isMetricLabel(label)) return true
  if (cells.length === 1 && isThingLabel(label)) return false
  // The same few names again and again: more would be things, not metrics.
  return new Set(cells).size <= Math.max(1, cells.length / 2)
}

function areApart(rows: Rows, columns: readonly number[]): boolean {
  const names = namesOf(rows, columns)
  return new Set(names).size === names.length
}

/** Whether most rows say the same as another one; a value that stands there twice is a correction, or a slip. */
export function mostlyShared(rows: Rows, columns: readonly number[]): boolean {
  const alike = [...Map.groupBy(namesOf(rows, columns), name => name).values()].filter(({ length }) => length > 1)
  return alike.flat().length * 2 > rows.length
}

function namesOf(rows: Rows, columns: readonly number[]): string[] {
  return rows.map(row => columns.map(index => (row[index] ?? '').trim()).join('\u001f'))
}
