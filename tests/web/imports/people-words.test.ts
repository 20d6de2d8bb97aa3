import type { ToldApart } from '@upshot/shared/imports/result'
import { matchingRule, unmatchedPeople } from '@upshot/web/imports/people-words.ts'
import { describe, expect, it } from 'vitest'

function toldApart(part: Partial<ToldApart>): ToldApart {
  return { rule: 'email', possible: ['email', 'name'], people: { email: 40, tool: 0, name: 0 }, ...part }
}

const nobody = { email: 0, tool: 0, name: 0 }

describe('people who may count twice', () => {
  it('are none at a new event, and none under the rule of those who are there', () => {
    expect(unmatchedPeople(toldApart({}), null)).toBeNull()
    expect(unmatchedPeople(toldApart({}), { ...nobody, email: 12 })).toBeNull()
  })

  it('are those of another rule, on both sides', () => {
    const byName = toldApart({ rule: 'name', people: { email: 0, tool: 0, name: 30 } })
    const found = unmatchedPeople(byName, { ...nobody, email: 12 })
    expect(found).toEqual({ rule: 'name', here: 30, there: [{ rule: 'email', people: 12 }] })
    expect(found !== null && matchingRule(byName, found)).toBe('email')
  })

  it('are also the few without an address of a file that has one for the others', () => {
    const mixed = toldApart({ people: { email: 40, tool: 0, name: 3 } })
    expect(unmatchedPeople(mixed, { ...nobody, email: 12 })).toMatchObject({ rule: 'name', here: 3 })
  })

  it('cannot be met under a rule for which the file has no column', () => {
    const given = toldApart({ people: { email: 40, tool: 0, name: 0 } })
    const found = unmatchedPeople(given, { ...nobody, tool: 12 })
    expect(found !== null && matchingRule(given, found)).toBeNull()
  })
})
