import { InputFault } from '@upshot/server/impact/methods/read-input'
import { methods } from '@upshot/server/impact/methods/registry'
import { dailySeries } from '@upshot/server/impact/methods/simulation/simulated-series'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const good = dailySeries({ n: 70, ar: 0.4, sd: 5, drift: 0.2, slope: 0.1, growth: 0 }, 9)
const line = good.map((_, t) => t)

/** Series that break what is not careful. */
const series: Record<string, unknown[]> = {
  nothing: [],
  'one point': [3],
  'two points': [3, 4],
  constant: good.map(() => 5),
  zeros: good.map(() => 0),
  'a line': line,
  'a square': line.map(t => t * t),
  'all missing': good.map(() => null),
  'half missing': good.map((value, t) => (t % 2 === 0 ? value : null)),
  NaN: good.map((value, t) => (t === 20 ? Number.NaN : value)),
  infinity: good.map((value, t) => (t === 66 ? Number.POSITIVE_INFINITY : value)),
  huge: good.map(value => value * 1e306),
  large: good.map(value => value * 1e97),
  tiny: good.map(value => value * 1e-300),
  'least of all': good.map((_, t) => (t % 2) * 5e-324),
  'far from zero': good.map(value => value + 1e15),
  'one spike': good.map((_, t) => (t === 30 ? 1e9 : 0)),
  'a spike in the window': good.map((_, t) => (t === 65 ? 1e9 : (t * 7919) % 13)),
  negative: good.map(value => -value),
  good,
}

const around: Record<string, (y: unknown[], x: unknown) => Record<string, unknown>> = {
  'event-lift/mgc': (y, x) => ({ y, x, n_pre: Math.max(0, y.length - 7), season: 7 }),
  'event-lift/mgc-kernel': (y, x) => ({ y, x, n_pre: 60, season: 7, shape: { w: 0.5, rho: 0.5, d: 0.1 } }),
  'event-lift/placebo-in-time': (y, x) => ({ y, x, n_pre: 63, first_date: 45, step: 1, window: 7 }),
  'event-lift/causalimpact-compatible': (y, x) => ({ y, x, n_pre: 60 }),
  its: (y, x) => ({ y, x, k: Math.floor(y.length / 2) }),
  'its/controlled': (y, x) => ({ y, untouched: Array.isArray(x) ? x[0] : null, k: 40 }),
  'its/counts': (y, x) => ({ y, x, k: 30, exposure: good }),
  'its/lasting-change': (y, x) => ({ y, untouched: Array.isArray(x) ? x[0] : null, k: 48, season: 7, placebos: 8 }),
  'event-study/shift': y => ({ y, events: [10, 20, 30, 40, 50] }),
  'event-study/matched': y => ({ y, events: [10, 20, 30], season: 7 }),
  'event-study/monte-carlo': y => ({ y, events: [10, 20, 30] }),
  'event-study/share': (y, x) => ({ per_event_lift: y, per_event_before: Array.isArray(x) ? x[0] : y }),
  'event-study/summary': y => ({ per_event_lift: y }),
  'uc/local-level': y => ({ y, fixed_for_filtering: { sigma2_irregular: 2, sigma2_level: 1 } }),
  'uc/intervention': (y, x) => ({ y, x, season: 7, step: y.map((_, t) => (t >= 40 ? 1 : 0)) }),
  'uc/llt-season-exog': (y, x) => ({
    y,
    x,
    n_pre: 60,
    variances: { 'sigma2.irregular': 4, 'sigma2.level': 1, 'sigma2.trend': 0, 'sigma2.seasonal': 0.1 },
  }),
  'uc/mle': (y, x) => ({ y, x, n_pre: 60 }),
}

/** Paths to numbers that are none. */
function strange(value: unknown, path = 'result'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (Array.isArray(value)) return value.flatMap((item, i) => strange(item, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => strange(item, `${path}.${key}`))
}

function told(name: string, input: Record<string, unknown>): unknown {
  try {
    return methods[name]?.(input)
  } catch (error) {
    if (error instanceof InputFault) return { kind: 'unreadable' }
    throw error
  }
}

describe.each(Object.keys(around))('%s, given what breaks others', name => {
  const inputOf = around[name] ?? (() => ({}))

  it.each(Object.keys(series))('answers or refuses: %s', which => {
    const y = series[which] ?? []
    const answer = told(name, inputOf(y, null))
    expect(answer).toHaveProperty('kind')
    expect(strange(answer)).toEqual([])
  })

  it('answers or refuses, with controls that are as strange', () => {
    for (const control of [...Object.values(series), line.map(t => t % 7)]) {
      const answer = told(name, inputOf(good, [control]))
      expect(answer).toHaveProperty('kind')
      expect(strange(answer)).toEqual([])
    }
  })

  it('answers or refuses, for numbers of any size in any order', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e99, -1e99, 1e-99), fc.integer({ min: -3, max: 3 }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 66, maxLength: 80 }), y => {
        expect(strange(told(name, inputOf(y, null)))).toEqual([])
      }),
      { numRuns: 5 },
    )
  })
})
