import type { Field } from '@upshot/shared/imports/field'
import { monthNamed } from './month-names.ts'
import { columnOf } from './values-cells.ts'

/** 'Jan 24': a month with its year in two digits, or a day without its year. An apostrophe would say that it is a year. */
const either = /^(\p{L}{3,12})\.?[ \-/.]{1,2}(\d{1,2})$/u

/** Years in two digits that figures of today are likely to be of. */
const earliest = 15
const farApart = 5

/**
 * The first of several periods such as 'Jan 05, Jan 12, Jan 19', which may be days of one year; null: they are months, or
 * something else. Several numbers beside one month are days, unless they are the same few years beside each month.
 */
export function dayOfNoYear(
  header: readonly string[],
  fields: readonly (Field | null)[],
  rows: readonly (readonly string[])[],
): string | null {
  const date = fields.indexOf('date')
  const cells = date === -1 ? header.filter((_, index) => fields[index] === 'value') : columnOf(rows, date)
  const found = cells.flatMap(cell => {
    const parts = either.exec(cell.replace(/\s+/g, ' ').trim())
    const month = parts === null ? null : monthNamed(parts[1] ?? '')
    return month === null ? [] : [{ cell, month, number: parts?.[2] ?? '' }]
  })
  const [first] = found
  if (first === undefined || areYears(found)) return null
  return first.cell.trim()
}

function areYears(found: readonly { month: number; number: string }[]): boolean {
  if (found.some(({ number }) => number.length === 1)) return false
  const numbers = [...new Set(found.map(({ number }) => Number(number)))]
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (numbers.length === 1 || most > 31) return true
  const months = [...new Set(found.map(({ month, number }) => Number(number) * 12 + month))].toSorted((a, b) => a - b)
  if (months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1)) return true
  if (least < earliest) return false
  const isOneMonth = new Set(found.map(({ month }) => month)).size === 1
  return isOneMonth ? most - least === 1 : most - least <= farApart
}
