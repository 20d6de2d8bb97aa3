import { currentReadings, readingAtMark } from '@upshot/shared/activities/current-reading'
import type { MeasureKey } from '@upshot/shared/activities/measure'
import { peopleReached } from '@upshot/shared/activities/people-reached'
import { describe, expect, test } from 'vitest'

function reading(measure: MeasureKey, value: number, observedAt: string, recordedAt = observedAt) {
  return { measure, value, observedAt, recordedAt, grade: 'counted' as const }
}

describe('the reading that counts now', () => {
  test('is the one observed last, not the one entered last and not the highest', () => {
    const readings = [
      reading('views', 500, '2026-03-10T10:00:00Z'),
      reading('views', 480, '2026-03-20T10:00:00Z'),
      reading('views', 100, '2026-03-02T10:00:00Z', '2026-04-01T10:00:00Z'),
    ]
    expect(currentReadings(readings).get('views')?.value).toBe(480)
  })

  test('of two observed at once is the one recorded last', () => {
    const at = '2026-03-10T10:00:00Z'
    const readings = [reading('views', 7, at, '2026-03-12T10:00:00Z'), reading('views', 5, at, '2026-03-11T10:00:00Z')]
    expect(currentReadings(readings).get('views')?.value).toBe(7)
  })
})

describe('the value at 30 days', () => {
  const zone = 'Europe/Berlin'
  const atMark = [reading('readers', 300, '2026-03-30T08:00:00Z'), reading('readers', 900, '2026-06-01T08:00:00Z')]

  test('stays what it was when later readings come in', () => {
    expect(readingAtMark(atMark, 'readers', '2026-03-01', '2026-06-10', zone)).toMatchObject({
      state: 'frozen',
      reading: { value: 300 },
    })
  })

  test('is so far while the mark is ahead', () => {
    expect(readingAtMark(atMark, 'readers', '2026-03-01', '2026-03-30', zone)).toMatchObject({
      state: 'so-far',
      reading: { value: 300 },
    })
  })

  test('is unknown when nobody looked in the week before', () => {
    const early = [reading('readers', 20, '2026-03-02T08:00:00Z'), reading('readers', 900, '2026-06-01T08:00:00Z')]
    expect(readingAtMark(early, 'readers', '2026-03-01', '2026-06-10', zone)).toEqual({ state: 'unknown' })
    expect(readingAtMark([], 'readers', '2026-03-01', '2026-06-10', zone)).toEqual({ state: 'unknown' })
  })

  test('counts days where the workspace is', () => {
    // 23:30 UTC on the 31st is already the 1st of April in Berlin, one day past the mark.
    const late = [reading('readers', 300, '2026-03-31T23:30:00Z')]
    expect(readingAtMark(late, 'readers', '2026-03-01', '2026-06-10', zone)).toEqual({ state: 'unknown' })
    expect(readingAtMark(late, 'readers', '2026-03-01', '2026-06-10', 'UTC')).toMatchObject({ state: 'frozen' })
  })
})

test('attended is who was there; registered and watched later are not in it, and unknown is not 0', () => {
  const at = '2026-03-10T10:00:00Z'
  const rest = [reading('registered', 200, at), reading('watched_on_demand', 70, at)]
  expect(peopleReached(rest)).toBeNull()
  expect(peopleReached([...rest, reading('attended_online', 30, at)])?.people).toBe(30)
  const both = [reading('attended_online', 30, at), reading('attended_in_person', 12, at)]
  expect(peopleReached([...rest, ...both])?.people).toBe(42)
})
