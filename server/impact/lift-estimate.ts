import type { StudyEstimate, StudyPoint } from '@upshot/shared/impact/study-estimate'
import { datesPicture } from './dates-picture.ts'
import type { EventLift, Path } from './methods/event-lift/event-lift.ts'
import type { Prepared } from './prepare-study.ts'

/** What an event lift found, with days in place of indices and every number in the metric's unit. */
export function liftEstimate(
  lift: EventLift,
  { points, start, settled }: Prepared,
  placeboPassed: boolean,
): StudyEstimate {
  const { direction } = settled.setup
  const isLog = lift.scale === 'log'
  const { cumEffect, cumLower, cumUpper, placebo } = lift
  const directed = direction === 'up' ? 1 - lift.pPositive : direction === 'down' ? lift.pPositive : lift.pTwoSided
  return {
    effect: {
      perPoint: { estimate: lift.effectAvg, lower: lift.effectLower, upper: lift.effectUpper },
      total:
        cumEffect === null || cumLower === null || cumUpper === null
          ? null
          : { estimate: cumEffect, lower: cumLower, upper: cumUpper },
      relative: lift.relativeEffect,
      actual: lift.actualAvg,
      expected: { estimate: lift.predAvg, lower: lift.predLower, upper: lift.predUpper },
      pTwoSided: lift.pTwoSided,
      pDirected: directed,
      q: lift.pTwoSided,
      smallest: { perPoint: lift.mde80Avg, share: lift.mde80Relative },
      scale: lift.scale,
      df: lift.df,
    },
    points: points.map((point, t) => chartPoint(point, t - start, t, lift)),
    placebo: datesPicture(placebo, {
      points,
      window: lift.horizon,
      real: isLog ? lift.actualAvg / lift.predAvg - 1 : lift.effectAvg,
      unit: isLog ? 'share' : 'metric',
      passed: placeboPassed,
    }),
    events: null,
    lasting: null,
  }
}

function chartPoint(
  point: { from: string; to: string; value: number | null },
  h: number,
  t: number,
  lift: EventLift,
): StudyPoint {
  const inWindow = h >= 0
  const { pointwiseCounterfactual, pointwiseEffect, cumulativeEffectPath } = lift
  const at = (path: Path | null, side: keyof Path) => (inWindow ? (path?.[side][h] ?? null) : null)
  return {
    from: point.from,
    to: point.to,
    inWindow,
    actual: point.value,
    expected: inWindow ? at(pointwiseCounterfactual, 'mean') : (lift.baseline[t] ?? null),
    expectedLower: at(pointwiseCounterfactual, 'lower'),
    expectedUpper: at(pointwiseCounterfactual, 'upper'),
    effect: at(pointwiseEffect, 'mean'),
    effectLower: at(pointwiseEffect, 'lower'),
    effectUpper: at(pointwiseEffect, 'upper'),
    cumulative: at(cumulativeEffectPath, 'mean'),
    cumulativeLower: at(cumulativeEffectPath, 'lower'),
    cumulativeUpper: at(cumulativeEffectPath, 'upper'),
  }
}
