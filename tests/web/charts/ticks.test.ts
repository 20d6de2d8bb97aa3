import { valueAxis } from '@upshot/web/charts/ticks.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a value axis', () => {
  it('has round numbers from zero', () => {
    expect(valueAxis([212, 431], true)).toEqual({ ticks: [0, 200, 400, 600], low: 0, high: 600, cut: false })
  })

  it('is cut for a line that would be flat, and says so', () => {
    expect(valueAxis([83.5, 87.2], true)).toMatchObject({ low: 82, cut: true })
  })

  it('is never cut for bars', () => {
    expect(valueAxis([83.5, 87.2], false)).toMatchObject({ low: 0, cut: false })
  })

  it('has somewhere to go without values', () => {
    expect(valueAxis([], true)).toMatchObject({ low: 0, cut: false })
    expect(valueAxis([0], true).high).toBeGreaterThan(0)
  })

  it('holds every value with at most five ticks', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(values, fc.boolean(), (given, mayCut) => {
        const axis = valueAxis(given, mayCut)
        // Less than a billionth counts as nothing.
        const some = given.map(value => (Math.abs(value) < 1e-9 ? 0 : value))
        expect(axis.ticks.length).toBeLessThanOrEqual(5)
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2)
        const slack = (axis.high - axis.low) * 1e-6
        expect(axis.low).toBeLessThanOrEqual(Math.min(...some) + slack)
        expect(axis.high).toBeGreaterThanOrEqual(Math.max(...some) - slack)
        if (!axis.cut) expect(axis.ticks).toContain(0)
      }),
    )
  })
})
