import type { ImportAnswers } from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import type { Source } from '../sources/source.ts'
import { DateOrderEvidence } from './date-order.ts'
import type { Row } from './delimited.ts'
import type { People } from './people.ts'
import type { Places } from './places.ts'
import type { RowIssues } from './row-issues.ts'
import { TimeCell } from './time-cells.ts'
import { type WallInstant, wallClock } from './wall-clock.ts'
import { yesOrNo } from './yes-or-no.ts'

export interface RowTimesInput {
  source: Source
  answers: ImportAnswers
  at: Places
  issues: RowIssues
  dayOfTimes: number | null | undefined
  /** Columns of day numbers of a spreadsheet. */
  serials: ReadonlySet<number>
  /** Whose clock will count as long as nobody names another: times that it shows twice or never are told. */
  likelyTimeZone: string | null
}

/** A time as it counts for lengths, and as it is recorded: a wall clock time while nobody has named the zone. */
interface Placed {
  instant: WallInstant
  recorded: number
}

/** When a person of a row registered, checked in, joined and left. One row at a time. */
export class RowTimes {
  readonly orders: DateOrderEvidence
  /** Whether times of day named their zone, and whether some did not. */
  sawZone = false
  sawWallClock = false
  readonly checkedIn: TimeCell
  readonly registered: TimeCell
  readonly #joined: TimeCell
  readonly #left: TimeCell
  readonly #all: readonly TimeCell[]
  readonly #source: Source
  readonly #issues: RowIssues
  readonly #timeZone: string
  readonly #clock: ((wallMs: number) => WallInstant) | null
  readonly #isTold: boolean

  constructor({ source, answers, at, issues, dayOfTimes, serials, likelyTimeZone }: RowTimesInput) {
    this.#source = source
    this.#issues = issues
    this.orders = new DateOrderEvidence(answers.dateOrder ?? null)
    const timeZone = answers.timeZone ?? likelyTimeZone
    this.#isTold = answers.timeZone !== undefined
    this.#timeZone = timeZone ?? ''
    this.#clock = timeZone === null ? null : wallClock(timeZone)
    const cell = (column: number, day?: number | null) =>
      new TimeCell(column, day, serials.has(column), source.tool === generic.tool)
    this.registered = cell(at.registeredAt)
    this.checkedIn = cell(at.checkedInAt)
    this.#joined = cell(at.joinedAt, dayOfTimes)
    this.#left = cell(at.leftAt, dayOfTimes)
    this.#all = [this.registered, this.checkedIn, this.#joined, this.#left].filter(time => time.column !== -1)
  }

  /** True when the row has to wait until the order of day and month is known. */
  read(row: Row): boolean {
    let waits = false
    for (const time of this.#all) {
      time.read(row, this.orders.answered)
      if (time.state === 'read' && time.time.order !== 'not-asked' && this.orders.note(time.time, time.cell))
        waits = true
    }
    return waits
  }

