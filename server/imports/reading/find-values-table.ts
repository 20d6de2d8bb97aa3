import type { Field } from '@upshot/shared/imports/field'
import type { FileError } from '@upshot/shared/imports/issue'
import { metricValues } from '../sources/metric-values.ts'
import { fileError } from './bytes.ts'
import { filledCells, type Head, isBlank } from './head.ts'
import { isNothing, normaliseLabel, quoteCell } from './label.ts'
import { isNumberedDay, numberedDay } from './numbered-day.ts'
import { isFiscal } from './period.ts'
import type { Recognised } from './recognise.ts'
import { readValue } from './value-cell.ts'
import { bareMonth, isPeriod, isTotalsLabel, isYear, monthIn } from './values-layout.ts'

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
    for (const [headerIndex, { cells, line }] of head.rows.slice(0, searched).entries()) {
      if (filledCells(cells) < 2) continue
      const rows = rowsBelow(head, headerIndex)
      if (rows.length === 0) continue
      const fiscal = cells.filter(isFiscal)
      const fiscalRows = fiscalPeriodsIn(cells, rows)
      if (fiscalRows !== null) return fiscalPeriods(fiscalRows, line)
      const year = wholeYearIn(cells, rows)
      if (year !== null) return wholeYears(year, line)
      if (fiscal.length >= 2 && hasNumbersUnder(cells, rows, isFiscal)) return fiscalPeriods(fiscal[0] ?? '', line)
      const fields = wideFields(cells, rows) ?? calendarFields(cells, rows) ?? longFields(cells, rows)
      if (fields === null) continue
      if (best === null || valuesIn(fields) > valuesIn(best.fields)) best = { head, headerIndex, header: cells, fields }
      break
    }
  }
  return best === null ? null : { ...best, source: metricValues, guessed: false, recognisedBy: [], heads }
}

function valuesIn(fields: Found['fields']): number {
  return fields.filter(field => field === 'value').length
}

function rowsBelow(head: Head, headerIndex: number): (readonly string[])[] {
  return head.rows
    .slice(headerIndex + 1, headerIndex + 1 + searched)
    .map(row => row.cells)
    .filter(cells => !isBlank(cells))
}

function fiscalPeriods(label: string, line: number): FileError {
  return fileError(
    'FISCAL_PERIODS',
    `Line ${line}: ${quoteCell(label)} is a period of a fiscal year, and the file does not say in which month that begins. Write calendar periods instead, such as 2026-01 or Q1 2026, and choose the file again.`,
    line,
  )
}

/** Years over or beside numbers, with nothing that says a month. */
function wholeYearIn(header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const years = header.filter(isYear)
  if (
    years.length >= 2 &&
    hasNumbersUnder(header, rows, isYear) &&
    header.every((label, at) => isYear(label) || at === 0)
  )
    return years[0] ?? null
  const columns = header.map((label, index) => ({ label, cells: columnOf(rows, index) }))
  const [first, ...others] = columns.filter(({ cells }) => cells.length > 0)
  const isYears = first !== undefined && yearLabel.test(first.label.trim()) && first.cells.every(isYear)
  if (
    !isYears ||
    others.length === 0 ||
    !others.every(({ label, cells }) => !isMonthLabel(label) && mostly(cells, isNumber))
  )
    return null
  return first.cells[0] ?? null
}

function isMonthLabel(label: string): boolean {
  return monthLabel.test(label.trim()) || bareMonth(label) !== null
}

function wholeYears(label: string, line: number): FileError {
  return fileError(
    'UNKNOWN_FORMAT',
    `Line ${line}: ${quoteCell(label)} is a whole year, and metrics have values of days, weeks, months or quarters. Export one of those instead.`,
    line,
  )
}

/** 'FY26 Q1' below 'Quarter', beside numbers. */
function fiscalPeriodsIn(header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const [first = '', second] = columnOf(rows, 0)
  if (second === undefined || !isDateLabel(header[0] ?? '') || !columnOf(rows, 0).every(isFiscal)) return null
  return header.some(
    (_, index) => index > 0 && columnOf(rows, index).length > 0 && mostly(columnOf(rows, index), isNumber),
  )
    ? first
    : null
}

/** 'Metric, Jan 2026, Feb 2026, Total'. Two or three columns may name the metric together: 'Team, Metric, Jan 2026, …'. */
function wideFields(header: readonly string[], rows: readonly (readonly string[])[]): Found['fields'] | null {
  const periods = header.filter(isPeriod).length
  const others = header.flatMap((label, index) =>
    isPeriod(label) || isLeftOut(label) || ownerLabel.test(label.trim()) ? [] : [index],
  )
  const used = others.filter(index => columnOf(rows, index).length > 0)
  if (periods < 2 || used.length > 3 || !hasNumbersUnder(header, rows, isPeriod)) return null
  const names = rows.map(row => used.map(index => (row[index] ?? '').trim()))
  // People with what they did each month are no metrics.
  const isNamed =
    !used.some(index => personLabel.test((header[index] ?? '').trim())) &&
    names.flat().every(name => name.length <= 80 && !name.includes('@'))
  if (used.length > 1 && (!isNamed || new Set(names.map(parts => parts.join('\u001f'))).size < names.length))
    return null
  return header.map((label, index): Field | null =>
    used.includes(index) ? 'metric' : isPeriod(label) ? 'value' : null,
  )
}

/** Who answers for a metric is no part of its name. */
const ownerLabel = /^(owner|responsible|assignee|dri|lead|verantwortliche?r?|zuständig|responsable|eigenaar)$/i
const personLabel =
  /^(name|full name|person|people|member|employee|first name|last name|nom|nombre|nome|mitarbeiter(in)?)$/i

