import { atLeast, isRole, roles } from '@upshot/shared/people/role'
import { expect, test } from 'vitest'

test('each role may what the ones before it may, and nothing of those after it', () => {
  const table = roles.map(role => roles.map(needed => atLeast(role, needed)))
  expect(table).toEqual([
    [true, false, false, false],
    [true, true, false, false],
    [true, true, true, false],
    [true, true, true, true],
  ])
  expect(isRole('owner')).toBe(false)
})
