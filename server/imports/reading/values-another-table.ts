import type { Field } from '@upshot/shared/imports/field'
import { type Head, isBlank } from './head.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { isNumber } from './values-cells.ts'
import { isDateLabel, isMetricLabel } from './values-labels.ts'
import { isPeriod } from './values-layout.ts'
import { isPartLabel } from './values-parts.ts'

interface Found {
  readonly head: Head
  readonly headerIndex: number
  readonly fields: readonly (Field | null)[]
}

/** The line of a header below the table that names other values: they are none of this one. */
export function anotherTable({ head, headerIndex, fields }: Found): number | null {
  const header = head.rows[headerIndex]?.cells ?? []
  const first = fields.findIndex(field => field === 'date' || field === 'metric')
  const values = fields.flatMap((field, index) => (field === 'value' ? [index] : []))
  const labelsOf = (cells: readonly string[]) => [first, ...values].map(index => normaliseLabel(cells[index] ?? ''))
  const own = labelsOf(header)
  const isOfValues = (cell: string, index: number) => values.includes(index) || cell.trim() === ''
  const rows = head.rows.slice(headerIndex + 1).filter(({ cells }) => !isBlank(cells))
  const found = rows.find(({ cells }, at) => {
    const labels = values.map(index => cells[index] ?? '').filter(cell => !isNothing(cell))
    // What stands right below the header belongs to it.
    if (at === 0 || labels.length === 0 || labels.some(isNumber)) return false
    // Words without any number below them are a note.
    if (!values.some(index => isNumber(rows[at + 1]?.cells[index] ?? ''))) return false
    const label = cells[first] ?? ''
    const isSame = own[0] !== '' && normaliseLabel(label) === own[0]
    // A header with an empty corner has a label for each of several columns, and nothing else.
    const isCorner = labels.length === values.length && values.length > 1 && cells.every(isOfValues)
    const isNamed = isSame || isCorner || isDateLabel(label) || isPartLabel(label) || isMetricLabel(label)
    return (isNamed || labels.every(isPeriod)) && labelsOf(cells).join('\n') !== own.join('\n')
  })
  return found?.line ?? null
}
