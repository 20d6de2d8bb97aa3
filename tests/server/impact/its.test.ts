import { itsCounts } from '@upshot/server/impact/methods/its/counts'
import { interruptedTimeSeries } from '@upshot/server/impact/methods/its/interrupted-time-series'
import type { ItsInput } from '@upshot/server/impact/methods/its/its-input'
import { neweyWestLag } from '@upshot/server/impact/methods/its/newey-west'
import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { steppedSeries } from '@upshot/server/impact/methods/simulation/simulated-series'
import { describe, expect, it } from 'vitest'

const y = steppedSeries(60, 36, -4, 3)

function codes(input: ItsInput): string[] {
  const found = interruptedTimeSeries(input)
  return found.kind === 'refused' ? found.refusals.map(({ code }) => code) : []
}

function found(input: ItsInput) {
  const result = interruptedTimeSeries(input)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals))
  return result
}

describe('an interrupted time series', () => {
  it('takes what happened to an untouched series off first', () => {
    const untouched = steppedSeries(60, 36, -4, 4)
    const difference = y.map((value, t) => value - (untouched[t] ?? 0))
    expect(found({ y, untouched, k: 36 }).mgc).toEqual(found({ y: difference, k: 36 }).mgc)
  })

  it('leaves out a declared phase-in, whatever its values', () => {
    const wild = y.map((value, t) => (t >= 36 && t < 40 ? 1000 : value))
    expect(found({ y: wild, k: 36, phaseIn: 4 }).mgc.levelChange).toEqual(
      found({ y, k: 36, phaseIn: 4 }).mgc.levelChange,
    )
  })

  it('tells effects at 4 and 12 points, on the line of level and slope', () => {
    const { effects, mgc, fitted, counterfactual } = found({ y, k: 36 })
    expect(effects.map(({ horizon }) => horizon)).toEqual([4, 12])
    const slope = mgc.slopeChange?.estimate ?? Number.NaN
    expect(effects[1]?.estimate).toBeCloseTo(mgc.levelChange.estimate + 12 * slope, 9)
    expect((fitted[48] ?? 0) - (counterfactual[48] ?? 0)).toBeCloseTo(effects[1]?.estimate ?? 0, 8)
    expect(fitted[35]).toBeCloseTo(counterfactual[35] ?? 0, 12)
  })

  it('can keep the slope', () => {
    const { mgc, olsCoef } = found({ y, k: 36, slope: false })
    expect(mgc.slopeChange).toBeNull()
    expect(olsCoef.slopeChange).toBeNull()
  })

  it('uses the usual number of lags, at least three', () => {
    expect([neweyWestLag(30), neweyWestLag(100), neweyWestLag(400)]).toEqual([3, 4, 5])
  })

  it.each<[string, ItsInput, string]>([
    ['eleven points before', { y: y.slice(25), k: 11 }, 'PRE_TOO_SHORT'],
    ['eleven points after', { y: y.slice(0, 47), k: 36 }, 'POST_TOO_SHORT'],
    ['a yearly season and one year before', { y, k: 20, season: 12 }, 'PRE_TOO_SHORT'],
    ['another change two points later', { y, k: 36, otherChanges: [38] }, 'OVERLAP'],
    ['a changed definition', { y, k: 36, definitionChanges: [10] }, 'DEFINITION_CHANGE'],
    ['a phased change without a phase-in', { y, k: 36, phased: true }, 'PHASED'],
    ['gaps', { y: y.map((value, t) => (t % 7 === 0 ? null : value)), k: 36 }, 'GAPS'],
    ['a straight line', { y: y.map((_, t) => 2 * t), k: 36 }, 'CONSTANT'],
    ['a control that repeats the step', { y, k: 36, controls: [y.map((_, t) => (t >= 36 ? 2 : 1))] }, 'COLLINEAR'],
  ])('refuses %s', (_, input, code) => expect(codes(input)).toContain(code))
})

describe('counts with exposure', () => {
  const { normal } = seededGenerator(8)
  const exposure = Array.from({ length: 60 }, (_, t) => 1000 + 10 * t)
  const counts = exposure.map((users, t) => Math.max(0, Math.round(users * 0.2 * (t >= 30 ? 0.8 : 1) + 12 * normal())))

  it('finds the ratio of rates, and an interval that allows for over-dispersion', () => {
    const fit = itsCounts({ y: counts, exposure, k: 30, slope: false })
    if (fit.kind === 'refused') throw new Error('refused')
    const { rateRatio, lower, upper, quasiLower, quasiUpper } = fit.levelChange
    expect(quasiLower).toBeLessThan(0.8)
    expect(quasiUpper).toBeGreaterThan(0.8)
    expect(Math.log(quasiUpper / rateRatio) / Math.log(upper / rateRatio)).toBeCloseTo(Math.sqrt(fit.dispersion), 9)
    expect(lower).toBeLessThan(upper)
  })

  it('does not mind the unit of the exposure', () => {
    const one = itsCounts({ y: counts, exposure, k: 30 })
    const other = itsCounts({ y: counts, exposure: exposure.map(users => users / 1000), k: 30 })
    if (one.kind === 'refused' || other.kind === 'refused') throw new Error('refused')
    expect(other.levelChange.rateRatio).toBeCloseTo(one.levelChange.rateRatio, 10)
    expect(other.slopeFTestP).toBeCloseTo(one.slopeFTestP ?? 0, 8)
  })

  it('reproduces counts that follow the model exactly', () => {
    const exact = exposure.map((users, t) => users * Math.exp(-2 + 0.01 * t + (t >= 30 ? -0.25 - 0.02 * (t - 30) : 0)))
    const fit = itsCounts({ y: exact, exposure, k: 30 })
    if (fit.kind === 'refused') throw new Error('refused')
    expect(Math.log(fit.levelChange.rateRatio)).toBeCloseTo(-0.25, 9)
    expect(Math.log(fit.slopeChange?.rateRatio ?? 0)).toBeCloseTo(-0.02, 9)
    expect(Math.log(fit.trend.rateRatio)).toBeCloseTo(0.01, 9)
  })

  it('refuses what are no counts, and users below one', () => {
    const codesOf = (input: Parameters<typeof itsCounts>[0]) => {
      const fit = itsCounts(input)
      return fit.kind === 'refused' ? fit.refusals.map(({ code }) => code) : []
    }
    expect(codesOf({ y: counts.map(value => -value), exposure, k: 30 })).toContain('NOT_COUNTS')
    expect(codesOf({ y: counts, exposure: exposure.map(() => 0), k: 30 })).toContain('NOT_COUNTS')
    expect(codesOf({ y: counts.map(() => 0), exposure, k: 30 })).toContain('CONSTANT')
  })
})
