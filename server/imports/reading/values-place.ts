import type { Row } from './delimited.ts'
import { keptText } from './kept-text.ts'
import { isNothing } from './label.ts'
import { isDateLabel, isRunningLabel } from './values-labels.ts'
import { isYear, type ValuesLayout, yearLabel } from './values-layout.ts'
import { isDayLabel, partLabelOf, partText } from './values-parts.ts'

/** What a value is of; the period is as written. Null: nothing names its metric. */
interface Place {
  period: string
  metric: string | null
}

/** What the value in a column of a row is of, by how the table is laid out. */
export function placeOf(row: Row, layout: ValuesLayout, column: number, header: readonly string[]): Place {
  const label = (header[column] ?? '').replace(/[\s\uFEFF]+/g, ' ').trim()
  switch (layout.kind) {
    case 'long': {
      const own = layout.values.length > 1 ? label : ''
      const metric = [namedIn(row, layout.metrics), own].filter(part => part !== '').join(', ')
      return { period: keptText(periodIn(row, layout, header)), metric: metric === '' ? null : keptText(metric) }
    }
    case 'wide': {
      const named = namedIn(row, layout.metrics)
      return { period: label, metric: named === '' || isJustValue(named) ? null : keptText(named) }
    }
    case 'calendar': {
      const period = partText(row.cell(layout.year), label, partLabelOf('', label))
      return { period, metric: cornerName(header[layout.year]) }
    }
    case 'years': {
      const part = row.cell(layout.part)
      return { period: partText(label, part, partLabelOf(header[layout.part] ?? '', part)), metric: null }
    }
  }
}

/** What a row begins with: its period, or the part of the years above it; empty where it is a metric. */
export function beginningOf(row: Row, layout: ValuesLayout): string {
  if (layout.kind === 'years') return row.cell(layout.part)
  return layout.kind === 'long' ? row.cell(layout.date) : ''
}

/** What says of which period and metric a row is. */
export function namingColumns(layout: ValuesLayout | null): { periods: number[]; metrics: readonly number[] } {
  if (layout?.kind !== 'long') return { periods: [], metrics: [] }
  const { date, month, day, metrics } = layout
  return { periods: [date, month, day].filter(column => column !== -1), metrics }
}

function namedIn(row: Row, columns: readonly number[]): string {
  return columns
    .map(column => row.cell(column).trim())
    .filter(part => part !== '')
    .join(', ')
}

/** What stands over years in rows names the metric, unless it says that they are years. */
function cornerName(label = ''): string | null {
  const name = label.replace(/[\s\uFEFF]+/g, ' ').trim()
  return name === '' || yearLabel.test(name) || isDateLabel(name) || isRunningLabel(name) ? null : keptText(name)
}

/** A part of a year beside its year, whichever of the two comes first; behind a month, its day. */
function periodIn(
  row: Row,
  { date, month, day }: Extract<ValuesLayout, { kind: 'long' }>,
  header: readonly string[],
): string {
  if (month === -1) return row.cell(date)
  const isDay = (column: number) => day !== -1 && isDayLabel(header[column] ?? '')
  const columns = [date, month, day].filter(column => column !== -1)
  const [first = -1, second = -1] = columns.filter(column => !isDay(column))
  const days = columns.filter(isDay).map(column => `-${row.cell(column).trim().padStart(2, '0')}`)
  // A line below the table is no year, and is told as it stands there.
  if (![first, second].some(column => isYear(row.cell(column)))) {
    return [first, second]
      .map(column => row.cell(column).trim())
      .filter(cell => cell !== '')
      .join(' ')
  }
  const [year, part] = isYear(row.cell(first)) ? [first, second] : [second, first]
  return partText(row.cell(year), row.cell(part), header[part] ?? '') + days.join('')
}

/** 'Value' at the head of a row says no more than that these are the values. */
function isJustValue(name: string): boolean {
  return /^(values?|wert|valor|valeur|valore|waarde|count|anzahl|number)$/i.test(name) || isNothing(name)
}
