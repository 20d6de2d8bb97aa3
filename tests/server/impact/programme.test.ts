import { seededGenerator } from '@upshot/server/impact/methods/numerics/generator'
import { leastSquares } from '@upshot/server/impact/methods/numerics/least-squares'
import { adstock, geometricAdstock, totalMultiplier } from '@upshot/server/impact/methods/programme/adstock'
import { blockBootstrap } from '@upshot/server/impact/methods/programme/block-bootstrap'
import { eigenvalues, varianceInflation } from '@upshot/server/impact/methods/programme/collinearity'
import { nnls } from '@upshot/server/impact/methods/programme/nnls'
import { nnlsProfile } from '@upshot/server/impact/methods/programme/nnls-profile'
import { programmeChecks } from '@upshot/server/impact/methods/programme/programme-checks'
import type { ProgrammeInput } from '@upshot/server/impact/methods/programme/programme-input'
import { programmeLevel } from '@upshot/server/impact/methods/programme/programme-level'
import { ridge } from '@upshot/server/impact/methods/programme/ridge'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

const value = fc.integer({ min: -9, max: 9 })
const design = fc.array(fc.array(value, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 4 })
const target = fc.array(value, { minLength: 8, maxLength: 8 })

describe('adstock', () => {
  it('adds up to the multiplier, and leaves the series alone without carry-over', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), theta => {
        const pulse = geometricAdstock([1, ...new Array<number>(600).fill(0)], theta)
        expect(pulse.reduce((sum, item) => sum + item, 0)).toBeCloseTo(totalMultiplier(theta), 9)
      }),
    )
    expect(adstock([3, 0, 1], { form: 'geometric', theta: 0 })).toMatchObject({ values: [3, 0, 1] })
  })

  it('refuses a carry-over of 1 and what is no number', () => {
    expect(adstock([1], { form: 'geometric', theta: 1 }).kind).toBe('refused')
    expect(adstock([Number.NaN], { form: 'geometric', theta: 0.5 }).kind).toBe('refused')
    expect(adstock([1], { form: 'delayed', theta: 0.5, length: 3, peak: 1e9 }).kind).toBe('refused')
    expect(adstock([1], { form: 'normalised', theta: 0.5, length: 0 }).kind).toBe('refused')
  })
})

describe('least squares without negative coefficients', () => {
  it('is as good as the best of all subsets', () => {
    fc.assert(
      fc.property(design, target, (columns, y) => {
        const found = nnls(columns, y)
        if (found.kind === 'refused') throw new Error('refused')
        expect(Math.min(...found.coefficients)).toBeGreaterThanOrEqual(0)
        expect(found.rss).toBeCloseTo(bestSubset(columns, y), 6)
      }),
      { numRuns: 300 },
    )
  })
})

/** Smallest residual sum of squares over all subsets of columns whose free fit happens to be positive. */
function bestSubset(columns: readonly (readonly number[])[], y: readonly number[]): number {
  let best = y.reduce((sum, item) => sum + item * item, 0)
  for (let subset = 1; subset < 2 ** columns.length; subset++) {
    const fitted = leastSquares(
      columns.filter((_, j) => (subset >> j) & 1),
      y,
    )
    if (fitted?.coefficients.every(item => item >= -1e-12)) best = Math.min(best, fitted.rss)
  }
  return best
}

describe('ridge', () => {
  it('is least squares without penalty, and the mean under an endless one', () => {
    fc.assert(
      fc.property(design, target, (columns, y) => {
        const free = leastSquares([y.map(() => 1), ...columns], y)
        const none = ridge(columns, y, 0)
        if (free === null) return expect(none.kind).toBe('refused')
        if (none.kind === 'refused') throw new Error('refused')
        for (const [j, b] of none.coefficients.entries())
          expect(b).toBeCloseTo(free.coefficients[j + 1] ?? Number.NaN, 6)
        const endless = ridge(columns, y, 1e12)
        if (endless.kind === 'refused') throw new Error('refused')
        expect(endless.intercept).toBeCloseTo(y.reduce((sum, item) => sum + item, 0) / y.length, 6)
      }),
    )
  })
})

describe('collinearity', () => {
  it('is 1 for columns at right angles and infinite for a combination of others', () => {
    const inflation = varianceInflation([
      [1, -1, 1, -1],
      [1, 1, -1, -1],
    ])
    expect(inflation[0]).toBeCloseTo(1, 12)
    const sum = varianceInflation([
      [1, 2, 0, 5, 3],
      [0, 1, 1, 0, 2],
      [1, 3, 1, 5, 5],
    ])
    expect(sum).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  it('rests on eigenvalues whose sum is the trace and whose squares are the squares of the matrix', () => {
    const entries = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(entries, upper => {
        const matrix = new Float64Array(16)
        let next = 0
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j <= i; j++) {
            matrix[i * 4 + j] = upper[next] ?? 0
            matrix[j * 4 + i] = upper[next++] ?? 0
          }
        }
        const found = eigenvalues(matrix, 4)
        const trace = [0, 5, 10, 15].reduce((sum, i) => sum + (matrix[i] ?? 0), 0)
        expect(found.reduce((sum, item) => sum + item, 0)).toBeCloseTo(trace, 9)
        expect(found.reduce((sum, item) => sum + item * item, 0)).toBeCloseTo(
          matrix.reduce((sum, item) => sum + item * item, 0),
          9,
        )
      }),
    )
  })
})

