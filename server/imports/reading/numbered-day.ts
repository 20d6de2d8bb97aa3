import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { readEpoch } from './serial-time.ts'

/** A day as a number: of this century as spreadsheets count them (46162), or a time in seconds since 1970 or thousandths. */
export function isNumberedDay(cell: string): boolean {
  return isSerialDay(cell) || readEpoch(cell) !== null
}

/** The day of a cell that is one. A time is of the day that it was in this zone; spreadsheets count from 1900. */
export function numberedDay(cell: string, timeZone: string): string {
  const time = readEpoch(cell)
  if (time !== null) return dayInTimeZone(new Date(time.ms).toISOString(), timeZone)
  return new Date(Date.UTC(1899, 11, 30) + Number(cell) * 86_400_000).toISOString().slice(0, 10)
}

/** What a person has to know of such a cell: that it was understood, and how. */
export function numberedDayInWords(cell: string, timeZone: string): string {
  const read = `'${cell}' was read as ${numberedDay(cell, timeZone)}`
  return readEpoch(cell) === null
    ? `The dates are day numbers of a spreadsheet: ${read}. Check that it is right: some spreadsheets of old Macs count from 1904.`
    : `The dates are seconds since 1970, or thousandths: ${read} in ${timeZone}. Check that it is right: elsewhere it may have been another day.`
}

function isSerialDay(cell: string): boolean {
  const number = /^\d{5}$/.test(cell.trim()) ? Number(cell) : 0
  return number >= 36_526 && number <= 73_050
}
