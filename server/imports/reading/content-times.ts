import { addDays } from '@upshot/shared/calendar/day'
import type { DateOrder, FilePeriod } from '@upshot/shared/imports/result'
import { onlyMonth } from './content-cells.ts'
import type { ContentDay } from './content-records.ts'
import { emptyTime } from './date-time.ts'
import { spanEnds } from './day-spans.ts'
import { dayIn } from './file-period.ts'
import { periodStart } from './period.ts'

/** Days as cells of a file name them, and the period that they are of. */
export class ContentTimes {
  /** What the file says of itself, above its table or in its name. */
  readonly #filePeriod: FilePeriod | null
  readonly #scratch = emptyTime()
  #sawMonths = false

  constructor(filePeriod: FilePeriod | null) {
    this.#filePeriod = filePeriod
  }

  dayOf(cell: string, order: DateOrder | null): string | null {
    this.#sawMonths ||= onlyMonth.test(cell.trim())
    return periodStart(cell, order, this.#scratch) ?? dayIn(cell)
  }

  /** '0002' is the third day of the file's period. */
  nthDay(cell: string): string | null {
    const from = this.#filePeriod?.from
    return from === undefined || !/^\d{1,4}$/.test(cell.trim()) ? null : addDays(from, Number(cell))
  }

  endsOf(days: readonly ContentDay[]): Map<string, string> {
    return spanEnds(
      days.map(({ day }) => day),
      this.#sawMonths,
    )
  }

  periodOf(days: readonly ContentDay[]): FilePeriod | null {
    const sorted = days.map(({ day }) => day).toSorted()
    const [from] = sorted
    const last = sorted.at(-1)
    const to = last === undefined ? undefined : this.endsOf(days).get(last)
    return from === undefined || to === undefined ? this.#filePeriod : { from, to }
  }
}
