import { bucketSizeFor, buckets, isRunningBucket } from '@upshot/shared/calendar/bucket'
import { addDays } from '@upshot/shared/calendar/day'
import { addMonths, addMonthsToDay, lastDayOf, startOfQuarter, startOfYear } from '@upshot/shared/calendar/month'
import {
  type CalendarRules,
  daysIn,
  elapsedPart,
  elapsedShare,
  isRunning,
  periodNames,
  previousPeriod,
  readPeriod,
  resolvePeriod,
  samePeriodLastYear,
  writePeriod,
} from '@upshot/shared/calendar/period'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const rules: CalendarRules = { weekStartsOn: 1, fiscalYearStartMonth: 1 }
const today = '2026-11-20'
const day = fc.integer({ min: -2_000, max: 2_000 }).map(days => addDays(today, days))
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 800 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))

describe('months', () => {
  test('step over years and shorten where they must', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(addMonthsToDay('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonthsToDay('2024-02-29', 12)).toBe('2025-02-28')
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
  })

  test('quarters and years follow the fiscal year', () => {
    expect(startOfQuarter('2026-11-20', 1)).toBe('2026-10-01')
    expect(startOfQuarter('2026-01-15', 2)).toBe('2025-11-01')
    expect(startOfYear('2026-03-31', 4)).toBe('2025-04-01')
    expect(startOfYear('2026-04-01', 4)).toBe('2026-04-01')
  })
})

describe('named periods', () => {
  test.each([
    ['last-7-days', '2026-11-14', '2026-11-20'],
    ['last-28-days', '2026-10-24', '2026-11-20'],
    ['last-90-days', '2026-08-23', '2026-11-20'],
    ['this-week', '2026-11-16', '2026-11-22'],
    ['last-week', '2026-11-09', '2026-11-15'],
    ['this-month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['this-quarter', '2026-10-01', '2026-12-31'],
    ['last-quarter', '2026-07-01', '2026-09-30'],
    ['this-year', '2026-01-01', '2026-12-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
    ['last-12-months', '2025-12-01', '2026-11-30'],
  ] as const)('%s is %s to %s', (name, from, to) => {
    expect(resolvePeriod(name, today, rules)).toEqual({ from, to })
  })

  test('a fiscal year that starts in April is this year’s', () => {
    const fiscal = { ...rules, fiscalYearStartMonth: 4 } as const
    expect(resolvePeriod('this-year', '2026-03-31', fiscal)).toEqual({ from: '2025-04-01', to: '2026-03-31' })
  })

  test('are read from a URL and written back; nonsense is refused', () => {
    for (const name of periodNames) expect(readPeriod(name)).toBe(name)
    expect(readPeriod('2026-01-01..2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    expect(writePeriod({ from: '2026-01-01', to: '2026-03-31' })).toBe('2026-01-01..2026-03-31')
    for (const text of [
      '',
      'last-5-days',
      '2026-03-31..2026-01-01',
      '2026-02-30..2026-03-01',
      '2026-01-01..',
      'a..b..c',
    ]) {
      expect(readPeriod(text)).toBeNull()
    }
  })
})

describe('comparison', () => {
  test('a finished period has the same number of days right before it', () => {
    expect(previousPeriod({ from: '2026-10-01', to: '2026-10-31' }, today)).toEqual({
      from: '2026-08-31',
      to: '2026-09-30',
    })
    expect(previousPeriod(resolvePeriod('last-90-days', today, rules), today)).toEqual({
      from: '2026-05-25',
      to: '2026-08-22',
    })
  })

  test('a running month has its elapsed days compared with the first days of the month before', () => {
    expect(previousPeriod({ from: '2026-11-01', to: '2026-11-30' }, today)).toEqual({
      from: '2026-10-01',
      to: '2026-10-20',
    })
  })

  test('the 30th of March is compared with 30 days, though February has 28', () => {
    const found = previousPeriod({ from: '2026-03-01', to: '2026-03-31' }, '2026-03-30')
    expect(found).toEqual({ from: '2026-01-30', to: '2026-02-28' })
    expect(daysIn(found)).toBe(30)
  })

  test('last year is the same dates and as many days', () => {
    expect(samePeriodLastYear({ from: '2026-11-01', to: '2026-11-30' }, today)).toEqual({
      from: '2025-11-01',
      to: '2025-11-20',
    })
    expect(samePeriodLastYear({ from: '2024-02-29', to: '2024-03-29' }, today).from).toBe('2023-02-28')
  })

  test('always has as many days as what has elapsed, and never overlaps it', () => {
    fc.assert(
      fc.property(period, period => {
        const elapsed = daysIn(elapsedPart(period, today) ?? period)
        const before = previousPeriod(period, today)
        expect(daysIn(before)).toBe(elapsed)
        expect(before.to < period.from).toBe(true)
        expect(daysIn(samePeriodLastYear(period, today))).toBe(elapsed)
      }),
    )
  })

  test('today counts as elapsed, and a period that ends today is still running', () => {
    expect(elapsedShare({ from: '2026-11-01', to: '2026-11-30' }, today)).toBeCloseTo(20 / 30)
    expect(elapsedShare({ from: '2026-12-01', to: '2026-12-31' }, today)).toBe(0)
    expect(isRunning({ from: '2026-11-01', to: today }, today)).toBe(true)
    expect(isRunning({ from: '2026-11-01', to: '2026-11-19' }, today)).toBe(false)
  })
})

describe('buckets', () => {
  test('cover every day of the period exactly once, whatever the size', () => {
    fc.assert(
      fc.property(period, fc.constantFrom('day', 'week', 'month', 'quarter'), (period, size) => {
        const found = buckets(period, size, rules)
        expect(found[0]?.start).toBe(period.from)
        expect(found.at(-1)?.end).toBe(period.to)
        for (const [index, bucket] of found.entries()) {
          const next = found[index + 1]
          if (next !== undefined) expect(next.start).toBe(addDays(bucket.end, 1))
        }
      }),
    )
  })

  test('say which ones are cut and which one is running', () => {
    const found = buckets({ from: '2026-10-15', to: '2026-11-30' }, 'month', rules)
    expect(found.map(bucket => [bucket.key, bucket.start, bucket.end, bucket.isWhole])).toEqual([
      ['2026-10-01', '2026-10-15', '2026-10-31', false],
      ['2026-11-01', '2026-11-01', '2026-11-30', true],
    ])
    expect(found.map(bucket => isRunningBucket(bucket, today))).toEqual([false, true])
  })

  test('are as fine as the number of them allows', () => {
    expect(bucketSizeFor({ from: '2026-11-01', to: '2026-11-30' }, 30, rules)).toBe('day')
    expect(bucketSizeFor({ from: '2026-01-01', to: '2026-12-31' }, 60, rules)).toBe('week')
    expect(bucketSizeFor({ from: '2026-01-01', to: '2026-12-31' }, 12, rules)).toBe('month')
    expect(bucketSizeFor({ from: '1990-01-01', to: '2026-12-31' }, 12, rules)).toBe('quarter')
  })
})
