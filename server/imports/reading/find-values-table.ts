import type { Field } from '@upshot/shared/imports/field'
import type { FileError } from '@upshot/shared/imports/issue'
import { metricValues } from '../sources/metric-values.ts'
import { dayIn } from './file-period.ts'
import { filledCells, type Head, isBlank } from './head.ts'
import { isNumberedDay, numberedDay } from './numbered-day.ts'
import { otherCalendarIn } from './other-calendars.ts'
import { isFiscal } from './period.ts'
import type { Recognised } from './recognise.ts'
import { anotherTable } from './values-another-table.ts'
import { columnOf, isNumber, mostly } from './values-cells.ts'
import { fiscalPeriodsIn, hasCalendarPeriods, isFiscalColumn } from './values-fiscal.ts'
import { fieldsFurtherDown } from './values-further-down.ts'
import { areMoments, areRowNumbers, isClock, isClockLabel, isCount, isHourColumn } from './values-hours.ts'
import {
  isAnswer,
  isCategoryLabel,
  isDateLabel,
  isEndLabel,
  isFooter,
  isForemostLabel,
  isIdLabel,
  isJudgementLabel,
  isOwnerLabel,
  isPublishedLabel,
  isRemarkLabel,
  isRunningLabel,
  isThingLabel,
  isVersionLabel,
  isWeekdayLabel,
} from './values-labels.ts'
import { namesMetricsBelow } from './values-labels-below.ts'
import { bareMonth, isBareQuarter, isPeriod, isTotalsLabel, isTotalsLine, yearLabel } from './values-layout.ts'
import { namesBesidePeriods, namesInRows, namesToldApart, numberThatNames, type ValuesColumn } from './values-names.ts'
import { dayOfNoYear } from './values-no-year.ts'
import { isDayLabel, isPartLabel, isPartNumberLabel, packedPeriods, saysPart, yearAndPart } from './values-parts.ts'
import * as refusals from './values-refusals.ts'
import { withFullYears } from './values-short-months.ts'
import { holdPeriods, oddStretchIn } from './values-stretches.ts'
import { subtotalsIn } from './values-subtotals.ts'
import { wholeYearIn, yearsFields } from './values-whole-years.ts'
import { turnOfYear, underYears } from './values-years-above.ts'
import { isWeekdayName } from './weekday-names.ts'

/** Lines that the search for a header looks at, and rows below it that have to bear it out. */
const searched = 60

type Found = Pick<Recognised, 'head' | 'headerIndex' | 'header' | 'fields'>

/**
 * Finds a table of values by its shape, whatever its columns are called: a column of periods beside columns of numbers, or a
 * header of periods above them. Null: the file holds something else. A table that also holds text is no table of values,
 * unless one column of it names metrics.
 */
