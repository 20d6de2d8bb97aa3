import type { MetricCard, Overview, Reach } from '@upshot/shared/overview/overview'

const nobody = { people: 0, fresh: 0, returning: 0 }

export function makeReach(parts: Partial<Reach> = {}): Reach {
  return {
    external: nobody,
    internal: nobody,
    unknown: nobody,
    anonymous: 0,
    events: 0,
    eventsWithoutAttendance: 0,
    ...parts,
  }
}

export function makeCard(parts: Partial<MetricCard> = {}): MetricCard {
  return {
    metricId: '01890000-0000-7000-8000-000000000001',
    version: 2,
    name: 'Sign-ups',
    definition: 'Sign-ups that carry a DevRel link.',
    unit: 'accounts',
    direction: 'up',
    agreedOn: '2026-01-05',
    value: 412,
    isComplete: true,
    caveat: null,
    before: 368,
    grade: 'counted',
    freshness: { state: 'fresh', asOf: '2026-11-17', dueOn: '2026-11-28' },
    verdict: { word: 'on-track', reason: 'The target is reached.' },
    target: { from: '2026-01-01', to: '2026-12-31', target: 450, baseline: null, begin: 0, value: 412 },
    recent: [],
    ...parts,
  }
}

/** The 90 days up to 20 November 2026, compared with the 90 before. */
export function makeOverview(parts: Partial<Overview> = {}): Overview {
  return {
    today: '2026-11-20',
    period: { from: '2026-08-23', to: '2026-11-20' },
    elapsed: { from: '2026-08-23', to: '2026-11-20' },
    isRunning: true,
    comparedWith: { from: '2026-05-25', to: '2026-08-22' },
    step: 'week',
    cards: [],
    activities: { total: 0, before: null, steps: [], marks: [] },
    reach: { now: makeReach(), before: null, steps: [] },
    attention: [],
    ...parts,
  }
}
