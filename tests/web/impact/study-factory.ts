import { addDays } from '@upshot/shared/calendar/day'
import type { Study } from '@upshot/shared/impact/study'
import type { StudyEffect, StudyEstimate, StudyPoint } from '@upshot/shared/impact/study-estimate'
import type { StudyMetric } from '@upshot/shared/impact/study-setup'

const hash = 'a3'.repeat(32)

export function aMetric(change: Partial<StudyMetric> = {}): StudyMetric {
  return {
    id: '0198f0a0-0000-7000-8000-0000000000a1',
    versionId: '0198f0a0-0000-7000-8000-0000000000a2',
    versionNumber: 2,
    name: 'Sign-ups',
    unit: 'sign-ups',
    direction: 'up',
    cadence: 'daily',
    aggregation: 'sum',
    nature: 'flow',
    agreedAt: '2026-01-05T09:00:00.000Z',
    ...change,
  }
}

export function anEffect(change: Partial<StudyEffect> = {}): StudyEffect {
  return {
    perPoint: { estimate: 15, lower: 7.7, upper: 22.3 },
    total: { estimate: 210, lower: 108, upper: 312 },
    relative: { estimate: 0.114, lower: 0.056, upper: 0.178 },
    actual: 147,
    expected: { estimate: 132, lower: 124.7, upper: 139.3 },
    pTwoSided: 0.0004,
    pDirected: 0.0002,
    q: 0.0004,
    smallest: { perPoint: 10.4, share: 0.079 },
    scale: 'linear',
    df: 74,
    ...change,
  }
}

/** Days of history and a window of days, with a course that can be reckoned in the head. */
export function somePoints(history: number, window: number, first = '2026-01-01'): StudyPoint[] {
  return Array.from({ length: history + window }, (_, at) => {
    const day = addDays(first, at)
    const inWindow = at >= history
    const effect = inWindow ? 15 : null
    return {
      from: day,
      to: day,
      inWindow,
      actual: 130 + (at % 7) + (effect ?? 0),
      expected: 130 + (at % 7),
      expectedLower: inWindow ? 120 : null,
      expectedUpper: inWindow ? 140 : null,
      effect,
      effectLower: inWindow ? -2 : null,
      effectUpper: inWindow ? 32 : null,
      cumulative: inWindow ? 15 * (at - history + 1) : null,
      cumulativeLower: inWindow ? 5 * (at - history + 1) : null,
      cumulativeUpper: inWindow ? 25 * (at - history + 1) : null,
    }
  })
}

export function anEstimate(change: Partial<StudyEstimate> = {}): StudyEstimate {
  return {
    effect: anEffect(),
    points: somePoints(84, 14),
    placebo: {
      kind: 'dates',
      unit: 'metric',
      real: 15,
      items: Array.from({ length: 8 }, (_, at) => ({
        from: addDays('2026-02-01', 5 * at),
        to: addDays('2026-02-14', 5 * at),
        effect: at - 4,
        lower: at - 10,
        upper: at + 2,
        excludesZero: false,
      })),
      excludingZero: 0,
      shareAsLarge: 0,
      passed: true,
    },
    events: null,
    lasting: null,
    ...change,
  }
}

const activityId = '0198f0a0-0000-7000-8000-0000000000b1'

export function aStudy(change: Partial<Study> = {}): Study {
  return {
    id: '0198f0a0-0000-7000-8000-0000000000c1',
    title: 'Sign-ups after GraphQL in anger',
    note: null,
    sampleNote: null,
    setup: {
      metric: aMetric(),
      subject: { kind: 'activities', activityIds: [activityId] },
      activities: [
        { id: activityId, kind: 'workshop', title: 'GraphQL in anger', date: '2026-03-26', ownerName: 'Ada' },
      ],
      campaigns: [{ from: '2026-03-26', to: '2026-04-08', activityIds: [activityId] }],
      method: 'event-lift',
      methodReason: 'There is one date.',
      step: 'day',
      windowPoints: 14,
      baselinePoints: null,
      direction: 'up',
      controls: [],
      exposure: null,
      alpha: 0.05,
      triggered: false,
    },
    overlaps: [],
    data: {
      asOf: '2026-04-20T08:00:00.000Z',
      series: {
        metricId: '0198f0a0-0000-7000-8000-0000000000a1',
        metricName: 'Sign-ups',
        versionId: '0198f0a0-0000-7000-8000-0000000000a2',
        versionNumber: 2,
        from: '2026-01-01',
        to: '2026-04-08',
        values: 98,
        missing: [],
        restated: 0,
        weakestGrade: 'counted',
        hash,
      },
      controls: [],
      exposure: null,
      inputHash: hash,
    },
    verdict: {
      outcome: 'effect',
      label: 'estimated',
      sentence: 'Sign-ups were about 15 a day higher than expected (7.7 to 22).',
      reasons: [],
      flags: ['no control series'],
    },
    refusals: [],
    caps: [],
    checks: [],
    estimate: anEstimate(),
    points: [],
    engine: { method: 'event-lift', version: '1', seed: null },
    declaredAt: '2026-03-20T08:00:00.000Z',
    rerunOf: null,
    newerRun: null,
    createdAt: '2026-04-20T08:00:00.000Z',
    createdBy: { id: '0198f0a0-0000-7000-8000-0000000000d1', name: 'Ada' },
    mayEdit: true,
    ...change,
  }
}