export function findValuesTable(heads: readonly Head[]): Recognised | FileError | null {
  let best: Found | null = null
  for (const head of heads) {
    for (const [headerIndex, { cells: written, line }] of head.rows.slice(0, searched).entries()) {
      const [above, below] = [head.rows[headerIndex - 1]?.cells ?? [], head.rows[headerIndex + 1]?.cells ?? []]
      if (filledCells(written) < 2 || underYears(below, written) !== null) continue
      const cells = underYears(written, above) ?? withFullYears(written) ?? written
      const rows = rowsBelow(head, headerIndex)
      if (rows.length === 0) continue
      const fiscal = cells.filter(isFiscal)
      const fiscalRows = fiscalPeriodsIn(cells, rows)
      if (fiscalRows !== null) return refusals.fiscalPeriods(fiscalRows, line)
      const turn = turnOfYear(cells)
      if (turn !== null && calendarFields(cells, rows) !== null) return refusals.overYears(turn, line)
      const year = wholeYearIn(cells, rows)
      if (year !== null) return refusals.wholeYears(year, line)
      const isOfFiscal = fiscal.length >= 2 && hasNumbersUnder(cells, rows, isFiscal)
      if (isOfFiscal && !hasAddresses(rows) && !hasCalendarPeriods(cells, rows))
        return refusals.fiscalPeriods(fiscal[0] ?? '', line)
      const fiscalAbove = above.find(isFiscal)
      if (fiscalAbove !== undefined && isOfParts(cells, rows)) return refusals.fiscalPeriods(fiscalAbove, line - 1)
      const other = otherCalendarIn(cells, rows)
      if (other !== null) return refusals.otherCalendar(other, line)
      if (namesMetricsBelow(cells, below) && rows.length > 1) return refusals.metricsBelow(line + 1)
      const near = fieldsIn(cells, rows)
      const fields =
        near === null ? null : fieldsFurtherDown(cells, near, rows, rowsBelow(head, headerIndex, true), fieldsIn)
      if (fields === null) continue
      const yearless = dayOfNoYear(cells, fields, rows)
      if (yearless !== null) return refusals.withoutYear(yearless, line)
      const odd = oddStretchIn(cells, fields, rows)
      if (odd !== null) return refusals.oddStretch(odd, line)
      if (best === null || valuesIn(fields) > valuesIn(best.fields)) best = { head, headerIndex, header: cells, fields }
      break
    }
  }
  if (best === null) return null
  const another = anotherTable(best)
  if (another !== null) return refusals.severalTables(another)
  return { ...best, source: metricValues, guessed: false, recognisedBy: [], heads }
}

function valuesIn(fields: Found['fields']): number {
  return fields.filter(field => field === 'value').length
}

function fieldsIn(header: readonly string[], rows: readonly (readonly string[])[]): Found['fields'] | null {
  return (
    wideFields(header, rows) ??
    calendarFields(header, rows) ??
    yearsFields(header, rows, isLeftOut) ??
    longFields(header, rows)
  )
}

function rowsBelow(head: Head, headerIndex: number, all = false): (readonly string[])[] {
  const below = (last?: number) =>
    head.rows
      .slice(headerIndex + 1, last)
      .map(row => row.cells)
      .filter(cells => !isBlank(cells))
  if (all) return below()
  const near = below(headerIndex + 1 + searched)
  const mayBeHeader = near.length > searched / 2 && !head.rows[headerIndex]?.cells.some(isPeriod)
  // Where one period has that many rows, what they are called comes again further down only.
  const isOfFew = (column: number) => new Set(near.map(cells => cells[column])).size <= 3
  return mayBeHeader && near[0]?.some((cell, column) => isPeriod(cell) && isOfFew(column)) === true ? below() : near
}

/** What people did each year is no table of metrics. */
function hasAddresses(rows: readonly (readonly string[])[]): boolean {
  return rows.some(cells => cells.some(cell => /^\S+@\S+\.\S+$/.test(cell.trim())))
}

/** Months or quarters, whose year is elsewhere. */
function isOfParts(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const isPart = (label: string) => bareMonth(label) !== null || isBareQuarter(label)
  return header.filter(isPart).length >= 2 && hasNumbersUnder(header, rows, isPart)
}

/** 'Metric, Jan 2026, Feb 2026, Total'. Two or three columns may name the metric together: 'Team, Metric, Jan 2026, …'. */
function wideFields(header: readonly string[], rows: readonly (readonly string[])[]): Found['fields'] | null {
  const subtotals = subtotalsIn(header)
  const own = header.flatMap((label, index) => (isPeriod(label) && !subtotals.has(index) ? [index] : []))
  if (own.length === 0 || own.length + subtotals.size < 2 || !hasNumbersUnder(header, rows, isPeriod)) return null
  const others = header.flatMap((label, index) =>
    own.includes(index) || subtotals.has(index) || isLeftOut(label) ? [] : [index],
  )
  const certain = namesBesidePeriods(header, rows, others)
  if (certain === null) return null
  // Names among the periods are those of another table beside this one.
  const isAmong = (index: number) => index > (own[0] ?? 0) && index < (own.at(-1) ?? 0)
  if (certain.length > 1 && certain.some(isAmong)) return null
  const left = header.flatMap((label, index) => (isLeftOut(label) && !isTotalsLabel(label) ? [index] : []))
  const names = namesToldApart(header, rows, certain, left)
  return header.map((_, index): Field | null =>
    names.includes(index) ? 'metric' : own.includes(index) ? 'value' : null,
  )
}

