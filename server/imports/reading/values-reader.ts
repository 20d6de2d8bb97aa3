import type { ImportAnswers } from '@upshot/shared/imports/result'
import { DateOrderEvidence } from './date-order.ts'
import { emptyTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import type { Issues } from './issues.ts'
import { readNumber } from './number.ts'
import { periodStart } from './period.ts'
import type { ValueRecord } from './person.ts'
import type { Recognised } from './recognise.ts'
import { RowIssues } from './row-issues.ts'
import { storedRow } from './stored-row.ts'

/** Turns rows of a date and a value into values of a metric. */
export class ValuesReader {
  readonly values: ValueRecord[] = []
  readonly orders: DateOrderEvidence
  rejected = 0
  readonly #issues: RowIssues
  readonly #answers: ImportAnswers
  readonly #date: number
  readonly #value: number
  readonly #metric: number
  readonly #scratch = emptyTime()
  readonly #waiting: Row[] = []
  readonly #lines = new Map<string, number>()

  constructor({ header, fields }: Recognised, answers: ImportAnswers, issues: Issues) {
    this.#answers = answers
    this.#issues = new RowIssues(issues, header)
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    this.#date = fields.indexOf('date')
    this.#value = fields.indexOf('value')
    this.#metric = fields.indexOf('metric')
  }

  read(row: Row): void {
    const cell = row.cell(this.#date)
    const start = periodStart(cell, this.orders.answered, this.#scratch)
    if (start !== null && this.orders.note(this.#scratch, cell))
      this.#waiting.push(storedRow(row, [this.#date, this.#value, this.#metric]))
    else this.#take(row, start)
  }

  finish(): void {
    const decision = this.orders.decide()
    for (const row of this.#waiting) {
      if (decision.how !== 'contradicted')
        this.#take(row, periodStart(row.cell(this.#date), decision.order, this.#scratch))
      else {
        this.rejected++
        this.#issues.ambiguousDate(row.line, this.#date, row.cell(this.#date))
      }
    }
    this.#waiting.length = 0
    if (decision.how === 'assumed') this.#issues.assumedOrder(this.#date, decision.order, this.orders.example)
  }

  #take(row: Row, start: string | null): void {
    const cell = row.cell(this.#value)
    const value = readNumber(cell, this.#answers.decimalSign ?? null)
    if (start === null) this.#issues.badDate(row.line, this.#date, row.cell(this.#date))
    if (value === undefined) this.#issues.badValue(row.line, this.#value, cell)
    if (value === null) this.#issues.missingValue(row.line, this.#value)
    if (start === null || value === undefined || value === null) {
      this.rejected++
      return
    }
    const metric = this.#metric === -1 ? '' : row.cell(this.#metric).trim()
    const earlier = this.#lines.get(`${start} ${metric}`)
    if (earlier !== undefined) {
      this.rejected++
      this.#issues.duplicatePeriod(row.line, this.#date, start, earlier)
      return
    }
    this.#lines.set(`${start} ${metric}`, row.line)
    this.values.push({ periodStart: start, value, metric: metric === '' ? null : metric, line: row.line })
  }
}
