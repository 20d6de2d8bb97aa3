import type { MetricSeries, SeriesPoint } from '@upshot/shared/metrics/metric-series'
import { metricTemplates } from '@upshot/shared/metrics/templates'
import { describe, expect, test } from 'vitest'
import { changedFacts } from '../../../web/metrics/changed-facts.ts'
import { lineData, rangeStart } from '../../../web/metrics/chart-data.ts'
import { matchesTemplate } from '../../../web/metrics/matches-template.ts'
import {
  doneOn,
  figure,
  figureWithUnit,
  periodLabel,
  shareOfTarget,
  type TargetWay,
  targetWords,
} from '../../../web/metrics/metric-figures.ts'
import { readMetricSearch, readMetricsSearch, readNewMetricSearch } from '../../../web/metrics/metrics-search.ts'
import { aVersion } from './version-factory.ts'

const settings = { locale: 'en-GB', timeZone: 'Europe/Amsterdam', weekStartsOn: 1, currency: 'EUR' } as const

describe('the address of a page', () => {
  test('keeps what can be read and drops what cannot', () => {
    expect(
      readMetricsSearch({ status: 'agreed', stage: 'nonsense', q: ' ', sort: 'stage', owner: "' or 1=1" }),
    ).toEqual({
      status: 'agreed',
      stage: undefined,
      owner: undefined,
      q: undefined,
      sort: 'stage',
      direction: undefined,
    })
    expect(readMetricSearch({ version: '2', range: '5y', view: 'table' })).toEqual({
      version: 2,
      range: '5y',
      view: 'table',
    })
    expect(readMetricSearch({ version: '-1', range: '7y' })).toEqual({
      version: undefined,
      range: undefined,
      view: undefined,
    })
    expect(readNewMetricSearch({ template: 'blank' })).toEqual({ template: 'blank', q: undefined })
  })
})

describe('a figure', () => {
  test('carries its unit the way the unit is written, and is a dash when it is not known', () => {
    expect(figureWithUnit(1234.5, 'accounts', settings)).toBe('1,234.5 accounts')
    expect(figureWithUnit(12, 'count', settings)).toBe('12')
    expect(figure(36.84, '%', settings).replace(/\s/g, ' ')).toBe('36.8 %')
    expect(figure(1204, 'money', settings)).toBe('€1,204')
    expect(figureWithUnit(null, 'accounts', settings)).toBe('–')
  })

  test('was recorded on the day it was where the workspace is', () => {
    expect(doneOn('2026-06-30T22:30:00.000Z', settings)).toBe('1 Jul 2026')
  })

  test('names its period by its cadence', () => {
    expect(periodLabel('2026-05-01', '2026-05-31', 'monthly', 'en-GB')).toBe('May 2026')
    expect(periodLabel('2026-05-04', '2026-05-04', 'daily', 'en-GB')).toBe('4 May 2026')
    expect(periodLabel('2025-12-29', '2026-01-04', 'weekly', 'en-GB').replace(/\s/g, ' ')).toBe(
      '29 Dec 2025 – 4 Jan 2026',
    )
  })

  test('stands between baseline and target, also when it is to fall', () => {
    const target = { target: 100, begin: 50, value: 75 }
    expect(shareOfTarget(target, 75)).toBe(0.5)
    expect(shareOfTarget({ ...target, begin: 200 }, 150)).toBe(0.5)
    expect(shareOfTarget({ ...target, begin: 100 }, 75)).toBe(null)
    expect(shareOfTarget({ ...target, begin: null }, 75)).toBe(null)
    expect(shareOfTarget(target, null)).toBe(null)
  })

  test('draws a total as long as its words say', () => {
    const yearToDate = { target: 3_000, begin: 0, value: 2_661 }
    expect(shareOfTarget(yearToDate, yearToDate.value)).toBeCloseTo(0.887)
    expect(targetWords(yearToDate, 'accounts', settings, 'by 31 Dec')).toBe('2,661 of 3,000 accounts by 31 Dec')
  })

  test('says where the way to a target began, when it did not begin at nothing', () => {
    const plain = (way: TargetWay, unit: string) => targetWords(way, unit, settings).replace(/\s/g, ' ')
    expect(plain({ target: 38, begin: 31, value: 34.8 }, '%')).toBe('34.8 %, from 31 % to 38 %')
    expect(plain({ target: 8, begin: 14, value: 12 }, 'days')).toBe('12, from 14 to 8 days')
    expect(plain({ target: 42, begin: 0, value: 38 }, '%')).toBe('38 %, target 42 %')
    expect(plain({ target: 8, begin: null, value: 12 }, 'tickets')).toBe('12, target 8 tickets')
    expect(plain({ target: 8, begin: 0, value: null }, 'talks')).toBe('target 8 talks')
  })
})

