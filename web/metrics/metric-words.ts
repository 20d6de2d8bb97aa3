import type { Grade } from '@upshot/shared/format/grade'
import type { Standing } from '@upshot/shared/metrics/register-entry'
import type { VerdictWord } from '@upshot/shared/metrics/verdict'
import type { Aggregation, Cadence, Direction, Nature, VersionStatus } from '@upshot/shared/metrics/vocabulary'
import type { Stage } from '@upshot/shared/people/stage'
import type { StatusTone } from '../ui/status.tsx'

/** The vocabulary of metrics as it is written on screens. */
export const standingWords: Readonly<Record<Standing, { word: string; tone: StatusTone }>> = {
  draft: { word: 'draft', tone: 'neutral' },
  proposed: { word: 'proposed', tone: 'risk' },
  declined: { word: 'declined', tone: 'off' },
  agreed: { word: 'agreed', tone: 'good' },
  retired: { word: 'retired', tone: 'unknown' },
}

export const versionTones: Readonly<Record<VersionStatus, StatusTone>> = {
  draft: 'neutral',
  proposed: 'risk',
  agreed: 'good',
  superseded: 'unknown',
  retired: 'unknown',
}

export const verdictWords: Readonly<Record<VerdictWord, { word: string; tone: StatusTone }>> = {
  'on-track': { word: 'on track', tone: 'good' },
  'at-risk': { word: 'at risk', tone: 'risk' },
  off: { word: 'off', tone: 'off' },
  unknown: { word: 'not known', tone: 'unknown' },
}

export const directionWords: Readonly<Record<Direction, string>> = {
  up: 'More is better',
  down: 'Less is better',
  watch: 'Only watched',
}

export const cadenceWords: Readonly<Record<Cadence, string>> = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
}

export const periodNouns: Readonly<Record<Cadence, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
}

export const aggregationWords: Readonly<Record<Aggregation, string>> = {
  sum: 'Sum',
  mean: 'Mean',
  last: 'The last one',
  ratio: 'Ratio of the sums',
  median: 'Not at all: medians cannot',
}

export const natureWords: Readonly<Record<Nature, string>> = {
  flow: 'Happens during a period',
  stock: 'Stands at the end of a period',
}

export const gradeWords: Readonly<Record<Grade, string>> = {
  counted: 'Counted by a tool',
  reported: 'Reported by somebody',
  estimated: 'Estimated',
}

export const stageWords: Readonly<Record<Stage, string>> = {
  awareness: 'Awareness',
  acquisition: 'Acquisition',
  activation: 'Activation',
  retention: 'Retention',
  referral: 'Referral',
  revenue: 'Revenue',
  product: 'Product',
  internal: 'Internal',
}

/** Choices of a field, in the order of the vocabulary. */
export function choicesOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] {
  return valuesOf(words).map(value => ({ value, label: words[value] }))
}

/** The keys of a record that names every value of a vocabulary are these values. */
function valuesOf<Value extends string>(words: Readonly<Record<Value, string>>): Value[] {
  return Object.keys(words) as Value[]
}
