import { isNothing } from './label.ts'
import { mayBeMerged } from './merged-cells.ts'
import type { Recognised } from './recognise.ts'

/** The days of sessions: one that stands once above the times of several is the day of all of them. */
export class SessionDays {
  readonly #areMerged: boolean
  #last = ''

  constructor({ head, headerIndex, fields }: Recognised) {
    const [day, title] = [fields.indexOf('date'), fields.indexOf('sessionTitle')]
    const rows = head.rows.slice(headerIndex + 1).filter(({ cells }) => !isNothing(cells[title] ?? ''))
    // Among days that are written out for each session, a blank is one that nobody knows yet.
    this.#areMerged = day !== -1 && mayBeMerged(rows.map(({ cells }) => cells[day] ?? ''))
  }

  /** `hasClock`: a time of day stands beside it, and says that the session is on the schedule. */
  dayOf(cell: string, hasClock: boolean): string {
    if (!isNothing(cell)) this.#last = cell
    return isNothing(cell) && hasClock && this.#areMerged ? this.#last : cell
  }
}
