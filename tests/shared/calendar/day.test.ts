import { addDays, dayInTimeZone, dayOf, diffDays, isDay, startOfWeek, weekdayOf } from '@upshot/shared/calendar/day'
import { Day, Instant, TimeZone } from '@upshot/shared/calendar/wire'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a day', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', day => {
    expect(isDay(day)).toBe(true)
    expect(Day.safeParse(day).success).toBe(true)
  })

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
    '٢٠٢٦-٠١-٠١',
  ])('%j does not', day => {
    expect(isDay(day)).toBe(false)
    expect(Day.safeParse(day).success).toBe(false)
  })

  test('what is no day is refused by arithmetic, not rolled over', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(dayOf(2026, 2, 30)).toBeNull()
  })

  test('stepping crosses months, years and clock changes', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  test('stepping there and back is where one was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), days => {
        const there = addDays('2026-11-20', days)
        expect(diffDays('2026-11-20', there)).toBe(days)
        expect(isDay(there)).toBe(true)
      }),
    )
  })

  test('weeks begin where the workspace says', () => {
    expect(weekdayOf('2026-11-20')).toBe(5)
    expect(weekdayOf('1969-12-28')).toBe(0)
    expect(startOfWeek('2026-11-20', 1)).toBe('2026-11-16')
    expect(startOfWeek('2026-11-20', 0)).toBe('2026-11-15')
    expect(startOfWeek('2026-11-15', 1)).toBe('2026-11-09')
  })
})

describe('the day of an instant', () => {
  test('depends on where one is', () => {
    expect(dayInTimeZone('2026-11-20T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-21')
    expect(dayInTimeZone('2026-11-20T23:30:00Z', 'America/New_York')).toBe('2026-11-20')
    expect(dayInTimeZone('2026-12-31T12:00:00Z', 'Pacific/Kiritimati')).toBe('2027-01-01')
  })

  test('what is no instant is refused', () => {
    expect(() => dayInTimeZone('yesterday', 'Europe/Berlin')).toThrow(RangeError)
  })
})

test('what travels is strict', () => {
  expect(Instant.safeParse('2026-11-20T10:00:00Z').success).toBe(true)
  expect(Instant.safeParse('2026-11-20T10:00:00+01:00').success).toBe(false)
  expect(Instant.safeParse('2026-11-20 10:00').success).toBe(false)
  expect(TimeZone.safeParse('Europe/Berlin').success).toBe(true)
  expect(TimeZone.safeParse('Berlin').success).toBe(false)
  expect(TimeZone.safeParse('+02:00').success).toBe(false)
})
