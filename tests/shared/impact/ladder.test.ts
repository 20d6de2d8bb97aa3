import {
  type EffectClaim,
  effectMethods,
  evidenceLabels,
  evidenceOf,
  labelAfterRerun,
} from '@upshot/shared/impact/ladder'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const sound: EffectClaim = {
  kind: 'effect',
  method: 'mgc',
  declaredBefore: true,
  refusals: [],
  overlap: false,
  placeboPassed: true,
  intervalExcludesZero: true,
  q: 0.02,
  units: 1400,
  hasControl: true,
  groupedCampaign: false,
  logScale: false,
}
const label = (change: Partial<EffectClaim>) => evidenceOf({ ...sound, ...change }).label

describe('the label of an effect', () => {
  test('is "estimated" only when every check holds', () => {
    expect(evidenceOf(sound)).toEqual({ label: 'estimated', reasons: [], flags: [] })
    expect(label({ method: 'its' })).toBe('estimated')
    expect(label({ q: 0.1 })).toBe('estimated')
  })

  test('is "inconclusive" when the interval holds zero or q is too large or unknown', () => {
    expect(label({ intervalExcludesZero: false })).toBe('inconclusive')
    expect(label({ q: 0.1001 })).toBe('inconclusive')
    expect(label({ q: null })).toBe('inconclusive')
    expect(label({ q: Number.NaN })).toBe('inconclusive')
  })

  test('is no more than "correlated" when one check is broken, and says which', () => {
    const broken: [Partial<EffectClaim>, RegExp][] = [
      [{ declaredBefore: false }, /recorded after the window began/],
      [{ overlap: true }, /same window/],
      [{ placeboPassed: false }, /effects as large/],
      [{ placeboPassed: null }, /was not run/],
      [{ refusals: ['PRE_TOO_SHORT'] }, /too little history/],
      [{ refusals: ['SOMETHING_NEW'] }, /SOMETHING_NEW/],
      [{ refusals: ['toString'] }, /toString/],
      [{ method: 'mmm' }, /programme-level/],
      [{ method: 'lead-lag' }, /running ahead/],
      [{ method: 'before-after' }, /before and after/],
    ]
    for (const [change, reason] of broken) {
      const evidence = evidenceOf({ ...sound, ...change })
      expect(evidence.label).toBe('correlated')
      expect(evidence.reasons.join('; ')).toMatch(reason)
    }
  })

  test('is "asserted" without a method and "suppressed" below five units, whatever else holds', () => {
    expect(label({ method: null })).toBe('asserted')
    expect(label({ units: 4 })).toBe('suppressed')
    expect(label({ units: 5 })).toBe('estimated')
  })

  test('never becomes "estimated" by breaking a check', () => {
    const claim = fc.record({
      kind: fc.constant('effect' as const),
      method: fc.constantFrom(null, ...effectMethods),
      declaredBefore: fc.boolean(),
      refusals: fc.array(fc.constantFrom('GAPS', 'CONSTANT', 'TRIGGERED'), { maxLength: 1 }),
      overlap: fc.boolean(),
      placeboPassed: fc.constantFrom(true, false, null),
      intervalExcludesZero: fc.boolean(),
      q: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      units: fc.option(fc.nat(20)),
      hasControl: fc.boolean(),
      groupedCampaign: fc.boolean(),
      logScale: fc.boolean(),
    })
    fc.assert(
      fc.property(claim, given => {
        const before = evidenceOf(given).label
        expect(evidenceLabels).toContain(before)
        for (const worse of [
          { declaredBefore: false },
          { overlap: true },
          { placeboPassed: false },
          { method: null },
        ]) {
          expect(evidenceOf({ ...given, ...worse }).label).not.toBe('estimated')
        }
        if (before === 'estimated') expect(given.units === null || given.units >= 5).toBe(true)
      }),
    )
  })

  test('carries its flags', () => {
    const flagged = { hasControl: false, declaredBefore: false, groupedCampaign: true, logScale: true }
    expect(evidenceOf({ ...sound, ...flagged }).flags).toEqual([
      'no control series',
      'late declaration',
      'grouped campaign',
      'log scale',
    ])
  })
})

describe('the label of a count or a statement', () => {
  test('follows how it was joined', () => {
    expect(evidenceOf({ kind: 'count', join: 'identifier', units: 47 }).label).toBe('counted')
    expect(evidenceOf({ kind: 'count', join: 'code', units: 5 }).label).toBe('counted')
    expect(evidenceOf({ kind: 'count', join: 'link', units: 212 }).label).toBe('tracked')
    expect(evidenceOf({ kind: 'count', join: 'link', units: 3 }).label).toBe('suppressed')
    expect(evidenceOf({ kind: 'count', join: null, units: 500 }).label).toBe('asserted')
  })

  test('tells what people said from what the team believes', () => {
    expect(evidenceOf({ kind: 'statement', source: 'self-report', units: 64 }).label).toBe('reported')
    expect(evidenceOf({ kind: 'statement', source: 'self-report', units: 4 }).label).toBe('suppressed')
    expect(evidenceOf({ kind: 'statement', source: 'self-report', units: null }).label).toBe('asserted')
    expect(evidenceOf({ kind: 'statement', source: 'team', units: null }).label).toBe('asserted')
  })
})

test('a claim that is run again may lose its label but not gain one', () => {
  expect(labelAfterRerun([], 'estimated')).toBe('estimated')
  expect(labelAfterRerun(['inconclusive'], 'estimated')).toBe('inconclusive')
  expect(labelAfterRerun(['estimated', 'correlated'], 'inconclusive')).toBe('correlated')
  expect(labelAfterRerun(['estimated'], 'correlated')).toBe('correlated')
  expect(labelAfterRerun(['correlated'], 'suppressed')).toBe('suppressed')
})
