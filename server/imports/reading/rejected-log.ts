import type { IssueCode } from '@upshot/shared/imports/issue'
import { Words } from './kept-text.ts'

/** Beyond this many different sentences, rows are given the cause without the cell that they quote, which stands beside it. */
const mostSentences = 50_000

/** Why each row was rejected, of all rows of a file, in the order of their lines. A row may have several reasons. */
export interface RejectedRows {
  lines: Int32Array<ArrayBuffer>
  /** Places in `texts`. */
  reasons: Int32Array<ArrayBuffer>
  texts: readonly string[]
}

/** Notes why rows are rejected. Numbers in rows of memory, since a million rows must not become a million objects. */
export class RejectedLog {
  readonly #words = new Words()
  readonly #texts: string[] = []
  #lines = new Int32Array(1024)
  #reasons = new Int32Array(1024)
  #size = 0

  note(line: number, code: IssueCode, column: string | null, message: () => string): void {
    if (this.#size === this.#lines.length) {
      this.#lines = grown(this.#lines)
      this.#reasons = grown(this.#reasons)
    }
    this.#lines[this.#size] = line
    this.#reasons[this.#size] = this.#place(this.#texts.length < mostSentences ? message() : causeOf(code, column))
    this.#size++
  }

  rows(): RejectedRows {
    const order = Int32Array.from({ length: this.#size }, (_, at) => at)
    const lineAt = (at: number): number => this.#lines[at] ?? 0
    // Rows that waited for the order of day and month were rejected last.
    order.sort((a, b) => lineAt(a) - lineAt(b) || a - b)
    return {
      lines: order.map(lineAt),
      reasons: order.map(at => this.#reasons[at] ?? 0),
      texts: this.#texts,
    }
  }

  #place(text: string): number {
    const place = this.#words.numberOf(text) - 1
    if (place === this.#texts.length) this.#texts.push(text)
    return place
  }
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}

function causeOf(code: IssueCode, column: string | null): string {
  const cause = causes[code] ?? 'The row cannot be read'
  return column === null ? `${cause}.` : `${column}: ${cause.toLowerCase()}.`
}

const causes: Partial<Readonly<Record<IssueCode, string>>> = {
  AMBIGUOUS_DATE: 'The date can be read two ways',
  BAD_DATE: 'Not a date',
  BAD_EMAIL: 'Not an e-mail address',
  BAD_NUMBER: 'Not a number, or none that can be',
  CELL_TOO_LONG: 'A cell is too long',
  DUPLICATE_PERIOD: 'A second value for the same day',
  MISSING_VALUE: 'The value is missing',
  WRONG_CELL_COUNT: 'Too many or too few cells',
}
