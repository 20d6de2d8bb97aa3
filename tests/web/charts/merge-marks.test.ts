import { addDays, diffDays } from '@upshot/shared/calendar/day'
import { glyphRadius, type Mark, mergeMarks } from '@upshot/web/charts/merge-marks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const from = '2026-01-01'
const x = (day: string) => diffDays(from, day) * 2
const mark = (id: string, days: number, reach: number | null): Mark => ({
  id,
  day: addDays(from, days),
  title: id,
  family: 'speaking',
  reach,
})

describe('marks on a line', () => {
  it('stay single while there is room', () => {
    const bubbles = mergeMarks([mark('a', 0, 10), mark('b', 20, 10)], x, 10)
    expect(bubbles.map(bubble => bubble.marks.map(one => one.id))).toEqual([['a'], ['b']])
  })

  it('become one counted bubble where they would touch, with the people of all', () => {
    const bubbles = mergeMarks([mark('b', 4, 30), mark('a', 0, 12), mark('c', 40, null)], x, 30)
    expect(bubbles.map(bubble => [bubble.marks.length, bubble.reach])).toEqual([
      [2, 42],
      [1, null],
    ])
  })

  it('loses no mark, and leaves 24 px between bubbles', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 365 }), { maxLength: 80 })
    fc.assert(
      fc.property(marks, days => {
        const all = days.map((day, at) => mark(String(at), day, at))
        const bubbles = mergeMarks(all, x, 80)
        expect(bubbles.flatMap(bubble => bubble.marks.map(one => one.id)).sort()).toEqual(all.map(one => one.id).sort())
        bubbles.forEach((bubble, at) => {
          const next = bubbles[at + 1]
          if (next !== undefined) expect(next.x - bubble.x).toBeGreaterThanOrEqual(24)
        })
      }),
    )
  })
})

describe('the size of a mark', () => {
  it('has four times the area for four times the people', () => {
    expect(glyphRadius(400, 400) / glyphRadius(100, 400)).toBeCloseTo(2)
  })

  it('can still be seen when few or an unknown number came', () => {
    expect(glyphRadius(1, 100_000)).toBe(4)
    expect(glyphRadius(null, 100)).toBe(4)
    expect(glyphRadius(0, 0)).toBe(4)
  })
})