/** 'Year, Jan, Feb, …, Dec' above rows that begin with a year. */
function calendarFields(header: readonly string[], rows: readonly (readonly string[])[]): Found['fields'] | null {
  const isMonth = (label: string): boolean => bareMonth(label) !== null
  const months = new Set(header.flatMap(label => bareMonth(label) ?? []))
  const others = header.flatMap((label, index) => (isMonth(label) || isLeftOut(label) ? [] : [index]))
  const [year, another] = others.filter(index => columnOf(rows, index).length > 0)
  if (months.size < 3 || year === undefined || another !== undefined) return null
  const years = columnOf(rows, year).filter(cell => !isTotalsLabel(cell))
  if (years.length === 0 || !years.every(cell => /^(19|20)\d\d$/.test(cell.trim()))) return null
  if (!hasNumbersUnder(header, rows, isMonth)) return null
  return header.map((label, index): Field | null => (index === year ? 'date' : isMonth(label) ? 'value' : null))
}

/** 'Week, Sign-ups, Active users' or 'Date, Metric, Value'. */
function longFields(header: readonly string[], rows: readonly (readonly string[])[]): Found['fields'] | null {
  const columns = header.map((label, index) => ({ label, index, cells: columnOf(rows, index) }))
  const date = columns.find(({ label, cells }) => isDateColumn(label, cells))
  const apart = date === undefined ? yearAndMonth(columns) : null
  const first = date ?? apart?.[0]
  if (first === undefined || isPeriod(first.label) || areMoments(first.cells)) return null
  const fields: (Field | null)[] = header.map(() => null)
  for (const { index } of apart ?? [first]) fields[index] = 'date'
  let names = 0
  for (const { label, index, cells } of columns) {
    if (fields[index] === 'date' || cells.length === 0 || isTotalsLabel(label)) continue
    if (isEndLabel(label) && cells.every(isPeriod)) continue
    // Answers to a question are no values.
    if (label.includes('?') || label.length > 120) return null
    if (label.trim() !== '' && !isNumber(label) && mostly(cells, isNumber)) fields[index] = 'value'
    else if (isRemarkLabel(label)) continue
    else if (names === 0 && namesMetrics(label, cells)) {
      names += 1
      fields[index] = 'metric'
    } else return null
  }
  return fields.includes('value') ? fields : null
}

interface Column {
  label: string
  index: number
  cells: readonly string[]
}

/** A year and its month in columns of their own. */
function yearAndMonth(columns: readonly Column[]): [Column, Column] | null {
  const year = columns.find(
    ({ label, cells }) => yearLabel.test(label.trim()) && cells.length > 0 && cells.every(isYear),
  )
  const month = columns.find(
    ({ label, cells }) =>
      monthLabel.test(label.trim()) && cells.length > 0 && cells.every(cell => monthIn(cell) !== null),
  )
  return year === undefined || month === undefined ? null : [year, month]
}

const yearLabel = /^(year|jahr|année|annee|año|ano|anno|jaar|rok|år|年)$/i
const monthLabel = /^(month|monat|mois|mes|mês|mese|maand|miesiąc|måned|månad|月)$/i

/** Several moments of one day: somebody did something each time. */
function areMoments(cells: readonly string[]): boolean {
  const clocked = cells.filter(cell => /\d{1,2}:\d{2}/.test(cell))
  const days = new Set(clocked.map(cell => cell.replace(/[ T]?\d{1,2}:\d{2}.*$/, '')))
  return clocked.length > days.size
}

function isEndLabel(label: string): boolean {
  return /^(to|end|end date|until|bis|ende|enddatum|au|fin|date de fin|hasta|fecha de fin|até|fim|al|fine|tot|einde)$/.test(
    normaliseLabel(label),
  )
}

function isDateColumn(label: string, cells: readonly string[]): boolean {
  const own = cells.filter(cell => !isTotalsLabel(cell))
  if (own.length === 0) return false
  if (mostly(own, isPeriod)) return own.length > 1 || isDateLabel(label)
  // Several numbers of one day are moments of it.
  const days = new Set(own.filter(isNumberedDay).map(cell => numberedDay(cell, 'UTC')))
  return isDateLabel(label) && own.every(isNumberedDay) && days.size === new Set(own).size
}

function isDateLabel(label: string): boolean {
  return metricValues.columns.date?.includes(normaliseLabel(label)) === true
}

function namesMetrics(label: string, cells: readonly string[]): boolean {
  if (cells.some(cell => cell.includes('@') || cell.length > 120) || mostly(cells, isPeriod)) return false
  if (metricValues.columns.metric?.includes(normaliseLabel(label)) === true) return true
  // The same few names again and again: more would be things, not metrics.
  return new Set(cells).size <= Math.max(1, cells.length / 2)
}

function isLeftOut(label: string): boolean {
  return isTotalsLabel(label) || isRemarkLabel(label)
}

function isRemarkLabel(label: string): boolean {
  return /^(notes?|comments?|remarks?|source|unit|bemerkung(en)?|kommentar|anmerkung|quelle|einheit|notas?|fuente|unidad|remarque|commentaire)$/.test(
    normaliseLabel(label),
  )
}

function hasNumbersUnder(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isMeant: (label: string) => boolean,
): boolean {
  const cells = header.flatMap((label, index) => (isMeant(label) ? columnOf(rows, index) : []))
  return cells.length > 0 && mostly(cells, isNumber)
}

function columnOf(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.flatMap(row => (isNothing(row[index] ?? '') ? [] : [row[index] ?? '']))
}

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.filter(is).length * 3 >= cells.length * 2
}

function isNumber(cell: string): boolean {
  return typeof readValue(cell, '.') === 'number' || typeof readValue(cell, ',') === 'number'
}
