import type { PersonState } from '@upshot/shared/imports/field'
import type { ImportAnswers, StatusWord } from '@upshot/shared/imports/result'
import { genericStatusWords } from '../sources/generic-status-words.ts'
import type { Source } from '../sources/source.ts'
import { emptyTime, readTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import { isNothing } from './label.ts'
import { isNoTime } from './no-time.ts'
import { readNumber } from './number.ts'
import type { People } from './people.ts'
import type { Places } from './places.ts'
import type { Register } from './register.ts'
import type { RegistrationBeside } from './registration-beside.ts'
import type { RowIssues } from './row-issues.ts'
import { stateBehindName } from './state-behind-name.ts'
import type { OffColumn } from './status-columns.ts'
import { StatusWords } from './status-words.ts'
import type { TimeCell } from './time-cells.ts'
import { wordMeaning } from './word-meaning.ts'
import { isNoShow, isPlainAnswer, yesOrNo } from './yes-or-no.ts'

export interface StandingInput {
  source: Source
  answers: ImportAnswers
  at: Places
  issues: RowIssues
  /** Further columns of who came: one for each day of an event. */
  otherDays: readonly number[]
  /** How to read the letters of a register, where they tell who came. */
  register: Register | null
  /** Columns that take people off the list, beside the one of states. */
  off: readonly OffColumn[]
  beside: RegistrationBeside
}

/** What rows say about registration and attendance. */
export class Standing {
  readonly #rowPer: Source['rowPer']
  readonly #at: Places
  readonly #issues: RowIssues
  readonly #words: StatusWords
  readonly #statusIsTime: boolean
  readonly #registered: boolean
  readonly #attended: boolean
  /** Times and minutes of some rows tell who came: of a tool's list of everybody, and where no column says so itself. */
  readonly #needsTrace: boolean
  readonly #takesTrace: boolean
  readonly #otherDays: readonly number[]
  readonly #register: Register | null
  #saysWhoCame = false
  readonly #off: readonly OffColumn[]
  readonly #beside: RegistrationBeside
  readonly #namesMayTell: boolean

  constructor({ source, answers, at, issues, otherDays, register, off, beside }: StandingInput) {
    this.#off = off
    this.#beside = beside
    this.#namesMayTell = source.tool === 'generic'
    this.#register = register
    this.#otherDays = otherDays
    this.#rowPer = source.rowPer
    this.#at = at
    this.#issues = issues
    this.#statusIsTime = source.statusIsTime === true
    this.#words = new StatusWords(source.statusWords ?? new Map(), answers.statusWords ?? {})
    // Who is marked as absent was expected, and so was everybody else.
    this.#registered = source.rowsAre === 'registered' || answers.rowsAre === 'registered' || at.noShow !== -1
    this.#attended = source.rowsAre === 'attended' || answers.rowsAre === 'attended'
    this.#needsTrace = source.rowsAre === 'attended' && answers.rowsAre !== 'attended'
    const saysWhoCame = (at.attended !== -1 && !beside.isOfDoor) || at.checkedInAt !== -1 || at.noShow !== -1
    this.#takesTrace = source.tool === 'generic' && !saysWhoCame
  }

  /** The state of an order's tickets; null when the row says nothing about it. */
  ofOrder(row: Row): PersonState | null {
    return this.#unlessOff(row, this.#toldOfOrder(row))
  }

  #toldOfOrder(row: Row): PersonState | null {
    if (this.#at.status === -1) return this.#registered ? 'registered' : null
    const cell = this.#statusIn(row)
    const meaning = this.#words.note(cell)
    if (meaning === undefined) this.#unknown(row, cell, this.#at.status)
    if (meaning === undefined || meaning === 'unknown') return null
    return meaning === 'attended' ? 'registered' : meaning
  }

  /**
   * Notes the state of a person, who may be `known` from other rows. Answers whether they came. `trace`: they joined or
   * stayed for a while; null when the file has no column that could tell.
   */
  note(row: Row, checkedIn: TimeCell, trace: boolean | null, people: People, person: number, known: boolean): boolean {
    const at = this.#at
    let state: PersonState | null = this.#registered ? 'registered' : null
    let attended = this.#attended && !(this.#needsTrace && trace === false)
    if (this.#takesTrace && trace === true) attended = true
    if (at.status !== -1) {
      const cell = this.#statusIn(row)
      const meaning = this.#words.note(cell)
      if (meaning === undefined) this.#unknown(row, cell, at.status)
      else if (meaning === 'attended') {
        state = 'registered'
        attended = true
      } else if (meaning !== 'unknown') state = this.#isOnlyInvited(row, cell) ? 'invited' : meaning
    }
    state = this.#unlessOff(row, state)
    if (state === 'registered' && this.#namesMayTell) state = stateBehindName(row, at) ?? state
    if (checkedIn.state !== 'absent') this.#saysWhoCame = true
    if (checkedIn.state === 'read') attended = true
    else if (checkedIn.state === 'bad') attended = yesOrNo(checkedIn.cell) === true || attended
    if (at.attended !== -1) {
      const cell = row.cell(at.attended)
      const answer = this.#register?.(cell) ?? yesOrNo(cell)
      if (!isNothing(cell)) this.#saysWhoCame = true
      if (answer === true || (answer === null && (cameThen(cell) || isSome(cell)))) attended = true
      else if (answer === null && !isNothing(cell) && !isNoTime(cell)) this.#unknown(row, cell, at.attended)
    }
    if (this.#otherDays.length > 0 && this.#otherDays.some(column => this.#cameOn(row.cell(column)))) attended = true
    if (at.noShow !== -1) attended = this.#wasThere(row, state) || attended
    if (state === null) return attended
    const held = known ? people.stateOf(person) : null
    if (held !== null && held !== state) {
      this.#issues.contradiction(
        row.line,
        at.status,
        `This person is ${held} on another line and ${state} here. They count once, as the stronger.`,
      )
    } else if (attended && (state === 'declined' || state === 'cancelled')) {
      this.#issues.contradiction(
        row.line,
        at.status,
        `This person is ${state} and was there. They count as having come, not as registered.`,
      )
    }
    people.noteState(person, state)
    return attended
  }

  /** On one of several days. */
  #cameOn(cell: string): boolean {
    if (!isNothing(cell)) this.#saysWhoCame = true
    return this.#register?.(cell) ?? cameThen(cell)
  }

  /** Who is off the list is, whatever the column of states still says. */
  #unlessOff(row: Row, told: PersonState | null): PersonState | null {
    let state = told
    for (const { column, yes, isSince } of this.#off) {
      const cell = row.cell(column)
      if (isNothing(cell) || isNoTime(cell)) continue
      const isOff = yesOrNo(cell) ?? saysSo(cell, yes) ?? (isSince && readTime(cell, null, emptyTime()) ? true : null)
      if (isOff === null) this.#issues.unknownAnswer(row.line, column, cell)
      // 'Registered: no' is said of whoever cancelled as well.
      else if (isOff && state !== 'cancelled' && (state !== 'declined' || this.#saysPlainNo(row))) state = yes
    }
    return state
  }

  /** Nothing says that they cancelled, and nothing that they ever registered. */
  #isOnlyInvited(row: Row, told: string): boolean {
    return this.#statusIsTime && this.#beside.needsDay && told === '' && isNothing(row.cell(this.#at.registeredAt))
  }

  #saysPlainNo(row: Row): boolean {
    return this.#beside.noMayBeOff && isPlainAnswer(row.cell(this.#at.status))
  }

  #statusIn(row: Row): string {
    const cell = row.cell(this.#at.status)
    if (!this.#statusIsTime) return cell
    return isNothing(cell) || isNoTime(cell) ? '' : readTime(cell, null, emptyTime()) ? 'cancelled' : cell
  }

  /** Whoever was expected and is not marked as absent came; who had cancelled did not stay away. */
  #wasThere(row: Row, state: PersonState | null): boolean {
    const cell = row.cell(this.#at.noShow)
    const isAbsent = isNoShow(cell)
    if (isAbsent === null && !isNothing(cell)) {
      this.#unknown(row, cell, this.#at.noShow)
      return false
    }
    return isAbsent !== true && state === 'registered'
  }

  /** All that stand in the status column. */
  words(): StatusWord[] {
    return this.#words.list()
  }

  /** Some cell of a column of who came holds something. */
  get saysWhoCame(): boolean {
    return this.#saysWhoCame
  }

  /** Nothing stands there that could be one. */
  get hasNoWord(): boolean {
    return this.#words.areBlank
  }

  /** Not one of them is known. */
  get knowsNoWord(): boolean {
    return this.#words.knowsNone
  }

  /** Only people who are not registered have a word: the others may be. */
  get namesOthersOnly(): boolean {
    return this.#words.namesOthersOnly
  }

  #unknown(row: Row, cell: string, column: number): void {
    // Second and later joins of a person say nothing about the registration.
    if (!isNothing(cell) || this.#rowPer !== 'join') this.#issues.unknownStatus(row.line, column, cell)
  }
}

/** 'Cancelled' in a column of who cancelled, or what somebody still is. Null: neither. */
function saysSo(cell: string, yes: OffColumn['yes']): boolean | null {
  const meaning = wordMeaning(genericStatusWords, cell)
  if (meaning === 'registered') return false
  const isOff = meaning === 'cancelled' || meaning === 'declined'
  return meaning === yes || (isOff && yes !== 'waitlisted') ? true : null
}

/** Yes, or when. */
function cameThen(cell: string): boolean {
  return cell !== '' && (yesOrNo(cell) === true || (readTime(cell, null, emptyTime()) && !isNoTime(cell)))
}

/** How often somebody was there: at least once. */
function isSome(cell: string): boolean {
  const count = readNumber(cell, null)
  return typeof count === 'number' && count >= 1
}
