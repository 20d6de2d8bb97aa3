import type { SurveyKind } from '@upshot/shared/feedback/survey-kind'
import type { Field } from '@upshot/shared/imports/field'
import type { ImportAnswers } from '@upshot/shared/imports/result'
import type { Survey, SurveyQuestion, SurveyResponse } from '../../feedback/survey.ts'
import { readAnswer } from './answer-score.ts'
import { DateOrderEvidence } from './date-order.ts'
import { timeText } from './date-time.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import { keptText } from './kept-text.ts'
import { normaliseLabel } from './label.ts'
import type { Recognised } from './recognise.ts'
import type { Records } from './records.ts'
import { RowIssues } from './row-issues.ts'
import { storedRow } from './stored-row.ts'
import { surveyFigures } from './survey-figures.ts'
import { type SurveyScale, scaleOf } from './survey-question.ts'
import type { ReaderInput, TableReader, TableSummary } from './table-reader.ts'
import { TimeCell } from './time-cells.ts'
import { wallClock } from './wall-clock.ts'

interface Asked extends SurveyQuestion {
  readonly column: number
  readonly scale: SurveyScale
}

type Said = Omit<SurveyResponse, 'key' | 'hasOwnId'>
type Unnamed = Said & { readonly time: string | null; readonly scores: string }

/** Turns rows of a form into scores. What people wrote in their own words is not looked at. */
export class AnswersReader implements TableReader {
  readonly orders: DateOrderEvidence
  rejected = 0
  accepted = 0
  sawZone = false
  sawWallClock = false
  /** Lines that say the same as an earlier one, to the second, of a tool without ids. */
  repeats = 0
  readonly #issues: RowIssues
  readonly #asked: readonly Asked[]
  readonly #id: number
  readonly #email: number
  readonly #time: TimeCell
  readonly #read: readonly number[]
  readonly #answers: ImportAnswers
  readonly #waiting: Row[] = []
  readonly #named = new Map<string, Said>()
  readonly #unnamed: Unnamed[] = []
  readonly #lines = new Map<string, number>()

