import type { ImportAnswers } from '@upshot/shared/imports/result'
import type { Survey, SurveyResponse } from '../../feedback/survey.ts'
import { readAnswer } from './answer-score.ts'
import { type AskedQuestion, askedQuestions } from './asked-questions.ts'
import { DateOrderEvidence } from './date-order.ts'
import { timeText } from './date-time.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import type { Issues } from './issues.ts'
import { keptText } from './kept-text.ts'
import { quoteCell } from './label.ts'
import { LateColumns } from './late-columns.ts'
import { LeftOutRows } from './left-out-rows.ts'
import { OffScale } from './off-scale.ts'
import type { Records } from './records.ts'
import { RowIssues } from './row-issues.ts'
import { serialColumns, tellSerials } from './serial-time.ts'
import { storedRow } from './stored-row.ts'
import { surveyFigures } from './survey-figures.ts'
import type { ReaderInput, TableReader, TableSummary } from './table-reader.ts'
import { TimeCell } from './time-cells.ts'
import { wallClock } from './wall-clock.ts'

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
  readonly #all: Issues
  readonly #issues: RowIssues
  readonly #leftOut: LeftOutRows
  readonly #late: LateColumns
  readonly #offScale = new OffScale()
  readonly #asked: readonly AskedQuestion[]
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
    this.#all = issues
    this.#issues = new RowIssues(issues, header)
    this.#leftOut = new LeftOutRows(recognised)
    this.#late = new LateColumns(issues, recognised)
    this.#answers = answers
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    this.#id = fields.indexOf('responseId')
    this.#email = fields.indexOf('email')
    const serials = serialColumns(recognised)
    tellSerials(recognised, serials, issues)
    const submittedAt = fields.indexOf('submittedAt')
    this.#time = new TimeCell(submittedAt, undefined, serials.has(submittedAt))
    this.#asked = askedQuestions(recognised)
    for (const { columns, scale } of this.#asked) {
      if (scale.bestIsLow === true) this.#issues.turnedScale(columns[0] ?? -1, scale.low, scale.high)
    }
    this.#read = [this.#id, this.#email, this.#time.column, ...this.#asked.flatMap(asked => asked.columns)].filter(
      column => column !== -1,
    )
  }

  read(row: Row): void {
    const out = this.#leftOut.columnIn(row)
    if (out !== null) {
      const cell = row.cell(out)
      this.#all.add(
        'note',
        'SKIPPED_LINES',
        row.line,
        null,
        () => `${quoteCell(cell)}: this is no answer and was left out.`,
      )
      return
    }
    if (this.#time.column !== -1 && row.cell(this.#time.column).trim() === '' && areMeans(row)) {
      this.#all.add('warning', 'TOTALS_ROW', row.line, null, () => 'This is a line of means and was skipped.')
      return
    }
    this.#late.note(row)
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
    this.#offScale.tell(this.#all, question => this.#asked[question]?.label ?? '')
    if (decision.how === 'assumed') {
      this.#issues.assumedOrder(this.#time.column, decision.order, this.orders.example)
    }
  }

  get survey(): Survey {
    const questions = this.#asked.map(({ key, label, kind, low, high }) => ({ key, label, kind, low, high }))
    const named = [...this.#named].map(([key, said]) => ({ ...said, key, hasOwnId: true }))
    const { doubted } = this.#offScale
    const responses = [...named, ...numbered(this.#unnamed)].toSorted((a, b) => a.line - b.line)
    if (doubted.size === 0) return { questions, responses }
    const isSure = ({ question }: { question: number }) => !doubted.has(question)
    return { questions, responses: responses.map(said => ({ ...said, answers: said.answers.filter(isSure) })) }
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
    else if (time !== null && (this.#time.time.hasClock || email !== null)) {
      // On one day many people say the same; at one moment, or from one address, hardly anybody does.
      this.repeats++
      this.#issues.sameAnswers(row.line, this.#time.column, earlier, this.#time.time.hasClock)
    }
    this.#unnamed.push({ ...said, time, scores })
  }

  #scoresOf(row: Row): { question: number; score: number }[] {
    const scores: { question: number; score: number }[] = []
    for (const [question, { columns, scale }] of this.#asked.entries()) {
      // Of a column for each possible answer, the one that was chosen.
      const column = columns.find(at => row.cell(at).trim() !== '') ?? columns[0] ?? -1
      const score = readAnswer(row.cell(column), scale)
      if (score !== null) this.#offScale.note(question, score === undefined, row.cell(column))
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
    if (found.kind === 'bad' && !withoutAddress.test(row.cell(this.#email).trim())) {
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

/** What Microsoft Forms writes where nobody had to sign in. */
const withoutAddress = /^(anonymous|anonym|anonyme|anónimo|anônimo|anonimo|anoniem)$/i

/** '4.67' below the answers and nothing else: nobody answers so. */
function areMeans(row: Row): boolean {
  let means = 0
  for (let index = 0; index < row.count; index++) {
    const cell = row.cell(index).trim()
    if (cell === '') continue
    if (!/^\d{1,2}[.,]\d{1,15}$/.test(cell)) return false
    means++
  }
  return means > 0
}
