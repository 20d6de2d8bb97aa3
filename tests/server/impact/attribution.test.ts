import { attributeConversions } from '@upshot/server/impact/methods/attribution/attribute-conversions'
import { creditPath, creditRules } from '@upshot/server/impact/methods/attribution/credit-rules'
import { type CountedPath, markovCredit } from '@upshot/server/impact/methods/attribution/markov-credit'
import { shapleyCredit } from '@upshot/server/impact/methods/attribution/shapley-credit'
import { shapleyValue } from '@upshot/server/impact/methods/attribution/shapley-value'
import { twoSourceEstimate } from '@upshot/server/impact/methods/attribution/two-source-estimate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../../support/sound-result.ts'

const channel = fc.constantFrom('talk', 'post', 'docs', 'newsletter', 'meetup')
const touch = fc.record({ channel, daysBefore: fc.double({ min: 0, max: 4000, noNaN: true }) })
const path = fc.array(touch, { minLength: 1, maxLength: 8 })
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY))

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

describe('credit rules', () => {
  it('always share out one whole conversion', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...creditRules), (touches, rule) => {
        const found = creditPath(touches, rule)
        if (found.kind === 'refused') throw new Error('refused')
        expect(total(found.credits)).toBeCloseTo(1, 10)
        expect(Math.min(...found.credits)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('do not depend on the order in which touches are listed', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(days, fc.constantFrom(...creditRules), (distinct, rule) => {
        const touches = distinct.map(daysBefore => ({ channel: String(daysBefore), daysBefore }))
        const one = creditPath(touches, rule)
        const other = creditPath([...touches].reverse(), rule)
        if (one.kind === 'refused' || other.kind === 'refused') throw new Error('refused')
        expect(one.credits).toEqual([...other.credits].reverse())
      }),
    )
  })

  it('never fail on strange input', () => {
    const strange = fc.array(fc.record({ channel, daysBefore: anyNumber }), { maxLength: 4 })
    fc.assert(
      fc.property(strange, fc.constantFrom(...creditRules), anyNumber, (touches, rule, halfLifeDays) => {
        expectSound(creditPath(touches, rule, { halfLifeDays, position: [0.4, 0.2, 0.4] }))
      }),
    )
  })
})

describe('attributed conversions', () => {
  const paths = fc.array(fc.record({ path, conversions: fc.integer({ min: 1, max: 50 }) }), {
    minLength: 1,
    maxLength: 6,
  })

  it('sum to the conversions with a known touch', () => {
    fc.assert(
      fc.property(paths, fc.constantFrom(...creditRules), (given, rule) => {
        const found = attributeConversions({ paths: given, untouched: 7, rule, windowDays: 5000, minimums: 'show' })
        if (found.kind === 'refused') throw new Error('refused')
        expect(total(found.channels.map(({ credit }) => credit ?? 0))).toBeCloseTo(
          total(given.map(({ conversions }) => conversions)),
          6,
        )
        expect(found.coverage).toBeCloseTo((found.conversions - 7) / found.conversions, 10)
      }),
    )
  })

  const talk = [{ channel: 'talk', daysBefore: 3 }]

  it('give counts and no shares when fewer than one in five is known', () => {
    const found = attributeConversions({ paths: [{ path: talk, conversions: 10 }], untouched: 90, rule: 'last' })
    expect(found).toMatchObject({
      coverage: 0.1,
      channels: [{ channel: 'talk', credit: 10, anyTouch: 10, share: null }],
    })
  })

  it('leave touches outside the window aside', () => {
    const late = [{ channel: 'post', daysBefore: 31 }]
    const given = [
      { path: talk, conversions: 10 },
      { path: late, conversions: 10 },
    ]
    const found = attributeConversions({ paths: given, untouched: 0, rule: 'first' })
    expect(found).toMatchObject({ coverage: 0.5, channels: [{ channel: 'talk' }] })
  })

  it('hide a channel that fewer than five conversions know, and everything below five', () => {
    const given = [
      { path: talk, conversions: 20 },
      { path: [{ channel: 'meetup', daysBefore: 1 }], conversions: 4 },
    ]
    const found = attributeConversions({ paths: given, untouched: 0, rule: 'last' })
    if (found.kind === 'refused') throw new Error('refused')
    expect(found.channels[1]).toEqual({ channel: 'meetup', credit: null, anyTouch: null, share: null })
    const few = attributeConversions({ paths: [{ path: talk, conversions: 4 }], untouched: 0, rule: 'last' })
    expect(few).toMatchObject({ kind: 'refused', refusals: [{ code: 'SUPPRESSED' }] })
  })
})