  constructor({ recognised, answers, issues }: ReaderInput) {
    const { header, fields } = recognised
    this.#issues = new RowIssues(issues, header)
    this.#answers = answers
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    this.#id = fields.indexOf('responseId')
    this.#email = fields.indexOf('email')
    this.#time = new TimeCell(fields.indexOf('submittedAt'))
    this.#asked = questionsOf(recognised)
    for (const { column, scale } of this.#asked) {
      if (scale.bestIsLow === true) this.#issues.turnedScale(column, scale.low, scale.high)
    }
    this.#read = [this.#id, this.#email, this.#time.column, ...this.#asked.map(asked => asked.column)].filter(
      column => column !== -1,
    )
  }

  read(row: Row): void {
    this.#time.read(row, this.orders.answered)
    const waits = this.#time.state === 'read' && this.orders.note(this.#time.time, this.#time.cell)
    if (waits) this.#waiting.push(storedRow(row, this.#read))
    else this.#take(row)
  }

  finish(): void {
    const decision = this.orders.decide()
    for (const row of this.#waiting) {
      this.#time.read(row, decision.order)
      if (decision.how !== 'contradicted') this.#take(row)
      else {
        this.rejected++
        this.#issues.ambiguousDate(row.line, this.#time.column, this.#time.cell)
      }
    }
    this.#waiting.length = 0
    if (decision.how === 'assumed') {
      this.#issues.assumedOrder(this.#time.column, decision.order, this.orders.example)
    }
  }

  get survey(): Survey {
    const questions = this.#asked.map(({ key, label, kind, low, high }) => ({ key, label, kind, low, high }))
    const named = [...this.#named].map(([key, said]) => ({ ...said, key, hasOwnId: true }))
    return { questions, responses: [...named, ...numbered(this.#unnamed)].toSorted((a, b) => a.line - b.line) }
  }

  summary(): TableSummary {
    const { survey } = this
    return {
      counts: { duplicates: this.repeats },
      more: { items: survey.responses.length },
      figures: surveyFigures(survey),
      period: null,
    }
  }

  records(): Records {
    return { holds: 'answers', survey: this.survey }
  }

  #take(row: Row): void {
    if (this.#time.state === 'bad') {
      this.rejected++
      this.#issues.badDate(row.line, this.#time.column, this.#time.cell)
      return
    }
    if (this.#time.isImplausible) this.#issues.implausibleDate(row.line, this.#time.column, this.#time.cell)
    this.accepted++
    const answers = this.#scoresOf(row)
    const email = this.#emailOf(row)
    const id = this.#id === -1 ? '' : row.cell(this.#id).trim()
    const said = { line: row.line, email, submittedAt: this.#instant(), answers }
    if (id !== '') {
      // The same response twice is one: the later line is what it says now.
      if (this.#named.has(id)) this.repeats++
      this.#named.set(keptText(id), said)
      return
    }
    const time = this.#time.state === 'read' ? timeText(this.#time.time.ms, this.#time.time.zoned) : null
    const scores = answers
      .map(({ question, score }) => `${this.#asked[question]?.key}=${score}`)
      .toSorted()
      .join(' ')
    const whole = `${time} ${email} ${scores}`
    const earlier = this.#lines.get(whole)
    if (earlier === undefined) this.#lines.set(whole, row.line)
    else if (time !== null) {
      this.repeats++
      this.#issues.sameAnswers(row.line, this.#time.column, earlier)
    }
    this.#unnamed.push({ ...said, time, scores })
  }

  #scoresOf(row: Row): { question: number; score: number }[] {
    const scores: { question: number; score: number }[] = []
    for (const [question, { column, scale }] of this.#asked.entries()) {
      const score = readAnswer(row.cell(column), scale)
      if (typeof score === 'number') scores.push({ question, score })
      else if (score === undefined) {
        this.#issues.offScale(row.line, column, row.cell(column), scale.low, scale.high)
      }
    }
    return scores
  }

  #emailOf(row: Row): string | null {
    if (this.#email === -1) return null
    const found = readEmail(row.cell(this.#email))
    if (found.kind === 'address') return keptText(found.address)
    if (found.kind === 'bad') {
      const cell = row.cell(this.#email)
      this.#issues.doubtfulEmail(row.line, this.#email, cell, 'is not an e-mail address: the response is anonymous')
    }
    return null
  }

  #instant(): string | null {
    if (this.#time.state !== 'read') return null
    const { ms, zoned, hasClock } = this.#time.time
    if (zoned) this.sawZone = true
    else if (hasClock) this.sawWallClock = true
    const { timeZone } = this.#answers
    if (zoned || timeZone === undefined) return timeText(ms, zoned)
    return timeText(wallClock(timeZone)(ms).ms, true)
  }
}

/**
 * Responses of a tool without ids are told apart by second and address, or by what they say where there is no time. Equal
 * ones are numbered in an order that does not depend on the file's.
 */
function numbered(unnamed: readonly Unnamed[]): SurveyResponse[] {
  const groups = Map.groupBy(unnamed, ({ time, email, scores }) => `${time ?? scores} ${email}`)
  return [...groups.values()].flatMap(group =>
    group
      .toSorted((a, b) => (a.scores < b.scores ? -1 : a.scores > b.scores ? 1 : 0))
      .map(({ time, scores, ...said }, index) => ({
        ...said,
        key: `${time ?? scores} ${index + 1}`,
        hasOwnId: false,
      })),
  )
}

const kindOfField: Partial<Record<Field, SurveyKind>> = { nps: 'nps', csat: 'csat', ces: 'ces' }

function questionsOf({ header, fields, head, headerIndex, source }: Recognised): Asked[] {
  const rows = head.rows.slice(headerIndex + 1).map(row => row.cells)
  const asked: Asked[] = []
  for (const [column, field] of fields.entries()) {
    const kind = field === null ? undefined : kindOfField[field]
    if (kind === undefined) continue
    const label = (source.labelOf?.(header, rows, column) ?? header[column] ?? '').replace(/[\s\uFEFF]+/g, ' ').trim()
    const cells = rows.map(cells => cells[column] ?? '')
    const scale = scaleOf(kind, label, source.isSecondHeader?.(rows[0] ?? []) ? cells.slice(1) : cells)
    const base = normaliseLabel(label).slice(0, 300) || `column ${column + 1}`
    const same = asked.filter(other => other.key === base || other.key.startsWith(`${base} #`)).length
    const key = same === 0 ? base : `${base} #${same + 1}`
    asked.push({ column, scale, key, label: label.slice(0, 300) || key, kind, low: scale.low, high: scale.high })
  }
  return asked
}
