import type { DateOrder } from '@upshot/shared/imports/result'
import { readClock } from './clock-time.ts'
import { emptyTime, type ReadTime, readTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import { isNothing } from './label.ts'
import { isNoTime } from './no-time.ts'
import { readNumbered } from './serial-time.ts'

/** Exports of events that took place; what lies beyond is a slip of the pen, and only a person can say which. */
const plausible = { from: Date.UTC(2000, 0, 1), until: Date.UTC(2061, 0, 1) }

/** One column of times, read row by row into the same place. */
export class TimeCell {
  readonly column: number
  readonly #day: number | null | undefined
  readonly #isSerial: boolean
  readonly #hasNoughts: boolean
  readonly time: ReadTime = emptyTime()
  cell = ''
  /** `absent`: nothing there. `bad`: something, but no time. */
  state: 'absent' | 'bad' | 'read' = 'absent'

  /**
   * -1: the file has no such column. `dayOfTimes`: the day of times of day, null where nobody knows it. `isSerial`: the
   * column holds times as numbers. `hasNoughts`: a day of noughts is none, as databases write it; no tool does.
   */
  constructor(column: number, dayOfTimes?: number | null, isSerial = false, hasNoughts = false) {
    this.#hasNoughts = hasNoughts
    this.column = column
    this.#day = dayOfTimes
    this.#isSerial = isSerial
  }

  read(row: Row, order: DateOrder | null): void {
    this.state = 'absent'
    if (this.column === -1) return
    const cell = row.cell(this.column)
    this.cell = cell
    if (cell === '') return
    if (readTime(cell, order, this.time))
      this.state = this.time.ms < plausible.from && isNoTime(cell) ? 'absent' : 'read'
    else if (
      !isNothing(cell) &&
      !(this.#hasNoughts && isNoTime(cell)) &&
      !this.#readSerial(cell) &&
      !this.#readClock(cell)
    )
      this.state = 'bad'
  }

  #readSerial(cell: string): boolean {
    const serial = this.#isSerial ? readNumbered(cell) : null
    if (serial === null) return false
    this.time.ms = serial.ms
    this.time.zoned = serial.zoned
    this.time.order = 'not-asked'
    this.time.hasClock = serial.hasClock
    this.state = 'read'
    return true
  }

  /** A time of an unknown day says nothing. */
  #readClock(cell: string): boolean {
    const sinceMidnight = this.#day === undefined ? null : readClock(cell)
    if (sinceMidnight === null) return false
    if (typeof this.#day !== 'number') return true
    this.time.ms = this.#day + sinceMidnight
    this.time.zoned = false
    this.time.order = 'not-asked'
    this.time.hasClock = true
    this.state = 'read'
    return true
  }

  get isImplausible(): boolean {
    return this.state === 'read' && (this.time.ms < plausible.from || this.time.ms >= plausible.until)
  }
}
