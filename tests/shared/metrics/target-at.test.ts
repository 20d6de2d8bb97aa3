import type { CalendarRules } from '@upshot/shared/calendar/period'
import { beginOfWay, currentTarget, judge, overlappingTarget, targetOfPeriod } from '@upshot/shared/metrics/target-at'
import { describe, expect, test } from 'vitest'

const rules: CalendarRules = { weekStartsOn: 1, fiscalYearStartMonth: 1 }
const total = { direction: 'up', nature: 'flow', aggregation: 'sum', cadence: 'monthly' } as const
const level = { ...total, nature: 'stock', aggregation: 'last' } as const
const year = { from: '2026-01-01', to: '2026-12-31', baseline: 900, target: 1_200 }
const may = { from: '2026-05-01', to: '2026-05-31' }

function part(periodStart: string, value: number) {
  return { periodStart, value, numerator: null, denominator: null }
}

describe('what a target asks of one period', () => {
  test('is a twelfth of the year for each month of a total, however long the month', () => {
    expect(targetOfPeriod([year], may, total, rules)).toEqual({ target: 100, baseline: 75 })
    expect(targetOfPeriod([year], { from: '2026-02-01', to: '2026-02-28' }, total, rules).target).toBe(100)
  })

  test('is a share by days where the target does not consist of whole periods', () => {
    const odd = { from: '2026-05-22', to: '2026-06-10', baseline: null, target: 200 }
    expect(targetOfPeriod([odd], may, total, rules)).toEqual({ target: 100, baseline: null })
  })

  test('adds up over targets that meet within the period', () => {
    const first = { from: '2026-01-01', to: '2026-05-10', baseline: null, target: 130 }
    const second = { from: '2026-05-11', to: '2026-05-31', baseline: null, target: 42 }
    expect(targetOfPeriod([first, second], may, total, rules).target).toBeCloseTo(10 + 42)
  })

  test('is the target itself for everything that is not added up', () => {
    expect(targetOfPeriod([year], may, level, rules)).toEqual({ target: 1_200, baseline: 900 })
  })

  test('is nothing outside of every target', () => {
    expect(targetOfPeriod([year], { from: '2027-01-01', to: '2027-01-31' }, total, rules)).toEqual({
      target: null,
      baseline: null,
    })
  })
})

describe('the target of a day', () => {
  test('is the one that holds today, else the one that held when the newest value was', () => {
    const next = { ...year, from: '2027-01-01', to: '2027-12-31' }
    expect(currentTarget([year, next], '2027-02-01', '2027-01-31')).toBe(next)
    expect(currentTarget([year], '2027-02-01', '2026-12-31')).toBe(year)
    expect(currentTarget([year], '2027-02-01', null)).toBe(null)
  })

  test('two that share a day are found', () => {
    expect(overlappingTarget([year], { from: '2026-12-31', to: '2027-06-30' })).toBe(year)
    expect(overlappingTarget([year], { from: '2027-01-01', to: '2027-06-30' })).toBe(null)
  })
})

describe('a metric and its target', () => {
  test('a total is judged by what came together, as of the newest value rather than of today', () => {
    const parts = ['2026-01-01', '2026-02-01', '2026-03-01'].map(start => part(start, 100))
    expect(judge(total, year, parts, '2026-06-17', rules)).toMatchObject({ value: 300, word: 'on-track' })
  })

  test('a level is judged by the last period that is over, not by one that still runs', () => {
    const parts = [part('2026-05-01', 1_250), part('2026-06-01', 3)]
    expect(judge(level, { ...year, baseline: null }, parts, '2026-06-17', rules)).toMatchObject({
      value: 1_250,
      word: 'on-track',
    })
  })

  test('without a target or a value there is no verdict', () => {
    expect(judge(level, null, [part('2026-05-01', 5)], '2026-06-17', rules).word).toBe('unknown')
    expect(judge(level, year, [], '2026-06-17', rules)).toMatchObject({ word: 'unknown', value: null })
  })
})

describe('where the way to a target begins', () => {
  const total = { direction: 'up', nature: 'flow', aggregation: 'sum' } as const
  const rate = { direction: 'up', nature: 'flow', aggregation: 'ratio' } as const

  test('is nothing for a total, whatever the total of another period was', () => {
    expect(beginOfWay(total, { baseline: 2_300, target: 3_000 })).toBe(0)
    expect(beginOfWay({ ...total, direction: 'down' }, { baseline: 90, target: 60 })).toBeNull()
  })

  test('is the baseline for everything else', () => {
    expect(beginOfWay(rate, { baseline: 31, target: 38 })).toBe(31)
    expect(beginOfWay({ ...rate, direction: 'down' }, { baseline: 14, target: 8 })).toBe(14)
    expect(beginOfWay(rate, { baseline: null, target: 38 })).toBe(0)
    expect(beginOfWay({ ...rate, direction: 'down' }, { baseline: null, target: 8 })).toBeNull()
  })
})
