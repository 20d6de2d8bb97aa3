import { answerNumber } from './answer-score.ts'
import type { Issues } from './issues.ts'
import { normaliseLabel, quoteCell } from './label.ts'

/** So many answers are no slips, where they are a tenth of all. */
const fewestBeyond = 10

interface Tally {
  answers: number
  beyond: number
  example: string
}

/**
 * Notices that a scale ends further up than its first answers let think. Those within it would be read as better than they
 * were meant, and where it ends nobody knows any more.
 */
export class OffScale {
  readonly #tallies = new Map<number, Tally>()

  note(question: number, isBeyond: boolean, cell: string): void {
    const known = this.#tallies.get(question)
    const tally = known ?? { answers: 0, beyond: 0, example: '' }
    if (known === undefined) this.#tallies.set(question, tally)
    tally.answers++
    if (!isBeyond || answerNumber(normaliseLabel(cell)) === null) return
    tally.beyond++
    tally.example ||= cell
  }

  /** Questions of which no answer is taken, by their places. */
  get doubted(): ReadonlySet<number> {
    const doubted = [...this.#tallies].filter(
      ([, { answers, beyond }]) => beyond >= fewestBeyond && beyond * 10 >= answers,
    )
    return new Set(doubted.map(([question]) => question))
  }

  tell(issues: Issues, labelOf: (question: number) => string): void {
    for (const question of this.doubted) {
      const { beyond = 0, example = '' } = this.#tallies.get(question) ?? {}
      const label = labelOf(question)
      issues.add(
        'warning',
        'CONTRADICTION',
        null,
        label.slice(0, 60),
        () =>
          `${beyond} answers such as ${quoteCell(example)} are beyond the scale that the first ones have, so that nobody knows how ` +
          'good any of them is: none was taken. Name the scale in the question, or import both parts by themselves.',
      )
    }
  }
}
