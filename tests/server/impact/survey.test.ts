import { customerSatisfaction } from '@upshot/server/impact/methods/survey/csat'
import { meanRating } from '@upshot/server/impact/methods/survey/mean-rating'
import { newcombe } from '@upshot/server/impact/methods/survey/newcombe'
import { netPromoterChange, netPromoterScore } from '@upshot/server/impact/methods/survey/nps'
import { speaksOnlyForAnswers, surveyDisplay } from '@upshot/server/impact/methods/survey/survey-rules'
import { wilson } from '@upshot/server/impact/methods/survey/wilson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

const counted = fc.integer({ min: 1, max: 5000 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, 1, -1, 1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY))

describe('Wilson', () => {
  it('stays within 0 and 1, holds the share, and widens with confidence', () => {
    fc.assert(
      fc.property(counted, ([x, n]) => {
        const at95 = wilson(x, n)
        const at99 = wilson(x, n, 0.01)
        if (at95.kind === 'refused' || at99.kind === 'refused') throw new Error('refused')
        expect(at95.lower).toBeGreaterThanOrEqual(0)
        expect(at95.upper).toBeLessThanOrEqual(1)
        expect(at95.lower).toBeLessThanOrEqual(at95.proportion)
        expect(at95.upper).toBeGreaterThanOrEqual(at95.proportion)
        expect(at99.lower).toBeLessThanOrEqual(at95.lower)
        expect(at99.upper).toBeGreaterThanOrEqual(at95.upper)
      }),
    )
  })

  it('is the mirror image for the answers that were not given', () => {
    fc.assert(
      fc.property(counted, ([x, n]) => {
        const yes = wilson(x, n)
        const no = wilson(n - x, n)
        if (yes.kind === 'refused' || no.kind === 'refused') throw new Error('refused')
        expect(yes.lower).toBeCloseTo(1 - no.upper, 12)
      }),
    )
  })

  it('agrees with what Newcombe printed in 1998', () => {
    expect(rounded(wilson(81, 263))).toEqual([0.2553, 0.3662])
    expect(rounded(wilson(15, 148))).toEqual([0.0624, 0.1605])
    expect(rounded(newcombe([56, 70], [48, 80]))).toEqual([0.0524, 0.3339])
  })

  it('never fails on strange input', () => {
    fc.assert(fc.property(anyNumber, anyNumber, anyNumber, (x, n, alpha) => expectSound(wilson(x, n, alpha))))
  })
})

function rounded(found: ReturnType<typeof wilson> | ReturnType<typeof newcombe>): number[] {
  return found.kind === 'refused' ? [] : [found.lower, found.upper].map(value => Math.round(value * 1e4) / 1e4)
}

describe('Newcombe', () => {
  it('stays within -1 and 1 and turns round with the order', () => {
    fc.assert(
      fc.property(counted, counted, (one, two) => {
        const there = newcombe(one, two)
        const back = newcombe(two, one)
        if (there.kind === 'refused' || back.kind === 'refused') throw new Error('refused')
        expect(there.lower).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(there.upper).toBeLessThanOrEqual(1 + 1e-12)
        expect(there.lower).toBeCloseTo(-back.upper, 12)
      }),
    )
  })
})

describe('Net Promoter Score', () => {
  const answers = fc.record({
    promoters: fc.integer({ min: 0, max: 900 }),
    passives: fc.integer({ min: 0, max: 900 }),
    detractors: fc.integer({ min: 0, max: 900 }),
  })

  it('has an interval of some width within -100 and 100, even when all agree', () => {
    fc.assert(
      fc.property(answers, given => {
        const found = netPromoterScore(given, 0.05, 'show')
        if (found.kind === 'refused') return expect(given.promoters + given.passives + given.detractors).toBe(0)
        expect(found.interval[0]).toBeGreaterThanOrEqual(-100)
        expect(found.interval[1]).toBeLessThanOrEqual(100)
        expect(found.interval[1] - found.interval[0]).toBeGreaterThan(0)
      }),
    )
  })

  it('turns its sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(answers, given => {
        const found = netPromoterScore(given, 0.05, 'show')
        const other = netPromoterScore(
          { ...given, promoters: given.detractors, detractors: given.promoters },
          0.05,
          'show',
        )
        if (found.kind === 'refused' || other.kind === 'refused') return
        expect(found.score).toBeCloseTo(-other.score, 9)
        expect(found.interval[0]).toBeCloseTo(-other.interval[1], 9)
      }),
    )
  })

  it('is not shown below ten answers, and nothing at all below five', () => {
    expect(netPromoterScore({ promoters: 2, passives: 1, detractors: 1 })).toMatchObject({
      refusals: [{ code: 'SUPPRESSED' }],
    })
    expect(netPromoterScore({ promoters: 5, passives: 2, detractors: 2 })).toMatchObject({
      refusals: [{ code: 'COMMENTS_ONLY' }],
    })
    expect(netPromoterScore({ promoters: 6, passives: 2, detractors: 2 })).toMatchObject({
      score: 40,
      display: 'interval',
    })
    const change = netPromoterChange(
      { promoters: 2, passives: 1, detractors: 1 },
      { promoters: 20, passives: 5, detractors: 5 },
    )
    expect(change.kind).toBe('refused')
  })

  it('never fails on strange input', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (promoters, passives, detractors) =>
        expectSound(netPromoterScore({ promoters, passives, detractors }, 0.05, 'show')),
      ),
    )
  })
})

describe('satisfaction and effort', () => {
  it('count 4 and 5 as satisfied and nothing else', () => {
    const found = customerSatisfaction([1, 2, 3, 4, 5, 5, 4, 3, 2, 1])
    expect(found).toMatchObject({ kind: 'estimate', proportion: 0.4, n: 10 })
    expect(customerSatisfaction([0, 4, 5])).toMatchObject({ refusals: [{ code: 'NOT_FINITE' }] })
  })

  it('widen with confidence and move with the scale', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 10, maxLength: 60 })
    fc.assert(
      fc.property(ratings, given => {
        const at95 = meanRating(given)
        const at99 = meanRating(given, 0.01)
        const moved = meanRating(given.map(value => 10 * value + 3))
        if (at95.kind === 'refused' || at99.kind === 'refused' || moved.kind === 'refused') {
          return expect(new Set(given).size).toBe(1)
        }
        expect(at99.interval[0]).toBeLessThan(at95.interval[0])
        expect(moved.interval[0]).toBeCloseTo(10 * at95.interval[0] + 3, 8)
        expect(at95.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(given.length)
      }),
    )
  })

  it('never fail on strange input', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), anyNumber, (given, alpha) => {
        expectSound(meanRating(given, alpha, 'show'))
        expectSound(customerSatisfaction(given, alpha, 'show'))
      }),
    )
  })
})

describe('what of a survey is shown', () => {
  it('grows with the number of answers', () => {
    expect([0, 4, 5, 9, 10, 29, 30, Number.NaN].map(surveyDisplay)).toEqual([
      'suppressed',
      'suppressed',
      'comments',
      'comments',
      'interval',
      'interval',
      'score',
      'suppressed',
    ])
  })

  it('speaks only for those who answered below a response rate of one in five', () => {
    expect(speaksOnlyForAnswers(19, 100)).toBe(true)
    expect(speaksOnlyForAnswers(20, 100)).toBe(false)
    expect(speaksOnlyForAnswers(5, 0)).toBe(true)
  })
})
