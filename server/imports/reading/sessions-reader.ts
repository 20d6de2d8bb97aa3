import type { SessionState } from '@upshot/shared/events/session-state'
import type { Field } from '@upshot/shared/imports/field'
import type { Figure, ImportAnswers } from '@upshot/shared/imports/result'
import type { ConferenceSession, Speaker } from '../../events/conference-session.ts'
import { readClock } from './clock-time.ts'
import { DateOrderEvidence } from './date-order.ts'
import { emptyTime, type ReadTime, readTime, timeText } from './date-time.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import type { Issues } from './issues.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { LeftOutRows } from './left-out-rows.ts'
import { readMinutes } from './number.ts'
import type { Records } from './records.ts'
import { RowIssues } from './row-issues.ts'
import { clockBefore, clockIn, clockSpan } from './session-clock.ts'
import { SessionDays } from './session-days.ts'
import { sessionFigures } from './session-figures.ts'
import { sessionState } from './session-state.ts'
import { mayBeLastFirst, speakerNames, speakerOf } from './speaker-names.ts'
import { storedRow } from './stored-row.ts'
import type { ReaderInput, TableReader, TableSummary } from './table-reader.ts'
import { wallClock } from './wall-clock.ts'
import { yesOrNo } from './yes-or-no.ts'

interface Gathered extends Omit<ConferenceSession, 'speakers'> {
  speakers: Map<string, Speaker>
}

/**
 * Turns rows of a conference tool into sessions with their speakers. A row may be a session, or one speaker of it with the
 * session's cells left blank.
 */
export class SessionsReader implements TableReader {
  readonly orders: DateOrderEvidence
  rejected = 0
  accepted = 0
  sawZone = false
  sawWallClock = false
  readonly #issues: RowIssues
  readonly #answers: ImportAnswers
  readonly #fields: readonly (Field | null)[]
  readonly #read: readonly number[]
  readonly #rows: Row[] = []
  readonly #sessions = new Map<string, Gathered>()
  readonly #time: ReadTime = emptyTime()
  readonly #leftOut: LeftOutRows
  readonly #days: SessionDays
  readonly #all: Issues
  #maySwap = false

  constructor({ recognised, answers, issues }: ReaderInput) {
    const { header, fields } = recognised
    this.#all = issues
    this.#issues = new RowIssues(issues, header)
    this.#leftOut = new LeftOutRows(recognised)
    this.#days = new SessionDays(recognised)
    this.#answers = answers
    this.#fields = fields
    this.#read = fields.flatMap((field, index) => (field === null ? [] : [index]))
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
  }

