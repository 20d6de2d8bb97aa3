import { clockTimeOf, instantOf, isTimeZone, zonedTime } from '@upshot/shared/calendar/zoned-time'
import { describe, expect, test } from 'vitest'

describe('a time on the wall', () => {
  test.each([
    ['2026-07-01', '18:30', 'Europe/Berlin', '2026-07-01T16:30:00.000Z'],
    ['2026-01-01', '18:30:15', 'Europe/Berlin', '2026-01-01T17:30:15.000Z'],
    ['2026-07-01', '09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
    ['2026-07-01', '00:00', 'Pacific/Kiritimati', '2026-06-30T10:00:00.000Z'],
    ['2026-07-01', '12:00', 'UTC', '2026-07-01T12:00:00.000Z'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(zonedTime(day, time, zone)).toEqual({ kind: 'exact', instant })
    expect(clockTimeOf(instant, zone)).toBe(time.slice(0, 5))
  })

  test('that the clocks skip is reported, and moved by the hour that is missing', () => {
    expect(zonedTime('2026-03-29', '02:30', 'Europe/Berlin')).toEqual({
      kind: 'gap',
      instant: '2026-03-29T01:30:00.000Z',
    })
    expect(clockTimeOf('2026-03-29T01:30:00.000Z', 'Europe/Berlin')).toBe('03:30')
  })

  test('that happens twice is reported with both moments', () => {
    expect(zonedTime('2026-10-25', '02:30', 'Europe/Berlin')).toEqual({
      kind: 'overlap',
      earlier: '2026-10-25T00:30:00.000Z',
      later: '2026-10-25T01:30:00.000Z',
    })
    expect(zonedTime('2026-11-01', '01:30', 'America/New_York')).toMatchObject({ kind: 'overlap' })
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })

  test('on a day that a place left out is a gap', () => {
    expect(zonedTime('2011-12-30', '12:00', 'Pacific/Apia').kind).toBe('gap')
  })

  test('is refused when it is none', () => {
    expect(() => zonedTime('2026-07-01', '24:00', 'UTC')).toThrow(RangeError)
    expect(() => zonedTime('2026-07-01', '12:00', 'Mars/Olympus')).toThrow(RangeError)
    expect(isTimeZone('Mars/Olympus')).toBe(false)
  })
})
