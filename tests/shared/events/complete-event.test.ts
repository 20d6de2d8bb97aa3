import { completeEvent } from '@upshot/shared/events/complete-event'
import { EventInput } from '@upshot/shared/events/event'
import { describe, expect, test } from 'vitest'

const complete = (input: object) => completeEvent(EventInput.parse({ title: 'DevFest', ...input }), 'Europe/Berlin')
const paths = (input: object) => {
  const done = complete(input)
  return done.ok ? [] : done.errors.map(error => error.path)
}

describe('a new event', () => {
  test('is on the day on which it starts where it is', () => {
    expect(complete({ startsAt: '2026-11-20T23:30:00Z' })).toMatchObject({
      ok: true,
      event: { day: '2026-11-21', timeZone: 'Europe/Berlin' },
    })
    expect(complete({ startsAt: '2026-11-20T23:30:00Z', timeZone: 'UTC' })).toMatchObject({
      event: { day: '2026-11-20' },
    })
  })

  test('may have a day and no time', () => {
    expect(complete({ day: '2026-11-20' })).toMatchObject({ ok: true, event: { startsAt: null, format: 'in-person' } })
  })

  test.each([
    [{}, ['day']],
    [{ day: '2026-11-20', startsAt: '2026-11-20T23:30:00Z' }, ['day']],
    [{ startsAt: '2026-11-20T18:00:00Z', endsAt: '2026-11-20T17:00:00Z' }, ['endsAt']],
    [{ day: '2026-11-20', endsAt: '2026-11-20T17:00:00Z' }, ['startsAt']],
  ])('%j is wrong at %j', (input, expected) => {
    expect(paths(input)).toEqual(expected)
  })
})
