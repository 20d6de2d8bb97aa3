import { shippedKinds } from '@upshot/shared/activities/kinds'
import type { MetricSeries, SeriesPoint } from '@upshot/shared/metrics/metric-series'
import type { ActivityStep } from '@upshot/shared/overview/overview'
import { mainLine } from '@upshot/web/overview/main-line.ts'
import { axisLabels, stepLabel } from '@upshot/web/overview/step-labels.ts'
import { familySeries, kindSeries, presentFamilies } from '@upshot/web/overview/work-series.ts'
import { describe, expect, it } from 'vitest'

const id = '01890000-0000-7000-8000-000000000001'

function point(
  periodStart: string,
  periodEnd: string,
  value: number | null,
  parts: Partial<SeriesPoint> = {},
): SeriesPoint {
  return {
    periodStart,
    periodEnd,
    value,
    grade: value === null ? null : 'counted',
    note: null,
    isRestated: false,
    isRunning: false,
    target: null,
    baseline: null,
    ...parts,
  }
}

function series(points: SeriesPoint[]): MetricSeries {
  const figure = { from: '2026-09-01', to: '2026-12-31', value: null, missing: [], caveat: null }
  return {
    metricId: id,
    version: {
      id,
      metricId: id,
      number: 2,
      name: 'Sign-ups',
      definition: 'Counted.',
      formula: '',
      unit: 'accounts',
      direction: 'up',
      cadence: 'monthly',
      aggregation: 'sum',
      nature: 'flow',
      source: 'Product database',
      ownerId: null,
      stage: 'acquisition',
      counterMetricId: null,
      grade: 'counted',
      status: 'agreed',
      createdAt: '2026-01-01T00:00:00Z',
      proposedAt: null,
      agreedAt: null,
      endedAt: null,
    },
    from: '2026-09-01',
    to: '2026-12-31',
    step: 'month',
    points,
    previous: [],
    figure,
    previousFigure: figure,
  }
}

const period = { from: '2026-09-01', to: '2026-12-31' }
const now = series([
  point('2026-09-01', '2026-09-30', 40, { target: 50 }),
  point('2026-10-01', '2026-10-31', null, { target: 50 }),
  point('2026-11-01', '2026-11-30', 22, { target: 60, isRunning: true }),
  point('2026-12-01', '2026-12-31', null, { target: 60 }),
])

describe('the line of the main chart', () => {
  const line = mainLine(now, null, period, null, '2026-11-20', 'en-GB')

  it('has a point for each step up to today, and leaves gaps where nothing is known', () => {
    expect(line.points.map(({ label, value }) => [label, value])).toEqual([
      ['Sept 2026', 40],
      ['Oct 2026', null],
      ['Nov 2026', 22],
    ])
    expect(line.runningFrom).toBe('2026-11-01')
  })

  it('steps its target where it changes, also ahead of today', () => {
    expect(line.target).toEqual([
      { from: '2026-09-01', to: '2026-10-31', value: 50 },
      { from: '2026-11-01', to: '2026-12-31', value: 60 },
    ])
  })

  it('lays what it is compared with over it, step by step', () => {
    const before = series([point('2025-09-01', '2025-09-30', 31), point('2025-10-01', '2025-10-31', 35)])
    const compared = mainLine(now, before, period, 'a year before', '2026-11-20', 'en-GB').comparison
    expect(compared?.points.map(({ day, value }) => [day, value])).toEqual([
      ['2026-09-01', 31],
      ['2026-10-01', 35],
      ['2026-11-01', null],
    ])
  })

  it('draws no comparison of nothing', () => {
    const before = series([point('2025-09-01', '2025-09-30', null)])
    expect(mainLine(now, before, period, 'a year before', '2026-11-20', 'en').comparison).toBeUndefined()
  })
})

describe('activities over time', () => {
  const step = (from: string, to: string, kinds: Record<string, number>): ActivityStep => ({
    from,
    to,
    isRunning: false,
    kinds: Object.entries(kinds).map(([kind, activities]) => ({ kind, activities })),
  })
  const steps = [
    step('2026-09-01', '2026-09-30', { talk: 2, webinar: 1, article: 3 }),
    step('2026-10-01', '2026-10-31', { talk: 4, 'long-gone': 1 }),
  ]
  const sum = (lists: readonly { values: readonly (number | null)[] }[]): number =>
    lists.flatMap(one => one.values).reduce<number>((total, value) => total + (value ?? 0), 0)

  it('is the same number by family as by kind, and loses nothing', () => {
    const families = familySeries(steps, shippedKinds)
    expect(sum(families)).toBe(11)
    const opened = presentFamilies(steps, shippedKinds).map(family => kindSeries(steps, shippedKinds, family))
    expect(sum(opened.flat())).toBe(11)
  })

  it('opens a family into its kinds, the largest first and darkest', () => {
    const kinds = kindSeries(steps, shippedKinds, 'speaking')
    expect(kinds.map(({ label, values }) => [label, values])).toEqual([
      ['Talk', [2, 4]],
      ['Webinar', [1, 0]],
    ])
    expect(kinds.map(one => one.tint)).toEqual([1, 0.25])
  })

  it('counts a kind that nobody knows any more where the server does', () => {
    expect(presentFamilies(steps, shippedKinds)).toEqual(['speaking', 'writing', 'community'])
    expect(kindSeries(steps, shippedKinds, 'community')[0]?.label).toBe('long-gone')
  })
})

describe('names of steps', () => {
  it('say the year where it begins', () => {
    const months = [
      { from: '2025-12-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
    ]
    expect(axisLabels(months, 'month', 'en-GB')).toEqual(['Dec 2025', 'Jan 2026', 'Feb'])
    expect(axisLabels(months.slice(1), 'month', 'en-GB')).toEqual(['Jan', 'Feb'])
  })

  it('are short under a bar and whole in a table', () => {
    const week = { from: '2026-11-09', to: '2026-11-15' }
    expect(axisLabels([week], 'week', 'en-GB')).toEqual(['9 Nov'])
    expect(stepLabel(week, 'week', 'en-GB').replace(/\s/g, '')).toBe('9–15Nov2026')
    expect(stepLabel(week, 'day', 'en-GB')).toBe('9 Nov 2026')
  })
})
