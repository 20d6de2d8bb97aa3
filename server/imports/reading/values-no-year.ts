import type { Field } from '@upshot/shared/imports/field'
import { monthNamed } from './month-names.ts'
import { columnOf } from './values-cells.ts'
import { isDayLabel, isMonthLabel, isWeekLabel } from './values-parts.ts'

/** 'Jan 24': a month with its year in two digits, or a day without its year. An apostrophe would say that it is a year. */
const either = /^(\p{L}{3,12})\.?[ \-/.]{1,2}(\d{1,2})$/u

/** Years in two digits that figures of today are likely to be of. */
const earliest = 16
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
  const label = header[date] ?? ''
  if (first === undefined || (!isDayLabel(label) && !isWeekLabel(label) && areYears(found, isMonthLabel(label))))
    return null
  return first.cell.trim()
}

interface Found {
  readonly month: number
  readonly number: string
}

/** `areMonths`: the label over them says so. */
function areYears(found: readonly Found[], areMonths: boolean): boolean {
  if (found.some(({ number }) => number.length === 1)) return false
  const numbers = [...new Set(found.map(({ number }) => Number(number)))]
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (most > 31) return true
  if (found.every(isLastDay)) return false
  if (numbers.length === 1) return areMonths || least >= earliest
  const months = [...new Set(found.map(({ month, number }) => Number(number) * 12 + month))]
  if (areSteady(months.toSorted((a, b) => a - b))) return true
  if (least < earliest) return false
  const names = new Set(found.map(({ month }) => month)).size
  const isOneMonth = names === 1
  if (isOneMonth && !areMonths) return most - least === 1
  if (most - least > farApart) return false
  if (!isOneMonth && months.length === names * numbers.length) return true
  const days = [...new Set(found.map(({ month, number }) => month * 100 + Number(number)))]
  // 'Jan 19, Feb 16, Mar 16' go on as days do, and not as years.
  return areMonths || isOneMonth || isInTurn(months) || !isInTurn(days)
}

function isLastDay({ month, number }: Found): boolean {
  const last = new Date(Date.UTC(2026, month, 0)).getUTCDate()
  return Number(number) === last || (month === 2 && number === '29')
}

function areSteady(months: readonly number[]): boolean {
  return months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1)
}

/** Each later than the one before it, or each earlier. */
function isInTurn(times: readonly number[]): boolean {
  const steps = times.slice(1).map((time, at) => Math.sign(time - (times[at] ?? 0)))
  return new Set(steps).size <= 1
}