/** 'Year, Jan, Feb, …, Dec' or 'Year, Q1, …, Q4' above rows that begin with a year. */
function calendarFields(header: readonly string[], rows: readonly (readonly string[])[]): Found['fields'] | null {
  const areQuarters =
    header.some(label => yearLabel.test(label.trim())) && !header.some(label => bareMonth(label) !== null)
  const isMonth = (label: string): boolean => (areQuarters ? isBareQuarter(label) : bareMonth(label) !== null)
  const months = new Set(header.filter(isMonth).map(label => label.trim().toLowerCase()))
  const subtotals = subtotalsIn(header.map(label => (isMonth(label) ? `${label.trim()} 2000` : label)))
  const others = header.flatMap((label, index) =>
    isMonth(label) || isLeftOut(label) || subtotals.has(index) ? [] : [index],
  )
  const [year, another] = others.filter(index => columnOf(rows, index).length > 0)
  if (months.size < 2 || year === undefined || another !== undefined) return null
  const years = columnOf(rows, year).filter(cell => !isTotalsLine(cell))
  if (years.length === 0 || !years.every(cell => /^(19|20)\d\d$/.test(cell.trim()))) return null
  if (!hasNumbersUnder(header, rows, isMonth)) return null
  return header.map((label, index): Field | null => (index === year ? 'date' : isMonth(label) ? 'value' : null))
}

/** 'Week, Sign-ups, Active users' or 'Date, Metric, Value'. */
function longFields(header: readonly string[], below: readonly (readonly string[])[]): Found['fields'] | null {
  const rows = withoutFooter(below)
  const columns = header.map((label, index) => ({ label, index, cells: columnOf(rows, index) }))
  const date = columns.find(({ label, cells }) => isDateColumn(label, cells))
  const apart = date === undefined ? yearAndPart(columns) : null
  const first = date ?? apart?.[0]
  if (first === undefined || isPeriod(first.label) || areMoments(first.cells)) return null
  if (!isDateLabel(first.label) && isAnswer(header)) return null
  // Issues of a newsletter may have one title, and are things all the same.
  if (isPublishedLabel(first.label) && header.some(isThingLabel)) return null
  const isOnceADay = new Set(first.cells).size === first.cells.length
  // Nobody can tell whether what the hours of a day have adds up.
  if (!isOnceADay && columns.some(isHourColumn)) return null
  const fields: (Field | null)[] = header.map(() => null)
  const periods = (apart ?? [first]).map(({ index }) => index)
  for (const index of periods) fields[index] = 'date'
  const texts: ValuesColumn[] = []
  for (const column of columns) {
    const { label, index, cells } = column
    if (isOnceADay && isForemostLabel(label) && !cells.some(isNumber)) continue
    if (fields[index] === 'date' || cells.length === 0 || isTotalsLabel(label)) continue
    if (isEndLabel(label) && cells.every(isPeriod)) continue
    if (isWeekdayLabel(label) || (isDayLabel(label) && cells.every(isWeekdayName))) {
      // The days of the week within a month are no remark.
      if (!isOnceADay && isTorn(first.cells, cells)) texts.push(column)
      continue
    }
    // The number of a day beside its month says which day it is.
    if (isDayLabel(label) && cells.every(isCount) && !isOnceADay) return null
    if (isFiscalColumn(label, cells)) continue
    // Answers to a question are no values.
    if (label.includes('?') || label.length > 120) return null
    if (apart === null && isPartLabel(label) && isTorn(first.cells, cells)) return null
    // The month of a week.
    if (isPartLabel(label) && label !== first.label && holdPeriods(rows, index, first.index)) continue
    // A light or an arrow says how a value is, and is none.
    if (cells.every(isSign)) continue
    // The week of a day is no value of it, and neither is the number of the row.
    if (
      (isRunningLabel(label) || isPartNumberLabel(label) || isPartLabel(label) || yearLabel.test(label.trim())) &&
      cells.every(isCount)
    )
      continue
    if (saysPart(label, cells) || (label.trim() === '' && areRowNumbers(cells))) continue
    // A number that names something is no value; where each period stands once, it tells nothing apart.
    if (isOnceADay && isIdLabel(label)) continue
    if (isVersionLabel(label) || isCategoryLabel(label) || isIdLabel(label)) texts.push(column)
    else if (cells.every(isClock) && isClockLabel(label)) {
      if (!isOnceADay) return null
      // Few different numbers would name metrics otherwise: their own name stands further down, or nowhere.
    } else if (label.trim() === '' && mostly(cells, isNumber)) return null
    else if (label.trim() !== '' && !isNumber(label) && mostly(cells, isNumber)) fields[index] = 'value'
    else texts.push(column)
  }
  const values = columns.filter(({ index }) => fields[index] === 'value')
  const naming = values.find(({ index }) => index === numberThatNames(rows, periods, texts, values))
  if (naming !== undefined) {
    fields[naming.index] = null
    texts.push(naming)
  }
  const names = fields.includes('value') ? namesInRows(header, rows, periods, texts) : null
  for (const index of names ?? []) fields[index] = 'metric'
  return names === null ? null : fields
}

