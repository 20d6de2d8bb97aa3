import type { SmallestLift, StudyEstimate, StudyInterval } from '@upshot/shared/impact/study-estimate'
import { barePoints } from './bare-points.ts'
import type { EngineAnswers } from './engine-task.ts'
import type { EventStudy } from './methods/event-study/event-study.ts'
import { noticedDeviations } from './methods/numerics/noticed.ts'
import type { Prepared } from './prepare-study.ts'
import { isSummable } from './study-metric.ts'

/** What an event study found, with days in place of indices. */
export function eventEstimate(
  study: EventStudy,
  { summary, share }: Pick<EngineAnswers['event-study'], 'summary' | 'share'>,
  prepared: Prepared,
): StudyEstimate {
  const { setup, clusters } = prepared.settled
  const { statistic, pUpper, pLower, pTwoSided } = study
  const interval = summary?.ciT ?? null
  const points = clusters.length * setup.windowPoints
  return {
    effect: {
      perPoint: { estimate: statistic, lower: interval?.[0] ?? null, upper: interval?.[1] ?? null },
      // Every window has as many points: the sum of all of them is their number times the mean, and so are its limits.
      total:
        interval === null || !isSummable(setup.metric)
          ? null
          : { estimate: points * statistic, lower: points * interval[0], upper: points * interval[1] },
      relative: share?.relative ?? null,
      actual: null,
      expected: share?.before ?? null,
      pTwoSided,
      pDirected: setup.direction === 'up' ? pUpper : setup.direction === 'down' ? pLower : pTwoSided,
      q: pTwoSided,
      smallest: smallestOf(study, share?.before ?? null),
      scale: 'linear',
      df: null,
    },
    points: barePoints(prepared),
    placebo: {
      kind: 'shifts',
      real: statistic,
      statistics: [...study.placeboStatistics],
      asLarge: statistic < 0 ? study.nLe : study.nGe,
      smallestPossibleP: study.smallestPossibleP,
    },
    events: {
      items: clusters.map(({ first, activityIds }, i) => ({
        from: first,
        activityIds: [...activityIds],
        lift: study.perEventLift[i] ?? 0,
      })),
      leaveOneOut: { lower: study.leaveOneOutMinMax[0], upper: study.leaveOneOutMinMax[1] },
      curve: study.curve.map(({ day, mean, lower, upper }) => ({ point: day, mean, lower, upper })),
    },
    lasting: null,
  }
}

/** From the scatter of the statistic over all shifts of the calendar. */
export function smallestOf({ placeboSd }: EventStudy, before: StudyInterval | null): SmallestLift {
  const perPoint = noticedDeviations * placeboSd
  return { perPoint, share: before !== null && before.lower > 0 ? perPoint / before.estimate : null }
}
