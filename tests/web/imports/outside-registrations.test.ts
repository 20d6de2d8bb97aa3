import { outsideRegistrations } from '@upshot/web/imports/outside-registrations.ts'
import { describe, expect, it } from 'vitest'

const counts = { registered: 10, attended: 6, noShow: 4, cancelled: 0, pending: 0 }
const more = { people: 10, waitlisted: 0, invited: 0, declined: 0 }

describe('whom the registered leave out', () => {
  it('is nobody where attended and no-show come to registered', () => {
    expect(outsideRegistrations(counts, more)).toMatchObject({ statusUnknown: 0, cameUnregistered: 0 })
    expect(outsideRegistrations({ ...counts, cancelled: 2 }, { ...more, people: 12 })).toMatchObject({
      statusUnknown: 0,
      cameUnregistered: 0,
    })
  })

  it('is people of unknown status, by number', () => {
    expect(outsideRegistrations(counts, { ...more, people: 13 })).toEqual({
      statusUnknown: 3,
      mayHaveCome: false,
      cameUnregistered: 0,
    })
    const withoutAttendance = { ...counts, attended: null, noShow: null, cancelled: 1 }
    expect(outsideRegistrations(withoutAttendance, { ...more, people: 14 })).toMatchObject({ statusUnknown: 3 })
  })

  it('is people who came without being registered, not told a second time as of unknown status', () => {
    expect(outsideRegistrations({ ...counts, attended: 8 }, { ...more, people: 13 })).toEqual({
      statusUnknown: 1,
      mayHaveCome: false,
      cameUnregistered: 2,
    })
  })

  it('says what it cannot tell apart: somebody who cancelled may have come as well', () => {
    const cancelled = { ...counts, attended: 8, cancelled: 2 }
    expect(outsideRegistrations(cancelled, { ...more, people: 15 })).toEqual({
      statusUnknown: 3,
      mayHaveCome: true,
      cameUnregistered: 2,
    })
    expect(outsideRegistrations(cancelled, { ...more, people: 12 })).toMatchObject({ statusUnknown: 0 })
  })

  it('is not known where nobody knows who registered', () => {
    expect(outsideRegistrations({ ...counts, registered: null, noShow: null }, more)).toBeNull()
  })
})
