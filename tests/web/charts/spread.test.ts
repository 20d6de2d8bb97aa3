import { spread } from '@upshot/web/charts/spread.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('labels side by side', () => {
  it('stay where they belong while there is room', () => {
    expect(spread([80, 20], 14, 0, 100)).toEqual([80, 20])
  })

  it('move apart and keep their order', () => {
    expect(spread([50, 50, 52], 14, 0, 200)).toEqual([50, 64, 78])
  })

  it('stay within the plot', () => {
    expect(spread([98, 99], 14, 0, 100)).toEqual([86, 100])
  })

  it('never overlap when there is room for all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 10 }), wanted => {
        const placed = spread(wanted, 15, 0, 300).sort((a, b) => a - b)
        placed.forEach((y, at) => {
          expect(y - (placed[at - 1] ?? -15)).toBeGreaterThanOrEqual(15)
        })
      }),
    )
  })
})
