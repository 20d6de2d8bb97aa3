import type { Field } from '@upshot/shared/imports/field'
import { serialTime } from '../opening/serial-date.ts'
import { dayText, timeText } from './date-time.ts'
import type { Issues } from './issues.ts'
import { isNothing, quoteCell } from './label.ts'
import type { Recognised } from './recognise.ts'

/** Day numbers of 2000 to 2049, as a spreadsheet writes days and times whose column lost its format: '45910.67'. */
const shape = /^(?:3[6-9]|4\d|5[0-4])\d{3}(?:[.,](\d{1,15}))?$/

/** Seconds since 1970, or thousandths, of 2001 to 2033, as programs write times: '1757520288'. */
const epoch = /^(?:1\d{9}(?:\.\d{1,9})?|1\d{12})$/

const times: ReadonlySet<Field | null> = new Set([
  'registeredAt',
  'checkedInAt',
  'joinedAt',
  'leftAt',
  'eventDate',
  'submittedAt',
])

export interface SerialTime {
  /** Milliseconds since 1970: of the instant when `zoned`, else of the wall clock as if it stood in UTC. */
  ms: number
  zoned: boolean
  hasClock: boolean
}

/** A time that is written as a number; null: none. Whether one is meant is up to the whole column: {@link serialColumns}. */
export function readNumbered(cell: string): SerialTime | null {
  return readSerial(cell) ?? readEpoch(cell)
}

/** Null: no count of seconds. */
export function readEpoch(cell: string): SerialTime | null {
  const text = cell.trim()
  if (!epoch.test(text)) return null
  return {
    ms: Math.round(text.length === 13 && !text.includes('.') ? Number(text) : Number(text) * 1000),
    zoned: true,
    hasClock: true,
  }
}

/** Null: no day number. */
export function readSerial(cell: string): SerialTime | null {
  const text = cell.trim()
  const found = shape.exec(text)
  if (found === null) return null
  const ms = serialTime(Number(text.replace(',', '.')), 1900)
  return ms === null ? null : { ms, zoned: false, hasClock: Number(found[1] ?? '0') > 0 }
}

/** As people read it: '2025-09-10 16:04'. */
export function serialText({ ms, zoned, hasClock }: SerialTime): string {
  if (!hasClock) return dayText(ms)
  return `${timeText(ms, false).replace('T', ' ').slice(0, 16)}${zoned ? ' UTC' : ''}`
}

/**
 * Columns of times in which nearly all that stands there are numbers. A single one among real dates is a slip, which
 * somebody has to correct.
 */
export function serialColumns({ fields, head, headerIndex }: Recognised): ReadonlySet<number> {
  const rows = head.rows.slice(headerIndex + 1)
  return new Set(
    fields.flatMap((field, column) => {
      if (!times.has(field)) return []
      const cells = rows.map(({ cells }) => cells[column] ?? '').filter(cell => !isNothing(cell))
      const serials = cells.filter(cell => readNumbered(cell) !== null).length
      return serials > 0 && serials * 10 >= cells.length * 8 ? [column] : []
    }),
  )
}

/** Says which columns were read so, with a cell of each: a guess that a person may correct. */
export function tellSerials(recognised: Recognised, columns: ReadonlySet<number>, issues: Issues): void {
  const { header, head, headerIndex } = recognised
  for (const column of columns) {
    const cells = head.rows.slice(headerIndex + 1).map(row => row.cells[column] ?? '')
    const cell = cells.find(text => readNumbered(text) !== null)
    const time = cell === undefined ? null : readNumbered(cell)
    if (cell === undefined || time === null) continue
    const label = (header[column] ?? '').replace(/[\s\uFEFF]+/g, ' ').trim()
    issues.add(
      'warning',
      'SERIAL_DATE',
      null,
      label === '' ? null : label,
      () =>
        `The times are ${time.zoned ? 'seconds since 1970, or thousandths' : 'day numbers of a spreadsheet'}: ${quoteCell(cell)} was read as ${serialText(time)}. If that is not right, say that the column means something else, or save the file with dates.`,
    )
  }
}
