import type { PersonState, StatusMeaning } from '@upshot/shared/imports/field'
import type { ImportAnswers } from '@upshot/shared/imports/result'
import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { isNothing, normaliseLabel } from './label.ts'
import type { People } from './people.ts'
import type { Places } from './places.ts'
import type { RowIssues } from './row-issues.ts'
import type { TimeCell } from './time-cells.ts'
import { yesOrNo } from './yes-or-no.ts'

/** What rows say about registration and attendance. */
export class Standing {
  readonly #rowPer: Source['rowPer']
  readonly #at: Places
  readonly #issues: RowIssues
  readonly #words: ReadonlyMap<string, StatusMeaning>
  readonly #registered: boolean
  readonly #attended: boolean

  constructor(source: Source, answers: ImportAnswers, at: Places, issues: RowIssues) {
    this.#rowPer = source.rowPer
    this.#at = at
    this.#issues = issues
    this.#words = new Map([
      ...(source.statusWords ?? []),
      ...Object.entries(answers.statusWords ?? {}).map(([word, meaning]) => [normaliseLabel(word), meaning] as const),
    ])
    this.#registered = source.rowsAre === 'registered' || answers.rowsAre === 'registered'
    this.#attended = source.rowsAre === 'attended' || answers.rowsAre === 'attended'
  }

  /** The state of an order's tickets; null when the row says nothing about it. */
  ofOrder(row: Row): PersonState | null {
    if (this.#at.status === -1) return this.#registered ? 'registered' : null
    const cell = row.cell(this.#at.status)
    const meaning = this.#meaningOf(cell)
    if (meaning === undefined) this.#unknown(row, cell, this.#at.status)
    if (meaning === undefined || meaning === 'unknown') return null
    return meaning === 'attended' ? 'registered' : meaning
  }

  /** Notes the state of a person, who may be `known` from other rows. Answers whether they came. */
  note(row: Row, checkedIn: TimeCell, people: People, person: number, known: boolean): boolean {
    const at = this.#at
    let state: PersonState | null = this.#registered ? 'registered' : null
    let attended = this.#attended
    if (at.status !== -1) {
      const cell = row.cell(at.status)
      const meaning = this.#meaningOf(cell)
      if (meaning === undefined) this.#unknown(row, cell, at.status)
      else if (meaning === 'attended') {
        state = 'registered'
        attended = true
      } else if (meaning !== 'unknown') state = meaning
    }
    if (checkedIn.state === 'read') attended = true
    else if (checkedIn.state === 'bad') attended = yesOrNo(checkedIn.cell) === true || attended
    if (at.attended !== -1) {
      const cell = row.cell(at.attended)
      const answer = yesOrNo(cell)
      if (answer === true) attended = true
      else if (answer === null && !isNothing(cell)) this.#unknown(row, cell, at.attended)
    }
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

  #meaningOf(cell: string): StatusMeaning | undefined {
    return this.#words.get(cell) ?? this.#words.get(normaliseLabel(cell))
  }

  #unknown(row: Row, cell: string, column: number): void {
    // Second and later joins of a person say nothing about the registration.
    if (!isNothing(cell) || this.#rowPer !== 'join') this.#issues.unknownStatus(row.line, column, cell)
  }
}
