import type { CalendarRules } from '@upshot/shared/calendar/period'
import { changeInWords, changeOf, type Part, periodFigure } from '@upshot/shared/metrics/series'
import { freshness, periodStart, restated, valuePeriod } from '@upshot/shared/metrics/value'
import { describe, expect, test } from 'vitest'

const rules: CalendarRules = { weekStartsOn: 1, fiscalYearStartMonth: 1 }
const today = '2026-11-20'
const at = (
  periodStart: string,
  value: number,
  numerator: number | null = null,
  denominator: number | null = null,
): Part => ({
  periodStart,
  value,
  numerator,
  denominator,
})

describe('a value', () => {
  test('belongs to the period that its day is in', () => {
    expect(periodStart('2026-11-20', 'daily', rules)).toBe('2026-11-20')
    expect(periodStart('2026-11-20', 'weekly', rules)).toBe('2026-11-16')
    expect(periodStart('2026-11-30', 'monthly', rules)).toBe('2026-11-01')
    expect(periodStart('2026-11-20', 'quarterly', rules)).toBe('2026-10-01')
    expect(periodStart('2026-11-20', 'quarterly', { ...rules, fiscalYearStartMonth: 2 })).toBe('2026-11-01')
    expect(valuePeriod('2026-02-01', 'monthly', rules)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  test('recorded last counts, and the earlier ones stay readable', () => {
    const row = (id: string, periodStart: string, recordedAt: string) => ({ id, periodStart, recordedAt })
    const found = restated([
      row('b', '2026-11-01', '2026-11-05T10:00:00Z'),
      row('a', '2026-10-01', '2026-11-01T10:00:00Z'),
      row('c', '2026-11-01', '2026-11-04T10:00:00Z'),
      row('d', '2026-11-01', '2026-11-05T10:00:00.000Z'),
    ])
    expect(found.map(({ current, earlier }) => [current.id, earlier.map(value => value.id)])).toEqual([
      ['a', []],
      ['d', ['b', 'c']],
    ])
  })
})

describe('freshness', () => {
  test('a monthly value is due ten days after the next month is over', () => {
    expect(freshness('2026-09-01', 'monthly', '2026-11-10', rules)).toEqual({
      state: 'fresh',
      asOf: '2026-09-30',
      dueOn: '2026-11-10',
    })
    expect(freshness('2026-09-01', 'monthly', '2026-11-11', rules).state).toBe('stale')
  })

  test('a daily value is due within days; a running period speaks up to today', () => {
    expect(freshness('2026-11-17', 'daily', today, rules).state).toBe('fresh')
    expect(freshness('2026-11-16', 'daily', today, rules).state).toBe('stale')
    expect(freshness('2026-11-16', 'weekly', today, rules).asOf).toBe(today)
  })

  test('no value is not a stale one', () => {
    expect(freshness(null, 'monthly', today, rules)).toEqual({ state: 'never', asOf: null, dueOn: null })
  })
})

describe('the figure of a period', () => {
  const quarter = { from: '2026-07-01', to: '2026-09-30' }
  const months = [at('2026-07-01', 10, 1, 10), at('2026-08-01', 20, 10, 50), at('2026-09-01', 30, 12, 40)]
  const figure = (parts: Part[], aggregation: 'sum' | 'mean' | 'last' | 'ratio' | 'median', period = quarter) =>
    periodFigure(parts, period, today, { cadence: 'monthly', aggregation }, rules)

  test('sums flows, takes the last of stocks, averages means', () => {
    expect(figure(months, 'sum')).toEqual({ value: 60, missing: [], isComplete: true, caveat: null })
    expect(figure(months.toReversed(), 'last').value).toBe(30)
    expect(figure(months, 'mean').value).toBe(20)
  })

  test('weighs ratios by their denominators, never averages percentages', () => {
    expect(figure(months, 'ratio').value).toBeCloseTo(23)
    expect(figure([at('2026-07-01', 0.1, 1, 10), at('2026-08-01', 0.2, 10, 50)], 'ratio').value).toBeCloseTo(11 / 60)
  })

  test('does not invent a median of medians or a share without its parts, and says why', () => {
    expect(figure(months, 'median')).toMatchObject({
      value: null,
      isComplete: false,
      caveat: expect.stringContaining('median'),
    })
    expect(figure([at('2026-07-01', 10), at('2026-08-01', 20)], 'ratio')).toMatchObject({
      value: null,
      caveat: expect.any(String),
    })
    expect(figure([at('2026-07-01', 10)], 'median').value).toBe(10)
  })

  test('says which months are missing, and does not call a month missing that has not begun', () => {
    expect(figure([at('2026-07-01', 10)], 'sum')).toMatchObject({
      value: 10,
      missing: ['2026-08-01', '2026-09-01'],
      isComplete: false,
    })
    const running = { from: '2026-10-01', to: '2026-12-31' }
    expect(figure([at('2026-10-01', 1), at('2026-11-01', 1)], 'sum', running)).toMatchObject({
      value: 2,
      missing: [],
      isComplete: true,
    })
  })

  test('is unknown without values, never 0', () => {
    expect(figure([], 'sum')).toMatchObject({ value: null, isComplete: false })
    expect(figure([at('2026-06-01', 5)], 'sum').value).toBeNull()
  })
})

describe('change in words', () => {
  const days90 = { from: '2026-05-25', to: '2026-08-22' }
  test.each([
    [112, 100, 'accounts', 'up 12 % on the 90 days before'],
    [97.5, 100, 'accounts', 'down 2.5 % on the 90 days before'],
    [100, 100, 'accounts', 'unchanged on the 90 days before'],
    [34, 31, '%', 'up 3 points on the 90 days before'],
    [32, 31, '%', 'up 1 point on the 90 days before'],
    [5, 0, 'accounts', 'up 5 on the 90 days before'],
  ])('%d after %d %s is "%s"', (now, before, unit, words) => {
    expect(changeInWords(now, before, days90, unit, 'en')).toBe(words)
  })

  test('says nothing when there is nothing to compare', () => {
    expect(changeInWords(5, null, days90, 'accounts', 'en')).toBeNull()
    expect(changeOf(5, 0)).toEqual({ difference: 5, share: null })
  })
})