  /** A later row may be about the session of this one, and may tell how its date is to be read. */
  read(row: Row): void {
    const out = this.#leftOut.columnIn(row)
    if (out !== null) {
      this.#all.add('note', 'SKIPPED_LINES', row.line, null, () => 'This session is not active and was left out.')
      return
    }
    for (const field of ['startsAt', 'endsAt', 'date'] as const) {
      const cell = this.#cell(row, field)
      if (cell !== '' && readTime(cell, this.orders.answered, this.#time)) this.orders.note(this.#time, cell)
    }
    this.#rows.push(storedRow(row, this.#read))
  }

  finish(): void {
    const decision = this.orders.decide()
    this.#maySwap = mayBeLastFirst(this.#rows.flatMap(row => this.#speakerCells(row)))
    for (const row of this.#rows) this.#take(row)
    this.#rows.length = 0
    if (decision.how === 'assumed') {
      const column = Math.max(this.#fields.indexOf('date'), this.#fields.indexOf('startsAt'))
      this.#issues.assumedOrder(column, decision.order, this.orders.example)
    }
  }

  get sessions(): ConferenceSession[] {
    return [...this.#sessions.values()].map(session => ({ ...session, speakers: [...session.speakers.values()] }))
  }

  /** When the first session begins, as the file has it. */
  get firstStart(): string | null {
    const starts = this.sessions.flatMap(({ startsAt }) => (startsAt === null ? [] : [startsAt]))
    return starts.toSorted()[0] ?? null
  }

  get repeats(): number {
    return this.accepted - this.#sessions.size
  }

  summary(): TableSummary {
    return {
      counts: { duplicates: this.repeats },
      more: { items: this.#sessions.size },
      figures: this.#figures(),
      period: null,
    }
  }

  records(): Records {
    const has = (...fields: Field[]) => fields.some(field => this.#fields.includes(field))
    return {
      holds: 'sessions',
      sessions: this.sessions,
      hasColumn: {
        state: has('sessionState', 'sessionConfirmed'),
        type: has('sessionType'),
        track: has('track'),
        room: has('room'),
        language: has('language'),
        startsAt: has('startsAt', 'date'),
        minutes: has('minutes', 'endsAt'),
        speakers: has('speakers', 'speakerId', 'name', 'firstName', 'lastName', 'email'),
      },
    }
  }

  get eventFacts(): { title: null; startsAt: string | null } {
    return { title: null, startsAt: this.firstStart }
  }

  #figures(): Figure[] {
    const has = (field: Field) => this.#fields.includes(field)
    return sessionFigures(this.sessions, {
      states: has('sessionState') || has('sessionConfirmed'),
      schedule: has('startsAt') || has('date'),
      speakers: has('speakers') || has('speakerId') || has('name') || has('firstName') || has('email'),
    })
  }

  #take(row: Row): void {
    const title = this.#text(row, 'sessionTitle')
    const id = this.#text(row, 'sessionId')
    const start = this.#startOf(row)
    if (start === undefined) {
      this.rejected++
      return
    }
    const key = id ?? (title === null ? null : `${start ?? ''} ${normaliseLabel(title)}`.trim())
    if (key === null || (title === null && !this.#sessions.has(key))) {
      this.rejected++
      this.#issues.noTitle(row.line, this.#fields.indexOf('sessionTitle'))
      return
    }
    this.accepted++
    const known = this.#sessions.get(key)
    const session = known ?? {
      line: row.line,
      key: key.slice(0, 300),
      title: (title ?? '').slice(0, 300),
      state: this.#stateOf(row),
      type: this.#text(row, 'sessionType'),
      track: this.#text(row, 'track'),
      room: this.#text(row, 'room'),
      language: this.#text(row, 'language'),
      startsAt: start,
      minutes: this.#minutesOf(row),
      speakers: new Map(),
    }
    if (known === undefined) this.#sessions.set(key, session)
    for (const speaker of this.#speakersOf(row)) {
      session.speakers.set(`${speaker.identity} ${speaker.key}`, speaker)
    }
  }

  /** Null: not on the schedule. Undefined: the row cannot be read, which was said. */
  #startOf(row: Row): string | null | undefined {
    const written = this.#cell(row, 'startsAt')
    // 'TBD' beside a day says that only the day is known.
    const start = /\p{N}/u.test(written) || isNothing(this.#cell(row, 'date')) ? written : ''
    const sinceMidnight = readClock(clockBefore(start, this.#cell(row, 'endsAt')))
    const day = this.#days.dayOf(this.#cell(row, 'date'), sinceMidnight !== null)
    if (isNothing(day) && isNothing(start)) return null
    const whole = isNothing(start) || (sinceMidnight !== null && !isNothing(day)) ? day : start
    const field = whole === day && !isNothing(day) ? 'date' : 'startsAt'
    const decision = this.orders.decide()
    if (!readTime(whole, decision.order, this.#time)) {
      this.#issues.badDate(row.line, this.#fields.indexOf(field), whole)
      return undefined
    }
    if (decision.how === 'contradicted' && this.#time.order === 'ambiguous') {
      this.#issues.ambiguousDate(row.line, this.#fields.indexOf(field), whole)
      return undefined
    }
    // Where the time stands in a column of its own, the clock of the day's cell is a spreadsheet's midnight.
    if (field === 'date' && (sinceMidnight !== null || this.#fields.includes('startsAt'))) {
      this.#time.ms -= this.#time.ms % 86_400_000
      if (sinceMidnight !== null) this.#time.ms += sinceMidnight
      this.#time.zoned = false
      this.#time.hasClock = sinceMidnight !== null
    }
    return this.#instant()
  }

  #instant(): string {
    const { ms, zoned, hasClock } = this.#time
    if (zoned) this.sawZone = true
    else if (hasClock) this.sawWallClock = true
    const { timeZone } = this.#answers
    if (zoned || timeZone === undefined || !hasClock) return timeText(ms, zoned)
    return timeText(wallClock(timeZone)(ms).ms, true)
  }

  #minutesOf(row: Row): number | null {
    const minutes = readMinutes(this.#cell(row, 'minutes'), this.#answers.decimalSign ?? null)
    if (typeof minutes === 'number') return Math.round(minutes)
    const from = this.#clockOf(row, 'startsAt')
    const until = this.#clockOf(row, 'endsAt') ?? readClock(clockSpan(this.#cell(row, 'startsAt'))?.until ?? '')
    if (from === null || until === null) return null
    const between = (until - from) / 60_000
    return between >= 0 && between <= 2_880 ? Math.round(between) : null
  }

  #clockOf(row: Row, field: 'startsAt' | 'endsAt'): number | null {
    const cell = this.#cell(row, field)
    const time = emptyTime()
    if (readTime(cell, this.orders.decide().order, time)) return time.ms
    return readClock(field === 'endsAt' ? clockIn(cell) : clockBefore(cell, this.#cell(row, 'endsAt')))
  }

  #stateOf(row: Row): SessionState | null {
    const cell = this.#cell(row, 'sessionState')
    if (!isNothing(cell)) {
      const state = sessionState(normaliseLabel(cell))
      if (state === null) this.#issues.unknownState(row.line, this.#fields.indexOf('sessionState'), cell)
      if (state !== null && state !== 'accepted') return state
    }
    const confirmation = this.#cell(row, 'sessionConfirmed')
    // Some tools write when it was confirmed.
    const isDated = readTime(confirmation, this.orders.decide().order, emptyTime())
    const confirmed = isDated ? true : yesOrNo(confirmation)
    if (confirmed !== null) return confirmed ? 'confirmed' : 'accepted'
    return isNothing(cell) ? null : sessionState(normaliseLabel(cell))
  }

  #speakersOf(row: Row): Speaker[] {
    const hasIds = this.#fields.includes('speakerId')
    const names = this.#speakerCells(row).flatMap(cell => speakerNames(cell, this.#maySwap, hasIds))
    const ids = this.#ids(row, names.length)
    if (names.length > 0 || ids.length > 1) {
      const isPaired = ids.length === names.length || names.length === 0
      return (isPaired ? ids.map((id, at) => ({ id, name: names[at] ?? null })) : names.map(name => ({ id: '', name })))
        .map(({ id, name }) => speakerOf(null, id, name))
        .filter(speaker => speaker !== null)
    }
    const first = [this.#text(row, 'firstName'), this.#text(row, 'lastName')].filter(part => part !== null).join(' ')
    const found = readEmail(this.#cell(row, 'email'))
    if (found.kind === 'bad') {
      const why = 'is not an e-mail address and was left out'
      this.#issues.doubtfulEmail(row.line, this.#fields.indexOf('email'), this.#cell(row, 'email'), why)
    }
    const name = this.#text(row, 'name') ?? (first === '' ? null : first)
    const speaker = speakerOf(found.kind === 'address' ? found.address : null, ids[0] ?? '', name)
    return speaker === null ? [] : [speaker]
  }

  /** A speaker and those beside them may have columns of their own. */
  #speakerCells(row: Row): string[] {
    return this.#fields
      .flatMap((field, at) => (field === 'speakers' ? [row.cell(at).trim()] : []))
      .filter(cell => !isNothing(cell))
  }

  /** `pairs`: how many names stand beside it; with one, a comma may be part of the id. */
  #ids(row: Row, pairs: number): string[] {
    const cell = this.#cell(row, 'speakerId').trim()
    if (isNothing(cell)) return []
    const clean = (parts: string[]) => parts.map(part => part.trim()).filter(part => part !== '')
    if (/[\r\n]/.test(cell)) return clean(cell.split(/[\r\n]+/))
    if (cell.includes(';')) return clean(cell.split(';'))
    return pairs === 1 ? [cell] : clean(cell.split(','))
  }

  #cell(row: Row, field: Field): string {
    const column = this.#fields.indexOf(field)
    return column === -1 ? '' : row.cell(column)
  }

  #text(row: Row, field: Field): string | null {
    // Tools put an apostrophe before what a spreadsheet would take for a formula.
    const text = this.#cell(row, field)
      .replace(/[\s\uFEFF]+/g, ' ')
      .trim()
      .replace(/^'(?=[=+\-@])/, '')
    return isNothing(text) ? null : text.slice(0, 300)
  }
}
