import type { FileError } from '@upshot/shared/imports/issue'
import { fileError } from './bytes.ts'
import { quoteCell } from './label.ts'

/** Tables of values that are refused, each with a word on how to write it. */
export function metricsBelow(line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: several metrics stand below each period. Write a row for each metric, or a column for each with the period in each row, and choose the file again.`,
    line,
  )
}

export function severalTables(line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: another table with labels of its own begins here. Save each table in a file of its own, and choose one of them.`,
    line,
  )
}

export function fiscalPeriods(label: string, line: number): FileError {
  return fileError(
    'FISCAL_PERIODS',
    `Line ${line}: ${quoteCell(label)} is a period of a fiscal year, and the file does not say in which month that begins. Write calendar periods instead, such as 2026-01 or Q1 2026, and choose the file again.`,
    line,
  )
}

export function wholeYears(label: string, line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: ${quoteCell(label)} is a whole year, and metrics have values of days, weeks, months or quarters. Export one of those instead.`,
    line,
  )
}

export function withoutYear(label: string, line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: ${quoteCell(label)} and those beside it may be days without a year, or months of different years. Write the year in four digits, such as 2026-01-24 or Jan 2024, and choose the file again.`,
    line,
  )
}

export function overYears({ first, last }: { first: string; last: string }, line: number): FileError {
  return fileError(
    'FISCAL_PERIODS',
    `Line ${line}: the columns run from ${quoteCell(first)} to ${quoteCell(last)}, over the end of a year, and the file does not say of which year the later ones are. Write calendar periods instead, such as 2026-01 or Q1 2026, and choose the file again.`,
    line,
  )
}

export function otherCalendar(label: string, line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: ${quoteCell(label)} is a date of another calendar. Write dates of the Gregorian calendar instead, such as 2026-01-31, and choose the file again.`,
    line,
  )
}

export function oddStretch(label: string, line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: ${quoteCell(label)} is no day, week, month or quarter of the calendar, and metrics have values of those. Export one of them instead.`,
    line,
  )
}
