import { normalQuantile } from '../numerics/normal.ts'
import { isCount, type Minimums } from '../publication.ts'
import { estimate, type Refused, type Result, refuse } from '../result.ts'
import { type SurveyDisplay, surveyDisplay, tooFewAnswers } from './survey-rules.ts'

export interface NpsAnswers {
  /** Answers 9 and 10. */
  promoters: number
  /** Answers 7 and 8. */
  passives: number
  /** Answers 0 to 6. */
  detractors: number
}

export interface NetPromoterScore {
  n: number
  /** 100 (promoters - detractors) / n: the headline. Every number here is in points from -100 to 100. */
  score: number
  standardError: number
  /** Plain Wald interval: of width 0 where all agree, and here only for comparison with other tools. */
  wald: [lower: number, upper: number]
  adjustedCentre: number
  adjustedStandardError: number
  /** Adjusted Wald interval: the one to show. */
  interval: [lower: number, upper: number]
  display: SurveyDisplay
}

/**
 * Net Promoter Score with the adjusted Wald interval: 3/4 is added to promoters and detractors and 3 to n, limits cut at
 * +-100. Its exact coverage is 94.6 to 96.2 % for n from 10 to 100, plain Wald's 86 to 94 %.
 * Refuses: NOT_FINITE, EMPTY, SUPPRESSED (below 5 answers), COMMENTS_ONLY (below 10).
 * Source: Rocks 2016, The American Statistician 70:365-372.
 */
export function netPromoterScore(
  answers: NpsAnswers,
  alpha = 0.05,
  minimums: Minimums = 'enforce',
): Result<NetPromoterScore> {
  const n = answers.promoters + answers.passives + answers.detractors
  const refused = unusable(answers, alpha) ?? tooFewAnswers(n, minimums)
  if (refused !== null) return refused
  const z = -normalQuantile(alpha / 2)
  const raw = centreAndError(answers.promoters, answers.detractors, n)
  const adjusted = adjustedOf(answers)
  return estimate({
    n,
    score: raw.centre,
    standardError: raw.error,
    wald: [raw.centre - z * raw.error, raw.centre + z * raw.error],
    adjustedCentre: adjusted.centre,
    adjustedStandardError: adjusted.error,
    interval: [
      Math.max(-100, adjusted.centre - z * adjusted.error),
      Math.min(100, adjusted.centre + z * adjusted.error),
    ],
    display: surveyDisplay(n),
  })
}

/**
 * Change of the score from one survey to the next: the difference of the adjusted centres with the root of the summed
 * squared errors. The headline is the raw difference. Points. Refuses as netPromoterScore.
 */
export function netPromoterChange(
  before: NpsAnswers,
  after: NpsAnswers,
  alpha = 0.05,
  minimums: Minimums = 'enforce',
): Result<{ difference: number; adjustedDifference: number; interval: [lower: number, upper: number] }> {
  const first = netPromoterScore(before, alpha, minimums)
  if (first.kind === 'refused') return first
  const second = netPromoterScore(after, alpha, minimums)
  if (second.kind === 'refused') return second
  const z = -normalQuantile(alpha / 2)
  const centre = second.adjustedCentre - first.adjustedCentre
  const half = z * Math.hypot(first.adjustedStandardError, second.adjustedStandardError)
  return estimate({
    difference: second.score - first.score,
    adjustedDifference: centre,
    interval: [centre - half, centre + half],
  })
}

function unusable({ promoters, passives, detractors }: NpsAnswers, alpha: number): Refused | null {
  const counts = [promoters, passives, detractors]
  return counts.every(isCount) && alpha > 0 && alpha < 1
    ? null
    : refuse('NOT_FINITE', 'Promoters, passives and detractors must be whole numbers, 0 or more.')
}

function adjustedOf({ promoters, passives, detractors }: NpsAnswers) {
  return centreAndError(promoters + 0.75, detractors + 0.75, promoters + passives + detractors + 3)
}

function centreAndError(promoters: number, detractors: number, n: number): { centre: number; error: number } {
  const difference = (promoters - detractors) / n
  const spread = Math.max(0, (promoters + detractors) / n - difference * difference)
  return { centre: 100 * difference, error: 100 * Math.sqrt(spread / n) }
}
