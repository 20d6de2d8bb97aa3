import { causalImpact } from '@upshot/server/impact/methods/event-lift/causal-impact'
import { type EventLift, eventLift } from '@upshot/server/impact/methods/event-lift/event-lift'
import type { EventLiftInput } from '@upshot/server/impact/methods/event-lift/event-lift-input'
import { eventStudy } from '@upshot/server/impact/methods/event-study/event-study'
import { interruptedTimeSeries } from '@upshot/server/impact/methods/its/interrupted-time-series'
import type { ItsInput } from '@upshot/server/impact/methods/its/its-input'
import { dailySeries, seriesWithEvents, steppedSeries } from '@upshot/server/impact/methods/simulation/simulated-series'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const recipe = { n: 70, ar: 0.4, sd: 5, drift: 0.2, slope: 0.1, growth: 0 }
const seed = fc.integer({ min: 1, max: 1_000_000 })
const runs = { numRuns: 8 }
const size = fc.double({ min: 0.001, max: 1000, noNaN: true })
const shift = fc.double({ min: -1e5, max: 1e5, noNaN: true })

function lift(y: readonly number[], more: Partial<EventLiftInput> = {}): EventLift {
  const found = eventLift({ y, nPre: 63, season: 7, placebo: { kind: 'none' }, ...more })
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusals))
  return found
}

/** Equal to eight digits of the metric's size. */
function same(actual: number, wanted: number, scale: number): void {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-8 * scale)
}

describe('event lift, whatever the numbers', () => {
  it('moves with the unit of the metric and not with its origin', () => {
    fc.assert(
      fc.property(seed, size, shift, (s, factor, offset) => {
        const y = dailySeries(recipe, s)
        const before = lift(y)
        const after = lift(y.map(value => factor * value + offset))
        const scale = 100 * factor + 1e-4 * Math.abs(offset)
        same(after.effectAvg, factor * before.effectAvg, scale)
        same(after.effectLower, factor * before.effectLower, scale)
        same(after.effectUpper, factor * before.effectUpper, scale)
        same(after.mde80Avg, factor * before.mde80Avg, scale)
        same(after.predAvg, factor * before.predAvg + offset, scale)
        same(after.pTwoSided, before.pTwoSided, 10)
      }),
      runs,
    )
  })

  it('finds exactly as much more as was added to the window', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: -500, max: 500, noNaN: true }), (s, added) => {
        const y = dailySeries(recipe, s)
        const before = lift(y)
        const after = lift(y.map((value, t) => (t >= 63 ? value + added : value)))
        same(after.effectAvg, before.effectAvg + added, 100)
        same(after.effectLower, before.effectLower + added, 100)
        same(after.predUpper, before.predUpper, 100)
      }),
      runs,
    )
  })

  it('does not mind units, origins and order of controls', () => {
    fc.assert(
      fc.property(seed, size, shift, (s, factor, offset) => {
        const y = dailySeries(recipe, s)
        const a = dailySeries(recipe, s + 1)
        const b = dailySeries({ ...recipe, ar: 0.9 }, s + 2)
        const find = (controls: readonly (readonly number[])[]) =>
          eventLift({ y, nPre: 63, season: 7, controls, placebo: { kind: 'none' } })
        const before = find([a, b])
        const after = find([b.map(value => factor * value + offset), a])
        expect(after.kind).toBe(before.kind)
        if (before.kind === 'refused' || after.kind === 'refused') return
        same(after.effectAvg, before.effectAvg, 100)
        same(after.effectUpper, before.effectUpper, 100)
      }),
      runs,
    )
  })

  it('has a 99 % interval around the 95 % one around the estimate', () => {
    fc.assert(
      fc.property(seed, s => {
        const y = dailySeries(recipe, s)
        const wide = lift(y, { alpha: 0.01 })
        const usual = lift(y)
        expect(wide.effectLower).toBeLessThan(usual.effectLower)
        expect(usual.effectLower).toBeLessThan(usual.effectAvg)
        expect(usual.effectAvg).toBeLessThan(usual.effectUpper)
        expect(usual.effectUpper).toBeLessThan(wide.effectUpper)
        expect(usual.excludesZero).toBe(usual.pTwoSided < 0.05)
      }),
      runs,
    )
  })
})

