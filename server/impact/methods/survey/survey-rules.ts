import { fewestUnits } from '@upshot/shared/impact/ladder'
import type { Minimums } from '../publication.ts'
import { type Refused, refuse } from '../result.ts'

/** How much of a survey may be shown, by the number of answers. */
export const surveyDisplays = ['suppressed', 'comments', 'interval', 'score'] as const
export type SurveyDisplay = (typeof surveyDisplays)[number]

/**
 * Below 5 answers nothing; 5 to 9 the comments only; 10 to 29 the score with its interval, but no trend and no
 * ranking; from 30 on everything.
 */
export function surveyDisplay(answers: number): SurveyDisplay {
  if (!(answers >= fewestUnits)) return 'suppressed'
  if (answers < 10) return 'comments'
  return answers < 30 ? 'interval' : 'score'
}

/** Below a response rate of 20 % a tile must say that it is about those who answered. */
export function speaksOnlyForAnswers(answers: number, asked: number): boolean {
  return !(asked > 0) || answers / asked < 0.2
}

export function tooFewAnswers(answers: number, minimums: Minimums): Refused | null {
  if (answers === 0) return refuse('EMPTY', 'There are no answers.')
  if (minimums === 'show') return null
  switch (surveyDisplay(answers)) {
    case 'suppressed':
      return refuse('SUPPRESSED', `Only ${answers} answers: fewer than ${fewestUnits} are not shown.`)
    case 'comments':
      return refuse('COMMENTS_ONLY', `Only ${answers} answers: below 10 the comments are shown and no score.`)
    case 'interval':
    case 'score':
      return null
  }
}
