import { tQuantile } from '../numerics/student-t.ts'
import { mean, standardDeviation } from '../numerics/summary.ts'
import type { Minimums } from '../publication.ts'
import { estimate, type Result, refuse } from '../result.ts'
import { type SurveyDisplay, surveyDisplay, tooFewAnswers } from './survey-rules.ts'

export interface MeanRating {
  mean: number
  /** t interval of the mean, in points of the scale; may reach beyond the scale when there are few answers. */
  interval: [lower: number, upper: number]
  n: number
  /** How often each answer was given: a mean alone hides two camps. */
  distribution: { answer: number; count: number }[]
  display: SurveyDisplay
}

/**
 * Mean of a rating scale, such as the customer effort score, with its t interval on n - 1 degrees of freedom.
 * Refuses: NOT_FINITE, EMPTY, SUPPRESSED (below 5 answers), COMMENTS_ONLY (below 10), TOO_FEW (one answer),
 * CONSTANT (all the same: their spread says nothing about the next answer).
 */
export function meanRating(
  answers: readonly number[],
  alpha = 0.05,
  minimums: Minimums = 'enforce',
): Result<MeanRating> {
  if (!answers.every(Number.isFinite) || !(alpha > 0 && alpha < 1)) {
    return refuse('NOT_FINITE', 'Every answer must be a number.')
  }
  const n = answers.length
  const refused = tooFewAnswers(n, minimums)
  if (refused !== null) return refused
  if (n < 2) return refuse('TOO_FEW', 'One answer has no interval.')
  const centre = mean(answers)
  const spread = standardDeviation(answers)
  if (!Number.isFinite(spread)) return refuse('NOT_FINITE', 'The answers are too large to compute with.')
  if (spread === 0) return refuse('CONSTANT', 'All answers are the same, so their spread gives no interval.')
  const half = (-tQuantile(alpha / 2, n - 1) * spread) / Math.sqrt(n)
  const counts = new Map<number, number>()
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1)
  return estimate({
    mean: centre,
    interval: [centre - half, centre + half],
    n,
    distribution: [...counts].sort(([a], [b]) => a - b).map(([answer, count]) => ({ answer, count })),
    display: surveyDisplay(n),
  })
}
