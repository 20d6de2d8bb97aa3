import type { Row } from './delimited.ts'
import type { Issues } from './issues.ts'
import { isNothing, quoteCell } from './label.ts'
import type { Recognised } from './recognise.ts'
import { columnOf } from './values-cells.ts'
import { isJudgementLabel, isOwnerLabel, isRemarkLabel, isRunningLabel } from './values-labels.ts'

/** Columns with a name that are empty as far as the file was looked at, so that nobody knows what they are. */
export class LateColumns {
  readonly #issues: Issues
  readonly #header: readonly string[]
  #waiting: number[]

  constructor(issues: Issues, { header, fields, head, headerIndex }: Recognised) {
    this.#issues = issues
    this.#header = header
    const rows = head.rows.slice(headerIndex + 1).map(row => row.cells)
    this.#waiting = header.flatMap((label, index) => {
      const isKnown = fields[index] !== null || label.trim() === '' || explained.some(is => is(label))
      return isKnown || columnOf(rows, index).length > 0 ? [] : [index]
    })
  }

  note(row: Row): void {
    if (this.#waiting.length === 0) return
    this.#waiting = this.#waiting.filter(column => {
      if (isNothing(row.cell(column))) return true
      const label = (this.#header[column] ?? '').trim()
      this.#issues.add(
        'warning',
        'SKIPPED_LINES',
        row.line,
        label,
        () =>
          `Column ${quoteCell(label)} is empty above this line, so nobody knew what it is, and it was not read. ` +
          'If it has values, say so where its meaning is shown.',
      )
      return false
    })
  }
}

const explained = [isRemarkLabel, isOwnerLabel, isJudgementLabel, isRunningLabel]
