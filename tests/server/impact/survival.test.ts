import { kaplanMeier } from '@upshot/server/impact/methods/survival/kaplan-meier'
import { logRank } from '@upshot/server/impact/methods/survival/log-rank'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

const developer = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.boolean())
const developers = fc.array(developer, { minLength: 5, maxLength: 60 })
const split = (given: readonly (readonly [number, boolean])[]) => ({
  time: given.map(([time]) => time),
  event: given.map(([, event]) => event),
})

/** Acute myelogenous leukaemia, from R's survival package: survdiff gives chi squared 3.396 and p 0.0653. */
const maintained = split([
  [9, true],
  [13, true],
  [13, false],
  [18, true],
  [23, true],
  [28, false],
  [31, true],
  [34, true],
  [45, false],
  [48, true],
  [161, false],
])
const notMaintained = split([
  [5, true],
  [5, true],
  [8, true],
  [8, true],
  [12, true],
  [16, false],
  [23, true],
  [27, true],
  [30, true],
  [33, true],
  [43, true],
  [45, true],
])

describe('Kaplan-Meier', () => {
  it('never rises, stays within 0 and 1, and its limits enclose it', () => {
    fc.assert(
      fc.property(developers, given => {
        const found = kaplanMeier(split(given))
        if (found.kind === 'refused') throw new Error('refused')
        let before = 1
        for (const { survival, lower, upper } of found.points) {
          expect(survival).toBeLessThanOrEqual(before)
          expect(survival).toBeGreaterThanOrEqual(0)
          if (lower !== null && upper !== null) {
            expect(lower).toBeLessThanOrEqual(survival)
            expect(upper).toBeGreaterThanOrEqual(survival)
          }
          before = survival
        }
        expectSound(found)
      }),
    )
  })

  it('is the plain share when nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 40 }), time => {
        const found = kaplanMeier({ time, event: time.map(() => true) })
        if (found.kind === 'refused') throw new Error('refused')
        for (const point of found.points) {
          expect(point.survival).toBeCloseTo(time.filter(value => value > point.time).length / time.length, 10)
        }
      }),
    )
  })

  it('finds the medians that R finds', () => {
    expect(kaplanMeier(maintained)).toMatchObject({ median: 31, medianInterval: [13, null] })
    expect(kaplanMeier(notMaintained)).toMatchObject({ median: 23, medianInterval: [5, 33] })
  })

  it('has no median when fewer than half have called, and does not guess beyond the time watched', () => {
    const found = kaplanMeier({ time: [1, 2, 3, 4, 5, 6], event: [true, false, false, false, false, false] })
    expect(found).toMatchObject({ median: null, medianInterval: [1, null], activatedByHorizon: null })
    const nobody = kaplanMeier({ time: [30, 30, 30, 30, 30], event: [false, false, false, false, false] })
    expect(nobody).toMatchObject({ median: null, medianOfFinished: null, activatedByHorizon: 0 })
  })

  it('refuses what is no list of times', () => {
    expect(kaplanMeier({ time: [], event: [] })).toMatchObject({ refusals: [{ code: 'EMPTY' }] })
    expect(kaplanMeier({ time: [1, -2], event: [true, true] })).toMatchObject({ refusals: [{ code: 'NOT_FINITE' }] })
    expect(kaplanMeier({ time: [1, Number.NaN], event: [true, true] }).kind).toBe('refused')
    expect(kaplanMeier({ time: [1, 2], event: [true] }).kind).toBe('refused')
    expect(kaplanMeier({ time: [1, 2, 3, 4], event: [true, true, true, true] })).toMatchObject({
      refusals: [{ code: 'SUPPRESSED' }],
    })
  })
})

describe('log-rank', () => {
  it('agrees with R', () => {
    const found = logRank([maintained, notMaintained])
    if (found.kind === 'refused') throw new Error('refused')
    expect(found.chiSquared).toBeCloseTo(3.396, 3)
    expect(found.p).toBeCloseTo(0.0653, 4)
    expect(found.observed).toEqual([7, 11])
    expect(found.expected[0]).toBeCloseTo(10.69, 2)
  })

  it('does not depend on the order of the cohorts, and expects as many calls as were seen', () => {
    fc.assert(
      fc.property(developers, developers, developers, (a, b, c) => {
        const one = logRank([split(a), split(b), split(c)])
        const other = logRank([split(c), split(a), split(b)])
        expectSound(one)
        if (one.kind === 'refused' || other.kind === 'refused') return
        expect(one.p).toBeCloseTo(other.p, 8)
        const seen = one.observed.reduce((sum, value) => sum + value, 0)
        expect(one.expected.reduce((sum, value) => sum + value, 0)).toBeCloseTo(seen, 8)
      }),
      { numRuns: 40 },
    )
  })

  it('refuses a lone cohort, a tiny one, and one in which nothing happened', () => {
    const quiet = { time: [1, 2, 3, 4, 5], event: [false, false, false, false, false] }
    expect(logRank([maintained])).toMatchObject({ refusals: [{ code: 'TOO_FEW_GROUPS' }] })
    expect(logRank([quiet, quiet])).toMatchObject({ refusals: [{ code: 'NO_EVENTS' }] })
    expect(logRank([maintained, { time: [1], event: [true] }])).toMatchObject({ refusals: [{ code: 'SUPPRESSED' }] })
  })
})
