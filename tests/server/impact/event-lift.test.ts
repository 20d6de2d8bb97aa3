import { eventLift } from '@upshot/server/impact/methods/event-lift/event-lift'
import type { EventLiftInput } from '@upshot/server/impact/methods/event-lift/event-lift-input'
import { defaultShapes } from '@upshot/server/impact/methods/mgc/error-shape'
import { regressionColumns } from '@upshot/server/impact/methods/mgc/regression-columns'
import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { dailySeries } from '@upshot/server/impact/methods/simulation/simulated-series'
import { describe, expect, it } from 'vitest'
import { denseCounterfactual } from './dense-mgc.ts'

const recipe = { n: 112, ar: 0.4, sd: 5, drift: 0.15, slope: 0.1, growth: 0 }
const y = dailySeries(recipe, 77)
const control = dailySeries({ ...recipe, sd: 2 }, 78)
const plain: EventLiftInput = { y, nPre: 98, season: 7 }

function estimated(input: EventLiftInput) {
  const found = eventLift(input)
  if (found.kind === 'refused') throw new Error(found.refusals.map(({ code }) => code).join(', '))
  return found
}

function codes(input: EventLiftInput): string[] {
  const found = eventLift(input)
  return found.kind === 'refused' ? found.refusals.map(({ code }) => code) : found.caps.map(({ code }) => code)
}

describe('event lift', () => {
  it.each([
    ['alone', [], y],
    ['with a control', [control], y],
    ['with gaps in the past', [control], y.map((value, t) => (t === 5 || t === 40 || t === 41 ? null : value))],
  ])('agrees with the dense formula to nine digits %s', (_, controls, series) => {
    const lift = estimated({ ...plain, y: series, controls, placebo: { kind: 'none' } })
    const columns = regressionColumns({ length: 112, trend: true, season: 7, controls }).map(column => [...column])
    const dense = (a: readonly number[]) =>
      denseCounterfactual({ y: series, nPre: 98, columns }, defaultShapes, a, 0.05)
    const close = (actual: number, wanted: number) =>
      expect(Math.abs(actual - wanted)).toBeLessThan(1e-9 * Math.abs(wanted))
    const average = dense(new Array<number>(14).fill(1 / 14))
    close(lift.predAvg, average.mean)
    close(lift.predLower, average.lower)
    close(lift.predUpper, average.upper)
    const fifth = dense([0, 0, 0, 0, 1])
    close(lift.pointwiseCounterfactual.mean[4] ?? 0, fifth.mean)
    close(lift.pointwiseCounterfactual.upper[4] ?? 0, fifth.upper)
    const firstSix = dense([1, 1, 1, 1, 1, 1])
    const actual = series.slice(98, 104).reduce<number>((sum, value) => sum + (value ?? 0), 0)
    close(actual - (lift.cumulativeEffectPath?.mean[5] ?? 0), firstSix.mean)
    close(actual - (lift.cumulativeEffectPath?.lower[5] ?? 0), firstSix.upper)
  })

  it('finds a placebo the same whether the series is cut after it or not', () => {
    const lift = estimated({ ...plain, placebo: { kind: 'dates', first: 60, step: 12, window: 14 } })
    const first = lift.placebo?.placebos[0]
    const cut = estimated({ y: y.slice(0, 74), nPre: 60, season: 7, placebo: { kind: 'none' } })
    expect(first?.date).toBe(60)
    expect(first?.effectAvg).toBeCloseTo(cut.effectAvg, 9)
    expect(first?.effectUpper).toBeCloseTo(cut.effectUpper, 9)
  })

  it('tries eight dates by default, the last one just before the window', () => {
    const { placebo } = estimated(plain)
    expect(placebo?.nPlacebos).toBe(8)
    expect(placebo?.placebos.at(-1)?.date).toBe(84)
  })

  it('never sums a stock', () => {
    const lift = estimated({ ...plain, nature: 'stock' })
    expect([lift.cumEffect, lift.cumLower, lift.cumUpper, lift.cumulativeEffectPath]).toEqual([null, null, null, null])
    expect(lift.effectAvg).toBe(estimated(plain).effectAvg)
  })

  it('tells a share only where the counterfactual is surely above zero', () => {
    expect(estimated(plain).relativeEffect).not.toBeNull()
    expect(estimated({ ...plain, y: y.map(value => value - 110) }).relativeEffect).toBeNull()
  })

  it('finds a ratio on the log scale, whatever the unit', () => {
    const grown = y.map((value, t) => Math.exp(value / 100) * (t >= 98 ? 1.5 : 1))
    const lift = estimated({ ...plain, y: grown, scale: 'log' })
    const without = estimated({ ...plain, y: y.map(value => Math.exp(value / 100)), scale: 'log' })
    const ratio = (1 + (lift.relativeEffect?.estimate ?? 0)) / (1 + (without.relativeEffect?.estimate ?? 0))
    expect(ratio).toBeCloseTo(1.5, 9)
    expect(lift.cumEffect).toBeNull()
    expect(lift.flags).toContain('log scale')
    const thousandth = estimated({ ...plain, y: grown.map(value => value / 1000), scale: 'log' })
    expect(thousandth.relativeEffect?.upper).toBeCloseTo(lift.relativeEffect?.upper ?? 0, 9)
  })

  it('takes the log scale by itself where the spread grows with the level, and else not', () => {
    const { normal } = seededGenerator(5)
    const noisy = Array.from({ length: 200 }, (_, t) => Math.exp(3 + t / 60 + 0.2 * normal()))
    expect(estimated({ y: noisy, nPre: 186, season: 0, step: 'day', scale: 'auto' }).scale).toBe('log')
    expect(estimated({ ...plain, scale: 'auto' }).scale).toBe('linear')
  })
})