describe('the block bootstrap', () => {
  const { normal } = seededGenerator(5)
  const columns = [Array.from({ length: 40 }, () => 1), Array.from({ length: 40 }, normal)]
  const y = (columns[1] ?? []).map(item => 3 + 2 * item + normal())

  it('gives the same bits for the same seed, and other ones for another', () => {
    const one = blockBootstrap({ columns, y, seed: 3 })
    expect(blockBootstrap({ columns, y, seed: 3 })).toEqual(one)
    expect(blockBootstrap({ columns, y, seed: 4 })).not.toEqual(one)
  })

  it('refuses a block longer than the series and columns that are combinations of each other', () => {
    expect(blockBootstrap({ columns, y, seed: 1, blockLength: 41 })).toMatchObject({
      refusals: [{ code: 'TOO_SHORT' }],
    })
    expect(blockBootstrap({ columns: [y, y], y, seed: 1 })).toMatchObject({ refusals: [{ code: 'COLLINEAR' }] })
    expect(blockBootstrap({ columns, y: y.map(() => Number.NaN), seed: 1 })).toMatchObject({
      refusals: [{ code: 'NOT_FINITE' }],
    })
  })
})

/** Two years of a metric moved by talks (one week, half of it left the next) and posts (no carry-over), and noise. */
function twoYears(seed: number, talkEffect: number, postEffect: number): ProgrammeInput {
  const { normal, uniform, integer } = seededGenerator(seed)
  const n = 104
  const talks = Array.from({ length: n }, () => (uniform() < 0.25 ? 1 : 0))
  const posts = Array.from({ length: n }, () => integer(4))
  const carried = geometricAdstock(talks, 0.5)
  const y = posts.map((count, t) => 200 + 0.2 * t + talkEffect * (carried[t] ?? 0) + postEffect * count + 8 * normal())
  const channels = [
    { name: 'talks', weeks: talks },
    { name: 'posts', weeks: posts },
  ]
  return { y, channels, thetas: [0, 0.25, 0.5, 0.75] }
}

function estimated(input: ProgrammeInput) {
  const found = programmeLevel({ ...input, minimums: 'show' })
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusals))
  return found
}

describe('the programme level', () => {
  const strong = twoYears(1, 30, 8)

  it('finds what was put in, and its parts add up', () => {
    const found = programmeLevel(strong)
    if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusals))
    const [talks, posts] = found.channels
    const put = geometricAdstock(strong.channels[0]?.weeks ?? [], 0.5).reduce((sum, item) => sum + item, 0) * 30
    expect(talks?.lower).toBeLessThan(put)
    expect(talks?.upper).toBeGreaterThan(put)
    expect(talks?.separable && posts?.separable).toBe(true)
    expect(talks?.effectPerUnit).toBeGreaterThan(40)
    expect(talks?.effectPerUnit).toBeLessThan(80)
    const contributions = found.channels.reduce((sum, channel) => sum + channel.contribution, 0)
    expect(contributions + found.baseline).toBeCloseTo(
      found.fitted.reduce((sum, item) => sum + item, 0),
      4,
    )
    expect(contributions + found.baseline).toBeCloseTo(
      strong.y.reduce((sum, item) => sum + item, 0),
      -3,
    )
  })

  it('does not depend on units, offsets, trends, or the order of channels', () => {
    const plain = estimated(strong)
    const changed = estimated({
      ...strong,
      y: strong.y.map((item, t) => 1000 * (item + 50 + 3 * t)),
      channels: [...strong.channels]
        .reverse()
        .map(({ name, weeks }) => ({ name, weeks: weeks.map(item => 60 * item) })),
    })
    for (const channel of plain.channels) {
      const other = changed.channels.find(item => item.channel === channel.channel)
      expect((other?.contribution ?? 0) / 1000 / channel.contribution).toBeCloseTo(1, 6)
      expect((other?.lower ?? 0) / 1000 / channel.lower).toBeCloseTo(1, 4)
      expect(other?.theta).toBeCloseTo(channel.theta, 6)
      expect(((other?.effectPerUnit ?? 0) * 60) / 1000 / channel.effectPerUnit).toBeCloseTo(1, 6)
    }
  })

  it('has wider intervals at 99 % than at 95 %', () => {
    const at95 = estimated(strong)
    const at99 = estimated({ ...strong, alpha: 0.01 })
    for (const [k, channel] of at95.channels.entries()) {
      expect(at99.channels[k]?.lower).toBeLessThan(channel.lower)
      expect(at99.channels[k]?.upper).toBeGreaterThan(channel.upper)
    }
  })

  it('refuses to credit channels that did nothing', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const found = programmeLevel(twoYears(seed, 0, 0))
      expect(found.kind).toBe('refused')
      if (found.kind === 'refused') {
        for (const { code } of found.refusals) expect(['ROTATION', 'WORSE_THAN_BASELINE']).toContain(code)
      }
    }
  })

  it('refuses a metric without movement or with gaps', () => {
    const flat = strong.y.map(() => 7)
    expect(programmeLevel({ ...strong, y: flat })).toMatchObject({ refusals: [{ code: 'CONSTANT' }] })
    const gap = strong.y.map((item, t) => (t === 5 ? Number.NaN : item))
    expect(programmeLevel({ ...strong, y: gap })).toMatchObject({ refusals: [{ code: 'NOT_FINITE' }] })
  })

  it('agrees with least squares that cannot go below zero', () => {
    const { channels } = estimated(strong)
    const profile = nnlsProfile({ ...strong, bootstrap: { replicates: 99, seed: 8 } })
    if (profile.kind === 'refused') throw new Error('refused')
    for (const [k, { contribution, interval }] of profile.channels.entries()) {
      expect(contribution).toBeGreaterThan(channels[k]?.lower ?? Number.NaN)
      expect(contribution).toBeLessThan(channels[k]?.upper ?? Number.NaN)
      expect(interval?.[0]).toBeLessThan(contribution)
      expect(interval?.[1]).toBeGreaterThan(contribution)
    }
  })
})

