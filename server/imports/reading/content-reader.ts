import type { Field } from '@upshot/shared/imports/field'
import type { Figure, FigureSeries, FilePeriod } from '@upshot/shared/imports/result'
import type { ContentFigure, ContentSource } from '../sources/content-source.ts'
import { averageIn, tellAverage } from './content-averages.ts'
import { round } from './content-cells.ts'
import { adding, seriesOfDays, seriesOfPeriod, signOfFigures, sumsOf } from './content-figures.ts'
import type { ContentDay, ContentItem, ContentRecords } from './content-records.ts'
import { ContentRows, type FigureCells } from './content-rows.ts'
import { ContentTimes } from './content-times.ts'
import { tellVariants } from './content-variants.ts'
import { DateOrderEvidence } from './date-order.ts'
import { emptyTime, readTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import { filePeriod } from './file-period.ts'
import type { Issues } from './issues.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { LateColumns } from './late-columns.ts'
import { LeftOutRows } from './left-out-rows.ts'
import { readHours, readNumber } from './number.ts'
import type { Records } from './records.ts'
import { RowIssues } from './row-issues.ts'
import { addressOn } from './site-address.ts'
import { storedRow } from './stored-row.ts'
import type { ReaderInput, TableReader, TableSummary } from './table-reader.ts'
import { VisitCounts } from './visit-counts.ts'
import { wholePeriod } from './whole-period.ts'

/** Turns rows of videos, pages and days into what was measured of them. Nothing of a single visitor is kept. */
export class ContentReader implements TableReader {
  readonly orders: DateOrderEvidence
  rejected = 0
  readonly #content: ContentSource
  readonly #figures: readonly ContentFigure[]
  readonly #all: Issues
  readonly #issues: RowIssues
  readonly #decimalSign: '.' | ','
  readonly #column: (field: Field) => number
  readonly #read: readonly number[]
  readonly #scratch = emptyTime()
  readonly #waiting: Row[] = []
  readonly #rows = new ContentRows()
  readonly #visits: VisitCounts | null
  readonly #leftOut: LeftOutRows
  readonly #late: LateColumns
  readonly #filePeriod: FilePeriod | null
  readonly #countsDays: boolean
  readonly #times: ContentTimes

  constructor({ recognised, answers, issues, fileName }: ReaderInput) {
    const { source, header, fields, head, headerIndex } = recognised
    if (source.content === undefined) throw new Error(`${source.tool} does not say what it measures`)
    this.#content = source.content
    this.#all = issues
    this.#issues = new RowIssues(issues, header)
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    const columns = new Map(fields.flatMap((field, index) => (field === null ? [] : [[field, index] as const])))
    this.#column = field => columns.get(field) ?? -1
    this.#leftOut = new LeftOutRows(recognised)
    this.#late = new LateColumns(issues, recognised)
    this.#read = [...new Set([...columns.values(), ...this.#leftOut.columns])]
    const isVisits = source.content.rowsAre === 'visits'
    const known = source.content.figures.filter(({ field }) => isVisits || columns.has(field))
    // One figure may be written in two units.
    this.#figures = known.filter(({ name }, at) => known.findIndex(figure => figure.name === name) === at)
    this.#visits = isVisits ? new VisitCounts(this.#column) : null
    this.#decimalSign =
      answers.decimalSign ?? signOfFigures(recognised, this.#figures, ({ field }) => this.#column(field))
    this.#countsDays = source.content.nthDay?.includes(normaliseLabel(header[this.#column('date')] ?? '')) === true
    this.#filePeriod = filePeriod(
      head.rows.slice(0, headerIndex).map(row => row.cells),
      fileName,
    )
    this.#times = new ContentTimes(this.#filePeriod)
  }

  read(row: Row): void {
    this.#late.note(row)
    const column = this.#timeColumn
    const cell = column === -1 ? '' : row.cell(column)
    if (cell !== '' && readTime(cell, this.orders.answered, this.#scratch) && this.orders.note(this.#scratch, cell)) {
      this.#waiting.push(storedRow(row, this.#read))
    } else this.#take(row)
  }

  finish(): void {
    const decision = this.orders.decide()
    for (const row of this.#waiting) {
      if (decision.how !== 'contradicted') this.#take(row)
      else {
        this.rejected++
        this.#issues.ambiguousDate(row.line, this.#timeColumn, row.cell(this.#timeColumn))
      }
    }
    this.#waiting.length = 0
    this.#rows.joinVariants(this.#adding)
    tellVariants(this.#all, this.#rows.variants)
    if (decision.how === 'assumed') this.#issues.assumedOrder(this.#timeColumn, decision.order, this.orders.example)
  }

  summary(): TableSummary {
    const { duplicates } = this.#visits ?? this.#rows
    return {
      counts: { duplicates },
      more: { items: this.#items().length, values: this.#isOneValue ? 1 : this.#days().length },
      figures: this.#totals(),
      series: this.#series(),
      period: this.#times.periodOf(this.#days()),
    }
  }

  records(): Records {
    const { kind, logsNew } = this.#content
    const content: ContentRecords = {
      figures: this.#figures.map(({ name, label, measure, total }) => ({
        name,
        label,
        measure,
        adds: total === 'sum',
      })),
      items: this.#items(),
      days: this.#days(),
      ends: this.#times.endsOf(this.#days()),
      period: this.#times.periodOf(this.#days()),
      kind,
      logsNew,
    }
    return { holds: 'content', content }
  }

  get #timeColumn(): number {
    return this.#column(this.#content.rowsAre === 'items' ? 'publishedAt' : 'date')
  }

  get #adding(): ReadonlySet<string> {
    return new Set(adding(this.#figures).map(({ name }) => name))
  }

  /** Things of one whole week, month or quarter: what adds up over them is one value of it. */
  get #isOneValue(): boolean {
    return this.#content.rowsAre === 'items' && this.#filePeriod !== null && wholePeriod(this.#filePeriod) !== null
  }

  #series(): FigureSeries[] {
    return this.#isOneValue ? seriesOfPeriod(this.#figures) : seriesOfDays(this.#figures, this.#days())
  }

  #items(): readonly ContentItem[] {
    return this.#visits?.items() ?? this.#rows.items
  }

  #days(): readonly ContentDay[] {
    return this.#visits?.days() ?? this.#rows.days
  }

  #totals(): Figure[] {
    const visits = this.#visits
    if (visits !== null) return visits.totals()
    const rows = this.#content.rowsAre === 'days' ? this.#rows.days : this.#rows.items
    const counted = this.#content.rowsAre === 'items' ? [{ name: 'items', label: 'Items', value: rows.length }] : []
    return [...sumsOf(this.#figures, rows), ...counted]
  }

  #take(row: Row): void {
    const out = this.#leftOut.columnIn(row)
    if (out !== null) {
      this.#issues.notCounted(row.line, out, row.cell(out))
      return
    }
    const visits = this.#visits
    if (visits !== null) {
      const day = this.#day(row)
      if (day === null) this.rejected++
      else visits.take(row, day)
      return
    }
    const values: FigureCells = {}
    let isBad = false
    for (const { name, field } of this.#figures) {
      const column = this.#column(field)
      const value =
        field === 'watchHours' || field === 'watchMinutes'
          ? this.#hours(row, field)
          : readNumber(row.cell(column), this.#decimalSign)
      if (value !== undefined) {
        values[name] = value
        continue
      }
      this.#issues.badValue(row.line, column, row.cell(column))
      isBad = true
    }
    if (isBad) this.rejected++
    else if (this.#content.rowsAre === 'days') this.#takeDay(row, values)
    else this.#takeItem(row, values)
  }

  #takeDay(row: Row, values: FigureCells): void {
    const day = this.#day(row)
    if (day === null) {
      this.rejected++
      return
    }
    const column = this.#column('date')
    const parts = this.#content.partsOfDay
    const part = parts === 'row' ? String(row.line) : parts === undefined ? '' : this.#text(row, parts)
    const moment = `${row.cell(column).trim()} ${part}`.trim()
    const earlier = this.#rows.takeDay({ day, values, line: row.line }, moment, this.#adding, parts !== undefined)
    if (earlier === null) return
    this.rejected++
    this.#issues.duplicatePeriod(row.line, column, day, earlier)
  }

  #takeItem(row: Row, values: FigureCells): void {
    const id = this.#text(row, 'contentId')
    const title = this.#text(row, 'contentTitle')
    const address = addressOn(this.#text(row, 'hostname'), this.#text(row, 'contentUrl'))
    const key = [id, address, title].find(text => text !== '') ?? ''
    const column = this.#read.find(index => index !== -1) ?? 0
    const average = averageIn([id, address, title], row.cell(0))
    if (average !== null && this.#text(row, 'publishedAt') === '') {
      tellAverage(this.#all, row.line, average)
      return
    }
    if (key === '') {
      this.rejected++
      this.#issues.missingValue(row.line, column)
      return
    }
    const published = this.#text(row, 'publishedAt')
    const date = published === '' ? null : this.#dayOf(published)
    if (published !== '' && date === null) this.#issues.unreadDay(row.line, this.#column('publishedAt'), published)
    const url = id === '' ? null : (this.#content.urlOf?.(id) ?? null)
    const item = {
      key,
      title: title === '' ? null : title.slice(0, 300),
      url: url ?? (address === '' ? null : address.slice(0, 2000)),
      date,
      values,
    }
    if (this.#content.partsOfItem === true) {
      const all = Array.from({ length: row.count }, (_, at) => row.cell(at))
      this.#rows.takePart({ ...item, line: row.line }, JSON.stringify(all), this.#adding)
      return
    }
    // Where a page has an address, one title may stand for several.
    const earlier = this.#rows.takeItem({ ...item, line: row.line })
    if (earlier === null) return
    this.rejected++
    this.#issues.duplicateItem(row.line, column, key, earlier)
  }

  #day(row: Row): string | null {
    const column = this.#column('date')
    const cell = row.cell(column)
    const day = this.#countsDays ? this.#times.nthDay(cell) : this.#dayOf(cell)
    if (day === null) this.#issues.badDate(row.line, column, cell)
    return day
  }

  #dayOf(cell: string): string | null {
    return this.#times.dayOf(cell, this.orders.decide().order)
  }

  #hours(row: Row, field: 'watchHours' | 'watchMinutes'): number | null | undefined {
    const hours = readHours(row.cell(this.#column(field)), this.#decimalSign)
    return typeof hours === 'number' && field === 'watchMinutes' ? round(hours / 60) : hours
  }

  /** As the tool meant it: some put an apostrophe before what could be a formula. */
  #text(row: Row, field: Field): string {
    const column = this.#column(field)
    if (column === -1) return ''
    const text = row
      .cell(column)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'(?=[=+\-@])/, '')
    return isNothing(text) ? '' : text
  }
}
