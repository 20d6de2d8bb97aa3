import type { Field } from '@upshot/shared/imports/field'
import type { FileError } from '@upshot/shared/imports/issue'
import { type Cells, noFacts, type RawFacts, type SectionKind, type Source } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { emptyTime, readTime } from './date-time.ts'
import type { Row } from './delimited.ts'
import { readEmail } from './email.ts'
import { fieldsOf } from './fields-of.ts'
import { isBlank } from './head.ts'
import { foldName, normaliseLabel } from './label.ts'
import { readMinutes } from './number.ts'
import { isTitle, matchesSignature, type Recognised } from './recognise.ts'

/** What stands above and below the table in files that hold several: staff, dial-ins, everybody once more. */
export class Sections {
  readonly staff = new Set<string>()
  otherAttended = 0
  repeats = 0
  /** The first line below the table that belongs to no part that is known. */
  unread: number | null = null
  /** Set when the table comes a second time. */
  problem: FileError | null = null
  readonly #source: Source
  readonly #firstId: string | null
  #kind: SectionKind | null = null
  #header: readonly string[] | null = null
  #emailColumn = -1
  #nameColumn = -1
  /** Columns of addresses and times. */
  readonly #telling: readonly number[]
  readonly #minutes: number
  readonly #width: number
  #isOver = false
  /** The last few lines, in which a second event introduces itself. */
  readonly #recent: Cells[] = []

  constructor({ source, head, headerIndex, header, fields }: Recognised, facts: RawFacts) {
    this.#source = source
    this.#width = header.length
    const telling: readonly (Field | null)[] = ['email', 'registeredAt', 'joinedAt']
    this.#telling = fields.flatMap((field, index) => (telling.includes(field) ? [index] : []))
    this.#minutes = fields.indexOf('minutes')
    const above = head.rows.slice(0, headerIndex).map(row => row.cells)
    for (const row of above) this.#note(row)
    this.#firstId = facts.externalId
    const host = readEmail(facts.host ?? '')
    if (host.kind === 'address') this.staff.add(host.address)
    this.#kind = null
  }

  /** True when this row ends the table: blank, or the title of what comes next. */
  ends(row: Row): boolean {
    const cells = cellsOf(row)
    if (isBlank(cells)) return true
    if (!isTitle(cells)) return false
    this.#isOver = true
    this.#note(cells)
    return true
  }

  /**
   * True when the table goes on below an empty line that somebody put into it: the first line after it holds an address, a
   * time or minutes where the table has them. Whatever else follows ends it for good.
   */
  resumes(row: Row): boolean {
    if (this.#isOver) return false
    const cells = cellsOf(row)
    if (isBlank(cells)) return false
    const time = emptyTime()
    const goesOn =
      row.count >= this.#width / 2 &&
      !isTitle(cells) &&
      (this.#telling.some(index => isAddress(cells[index] ?? '') || readTime(cells[index] ?? '', null, time)) ||
        this.#isStay(cells))
    this.#isOver = !goesOn
    return goesOn
  }

  /** Minutes beside a name and one thing more, or beside all that the table tells: 'Average' stands beside minutes alone. */
  #isStay(cells: Cells): boolean {
    if (typeof readMinutes(cells[this.#minutes] ?? '', null) !== 'number') return false
    const filled = cells.filter(cell => cell.trim() !== '').length
    return filled >= 3 && (cells[0] ?? '').trim() !== ''
  }

  /** Reads a row after the table. */
  after(row: Row): void {
    const cells = cellsOf(row)
    this.#recent.push(cells)
    if (this.#recent.length > 12) this.#recent.shift()
    const labels = cells.map(normaliseLabel)
    if (matchesSignature(this.#source, labels)) {
      const second = (this.#source.factsOf?.(this.#recent, '') ?? noFacts).externalId
      const which =
        this.#firstId !== null && second !== null && second !== this.#firstId ? ` (${this.#firstId} and ${second})` : ''
      this.problem = fileError(
        'SEVERAL_EVENTS',
        this.#source.holds === 'content'
          ? 'This file holds the same report twice, of two periods or two groups. Export each by itself.'
          : `This file holds reports of more than one event${which}. Import each report by itself.`,
        row.line,
      )
      return
    }
    this.#note(cells)
    if (this.#kind === null && labels.filter(label => label !== '').length > 1) this.unread ??= row.line
  }

  #note(cells: Cells): void {
    if (isBlank(cells)) {
      this.#kind = null
      return
    }
    if (isTitle(cells)) {
      this.#kind = this.#source.sectionOf?.(normaliseLabel(cells[0] ?? '')) ?? null
      this.#header = null
      return
    }
    if (this.#kind === null || this.#kind === 'table') return
    if (this.#header === null) {
      this.#header = cells
      const fields = fieldsOf(this.#source, cells)
      this.#emailColumn = fields.indexOf('email')
      this.#nameColumn = fields.indexOf('name')
      return
    }
    if (this.#kind === 'other') this.otherAttended++
    else if (this.#kind === 'repeats') this.repeats++
    else this.#noteStaff(cells)
  }

  #noteStaff(cells: Cells): void {
    // In a language that is not listed the address is whichever cell holds one.
    const cell = this.#emailColumn === -1 ? cells.find(isAddress) : cells[this.#emailColumn]
    const email = readEmail(cell ?? '')
    const name = foldName(cells[this.#nameColumn] ?? '')
    if (email.kind === 'address') this.staff.add(email.address)
    else if (name !== '') this.staff.add(name)
  }
}

function isAddress(cell: string): boolean {
  return cell.includes('@') && readEmail(cell).kind === 'address'
}

function cellsOf(row: Row): string[] {
  return Array.from({ length: row.count }, (_, index) => row.cell(index))
}
