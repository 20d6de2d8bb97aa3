import { describe, expect, it } from 'vitest'
import { largeContent } from './unseen/large-content.ts'
import { largeProgrammes } from './unseen/large-programmes.ts'
import { largeSurveys } from './unseen/large-surveys.ts'
import type { Large } from './unseen/large-tables.ts'
import { largeNearMisses } from './unseen/large-values-near-misses.ts'
import { largeDays } from './unseen/large-values-of-days.ts'
import { largeGroups } from './unseen/large-values-of-groups.ts'
import { largeMonths } from './unseen/large-values-of-months.ts'
import { seen } from './unseen/seen.ts'

describe('values as long as real files', () => {
  it.each([...largeDays(), ...largeMonths(), ...largeGroups(), ...largeNearMisses()])('$what', readsLarge)
})

describe('content as long as real files', () => {
  it.each(largeContent)('$what', readsLarge)
})

describe('surveys as long as real files', () => {
  it.each(largeSurveys)('$what', readsLarge)
})

describe('programmes and members as long as real files', () => {
  it.each(largeProgrammes)('$what', readsLarge)
})

/** Long lists are compared by what differs: nobody reads a difference of a thousand lines. */
async function readsLarge({ expected, mustAsk, ...file }: Large): Promise<void> {
  const got = await seen(file)
  const lists = ['values', 'items', 'questions', 'sessions', 'members'] as const
  for (const list of lists) {
    const [wanted, found] = [expected[list], got[list] ?? []]
    if (wanted === undefined) continue
    const known = new Set(found)
    const truth = new Set(wanted)
    const missing = [...truth].filter(text => !known.has(text))
    const wrong = [...known].filter(text => !truth.has(text))
    const about = { as: got.as, asks: got.asks, rejected: got.rejected, codes: got.codes }
    const differences = { count: found.length, missing: missing.length, wrong: wrong.length }
    expect({ differences, missing: missing.slice(0, 3), wrong: wrong.slice(0, 3), about }).toMatchObject({
      differences: { count: wanted.length, missing: 0, wrong: 0 },
    })
  }
  const { codes, values, items, questions, sessions, members, ...rest } = expected
  expect(got).toMatchObject(rest)
  if (codes !== undefined) expect(got.codes).toEqual(expect.arrayContaining(codes))
  if (mustAsk !== true) return
  const isSilent = [...(got.values ?? []), ...(got.items ?? [])].length > 0 && got.asksColumns === false
  expect({ isSilent, as: got.as, asks: got.asks }).toMatchObject({ isSilent: false })
}
