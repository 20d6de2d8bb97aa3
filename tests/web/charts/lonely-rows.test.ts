import { lonelyRows } from '@upshot/web/charts/line-data.ts'
import { describe, expect, it } from 'vitest'

const rows = (...values: (number | null)[]) => values.map(actual => ({ actual }))

describe('a value between two gaps', () => {
  it('is found, so that it can be drawn although no line reaches it', () => {
    expect(lonelyRows(rows(1, 2, null, 3, null, 4, 5))).toEqual([{ actual: 3 }])
    expect(lonelyRows(rows(null, 0, null))).toEqual([{ actual: 0 }])
    expect(lonelyRows(rows(7))).toEqual([{ actual: 7 }])
    expect(lonelyRows(rows(1, 2, 3))).toEqual([])
    expect(lonelyRows([])).toEqual([])
  })
})
