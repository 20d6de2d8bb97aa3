import { AttendanceTotals } from '@upshot/shared/events/attendance'
import {
  addTotals,
  attendanceRate,
  combinedRate,
  countAttendance,
  strongerState,
  unknownTotals,
} from '@upshot/shared/events/attendance-totals'
import { describe, expect, test } from 'vitest'

const states = { registered: 5, attended: 30, no_show: 10, cancelled: 4, waitlisted: 2 }
const everything = { registration: true, attendance: true, cancellation: true, waitlist: true }

describe('totals', () => {
  test('count those who came, stayed away or are just registered as registered', () => {
    const totals = countAttendance(states, everything)
    expect(totals).toEqual({ registered: 45, attended: 30, noShow: 10, cancelled: 4, waitlisted: 2, unknown: 5 })
    expect(AttendanceTotals.parse(totals)).toEqual(totals)
  })

  test('what a source cannot tell is unknown, not 0', () => {
    const guestList = { ...everything, attendance: false, waitlist: false }
    expect(countAttendance({ ...states, attended: 0, no_show: 0 }, guestList)).toMatchObject({
      attended: null,
      noShow: null,
      waitlisted: null,
    })
    const walkIn = { registration: false, attendance: true, cancellation: false, waitlist: false }
    expect(countAttendance(states, walkIn)).toMatchObject({ registered: null, attended: 30, noShow: null })
  })

  test('of several events leave out what is unknown, and say so', () => {
    const known = countAttendance(states, everything)
    expect(addTotals([known, known])).toMatchObject({ totals: { registered: 90, attended: 60 }, isComplete: true })
    expect(addTotals([known, unknownTotals])).toMatchObject({ totals: { attended: 30 }, isComplete: false })
    expect(addTotals([unknownTotals]).totals.attended).toBeNull()
  })
})

describe('the attendance rate', () => {
  test.each([
    [40, 30, 0.75],
    [40, 0, 0],
    [0, 0, null],
    [null, 30, null],
    [40, null, null],
    [10, 12, null],
  ])('of %s registered and %s attended is %s', (registered, attended, rate) => {
    expect(attendanceRate({ registered, attended })).toBe(rate)
  })

  test('of several events weighs by people and ignores events where it is unknown', () => {
    const parts = [
      { registered: 100, attended: 50 },
      { registered: 10, attended: 10 },
      { registered: 500, attended: null },
    ]
    expect(combinedRate(parts)).toBeCloseTo(60 / 110)
    expect(combinedRate([])).toBeNull()
  })
})

test('who attended did not also stay away, whichever source is read first', () => {
  expect(strongerState('no_show', 'attended')).toBe('attended')
  expect(strongerState('attended', 'cancelled')).toBe('attended')
  expect(strongerState('registered', 'no_show')).toBe('no_show')
})
