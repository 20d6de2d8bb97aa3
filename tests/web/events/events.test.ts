import type { EventTotals } from '@upshot/shared/events/event-totals'
import { emptyEvent, eventBodyOf, eventGaps } from '@upshot/web/events/event-form-values.ts'
import { clockWords, totalsInWords, whyNoRate } from '@upshot/web/events/event-words.ts'
import { readEventsSearch } from '@upshot/web/events/events-search.ts'
import { toggled } from '@upshot/web/events/search-values.ts'
import { describe, expect, it } from 'vitest'

const unknown: EventTotals = {
  registered: null,
  attended: null,
  noShow: null,
  cancelled: null,
  pending: null,
  waitlisted: null,
  invited: null,
  declined: null,
  anonymous: 0,
  attendanceRate: null,
  averageMinutes: null,
}

describe('the people of an event', () => {
  it('are unknown with the reason, never 0', () => {
    const guestList = { ...unknown, registered: 40, cancelled: 2 }
    const told = Object.fromEntries(totalsInWords(guestList).map(({ key, value, note }) => [key, { value, note }]))
    expect(told.attended).toEqual({ value: null, note: 'This guest list cannot say who came.' })
    expect(told.noShow?.value).toBeNull()
    expect(told.registered?.value).toBe(40)
    expect(totalsInWords(unknown).every(({ note }) => note === 'No guest list was imported.')).toBe(true)
  })

  it('have no rate where there is none, and it is said why', () => {
    expect(whyNoRate({ ...unknown, registered: 0, attended: 0 })).toBe('not applicable: nobody registered')
    expect(whyNoRate({ ...unknown, registered: 3, attended: 5 })).toBe('not applicable: more came than registered')
    expect(whyNoRate({ ...unknown, registered: 3 })).toBe('not known without attendance')
    expect(whyNoRate({ ...unknown, registered: 4, attended: 3, attendanceRate: 0.75 })).toBeNull()
  })
})

describe('the form of an event', () => {
  const values = { ...emptyEvent('Europe/Berlin', null), title: 'DevFest', day: '2026-07-01' }

  it('reads clock times in the time zone of the event', () => {
    const body = eventBodyOf({ ...values, startTime: '18:30', endTime: '21:00' }, '2026-07-01', '2026-07-01')
    expect(body).toMatchObject({ startsAt: '2026-07-01T16:30:00.000Z', endsAt: '2026-07-01T19:00:00.000Z' })
    expect(clockWords({ ...body, timeZone: 'Europe/Berlin' })).toBe('18:30 – 21:00, Europe/Berlin')
  })

  it('says at its field what cannot be', () => {
    expect(eventGaps({ ...values, title: '', day: null })).toMatchObject({
      title: expect.any(String),
      day: expect.any(String),
    })
    expect(eventGaps({ ...values, startTime: '25:00' })).toHaveProperty('startsAt')
    expect(eventGaps({ ...values, endTime: '21:00' })).toHaveProperty('startsAt')
    expect(eventGaps(values)).toEqual({})
  })
})

describe('the address of the list of events', () => {
  it('reads lists from text and from the application alike', () => {
    expect(readEventsSearch({ format: 'online,hybrid,moon' }).format).toEqual(['online', 'hybrid'])
    expect(readEventsSearch({ format: ['online'] }).format).toEqual(['online'])
    expect(readEventsSearch({ format: 'moon' }).format).toBeUndefined()
  })

  it('adds a value and takes it out again', () => {
    expect(toggled(undefined, 'a')).toEqual(['a'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggled(['a'], 'a')).toBeUndefined()
  })
})
