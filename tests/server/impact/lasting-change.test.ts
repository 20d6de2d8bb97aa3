import { averageChange } from '@upshot/server/impact/methods/its/average-change'
import { interruptedTimeSeries } from '@upshot/server/impact/methods/its/interrupted-time-series'
import { lastingChange } from '@upshot/server/impact/methods/its/lasting-change'
import type { LastingChangeInput } from '@upshot/server/impact/methods/its/lasting-change-input'
import { withoutChange } from '@upshot/server/impact/methods/its/without-change'
import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { describe, expect, it } from 'vitest'

const weeks = 65
const k = 52

/** A year of weeks and a quarter after it, with errors that last for some weeks. */
function series(seed: number, effect: (h: number) => number = () => 0, ar = 0.4): number[] {
  const { normal } = seededGenerator(seed)
  let error = 0
  return Array.from({ length: weeks }, (_, t) => {
    error = ar * error + Math.sqrt(1 - ar * ar) * normal()
    return 80 + 0.2 * t + 4 * error + (t >= k ? effect(t - k) : 0)
  })
}

const question: Omit<LastingChangeInput, 'y'> = {
  k,
  phaseIn: 0,
  season: 0,
  alpha: 0.05,
  nature: 'flow',
  counts: false,
  horizons: [4, 12],
  windowEnded: true,
  otherChanges: [],
  placebos: 12,
}

function found(y: readonly (number | null)[], more: Partial<LastingChangeInput> = {}) {
  const result = lastingChange({ ...question, y, ...more })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals))
  return result
}

it('sums the effect over the whole window, also over points that nobody observed', () => {
  const y: (number | null)[] = series(5, () => 20)
  y[k + 3] = null
  const change = found(y)
  expect(change.total).toEqual(change.cumulativePath?.at(-1))
  expect(change.total?.estimate).toBeCloseTo(13 * change.average.estimate, -1)
})

function codes(y: readonly (number | null)[], more: Partial<LastingChangeInput> = {}): string[] {
  const result = lastingChange({ ...question, y, ...more })
  return result.kind === 'refused' ? result.refusals.map(({ code }) => code) : []
}

const jump = series(7, () => 20)

