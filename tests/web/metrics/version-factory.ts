import type { VersionDetail } from '@upshot/shared/metrics/metric-detail'

/** A version as the server answers it, with what a test says otherwise. */
export function aVersion(change: Partial<VersionDetail> = {}): VersionDetail {
  return {
    id: '0198f0a0-0000-7000-8000-000000000001',
    metricId: '0198f0a0-0000-7000-8000-000000000002',
    number: 1,
    name: 'Activation rate',
    definition: 'New developers who reached the event.',
    formula: '',
    unit: '%',
    direction: 'up',
    cadence: 'monthly',
    aggregation: 'ratio',
    nature: 'flow',
    source: 'Database',
    ownerId: null,
    stage: 'activation',
    counterMetricId: null,
    grade: 'counted',
    status: 'agreed',
    createdAt: '2026-01-02T10:00:00.000Z',
    proposedAt: null,
    agreedAt: null,
    endedAt: null,
    revision: 1,
    createdByName: 'Ada',
    owner: null,
    counterMetric: null,
    approvals: [],
    targets: [],
    ...change,
  }
}
