import type { StudyPlacebo } from '@upshot/shared/impact/study-estimate'
import type { PlaceboOutcome } from './methods/event-lift/placebo.ts'
import type { Prepared } from './prepare-study.ts'

interface RealWindow {
  readonly points: Prepared['points']
  /** Points in it. */
  readonly window: number
  readonly real: number
  readonly unit: 'metric' | 'share'
  readonly passed: boolean
}

/** Placebos in time with their days. On the log scale effects are logs of ratios: they are told as shares. */
export function datesPicture(
  outcome: PlaceboOutcome | null,
  { points, window, real, unit, passed }: RealWindow,
): StudyPlacebo {
  const told = (effect: number) => (unit === 'share' ? Math.expm1(effect) : effect)
  return {
    kind: 'dates',
    unit,
    real,
    items: (outcome?.placebos ?? []).map(({ date, effectAvg, effectLower, effectUpper, excludesZero }) => ({
      from: points[date]?.from ?? '',
      to: points[date + window - 1]?.to ?? '',
      effect: told(effectAvg),
      lower: told(effectLower),
      upper: told(effectUpper),
      excludesZero,
    })),
    excludingZero: outcome?.nExcludingZero ?? 0,
    shareAsLarge: outcome?.shareOfPlacebosWithLargerAbsoluteEffect ?? null,
    passed,
  }
}
