import type { DateOrder } from '@upshot/shared/imports/result'
import type { ReadTime } from './date-time.ts'

/** `seen`: some cell has only one reading. `assumed`: none has, so a person must be asked. `contradicted`: both occur. */
export type DateOrderDecision =
  | { how: 'answered' | 'seen' | 'assumed'; order: DateOrder }
  | { how: 'not-asked' | 'contradicted'; order: null }

/**
 * Which comes first in '03/04/2026' is a property of the file, and its last row may be the one that tells. Rows that
 * depend on it wait until all have been seen.
 */
export class DateOrderEvidence {
  readonly answered: DateOrder | null
  #dayFirst = 0
  #monthFirst = 0
  #ambiguous: string | null = null

  constructor(answered: DateOrder | null) {
    this.answered = answered
  }

  /** True when this cell has to wait for the others. */
  note(time: ReadTime, cell: string): boolean {
    if (time.order === 'not-asked') return false
    if (time.order === 'day-first') this.#dayFirst++
    else if (time.order === 'month-first') this.#monthFirst++
    else {
      this.#ambiguous ??= cell.slice(0, 60)
      return this.answered === null
    }
    return false
  }

  decide(): DateOrderDecision {
    if (this.answered !== null) return { how: 'answered', order: this.answered }
    if (this.#dayFirst > 0 && this.#monthFirst > 0) return { how: 'contradicted', order: null }
    if (this.#dayFirst > 0) return { how: 'seen', order: 'day-first' }
    if (this.#monthFirst > 0) return { how: 'seen', order: 'month-first' }
    if (this.#ambiguous === null) return { how: 'not-asked', order: null }
    // '5/04/2026' pads the month and not the day, as only day-first locales do; nobody writes months first with hyphens.
    const padded = /^\s*([1-9])[/-]0\d[/-]/.test(this.#ambiguous) || /^\s*\d\d?-/.test(this.#ambiguous)
    return { how: 'assumed', order: padded ? 'day-first' : 'month-first' }
  }

  /** A cell that shows the question; empty when there is none. */
  get example(): string {
    return this.#ambiguous ?? ''
  }
}
