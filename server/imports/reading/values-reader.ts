import type { Ask, ImportAnswers } from '@upshot/shared/imports/result'
import { DateOrderEvidence } from './date-order.ts'
import { emptyTime, readTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import { dayIn } from './file-period.ts'
import type { Issues } from './issues.ts'
import { keptText } from './kept-text.ts'
import { LateColumns } from './late-columns.ts'
import { MergedCells } from './merged-cells.ts'
import { midnightIn } from './midnight.ts'
import { isNumberedDay, numberedDay } from './numbered-day.ts'
import { longerSpan, periodStart, type Span, spanOf } from './period.ts'
import type { ValueRecord } from './person.ts'
import type { Records } from './records.ts'
import { RowIssues } from './row-issues.ts'
import type { ReaderInput, TableReader, TableSummary } from './table-reader.ts'
import { type DecimalSign, decideSign, readValue } from './value-cell.ts'
import { anotherHeader } from './values-another-header.ts'
import { columnsLeftOut } from './values-columns.ts'
import { isEndLabel, isFooter } from './values-labels.ts'
import { isTotalsLine, layoutOf, type ValuesLayout } from './values-layout.ts'
import { NotCounted } from './values-not-counted.ts'
import { packedPeriods } from './values-parts.ts'
import { beginningOf, namingColumns, placeOf } from './values-place.ts'
import * as remarks from './values-remarks.ts'
import { subtotalsIn } from './values-subtotals.ts'
import { ValuesUnits } from './values-units.ts'

/** A cell with a value, as it stands there, until the whole file has been seen. */
interface WaitingCell {
  column: number
  /** As written; null: the header says it. */
  period: string
  metric: string | null
  text: string
}

interface WaitingRow {
  line: number
  /** What says that nobody has counted its values; null: nothing does. */
  notCounted: string | null
  cells: WaitingCell[]
}

/** Metrics that a file may name before it is no file of values any more. */
const mostMetrics = 200

/**
 * Turns a table of periods and numbers into values of metrics, whichever way it is laid out. The order of day and month and
 * the sign of decimals are properties of the file that its last row may tell, so all rows wait for it.
 */
export class ValuesReader implements TableReader {
  readonly values: ValueRecord[] = []
  readonly orders: DateOrderEvidence
  rejected = 0
  asks: readonly Ask[] = []
  readonly #all: Issues
  readonly #issues: RowIssues
  readonly #answers: ImportAnswers
  readonly #timeZone: string
  readonly #header: readonly string[]
  readonly #layout: ValuesLayout | null
  readonly #usual: Parameters<typeof decideSign>[2]
  readonly #scratch = emptyTime()
  readonly #waiting: WaitingRow[] = []
  readonly #lines = new Map<string, number>()
  readonly #units: ValuesUnits
  readonly #merged: MergedCells
  readonly #late: LateColumns
  /** What the values of another table below this one are called. */
  #another: string | null = null
  readonly #notCounted: NotCounted
  /** Where the last days of periods stand. */
  readonly #end: number
  #empty = 0

  constructor({ recognised, answers, issues, numbersAreExact, likelyTimeZone }: ReaderInput) {
    const { header, fields, head } = recognised
    this.#answers = answers
    this.#timeZone = answers.timeZone ?? likelyTimeZone ?? 'UTC'
    this.#all = issues
    this.#units = new ValuesUnits(issues)
    this.#header = header
    this.#layout = layoutOf(header, fields)
    this.#end = header.findIndex((label, index) => fields[index] === null && isEndLabel(label))
    const { delimiter } = head
    this.#usual = { sign: delimiter === ';' ? ',' : '.', isSure: delimiter !== '\t', isExact: numbersAreExact }
    this.#issues = new RowIssues(issues, header)
    this.#merged = new MergedCells(recognised, namingColumns(this.#layout))
    this.#late = new LateColumns(issues, recognised)
    this.#notCounted = new NotCounted(recognised)
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    const leftOut = columnsLeftOut(recognised, this.#layout)
    remarks.tellTotals(issues, leftOut.totals)
    remarks.tellSubtotals(issues, leftOut.subtotals)
    remarks.tellNumbers(issues, leftOut.numbers)
  }

  summary(): TableSummary {
    const names = this.#metrics()
    const series = names.length < 2 ? [] : names.map(name => ({ name, label: name, adds: false }))
    return { counts: {}, more: { values: this.values.length }, figures: [], series, period: null }
  }

  records(): Records {
    return { holds: 'values', values: this.values, longest: this.#longest }
  }

  read(written: Row): void {
    const layout = this.#layout
    if (layout === null) return
    this.#another ??= anotherHeader(written, layout)
    if (this.#another !== null) {
      this.rejected++
      remarks.tellAnotherTable(this.#all, written.line, this.#another)
      return
    }
    const row = this.#merged.filled(written)
    const name = beginningOf(row, layout)
    // Averages and subtotals; lines of totals were left out before.
    if (isTotalsLine(name)) {
      remarks.tellTotalsLine(this.#all, row.line, name)
      return
    }
    const cells = layout.values.map(column => {
      const { period, metric } = placeOf(row, layout, column, this.#header)
      return { column, text: keptText(row.cell(column).trim()), period: this.#stretch(row, period), metric }
    })
    for (const { period } of cells) {
      if (periodStart(period, this.orders.answered, this.#scratch) !== null) this.orders.note(this.#scratch, period)
    }
    this.#late.note(row)
    const notCounted = layout.kind === 'long' ? this.#notCounted.noteIn(row) : null
    this.#waiting.push({ line: row.line, notCounted, cells })
  }

  /** A period with its last day, where that stands in a column of its own. */
  #stretch(row: Row, period: string): string {
    if (this.#layout?.kind !== 'long' || this.#end === -1) return period
    const last = row.cell(this.#end).trim()
    const areDays = [period, last].every(cell => readTime(cell, this.orders.answered, this.#scratch))
    return areDays ? keptText(`${period.trim()} - ${last}`) : period
  }

  finish(): void {
    const order = this.orders.decide()
    this.#unpack()
    const sums = this.#sums()
    const periods = this.#waiting.flatMap(({ cells }) => cells[0]?.period ?? [])
    this.#areMidnights = periods.every(period => midnightIn(period, this.#timeZone) !== null || isFooter(period))
    const sign = this.#decideSign()
    // Where nothing else is said of any row, a plan is what the file is about.
    const areSomeCounted = this.#waiting.some(({ notCounted }) => notCounted === null)
    for (const row of this.#waiting) {
      const period = row.cells[0]?.period ?? ''
      if (sums.has(row)) remarks.tellTotalsLine(this.#all, row.line, period)
      else if (areSomeCounted && row.notCounted !== null) {
        remarks.tellNotCounted(this.#all, row.line, row.notCounted)
      } else if (this.#isBelow(row, period)) remarks.tellFooter(this.#all, row.line, period)
      else this.#take(row, sign.sign)
    }
    this.#waiting.length = 0
    const dateColumn = this.#layout?.kind === 'long' ? this.#layout.date : -1
    if (order.how === 'assumed') this.#issues.assumedOrder(dateColumn, order.order, this.orders.example)
    const [empty, numbered, moved] = [this.#empty, this.#numbered, this.#moved]
    remarks.tellValues(this.#all, { sign, empty, numbered, moved, timeZone: this.#timeZone })
    if (sign.how === 'assumed') this.asks = ['decimalSign']
  }

  /** Of the periods that are named: a quarter is no value of a month. */
  #longest: Span | null = null
  /** Times of UTC that are all midnights here stand for the days that begin then. */
  #areMidnights = false
  /** The first cell that was a day as a number. */
  #numbered: string | null = null
  /** The first midnight whose day is not the one that is written there. */
  #moved: string | null = null

  /** Weeks, months and quarters in digits, where all of them or their label say which they are. */
  #unpack(): void {
    const layout = this.#layout
    if (layout?.kind !== 'long' || layout.month !== -1) return
    const cells = this.#waiting.flatMap(row => row.cells)
    const unpacked = packedPeriods(
      this.#header[layout.date] ?? '',
      cells.flatMap(({ period }) => (period.trim() === '' || isFooter(period) ? [] : [period])),
    )
    if (unpacked !== null) for (const cell of cells) cell.period = unpacked(cell.period)
  }

  /** Rows of longer periods than others of their metric: a quarter below its months is no second value of the first. */
  #sums(): Set<WaitingRow> {
    if (this.#layout?.kind !== 'long') return new Set()
    const groups = Map.groupBy(this.#waiting, ({ cells }) => cells[0]?.metric ?? '')
    const found = [...groups.values()].flatMap(rows => {
      const sums = subtotalsIn(rows.map(({ cells }) => cells[0]?.period ?? ''))
      return rows.filter((_, at) => sums.has(at))
    })
    return new Set(found)
  }

  /** 'Source: CRM' without any value. */
  #isBelow({ cells }: WaitingRow, period: string): boolean {
    if (this.#layout?.kind !== 'long' || !isFooter(period) || cells.some(({ text }) => text !== '')) return false
    return periodStart(period, null, this.#scratch) === null
  }

  #decideSign(): DecimalSign {
    const waiting = this.#waiting
    function* texts() {
      for (const { cells } of waiting) for (const { text } of cells) yield text
    }
    return decideSign(texts(), this.#answers.decimalSign ?? null, this.#usual)
  }

  /** A row with a cell that cannot be read is left out as a whole, as rows are; an empty cell of several is only empty. */
  #take({ line, cells }: WaitingRow, sign: '.' | ','): void {
    const isSingle = cells.length === 1
    // Of a metric that has its own name in each row, a row without its value is incomplete.
    const isLone = isSingle && cells[0]?.text === '' && cells[0].metric === null
    const found: ValueRecord[] = []
    let isBad = false
    for (const { column, period, metric, text } of cells) {
      const value = readValue(text, sign)
      if (value === null && !isSingle) {
        this.#empty += 1
        continue
      }
      const start = this.#startOf(line, column, period)
      if (value === undefined) this.#issues.badValue(line, column, text)
      else if (value === null && isLone && start !== null) {
        remarks.tellEmpty(this.#all, line, this.#header[column] ?? '')
        continue
      } else if (value === null) this.#issues.missingValue(line, column)
      else if (start !== null && !this.#isTwice(line, column, start, metric, found)) {
        found.push({ periodStart: start, value, metric, line })
        this.#units.note(line, this.#header[column] ?? '', metric, text, value)
        this.#longest = longerSpan(this.#longest, spanOf(period))
        continue
      }
      isBad = true
    }
    if (isBad) {
      this.rejected++
      return
    }
    for (const record of found) {
      this.#lines.set(keyOf(record.periodStart, record.metric), line)
      this.values.push(record)
    }
  }

  #startOf(line: number, column: number, period: string): string | null {
    const layout = this.#layout
    const place = layout?.kind === 'long' ? layout.date : layout?.kind === 'calendar' ? layout.year : column
    if (layout?.kind === 'long' && isNumberedDay(period)) {
      this.#numbered ??= period.trim()
      return numberedDay(period, this.#timeZone)
    }
    const midnight = this.#areMidnights ? midnightIn(period, this.#timeZone) : null
    if (midnight !== null) {
      if (!period.trim().startsWith(midnight)) this.#moved ??= period.trim()
      return midnight
    }
    const decision = this.orders.decide()
    const start = periodStart(period, decision.order, this.#scratch) ?? (place === column ? null : dayIn(period))
    if (start !== null && this.#scratch.order === 'ambiguous' && decision.how === 'contradicted') {
      this.#issues.ambiguousDate(line, place, period)
      return null
    }
    if (start === null) this.#issues.badDate(line, place, period)
    return start
  }

  #isTwice(line: number, column: number, start: string, metric: string | null, ofRow: readonly ValueRecord[]): boolean {
    const isInRow = ofRow.some(other => other.periodStart === start && other.metric === metric)
    const earlier = isInRow ? line : this.#lines.get(keyOf(start, metric))
    if (earlier === undefined) return false
    const place = this.#layout?.kind === 'long' ? this.#layout.date : column
    this.#issues.duplicatePeriod(line, place, start, earlier)
    return true
  }

  #metrics(): string[] {
    const names = new Set<string>()
    for (const { metric } of this.values) {
      if (metric !== null) names.add(metric)
      if (names.size === mostMetrics) break
    }
    return [...names]
  }
}

function keyOf(start: string, metric: string | null): string {
  return `${start} ${metric ?? ''}`
}