describe('a lasting change', () => {
  it('has the level and the slope of the interrupted series, and the mean of both over the window', () => {
    const { level, slope, average, later, effectPath } = found(jump)
    const its = interruptedTimeSeries({ y: jump, k })
    if (its.kind === 'refused') throw new Error('refused')
    expect(level).toEqual(its.mgc.levelChange)
    expect(slope).toEqual(its.mgc.slopeChange)
    expect(later.map(({ horizon }) => horizon)).toEqual([4, 12])
    expect(later[0]?.estimate).toBeCloseTo(level.estimate + 4 * slope.estimate, 9)
    expect(average.estimate).toBeCloseTo(level.estimate + 6 * slope.estimate, 9)
    expect(effectPath).toHaveLength(13)
    const mean = effectPath.reduce((sum, each) => sum + each.estimate / 13, 0)
    expect(average.estimate).toBeCloseTo(mean, 9)
  })

  it('adds up to the average times the points, and never for a stock', () => {
    const { total, average, cumulativePath } = found(jump)
    expect(total?.estimate).toBeCloseTo(13 * average.estimate, 9)
    expect(total?.lower).toBeCloseTo(13 * average.lower, 9)
    expect(cumulativePath?.at(-1)?.upper).toBeCloseTo(total?.upper ?? Number.NaN, 6)
    expect(found(jump, { nature: 'stock' })).toMatchObject({ total: null, cumulativePath: null })
  })

  it('finds a jump, and no more than that where nothing happened', () => {
    const { average, relative, placebo, excludesZero } = found(jump)
    expect(average.lower).toBeLessThan(20)
    expect(average.upper).toBeGreaterThan(20)
    expect(excludesZero).toBe(true)
    expect(relative?.lower).toBeGreaterThan(0)
    expect(placebo).toMatchObject({ nPlacebos: 12, placeboOk: true })
    expect(found(series(6)).excludesZero).toBe(false)
  })

  it('finds a slope without a jump too', () => {
    const { level, average } = found(series(9, h => 3 * h))
    expect(level.lower).toBeLessThan(0)
    expect(average.lower).toBeGreaterThan(0)
  })

  it('is wrong in at most 7 of 100 series on which nothing happened, and so holds the truth in the others', () => {
    for (const ar of [0, 0.5, 0.7]) {
      const wrong = Array.from({ length: 150 }, (_, i) => {
        const found = averageChange({ ...question, y: series(70_000 + i, () => 0, ar) })
        return found === null || found.lower > 0 || found.upper < 0
      })
      expect(wrong.filter(Boolean).length).toBeLessThanOrEqual(0.07 * 150)
    }
    const [none, eight] = [series(4), series(4, () => 8)].map(y => averageChange({ ...question, y }))
    for (const side of ['estimate', 'lower', 'upper'] as const) {
      expect((eight?.[side] ?? 0) - (none?.[side] ?? 0)).toBeCloseTo(8, 8)
    }
  }, 60_000)

  it('places its placebos where there are two windows before them, and the real change after', () => {
    const dates = found(jump).placebo?.placebos.map(({ date }) => date) ?? []
    expect(Math.min(...dates)).toBeGreaterThanOrEqual(26)
    expect(Math.max(...dates)).toBe(k - 13)
    const young = found(jump.slice(20), { k: k - 20 })
    expect(young.placebo?.nPlacebos).toBeLessThan(8)
    expect(young.caps.map(({ code }) => code)).toEqual(['PLACEBO_TOO_FEW'])
  })

  it('tells rates in the unit of the metric: twice the exposure, twice the effect', () => {
    const out = Array.from({ length: weeks }, (_, t) => 900 + 7 * t)
    const y = jump.map((value, t) => (value * (out[t] ?? 0)) / 1_000)
    const { average, level, relative, effectPath } = found(y, { exposure: out })
    const rate = found(jump)
    expect(level.estimate).toBeCloseTo((rate.level.estimate * (out[k] ?? 0)) / 1_000, 6)
    expect(effectPath[12]?.estimate).toBeCloseTo(((rate.effectPath[12]?.estimate ?? 0) * (out[64] ?? 0)) / 1_000, 6)
    expect(relative?.estimate).toBeCloseTo(rate.relative?.estimate ?? Number.NaN, 2)
    const twice = found(
      y.map(value => 2 * value),
      { exposure: out.map(value => 2 * value) },
    )
    expect(twice.average.estimate).toBeCloseTo(2 * average.estimate, 6)
  })

  it('stands beside what published practice says; counts beside Poisson regression as well', () => {
    const names = (y: readonly number[], more: Partial<LastingChangeInput> = {}) =>
      found(y, more).crossChecks.map(({ method }) => method)
    expect(names(jump)).toEqual(['ols', 'newey-west', 'reml-ar1'])
    const counts = jump.map(Math.round)
    expect(names(counts, { counts: true })).toEqual(['ols', 'newey-west', 'reml-ar1', 'poisson'])
    const poisson = found(counts, { counts: true }).crossChecks.at(-1)
    expect(poisson).toMatchObject({ unit: 'ratio' })
    expect(poisson?.lower).toBeGreaterThan(1)
    const [ols] = found(jump).crossChecks
    const its = interruptedTimeSeries({ y: jump, k })
    expect(ols?.estimate).toBe(its.kind === 'estimate' ? its.olsCoef.levelChange : Number.NaN)
  })

  it('takes an untouched series off first, and refuses one that changed itself', () => {
    const other = series(33)
    const both = jump.map((value, t) => value + (other[t] ?? 0))
    const alone = found(jump).average.estimate
    const { average, counterfactualPath } = found(both, { untouched: other })
    expect(average.estimate).toBeCloseTo(alone, 9)
    expect(counterfactualPath[0]?.estimate).toBeGreaterThan(120)
    expect(codes(both, { untouched: series(34, () => 25) })).toEqual(['CONTROL_TOUCHED'])
  })

  it.each<[string, Partial<LastingChangeInput>, string]>([
    ['a window that has not ended', { windowEnded: false }, 'NOT_OVER'],
    ['another activity three points away', { otherChanges: [k - 3] }, 'OVERLAP'],
    ['an exposure of zero', { exposure: jump.map((_, t) => (t === 3 ? 0 : 5)) }, 'NOT_POSITIVE'],
    ['an exposure of another length', { exposure: [1, 2] }, 'INVALID_INPUT'],
    ['both an exposure and an untouched series', { exposure: jump, untouched: jump }, 'INVALID_INPUT'],
    ['too short a window once the steps are left out', { phaseIn: 2 }, 'POST_TOO_SHORT'],
  ])('refuses %s', (_, more, code) => expect(codes(jump, more)).toContain(code))
})

describe('what could be seen beforehand', () => {
  it('does not depend on what happened', () => {
    const before = withoutChange({ ...question, y: jump })
    const wild = jump.map((value, t) => (t >= k ? value * value : value))
    expect(withoutChange({ ...question, y: wild })).toEqual(before)
  })

  it('is about as wide as what is seen then', () => {
    const widths = (y: readonly number[]) => {
      const blind = withoutChange({ ...question, y })
      const seen = averageChange({ ...question, y })
      const told = blind === null ? null : averageChange(blind.input)
      if (seen === null || told === null) throw new Error('nothing to compare')
      return [told.upper - told.lower, seen.upper - seen.lower] as const
    }
    let [told, real] = [0, 0]
    for (let seed = 0; seed < 40; seed++) {
      const [blind, seen] = widths(series(900 + seed))
      told += blind
      real += seen
    }
    expect(told / real).toBeGreaterThan(0.9)
    expect(told / real).toBeLessThan(1.1)
  })
})
