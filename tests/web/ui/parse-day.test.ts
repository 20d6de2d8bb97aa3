import { parseDay } from '@upshot/web/ui/parse-day.ts'
import { describe, expect, it } from 'vitest'

const today = '2026-11-20'

describe('a typed day', () => {
  it.each([
    ['2026-11-17', '2026-11-17'],
    [' 2026-3-4 ', '2026-03-04'],
    ['today', '2026-11-20'],
    ['Yesterday', '2026-11-19'],
    ['tomorrow', '2026-11-21'],
    ['1 day ago', '2026-11-19'],
    ['3 weeks ago', '2026-10-30'],
  ])('reads %s', (text, day) => {
    expect(parseDay(text, today)).toBe(day)
  })

  it.each(['', '2026-02-30', '31/02/2026', '03/04/2026', 'soon', '2026-11'])('does not guess at %j', text => {
    expect(parseDay(text, today)).toBeNull()
  })
})
