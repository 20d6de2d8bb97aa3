import type { Field } from '@upshot/shared/imports/field'
import { answerNumber } from '../reading/answer-score.ts'
import { normaliseLabel } from '../reading/label.ts'
import { surveyQuestion } from '../reading/survey-question.ts'
import type { Cells } from './source.ts'

/** A question whose possible answers have a column each: the columns from its label to the next one. */
interface Spread {
  readonly from: number
  readonly to: number
}

/**
 * Finds the questions that are spread so and of which everybody chose one answer: below a choice stands that choice, or
 * nothing. Where several are chosen, or the columns are rows of a grid, it is something else.
 */
export function spreadQuestions(header: Cells, second: Cells, rows: readonly Cells[]): Spread[] {
  const found: Spread[] = []
  // Behind the last choice nothing may stand, in as many columns as somebody's spreadsheet had.
  const end = Math.max(header.findLastIndex(isFilled), second.findLastIndex(isFilled)) + 1
  for (let from = 0; from < end; from++) {
    if (!isFilled(header[from] ?? '')) continue
    let to = from + 1
    while (to < end && !isFilled(header[to] ?? '')) to++
    const choices = Array.from({ length: to - from }, (_, at) => normaliseLabel(second[from + at] ?? ''))
    if (
      choices.length > 1 &&
      choices.every(choice => choice !== '') &&
      rows.every(row => choosesOne(row, from, choices))
    ) {
      found.push({ from, to })
    }
  }
  return found
}

function isFilled(cell: string): boolean {
  return cell.trim() !== ''
}

function choosesOne(row: Cells, from: number, choices: readonly string[]): boolean {
  let chosen = 0
  for (const [at, choice] of choices.entries()) {
    const cell = normaliseLabel(row[from + at] ?? '')
    if (cell === '') continue
    if (cell !== choice) return false
    chosen++
  }
  return chosen <= 1
}

/** What such a question measures, by all its choices; null: no score. */
export function spreadField(question: string, choices: readonly string[]): Field | null {
  // As many answers as tell a scale: each choice is one that can be given.
  const found = surveyQuestion(question, [...choices, ...choices, ...choices])
  if (found === null) return null
  return found.kind === 'nps' && !choices.some(choice => answerNumber(normaliseLabel(choice)) === 10)
    ? null
    : found.kind
}