  /** Reads a row that waited. */
  readAgain(row: Row): void {
    const { order } = this.orders.decide()
    for (const time of this.#all) time.read(row, order)
  }

  /** Says of a row in a file with dates of both kinds which of its dates cannot be told. */
  tellAmbiguous(row: Row): void {
    for (const time of this.#all) {
      if (time.state !== 'read' || time.time.order !== 'ambiguous') continue
      this.#issues.ambiguousDate(row.line, time.column, time.cell)
    }
  }

  /** Says of the whole file in which order its dates were read. */
  tellOrder(): void {
    const decision = this.orders.decide()
    if (decision.how !== 'assumed') return
    this.#issues.assumedOrder(this.#all[0]?.column ?? -1, decision.order, this.orders.example)
  }

  /** False when a cell is no time at all. */
  areTimes(row: Row): boolean {
    let isGood = true
    for (const time of this.#all) {
      if (time.state === 'bad') {
        if (time === this.checkedIn && yesOrNo(time.cell) !== null) continue
        isGood = false
        this.#issues.badDate(row.line, time.column, time.cell)
      } else if (time.isImplausible) this.#issues.implausibleDate(row.line, time.column, time.cell)
    }
    return isGood
  }

  /** When the row says that somebody registered. */
  registration(): { ms: number; zoned: boolean } | null {
    const { state } = this.registered
    return state === 'read' ? { ms: this.#recorded(this.registered), zoned: this.#isInstant(this.registered) } : null
  }

  note(row: Row, minutes: number | null, people: People, person: number): void {
    if (this.registered.state === 'read') {
      people.noteRegistered(person, this.#recorded(this.registered), this.#isInstant(this.registered))
    }
    const joined = this.#placed(row, this.#joined)
    const left = this.#placed(row, this.#left)
    const arrived = this.#arrived(row)
    if (joined !== null) people.noteJoined(person, joined.recorded, this.#isInstant(this.#joined))
    else if (arrived !== null) people.noteJoined(person, arrived, this.#isInstant(this.checkedIn))
    if (this.#source.minutesFrom === 'nothing') return
    if (this.#source.minutesFrom === 'column' || joined === null || left === null) {
      if (minutes !== null) people.noteMinutes(person, minutes)
      return
    }
    this.#noteStay(row, joined.instant, left.instant, minutes, people, person)
  }

  #noteStay(
    row: Row,
    joined: WallInstant,
    left: WallInstant,
    minutes: number | null,
    people: People,
    person: number,
  ): void {
    // The clock showed these times twice: whoever left 'before' joining left the second time.
    const end = left.ms < joined.ms && left.later !== null ? left.later : left.ms
    const stayed = (end - joined.ms) / 60_000
    const { column } = this.#left
    if (stayed < 0) {
      const message = 'Leaves before joining. The person counts as there, for an unknown time.'
      this.#issues.implausibleTimes(row.line, column, message)
      return
    }
    if (stayed > 24 * 60) this.#issues.implausibleTimes(row.line, column, 'Stays longer than a day.')
    else if (minutes !== null && Math.abs(stayed - minutes) > Math.max(2, minutes * 0.25)) {
      const message = `The times are ${Math.round(stayed)} minutes apart and the duration says ${Math.round(minutes)}.`
      this.#issues.implausibleTimes(row.line, column, message)
    }
    people.noteInterval(person, joined.ms, end)
  }

  #isInstant(time: TimeCell): boolean {
    return time.time.zoned || this.#isTold
  }

  /** When somebody checked in, as it is recorded; most lists have it, and in most it names its zone. */
  #arrived(row: Row): number | null {
    const { state, time } = this.checkedIn
    if (state !== 'read') return null
    if (time.zoned || this.#clock === null) return this.#recorded(this.checkedIn)
    return this.#placed(row, this.checkedIn)?.recorded ?? null
  }

  /** As it is recorded: nobody minds whether the clock showed it twice. */
  #recorded(time: TimeCell): number {
    const { ms, zoned } = time.time
    this.#noteZone(time)
    return zoned || this.#clock === null || !this.#isTold ? ms : this.#clock(ms).ms
  }

  #placed(row: Row, time: TimeCell): Placed | null {
    if (time.state !== 'read') return null
    const { ms, zoned, hasClock } = time.time
    this.#noteZone(time)
    if (zoned || this.#clock === null) return { instant: { ms, later: null, gap: false }, recorded: ms }
    const instant = this.#clock(ms)
    if ((this.#isTold || hasClock) && (instant.gap || instant.later !== null)) {
      this.#issues.clockChange(row.line, time.column, time.cell, instant.gap, this.#timeZone)
    }
    return { instant, recorded: this.#isTold ? instant.ms : ms }
  }

  #noteZone({ time }: TimeCell): void {
    if (time.zoned) this.sawZone = true
    else if (time.hasClock) this.sawWallClock = true
  }
}
