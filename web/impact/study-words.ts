import type { BucketSize } from '@upshot/shared/calendar/bucket'
import type { EvidenceFlag, EvidenceLabel } from '@upshot/shared/impact/ladder'
import type { StudyVerdict } from '@upshot/shared/impact/study'
import type { StudySetup } from '@upshot/shared/impact/study-setup'
import type { StudyDirection, StudyMethod, StudyOutcome } from '@upshot/shared/impact/study-vocabulary'
import type { StatusTone } from '../ui/status.tsx'

/** The vocabulary of studies as it is written on screens. No sentence here may hold a word that its label forbids. */
export const outcomeWords: Readonly<Record<StudyOutcome, string>> = {
  effect: 'Effect',
  'not-detectable': 'Not detectable',
  refused: 'Refused',
}

export const labelWords: Readonly<Record<EvidenceLabel, string>> = {
  suppressed: 'Suppressed',
  counted: 'Counted',
  tracked: 'Tracked',
  estimated: 'Estimated',
  inconclusive: 'Inconclusive',
  correlated: 'Correlated',
  reported: 'Reported',
  asserted: 'Asserted',
}

/** What a label promises; of the others no study speaks. */
const meanings: Partial<Record<EvidenceLabel, string>> = {
  estimated: 'Written down beforehand, every check passed, and the interval leaves zero out.',
  inconclusive: 'Every check passed, but the interval holds zero: nothing can be told from normal variation.',
  correlated: 'A check stands against reading this as cause and effect. The number is shown, and no more is claimed.',
}

export function labelMeaning({ label, outcome }: Pick<StudyVerdict, 'label' | 'outcome'>): string {
  if (label === null) return 'The data cannot carry an answer, so no number is given.'
  if (label === 'correlated' && outcome === 'not-detectable') {
    return 'The interval holds zero, and a check stands against reading this as cause and effect.'
  }
  return meanings[label] ?? ''
}

export const flagWords: Readonly<Record<EvidenceFlag, string>> = {
  'no control series': 'no control series',
  'late declaration': 'written down after the window began',
  'grouped campaign': 'several activities as one campaign',
  'log scale': 'reckoned in ratios (log scale)',
}

/**
 * The colour of a verdict. Green is for one case alone: the strongest label, an interval without zero, and the way that was
 * hoped for. A clear move the other way is told as clearly.
 */
export function verdictTone(
  { label, outcome }: Pick<StudyVerdict, 'label' | 'outcome'>,
  estimate: number | null,
  direction: StudyDirection,
): StatusTone {
  if (label === null || outcome !== 'effect' || estimate === null) return 'unknown'
  if (label !== 'estimated') return 'neutral'
  if (direction === 'either') return 'neutral'
  return estimate > 0 === (direction === 'up') ? 'good' : 'off'
}

export const directionWords: Readonly<Record<StudyDirection, string>> = {
  up: 'meant to rise',
  down: 'meant to fall',
  either: 'either way',
}

export const methodWords: Readonly<Record<StudyMethod, string>> = {
  'event-lift': 'Event lift against a counterfactual (marginalised GLS)',
  'event-study': 'Event study against shifted calendars',
  'lasting-change': 'Interrupted time series (marginalised GLS)',
}

/** "in the window or in as many days before it": where other activities were looked for. */
export function lookedAtWords({
  method,
  baselinePoints,
  step,
}: Pick<StudySetup, 'method' | 'baselinePoints' | 'step'>): string {
  if (method === 'event-lift') return `in the window or in as many ${step}s before it`
  if (method === 'lasting-change') return `in the window or in the ${pointsInWords(4, step)} before it`
  return `in the windows or in the ${pointsInWords(baselinePoints ?? 1, step)} before them`
}

/** "14 days", "1 week". */
export function pointsInWords(points: number, step: BucketSize): string {
  return `${points} ${points === 1 ? step : `${step}s`}`
}

/** "Day", "Week": what a row of a table is. */
export function stepName(step: BucketSize): string {
  return step.charAt(0).toUpperCase() + step.slice(1)
}
