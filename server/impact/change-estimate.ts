import type { StudyEstimate, StudyPoint } from '@upshot/shared/impact/study-estimate'
import { datesPicture } from './dates-picture.ts'
import type { LastingChange } from './methods/its/lasting-change.ts'
import type { Interval } from './methods/mgc/mixture.ts'
import type { Prepared } from './prepare-study.ts'

/** What a lasting change came to, with days in place of indices. */
export function changeEstimate(change: LastingChange, prepared: Prepared, placeboPassed: boolean): StudyEstimate {
  const { points, start, settled } = prepared
  const { direction } = settled.setup
  const { average, pPositive, effectPath } = change
  const newState = points.length - effectPath.length
  const bare = ({ estimate, lower, upper }: Interval) => ({ estimate, lower, upper })
  return {
    effect: {
      perPoint: bare(average),
      total: change.total,
      relative: change.relative,
      actual: change.actualAvg,
      expected: change.expected,
      pTwoSided: average.pTwoSided,
      pDirected: direction === 'up' ? 1 - pPositive : direction === 'down' ? pPositive : average.pTwoSided,
      q: average.pTwoSided,
      smallest: { perPoint: change.mde80Avg, share: change.mde80Relative },
      scale: 'linear',
      df: change.df,
    },
    points: points.map((point, t) => chartPoint(point, t, start, t - newState, change)),
    placebo: datesPicture(change.placebo, {
      points,
      window: points.length - start,
      real: average.estimate,
      unit: 'metric',
      passed: placeboPassed,
    }),
    events: null,
    lasting: {
      level: bare(change.level),
      slope: bare(change.slope),
      later: change.later.map(({ horizon, ...effect }) => ({ points: horizon, effect: bare(effect) })),
      phaseIn: newState - start,
      crossChecks: [...change.crossChecks],
    },
  }
}

/** `h`: points since the new state began; below zero before it. While it is phased in nothing is expected and nothing told. */
function chartPoint(
  { from, to, value }: Prepared['points'][number],
  t: number,
  start: number,
  h: number,
  change: LastingChange,
): StudyPoint {
  const side = (path: readonly Interval[] | null, of: keyof Interval) => (h < 0 ? null : (path?.[h]?.[of] ?? null))
  const { counterfactualPath, effectPath, cumulativePath, baseline } = change
  return {
    from,
    to,
    inWindow: t >= start,
    actual: value,
    expected: t < start ? (baseline[t] ?? null) : side(counterfactualPath, 'estimate'),
    expectedLower: side(counterfactualPath, 'lower'),
    expectedUpper: side(counterfactualPath, 'upper'),
    effect: side(effectPath, 'estimate'),
    effectLower: side(effectPath, 'lower'),
    effectUpper: side(effectPath, 'upper'),
    cumulative: side(cumulativePath, 'estimate'),
    cumulativeLower: side(cumulativePath, 'lower'),
    cumulativeUpper: side(cumulativePath, 'upper'),
  }
}