function isDateColumn(label: string, cells: readonly string[]): boolean {
  const own = cells.filter(cell => !isTotalsLine(cell) && !isFooter(cell))
  if (own.length === 0) return false
  const isLabelled = isDateLabel(label) || isPartLabel(label)
  const unpacked = isLabelled ? packedPeriods(label, own) : null
  if (unpacked !== null) return own.some(cell => isPeriod(unpacked(cell)))
  // '2026-S07' is a week in French and Spanish, and elsewhere a sprint or a season.
  if (!isLabelled && own.some(cell => /^\d{4}[ \-/]?S ?\d{1,2}$/i.test(cell.trim()))) return false
  if (mostly(own, isPeriod)) return own.length > 1 || isDateLabel(label)
  if (isLabelled && own.every(isCompactDay)) return true
  // Several numbers of one day are moments of it.
  const days = new Set(own.filter(isNumberedDay).map(cell => numberedDay(cell, 'UTC')))
  return isDateLabel(label) && own.every(isNumberedDay) && days.size === new Set(own).size
}

/** '🟢', '▲': no letter and no digit. */
function isSign(cell: string): boolean {
  return /^[^\p{L}\p{N}]+$/u.test(cell.trim())
}

/** Totals and what was filtered stand below the last period, where year and month are apart. */
function withoutFooter(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isAlone = (cells: readonly string[]) => filledCells(cells) === 1 && isFooter(cells[0] ?? '')
  const footer = rows.findIndex(isAlone)
  const above = footer === -1 ? rows : rows.slice(0, footer)
  return above.filter(cells => !isTotalsLine(cells[0] ?? ''))
}

/** '20260901' */
function isCompactDay(cell: string): boolean {
  return /^20\d{6}$/.test(cell.trim()) && dayIn(cell) !== null
}

/** One day beside several months is that of the export. */
function isTorn(days: readonly string[], parts: readonly string[]): boolean {
  const known = new Map<string, string>()
  return days.some((day, at) => {
    const part = parts[at] ?? ''
    const other = known.get(day) ?? part
    known.set(day, other)
    return other !== part
  })
}

function isLeftOut(label: string): boolean {
  return isTotalsLabel(label) || isRemarkLabel(label) || isOwnerLabel(label) || isJudgementLabel(label)
}

function hasNumbersUnder(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isMeant: (label: string) => boolean,
): boolean {
  const cells = header.flatMap((label, index) => (isMeant(label) ? columnOf(rows, index) : []))
  return cells.length > 0 && mostly(cells, isNumber)
}
