import { attendanceRate } from '@upshot/shared/events/attendance-rate'
import { expect, test } from 'vitest'

test.each([
  [40, 30, 0.75],
  [40, 0, 0],
  [0, 0, null],
  [null, 30, null],
  [40, null, null],
  [10, 12, null],
])('the attendance rate of %s registered and %s attended is %s', (registered, attended, rate) => {
  expect(attendanceRate({ registered, attended })).toBe(rate)
})