describe('Markov credit', () => {
  const counted = fc.record({
    path: fc.array(channel, { minLength: 1, maxLength: 6 }),
    conversions: fc.integer({ min: 0, max: 40 }),
    nulls: fc.integer({ min: 0, max: 400 }),
  })
  const some = fc.array(counted, { minLength: 1, maxLength: 12 })

  it('sums to the conversions, and its probability is the share of paths that convert', () => {
    fc.assert(
      fc.property(some, given => {
        const found = markovCredit(given, 'show')
        const conversions = total(given.map(item => item.conversions))
        if (conversions === 0) return expect(found.kind).toBe('refused')
        if (found.kind === 'refused') throw new Error('refused')
        const people = conversions + total(given.map(item => item.nulls))
        expect(total(Object.values(found.attributed))).toBeCloseTo(conversions, 6)
        expect(total(Object.values(found.share))).toBeCloseTo(1, 9)
        if (given.every(item => item.path.length === 1))
          expect(found.conversionProbability).toBeCloseTo(conversions / people, 9)
      }),
    )
  })

  it('gives the removal effects of the chain with the channel really taken out', () => {
    fc.assert(
      fc.property(some, given => {
        const found = markovCredit(given, 'show')
        if (found.kind === 'refused') return
        for (const [removed, effect] of Object.entries(found.removalEffect)) {
          const p = probabilityByIteration(given, removed)
          expect(effect).toBeCloseTo(1 - p / probabilityByIteration(given, null), 6)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('refuses few conversions unless asked to show the arithmetic', () => {
    const few = [{ path: ['talk'], conversions: 9, nulls: 20 }]
    expect(markovCredit(few)).toMatchObject({ refusals: [{ code: 'TOO_FEW' }, { code: 'TOO_FEW_IN_CHANNEL' }] })
    const enough = [{ path: ['talk'], conversions: 100, nulls: 20 }]
    expect(markovCredit(enough)).toMatchObject({ kind: 'estimate', attributed: { talk: 100 } })
  })

  it('says when it only shows who appeared together', () => {
    expect(markovCredit([{ path: ['talk'], conversions: 3, nulls: 0 }], 'show')).toMatchObject({
      coOccurrenceOnly: true,
    })
  })

  it('never fails on strange input', () => {
    const strange = fc.array(fc.record({ path: fc.array(channel), conversions: anyNumber, nulls: anyNumber }))
    fc.assert(fc.property(strange, given => expectSound(markovCredit(given, 'show'))))
  })
})

/** The conversion probability by walking the chain until nobody is left, with a channel leading nowhere. */
function probabilityByIteration(paths: readonly CountedPath[], removed: string | null): number {
  const steps = new Map<string, Map<string, number>>()
  for (const { path: channels, conversions, nulls } of paths) {
    const states = ['START', ...channels]
    const count = (from: string, to: string, people: number) => {
      const row = steps.get(from) ?? new Map<string, number>()
      row.set(to, (row.get(to) ?? 0) + people)
      steps.set(from, row)
    }
    for (const [i, state] of states.entries()) {
      const next = states[i + 1]
      if (next === undefined) {
        count(state, 'CONV', conversions)
        count(state, 'NULL', nulls)
      } else count(state, next, conversions + nulls)
    }
  }
  let here = new Map([['START', 1]])
  let converted = 0
  for (let step = 0; step < 20_000 && here.size > 0; step++) {
    const next = new Map<string, number>()
    for (const [state, mass] of here) {
      const row = steps.get(state) ?? new Map<string, number>()
      const people = total([...row.values()])
      for (const [to, count] of row) {
        const moved = people === 0 ? 0 : (mass * count) / people
        if (to === 'CONV') converted += moved
        else if (to !== 'NULL' && to !== removed && moved > 1e-15) next.set(to, (next.get(to) ?? 0) + moved)
      }
    }
    here = next
  }
  return converted
}

describe('Shapley credit', () => {
  const sets = fc.array(
    fc.record({ set: fc.array(channel, { minLength: 1, maxLength: 5 }), conversions: fc.integer({ min: 1, max: 90 }) }),
    { minLength: 1, maxLength: 10 },
  )

  it('sums to the conversions and equals the definition over all coalitions', () => {
    fc.assert(
      fc.property(sets, given => {
        const found = shapleyCredit(given, 'show')
        if (found.kind === 'refused') throw new Error('refused')
        expect(total(Object.values(found.credit))).toBeCloseTo(found.conversions, 9)
        const channels = Object.keys(found.credit)
        const worth: Record<string, number> = {}
        for (let coalition = 1; coalition < 2 ** channels.length; coalition++) {
          const members = channels.filter((_, index) => (coalition >> index) & 1)
          const inside = given.filter(({ set }) => set.every(name => members.includes(name)))
          worth[members.join('+')] = total(inside.map(({ conversions }) => conversions))
        }
        const definition = shapleyValue(worth)
        if (definition.kind === 'refused') throw new Error('refused')
        for (const name of channels) expect(definition.value[name]).toBeCloseTo(found.credit[name] ?? Number.NaN, 8)
      }),
      { numRuns: 50 },
    )
  })

  it('shares a game out completely, alike to players who are alike, and nothing to one who adds nothing', () => {
    const worths = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(worths, ([one = 0, two = 0, all = 0]) => {
        // A and B are exchangeable, N adds nothing to any coalition.
        const game = { A: one, B: one, N: 0, 'A+B': two + all, 'A+N': one, 'N+B': one, 'B+N+A': two + all }
        const found = shapleyValue(game)
        if (found.kind === 'refused') throw new Error('refused')
        expect(total(Object.values(found.value))).toBeCloseTo(found.total, 8)
        expect(found.value.A).toBeCloseTo(found.value.B ?? Number.NaN, 8)
        expect(found.value.N).toBeCloseTo(0, 8)
      }),
    )
  })

  it('refuses a game with a coalition missing', () => {
    expect(shapleyValue({ A: 1, B: 2 })).toMatchObject({ refusals: [{ code: 'MISSING_COALITION' }] })
    expect(shapleyValue({})).toMatchObject({ refusals: [{ code: 'NO_PLAYERS' }] })
    expect(shapleyValue({ A: Number.NaN })).toMatchObject({ refusals: [{ code: 'NOT_FINITE' }] })
  })
})

describe('two incomplete sources', () => {
  it('estimate at least about as many people as are known, more when fewer are in both', () => {
    const lists = fc.tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 7, max: 500 }),
    )
    fc.assert(
      fc.property(lists, ([onlyLinks, onlySaid, both]) => {
        const given = { tracked: onlyLinks + both, selfReported: onlySaid + both, both }
        const found = twoSourceEstimate(given)
        const fewer = twoSourceEstimate({ ...given, both: both - 1 }, 'show')
        if (found.kind === 'refused' || fewer.kind === 'refused') throw new Error('refused')
        expect(found.estimate).toBeGreaterThanOrEqual(found.known - 1e-9)
        expect(fewer.estimate).toBeGreaterThan(found.estimate)
      }),
    )
  })

  it('refuse fewer than seven people in both lists, and lists that cannot be', () => {
    expect(twoSourceEstimate({ tracked: 50, selfReported: 40, both: 6 })).toMatchObject({
      refusals: [{ code: 'TOO_FEW' }],
    })
    expect(twoSourceEstimate({ tracked: 5, selfReported: 40, both: 6 })).toMatchObject({
      refusals: [{ code: 'IMPOSSIBLE' }],
    })
  })

  it('never fail on strange input', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (tracked, selfReported, both) =>
        expectSound(twoSourceEstimate({ tracked, selfReported, both }, 'show')),
      ),
    )
  })
})
