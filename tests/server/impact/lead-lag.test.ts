import { granger } from '@upshot/server/impact/methods/lead-lag/granger'
import { prewhitenedCorrelation } from '@upshot/server/impact/methods/lead-lag/prewhitened-correlation'
import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

/** An activity of n weeks, and a metric that follows it `delay` weeks later, or not at all. */
function pair(seed: number, n: number, delay: number | null): { x: number[]; y: number[] } {
  const { normal } = seededGenerator(seed)
  const x: number[] = []
  for (let t = 0; t < n; t++) x.push(0.5 * (x[t - 1] ?? 0) + normal())
  const y = x.map((_, t) => 0.5 * normal() + (delay === null ? 0 : (x[t - delay] ?? 0)))
  return { x, y }
}

describe('prewhitened correlation', () => {
  it('finds the delay, as a negative lag, and nothing when there is none', () => {
    const led = prewhitenedCorrelation({ ...pair(7, 120, 3), difference: 0 })
    expect(led).toMatchObject({ kind: 'estimate', peakLag: -3, beyondLimit: [-3] })
    let found = 0
    for (let seed = 1; seed <= 100; seed++) {
      const unrelated = prewhitenedCorrelation({ ...pair(seed, 104, null), difference: 0 })
      if (unrelated.kind === 'estimate' && unrelated.beyondLimit.length > 0) found++
    }
    // Five in a hundred are expected; at 12 the chance is below a hundredth.
    expect(found).toBeLessThanOrEqual(12)
  })

  it('does not depend on units and offsets', () => {
    const { x, y } = pair(3, 90, 2)
    const plain = prewhitenedCorrelation({ x, y })
    const moved = prewhitenedCorrelation({ x: x.map(value => 1e6 * value), y: y.map(value => 1e-6 * value + 40) })
    if (plain.kind === 'refused' || moved.kind === 'refused') throw new Error('refused')
    for (const [i, r] of plain.correlation.entries()) expect(moved.correlation[i]).toBeCloseTo(r, 7)
  })

  it('draws the limit for all lags outside the one for a single lag', () => {
    const found = prewhitenedCorrelation(pair(3, 90, 2))
    if (found.kind === 'refused') throw new Error('refused')
    expect(found.limit).toBeGreaterThan(1.4 * found.singleLagLimit)
  })

  it('refuses short, constant and straight series, and rare activities', () => {
    const { x, y } = pair(3, 59, 2)
    expect(prewhitenedCorrelation({ x, y })).toMatchObject({ refusals: [{ code: 'TOO_SHORT' }] })
    const long = pair(3, 80, 2)
    const flat = long.x.map(() => 5)
    const straight = long.x.map((_, t) => 0.1 * t)
    const rare = long.x.map((_, t) => (t % 20 === 0 ? 1 : 0))
    expect(prewhitenedCorrelation({ ...long, x: flat })).toMatchObject({ refusals: [{ code: 'CONSTANT' }] })
    expect(prewhitenedCorrelation({ ...long, x: straight })).toMatchObject({ refusals: [{ code: 'CONSTANT' }] })
    expect(prewhitenedCorrelation({ ...long, y: straight })).toMatchObject({ refusals: [{ code: 'CONSTANT' }] })
    expect(prewhitenedCorrelation({ ...long, x: rare })).toMatchObject({ refusals: [{ code: 'TOO_FEW_ONES' }] })
    expect(prewhitenedCorrelation({ ...long, x: long.x.slice(1) })).toMatchObject({
      refusals: [{ code: 'NOT_FINITE' }],
    })
  })
})

describe('Granger', () => {
  it('sees which series runs ahead', () => {
    const { x, y } = pair(11, 150, 1)
    const ahead = granger(x, y, 2)
    const behind = granger(y, x, 2)
    if (ahead.kind === 'refused' || behind.kind === 'refused') throw new Error('refused')
    expect(ahead.p).toBeLessThan(1e-6)
    expect(behind.p).toBeGreaterThan(0.01)
    expect(ahead.df).toEqual([2, 143])
  })

  it('does not depend on units and offsets', () => {
    const { x, y } = pair(5, 80, null)
    const plain = granger(x, y, 3)
    const moved = granger(
      x.map(value => 1e5 * value - 2),
      y.map(value => 3 * value + 100),
      3,
    )
    if (plain.kind === 'refused' || moved.kind === 'refused') throw new Error('refused')
    expect(moved.f).toBeCloseTo(plain.f, 6)
  })

  it('keeps its digits however large the level is beside the movement', () => {
    const { x, y } = pair(11, 78, 1)
    const offset = 2 ** 37
    // Steps that a double still holds next to the offset, so that both inputs say the same.
    const coarse = x.map(value => Math.round(value * 2 ** 12) / 2 ** 12)
    const plain = granger(y, coarse, 1)
    const moved = granger(
      y,
      coarse.map(value => value + offset),
      1,
    )
    if (plain.kind === 'refused' || moved.kind === 'refused') throw new Error('refused')
    expect(Math.abs(moved.f / plain.f - 1)).toBeLessThan(1e-9)
  })

  it('refuses what cannot be told apart', () => {
    const { x } = pair(5, 80, null)
    const straight = x.map((_, t) => t)
    expect(granger(x, x, 2)).toMatchObject({ refusals: [{ code: 'COLLINEAR' }] })
    expect(granger(x, straight, 2)).toMatchObject({ refusals: [{ code: 'COLLINEAR' }] })
    expect(granger(x, x.slice(1), 2)).toMatchObject({ refusals: [{ code: 'NOT_FINITE' }] })
    expect(granger(x, pair(6, 80, null).x, 30)).toMatchObject({ refusals: [{ code: 'TOO_SHORT' }] })
  })
})

it('strange series give refusals, never NaN and never an exception', () => {
  const number = fc.oneof(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.constantFrom(0, 0, 1, 1, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY),
  )
  const tame = fc.constantFrom(0, 1, 2, 1e100, 1e-100)
  const series = fc.oneof(fc.array(number, { maxLength: 70 }), fc.array(tame, { minLength: 20, maxLength: 70 }))
  fc.assert(
    fc.property(series, series, fc.integer({ min: -1, max: 5 }), (a, b, order) => {
      const n = Math.min(a.length, b.length)
      const [x, y] = [a.slice(0, n), b.slice(0, n)]
      expectSound(granger(x, y, order, 'show'))
      expectSound(prewhitenedCorrelation({ x, y, order: order < 0 ? null : order, maxLag: 3, minimums: 'show' }))
      expectSound(prewhitenedCorrelation({ x: a, y: b, difference: order, minimums: 'show' }))
    }),
    { numRuns: 300 },
  )
})
