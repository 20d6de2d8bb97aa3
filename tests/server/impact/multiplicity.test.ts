import { adjustments, adjustP } from '@upshot/server/impact/methods/multiplicity/adjust-p'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })

function adjusted(p: readonly number[], method: (typeof adjustments)[number]): readonly number[] {
  const found = adjustP(p, method)
  if (found.kind === 'refused') throw new Error('refused')
  return found.adjusted
}

describe('adjusted p-values', () => {
  it('keep the order of the p-values, never fall below them and never exceed 1', () => {
    fc.assert(
      fc.property(family, fc.constantFrom(...adjustments), (p, method) => {
        const q = adjusted(p, method)
        for (const [i, value] of q.entries()) {
          expect(value).toBeGreaterThanOrEqual((p[i] ?? 0) * (1 - 1e-12))
          expect(value).toBeLessThanOrEqual(1)
          for (const [j, other] of q.entries()) if ((p[i] ?? 0) < (p[j] ?? 0)) expect(value).toBeLessThanOrEqual(other)
        }
      }),
    )
  })

  it('grow stricter from BH over BY and Holm to Bonferroni, where that holds', () => {
    fc.assert(
      fc.property(family, p => {
        const [bh, by, holm, bonferroni] = adjustments.map(method => adjusted(p, method))
        for (const i of p.keys()) {
          expect(bh?.[i]).toBeLessThanOrEqual((by?.[i] ?? 0) + 1e-12)
          expect(bh?.[i]).toBeLessThanOrEqual((holm?.[i] ?? 0) + 1e-12)
          expect(holm?.[i]).toBeLessThanOrEqual((bonferroni?.[i] ?? 0) + 1e-12)
        }
      }),
    )
  })

  it('do not depend on the order of the tests, and are the p itself in a family of one', () => {
    fc.assert(
      fc.property(family, fc.constantFrom(...adjustments), (p, method) => {
        expect(adjusted([...p].reverse(), method)).toEqual([...adjusted(p, method)].reverse())
        const [first = 0] = p
        expect(adjusted([first], method)).toEqual([first])
      }),
    )
  })

  it('of equal p-values are equal to them, to the last bit: 0.1 is not above a limit of 0.1', () => {
    expect(adjusted([0.1, 0.1, 0.1], 'BH')).toEqual([0.1, 0.1, 0.1])
  })

  it('refuse an empty family and numbers that are no p-values', () => {
    expect(adjustP([], 'BH')).toMatchObject({ refusals: [{ code: 'EMPTY' }] })
    for (const wrong of [Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY]) {
      expect(adjustP([0.5, wrong], 'BY')).toMatchObject({ refusals: [{ code: 'NOT_FINITE' }] })
    }
  })
})