describe('what a stakeholder has to read', () => {
  test('is everything that is said the first time', () => {
    const names = changedFacts(aVersion(), null).map(fact => fact.name)
    expect(names).toContain('In words')
    expect(names).not.toContain('Formula')
  })

  test('is only what differs from what was agreed', () => {
    const next = aVersion({ number: 2, definition: 'Trial accounts excluded.', source: '' })
    expect(changedFacts(next, aVersion())).toEqual([
      { name: 'In words', now: 'Trial accounts excluded.', before: 'New developers who reached the event.' },
      { name: 'Source', now: 'nothing', before: 'Database' },
    ])
    expect(changedFacts(aVersion({ number: 2 }), aVersion())).toEqual([])
  })

  test('tells a changed target, and not one that was removed', () => {
    const target = {
      id: '0198f0a0-0000-7000-8000-000000000003',
      versionId: aVersion().id,
      from: '2026-01-01',
      to: '2026-12-31',
      baseline: null,
      target: 40,
      setAt: '2026-01-02T10:00:00.000Z',
      setBy: aVersion().id,
      setByName: 'Ada',
      removedAt: null,
      removedByName: null,
    }
    const removed = { ...target, target: 30, removedAt: target.setAt, removedByName: 'Ada' }
    expect(changedFacts(aVersion({ targets: [removed, target] }), aVersion())).toEqual([
      { name: 'Targets', now: '2026-01-01 to 2026-12-31: 40', before: 'nothing' },
    ])
  })
})

describe('the chart of a metric', () => {
  const point = (month: string, change: Partial<SeriesPoint> = {}): SeriesPoint => ({
    periodStart: `2026-${month}-01`,
    periodEnd: `2026-${month}-28`,
    value: null,
    grade: null,
    note: null,
    isRestated: false,
    isRunning: false,
    target: null,
    baseline: null,
    ...change,
  })
  const empty = { from: '2026-01-01', to: '2026-05-20', value: null, missing: [], caveat: null }
  const series = (points: SeriesPoint[]): MetricSeries => ({
    metricId: aVersion().metricId,
    version: aVersion(),
    from: '2026-01-01',
    to: '2026-05-20',
    step: 'month',
    points,
    previous: [],
    figure: empty,
    previousFigure: empty,
  })

  test('begins with the first value, keeps later gaps, and knows the running period', () => {
    const data = lineData(
      series([
        point('01'),
        point('02', { value: 3, target: 5 }),
        point('03'),
        point('04', { value: 4 }),
        point('05', { value: 1, isRunning: true }),
      ]),
      'en-GB',
    )
    expect(data.from).toBe('2026-02-01')
    expect(data.points.map(one => [one.label, one.value])).toEqual([
      ['Feb 2026', 3],
      ['Mar 2026', null],
      ['Apr 2026', 4],
      ['May 2026', 1],
    ])
    expect(data.runningFrom).toBe('2026-05-01')
    expect(data.target).toEqual([{ from: '2026-02-01', to: '2026-02-28', value: 5 }])
  })

  test('reaches back by whole months', () => {
    expect(rangeStart('90d', '2026-06-17')).toBe('2026-03-20')
    expect(rangeStart('1y', '2026-06-17')).toBe('2025-06-01')
    expect(rangeStart('5y', '2026-06-17')).toBe('2021-06-01')
  })
})

describe('the search in the templates', () => {
  test('finds by name, words, stage and who signs, every word wanted', () => {
    const found = (text: string) =>
      metricTemplates.filter(template => matchesTemplate(template, text)).map(one => one.key)
    expect(found('')).toHaveLength(33)
    expect(found('talent skill')).toEqual(['skill-gain-after-training'])
    expect(found('FINANCE cost')).toEqual(['cost-per-activated-developer'])
    expect(found('no such thing')).toEqual([])
  })
})
