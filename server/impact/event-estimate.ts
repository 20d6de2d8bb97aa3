import type { StudyEstimate } from '@upshot/shared/impact/study'
import { barePoints } from './bare-points.ts'
import type { EngineAnswers } from './engine-task.ts'
import type { EventStudy } from './methods/event-study/event-study.ts'
import type { Prepared } from './prepare-study.ts'

/** z of 0.975 plus z of 0.8: a shift of the statistic by so many of its standard deviations is noticed in 80 of 100 cases. */
const noticed = 1.959963984540054 + 0.8416212335729143

/** What an event study found, with days in place of indices. */
export function eventEstimate(
  study: EventStudy,
  summary: EngineAnswers['event-study']['summary'],
  prepared: Prepared,
): StudyEstimate {
  const { setup, clusters } = prepared.settled
  const { statistic, pUpper, pLower, pTwoSided } = study
  const interval = summary?.ciT ?? null
  return {
    effect: {
      perPoint: { estimate: statistic, lower: interval?.[0] ?? null, upper: interval?.[1] ?? null },
      total: null,
      relative: null,
      actual: null,
      expected: null,
      pTwoSided,
      pDirected: setup.direction === 'up' ? pUpper : setup.direction === 'down' ? pLower : pTwoSided,
      q: pTwoSided,
      smallest: { perPoint: smallestOf(study), share: null },
      scale: 'linear',
      df: null,
    },
    points: barePoints(prepared),
    placebo: {
      kind: 'shifts',
      real: statistic,
      statistics: [...study.placeboStatistics],
      asLarge: statistic < 0 ? study.placeboStatistics.filter(value => value <= statistic).length : study.nGe,
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
  }
}

/** From the scatter of the statistic over all shifts of the calendar. */
export function smallestOf({ placeboSd }: EventStudy): number {
  return noticed * placeboSd
}