describe('the units that are expected in the window', () => {
  const counts = (n: number, of: (t: number) => number): EventLiftInput => ({
    y: Array.from({ length: n }, (_, t) => Math.max(0, Math.round(of(t) + ((t * 37) % 5) / 4 - 0.5))),
    nPre: n - 7,
    season: 0,
    step: 'day',
  })

  it('are those that are foretold, not those that were usual before', () => {
    const declining = counts(97, t => 9 - t / 10)
    const growing = counts(97, t => t / 25)
    const sum = ({ y: values, nPre }: EventLiftInput) =>
      values.slice(0, nPre).reduce<number>((all, value) => all + (value ?? 0), 0)
    expect((7 * sum(declining)) / 90).toBeGreaterThan(10)
    expect(codes(declining)).toEqual(['TOO_FEW'])
    expect((7 * sum(counts(97, t => t / 40))) / 90).toBeLessThan(10)
    expect(codes(counts(97, t => t / 40))).not.toContain('TOO_FEW')
    expect(codes(growing)).not.toContain('TOO_FEW')
  })
})

describe('event lift refuses', () => {
  const cases: [string, EventLiftInput, string][] = [
    ['too short a past', { ...plain, y: y.slice(60), nPre: 38 }, 'PRE_TOO_SHORT'],
    ['a window of two points', { ...plain, y: y.slice(0, 100) }, 'POST_TOO_SHORT'],
    ['a window that goes on', { ...plain, circumstances: { declaredWindow: 20 } }, 'NOT_OVER'],
    ['a window that is not over', { ...plain, circumstances: { windowEnded: false } }, 'NOT_OVER'],
    ['many gaps before', { ...plain, y: y.map((value, t) => (t % 8 === 3 && t < 98 ? null : value)) }, 'GAPS'],
    ['a gap in the window', { ...plain, y: y.map((value, t) => (t === 100 ? null : value)) }, 'GAPS'],
    ['a metric that stands still', { ...plain, y: y.map((value, t) => (t < 98 ? 7 : value)) }, 'CONSTANT'],
    ['a metric that the calendar explains', { ...plain, y: y.map((_, t) => 3 * t + (t % 7)) }, 'CONSTANT'],
    ['a handful of units', { ...plain, y: y.map((_, t) => (t % 9 === 0 ? 1 : 0)) }, 'TOO_FEW'],
    ['a changed definition', { ...plain, circumstances: { definitionChanges: [30] } }, 'DEFINITION_CHANGE'],
    [
      'an exposed control',
      { ...plain, controls: [control], circumstances: { controlsExposed: true } },
      'CONTROL_TOUCHED',
    ],
    [
      'a control that moved in the window',
      { ...plain, controls: [control.map((value, t) => (t >= 98 ? value + 40 : value))] },
      'CONTROL_TOUCHED',
    ],
    ['the same control twice', { ...plain, controls: [control, control.map(value => 2 * value + 1)] }, 'COLLINEAR'],
    ['a constant control', { ...plain, controls: [y.map(() => 4)] }, 'COLLINEAR'],
    ['NaN', { ...plain, y: y.map((value, t) => (t === 4 ? Number.NaN : value)) }, 'NOT_FINITE'],
    ['a control too many', { ...plain, controls: [control, control, control, control] }, 'INVALID_INPUT'],
    ['logarithms of zero', { ...plain, y: y.map((value, t) => (t === 4 ? 0 : value)), scale: 'log' }, 'NOT_POSITIVE'],
    ['nothing at all', { y: [], nPre: 0, season: 7 }, 'POST_TOO_SHORT'],
    ['a series of gaps', { ...plain, y: y.map(() => null) }, 'GAPS'],
  ]
  it.each(cases)('%s', (_, input, code) => {
    expect(eventLift(input).kind).toBe('refused')
    expect(codes(input)).toContain(code)
  })

  it('but only caps the label for what makes the cause doubtful', () => {
    const otherEvents = [{ index: 90, name: 'Price change' }]
    const found = codes({ ...plain, circumstances: { otherEvents, triggered: true, undeclared: true } })
    expect(found).toEqual(expect.arrayContaining(['OVERLAP', 'TRIGGERED', 'UNDECLARED']))
    expect(codes({ ...plain, circumstances: { otherEvents: [{ index: 83, name: 'Long before' }] } })).not.toContain(
      'OVERLAP',
    )
  })

  it('and says when the past has too few dates for placebos', () => {
    expect(codes({ ...plain, y: y.slice(46), nPre: 52 })).toContain('PLACEBO_TOO_FEW')
  })

  it('and says when placebos find as much', () => {
    const restless = y.map((value, t) => value + (t % 30 < 14 ? 60 : 0))
    expect(codes({ ...plain, y: restless })).toContain('PLACEBO_FAILED')
  })
})