describe('what a programme model is refused for', () => {
  const weeks = (n: number, active: (t: number) => number) => Array.from({ length: n }, (_, t) => active(t))
  const codes = (channels: { name: string; weeks: number[] }[]) => {
    const found = programmeChecks(channels)
    return found.kind === 'refused' ? found.refusals.map(({ code }) => code) : found.refusals.map(({ code }) => code)
  }
  const everyThird = weeks(104, t => (t % 3 === 0 ? 1 : 0))
  const everyFifth = weeks(104, t => (t % 5 === 0 ? 2 : 0))

  it('names each rule', () => {
    expect(
      codes([
        { name: 'a', weeks: everyThird },
        { name: 'b', weeks: everyFifth },
      ]),
    ).toEqual([])
    expect(
      codes([
        { name: 'a', weeks: everyThird },
        { name: 'b', weeks: everyThird },
      ]),
    ).toEqual(['COLLINEAR'])
    expect(codes([{ name: 'a', weeks: weeks(104, t => (t < 7 ? 1 : 0)) }])).toEqual(['TOO_FEW_ACTIVE'])
    expect(codes([{ name: 'a', weeks: weeks(104, t => (t < 7 ? 0 : 1)) }])).toEqual(['TOO_FEW_INACTIVE'])
    expect(codes([{ name: 'a', weeks: everyThird.slice(0, 51) }])).toEqual(['TOO_SHORT'])
    expect(
      codes([
        { name: 'a', weeks: everyThird.slice(0, 55) },
        { name: 'b', weeks: everyFifth.slice(0, 55) },
      ]),
    ).toEqual(['TOO_SHORT_FOR_COLUMNS'])
    const five = [2, 3, 5, 7, 11].map(step => ({ name: `c${step}`, weeks: weeks(104, t => (t % step === 0 ? 1 : 0)) }))
    expect(codes(five)).toEqual(['TOO_MANY_CHANNELS'])
    expect(codes([])).toEqual(['NO_CHANNELS'])
    expect(codes([{ name: 'a', weeks: [Number.NaN] }])).toEqual(['NOT_FINITE'])
  })

  it('holds for the model itself', () => {
    const { normal } = seededGenerator(1)
    const y = everyThird.map(() => 100 + normal())
    const twins = [
      { name: 'posts', weeks: everyThird },
      { name: 'newsletters', weeks: everyThird },
    ]
    expect(programmeLevel({ y, channels: twins })).toMatchObject({
      refusals: [{ code: 'COLLINEAR', reason: 'posts and newsletters cannot be separated (VIF > 10)' }],
    })
  })
})

it('strange series give refusals, never NaN and never an exception', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 0, 0, 1e308, 1e-300, -1, Number.NaN))
  const tame = fc.constantFrom(0, 0, 1, 1e100, 1e-100, 1e-200)
  const series = fc.oneof(fc.array(number, { maxLength: 70 }), fc.array(tame, { minLength: 40, maxLength: 70 }))
  fc.assert(
    fc.property(fc.array(series, { minLength: 1, maxLength: 4 }), fc.boolean(), (lists, even) => {
      const n = even ? Math.min(...lists.map(list => list.length)) : Number.POSITIVE_INFINITY
      const [y = [], ...rest] = lists.map(list => list.slice(0, n))
      const channels = rest.map((list, k) => ({ name: `c${k}`, weeks: list }))
      const thetas = [0, 0.5]
      expectSound(programmeLevel({ y, channels, thetas }))
      expectSound(programmeLevel({ y, channels, thetas, minimums: 'show' }))
      expectSound(nnlsProfile({ y, channels, thetas, bootstrap: { replicates: 3, seed: 1 } }))
      expectSound(nnls(rest, y))
      expectSound(ridge(rest, y, 0.5))
      expectSound(blockBootstrap({ columns: rest, y, seed: 1, replicates: 5 }))
      expectSound(programmeChecks(channels))
    }),
    { numRuns: 200 },
  )
})
