import type { Field } from '@upshot/shared/imports/field'
import { columnOf, isNumber } from './values-cells.ts'
import { mostlyShared } from './values-names.ts'

type Rows = readonly (readonly string[])[]
type Fields = (Field | null)[]

/**
 * A metric that was counted later than the others, or what tells the values of a period apart, may be empty in all rows near
 * the header. Null: what stands further down is no table of values.
 */
export function fieldsFurtherDown(
  header: readonly string[],
  near: Fields,
  nearRows: Rows,
  rows: Rows,
  fieldsIn: (header: readonly string[], rows: Rows) => Fields | null,
): Fields | null {
  if (rows.length <= nearRows.length) return near
  const whole = fieldsIn(header, rows)
  if (whole !== null || !near.includes('date')) return whole ?? near
  const told = near.flatMap((field, index) => (field === 'date' || field === 'metric' ? [index] : []))
  if (mostlyShared(rows, told)) return null
  // What few rows say besides is a remark, whatever its column is called.
  return near.map((field, index) => {
    const beginsLate = (header[index] ?? '').trim() !== '' && columnOf(nearRows, index).length === 0
    const late = field === null && beginsLate ? columnOf(rows, index) : []
    return late.length > 0 && late.every(isNumber) ? 'value' : field
  })
}
