import type { StudyCheck, StudyRefusal } from '@upshot/shared/impact/study'
import type { EventLift } from './methods/event-lift/event-lift.ts'
import { fewestPlacebos, type PlaceboOutcome, toleratedPlacebos } from './methods/event-lift/placebo.ts'
import type { Refusal } from './methods/result.ts'
import { notLookedAt } from './study-checks.ts'

/**
 * Section 1.3. That placebo effects are as large as the real one speaks against an effect that was found; where none was,
 * it says the same again, and only placebos that find something themselves speak against the method.
 */
export function passesPlacebos({ placebo, excludesZero }: Pick<EventLift, 'placebo' | 'excludesZero'>): boolean {
  if (placebo === null) return false
  if (excludesZero) return placebo.placeboOk
  const { nPlacebos, nExcludingZero } = placebo
  return nPlacebos >= fewestPlacebos && nExcludingZero <= toleratedPlacebos(nPlacebos)
}

/** Caps that stand: a failed placebo is none where nothing was found and the placebos found nothing either. */
export function standing(caps: readonly Refusal[], placeboPassed: boolean): readonly Refusal[] {
  return caps.filter(cap => cap.code !== 'PLACEBO_FAILED' || !placeboPassed)
}

export function placeboCheck(outcome: PlaceboOutcome | null, caps: readonly StudyRefusal[]): StudyCheck {
  const cap = caps.find(each => each.code.startsWith('PLACEBO'))
  return {
    code: cap?.code ?? 'PLACEBO_FAILED',
    name: 'Dates on which nothing happened',
    passed: cap === undefined,
    weight: 'caps',
    words: cap?.words ?? placeboWords(outcome),
  }
}

function placeboWords(placebo: PlaceboOutcome | null): string {
  if (placebo === null) return notLookedAt
  const { nPlacebos, nExcludingZero } = placebo
  const found = nExcludingZero === 0 ? 'none' : `${nExcludingZero}`
  return `The same analysis was run at ${nPlacebos} earlier dates on which nothing happened: ${found} of them ${nExcludingZero > 1 ? 'show' : 'shows'} an effect.`
}

/** What the sentence of an effect says of the placebo dates. */
export function placeboFacts(outcome: PlaceboOutcome | null): { placebos: number; alike: number } {
  return { placebos: outcome?.nPlacebos ?? 0, alike: outcome?.nAlike ?? 0 }
}
