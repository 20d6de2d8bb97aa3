import type { Minimums } from '../publication.ts'
import { type Result, refuse } from '../result.ts'
import { type SurveyDisplay, surveyDisplay, tooFewAnswers } from './survey-rules.ts'
import { type Proportion, wilson } from './wilson.ts'

/**
 * Customer satisfaction: the share of answers 4 and 5 on a scale of 1 to 5, with its Wilson interval.
 * Refuses: NOT_FINITE (an answer off the scale), EMPTY, SUPPRESSED (below 5 answers), COMMENTS_ONLY (below 10).
 */
export function customerSatisfaction(
  answers: readonly number[],
  alpha = 0.05,
  minimums: Minimums = 'enforce',
): Result<Proportion & { display: SurveyDisplay }> {
  if (!answers.every(answer => answer >= 1 && answer <= 5)) {
    return refuse('NOT_FINITE', 'Every answer must lie on the scale from 1 to 5.')
  }
  const refused = tooFewAnswers(answers.length, minimums)
  if (refused !== null) return refused
  const share = wilson(answers.filter(answer => answer >= 4).length, answers.length, alpha)
  return share.kind === 'refused' ? share : { ...share, display: surveyDisplay(answers.length) }
}
