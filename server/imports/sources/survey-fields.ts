import type { Field } from '@upshot/shared/imports/field'
import { normaliseLabel } from '../reading/label.ts'
import { surveyQuestion } from '../reading/survey-question.ts'
import { scoreBesideItsKind } from './recommendation-kinds.ts'
import type { Cells } from './source.ts'

/**
 * Finds the questions of a form whose answers are scores among the columns that mean nothing else. The first question
 * about recommending is the one; null: the form asks for no score, so that it is a list of people, or of nothing.
 */
export function surveyFields(
  fields: readonly (Field | null)[],
  labels: readonly string[],
  rows: readonly Cells[],
): (Field | null)[] | null {
  if (areReviews(labels)) return null
  const found = [...fields]
  const recommended = scoreBesideItsKind(labels, rows)
  if (recommended !== -1 && fields[recommended] == null) found[recommended] = 'nps'
  for (const [index, label] of labels.entries()) {
    if (found[index] !== null || label.trim() === '') continue
    const question = surveyQuestion(
      label,
      rows.map(cells => cells[index] ?? ''),
    )
    if (question !== null && !(question.kind === 'nps' && found.includes('nps'))) found[index] = question.kind
  }
  return isSurvey(found) ? found : null
}

/** What a jury thinks of proposals is nothing that people said about an event. */
function areReviews(labels: readonly string[]): boolean {
  const all = labels.map(normaliseLabel)
  const isOne = (words: RegExp) => all.some(label => words.test(label))
  return (
    isOne(
      /^(reviewer|reviewer name|reviewed by|evaluator|juror|committee member|gutachter(:?in)?|évaluateur|revisor)$/,
    ) &&
    isOne(/^((talk |session |proposal |submission )?(title|id)|proposal|submission|talk|session|abstract|einreichung)$/)
  )
}

function isSurvey(fields: readonly (Field | null)[]): boolean {
  return fields.some(field => field === 'nps' || field === 'csat' || field === 'ces')
}