describe('an interrupted time series, whatever the numbers', () => {
  it('moves with the unit, and by what was added after the change', () => {
    fc.assert(
      fc.property(seed, size, shift, fc.double({ min: -50, max: 50, noNaN: true }), (s, factor, offset, added) => {
        const y = steppedSeries(48, 24, -4, s)
        const before = interruptedTimeSeries({ y, k: 24 })
        const after = interruptedTimeSeries({
          y: y.map((value, t) => factor * (value + (t >= 24 ? added : 0)) + offset),
          k: 24,
        })
        if (before.kind === 'refused' || after.kind === 'refused') throw new Error('refused')
        const scale = 100 * factor + 1e-4 * Math.abs(offset)
        same(after.mgc.levelChange.estimate, factor * (before.mgc.levelChange.estimate + added), scale)
        same(after.mgc.levelChange.upper, factor * (before.mgc.levelChange.upper + added), scale)
        same(after.mgc.slopeChange?.lower ?? 0, factor * (before.mgc.slopeChange?.lower ?? 1), scale)
        same(after.remlAr1.rho, before.remlAr1.rho, 1000)
      }),
      runs,
    )
  })

  it('does not mind units, origins and order of controls', () => {
    fc.assert(
      fc.property(seed, size, shift, (s, factor, offset) => {
        const y = steppedSeries(60, 30, -4, s)
        const [a, b] = [steppedSeries(60, 30, 0, s + 1), dailySeries({ ...recipe, n: 60 }, s + 2)]
        const before = change({ y, k: 30, controls: [a, b] })
        const after = change({ y, k: 30, controls: [b.map(value => factor * value + offset), a] })
        same(after.levelChange.estimate, before.levelChange.estimate, 1000)
        same(after.levelChange.lower, before.levelChange.lower, 1000)
      }),
      runs,
    )
  })

  it('has a 99 % interval around the 95 % one around the estimate', () => {
    fc.assert(
      fc.property(seed, s => {
        const y = steppedSeries(48, 24, -4, s)
        const [wide, usual] = [change({ y, k: 24, alpha: 0.01 }), change({ y, k: 24 })]
        expect(wide.levelChange.lower).toBeLessThan(usual.levelChange.lower)
        expect(usual.levelChange.lower).toBeLessThan(usual.levelChange.estimate)
        expect(usual.levelChange.estimate).toBeLessThan(usual.levelChange.upper)
        expect(usual.levelChange.upper).toBeLessThan(wide.levelChange.upper)
      }),
      runs,
    )
  })
})

describe('an event study, whatever the numbers', () => {
  it.each(['shift', 'matched'] as const)('moves with the unit, not with the origin, and keeps its p: %s', placebo => {
    fc.assert(
      fc.property(seed, size, shift, (s, factor, offset) => {
        const { y, events } = seriesWithEvents(s)
        const study = (values: readonly number[]) => {
          const input = { events, preDays: 7, postDays: 3, season: 7, placebo, minimums: 'enforce' } as const
          const found = eventStudy({ ...input, y: values })
          if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusals))
          return found
        }
        const [before, after] = [study(y), study(y.map(value => factor * value + offset))]
        const scale = 100 * factor + 1e-4 * Math.abs(offset)
        same(after.statistic, factor * before.statistic, scale)
        same(after.placeboSd, factor * before.placeboSd, scale)
        expect(after.nSets).toBe(before.nSets)
        same(after.pUpper, before.pUpper, 1e8 / before.nSets)
      }),
      runs,
    )
  })
})

describe('the mode that agrees with CausalImpact, whatever the numbers', () => {
  const find = (y: readonly number[], alpha = 0.05) => {
    const input = { controls: [], nPre: 56, season: 1, levelSd: 0.01, levelDf: 32, alpha }
    const found = causalImpact({ ...input, y })
    if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusals))
    return found
  }

  it('moves with the unit, by what was added, and widens with confidence', () => {
    fc.assert(
      fc.property(seed, size, shift, fc.double({ min: -50, max: 50, noNaN: true }), (s, factor, offset, added) => {
        const y = dailySeries(recipe, s)
        const before = find(y)
        const after = find(y.map((value, t) => factor * (value + (t >= 56 ? added : 0)) + offset))
        const scale = 1000 * factor + 1e-3 * Math.abs(offset)
        same(after.effectAvg, factor * (before.effectAvg + added), scale)
        same(after.effectLower, factor * (before.effectLower + added), scale)
        const wide = find(y, 0.01)
        expect(wide.effectLower).toBeLessThan(before.effectLower)
        expect(before.effectUpper).toBeLessThan(wide.effectUpper)
      }),
      { numRuns: 4 },
    )
  })
})

function change(input: ItsInput) {
  const found = interruptedTimeSeries(input)
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusals))
  return found.mgc
}
