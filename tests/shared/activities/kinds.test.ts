import { headcountMeasure } from '@upshot/shared/activities/headcount'
import { Kind } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind, mergeKinds, visibleKinds } from '@upshot/shared/activities/merge-kinds'
import { describe, expect, test } from 'vitest'

describe('shipped kinds', () => {
  test.each(shippedKinds.map(kind => [kind.key, kind] as const))('%s is whole', (_, kind) => {
    expect(Kind.parse(kind)).toEqual(kind)
    expect(kind.roles).toContain(kind.defaults.role)
    expect(new Set(kind.measures).size).toBe(kind.measures.length)
  })

  test('are the nineteen of the product, and no key or other name stands for two of them', () => {
    const words = shippedKinds.flatMap(kind => [kind.key, ...kind.aliases])
    expect(shippedKinds).toHaveLength(19)
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('what an admin changes', () => {
  test('a kind is renamed, hidden and given a default, and the rest stays', () => {
    const kinds = mergeKinds(shippedKinds, [
      { key: 'talk', name: 'Presentation', hidden: true, defaults: { audience: 'internal' } },
    ])
    const talk = findKind(kinds, 'talk')
    expect(talk).toMatchObject({ name: 'Presentation', hidden: true, family: 'speaking' })
    expect(talk?.defaults).toMatchObject({ audience: 'internal', role: 'speaker', minutes: 45 })
    expect(visibleKinds(kinds)).toHaveLength(shippedKinds.length - 1)
  })

  test('a kind is added when it is whole, and left out when it is not', () => {
    const kinds = mergeKinds(shippedKinds, [
      { key: 'zine', name: 'Zine', family: 'writing', measures: ['copies_sold'], roles: ['author'] },
      { key: 'half', name: 'Half a kind' },
    ])
    expect(findKind(kinds, 'zine')).toMatchObject({ defaults: { role: 'author', format: null }, hidden: false })
    expect(findKind(kinds, 'half')).toBeUndefined()
  })
})

describe('measures', () => {
  test('"120 people" means who was there, online when it is online, readers of what is read', () => {
    const of = (key: string) => findKind(shippedKinds, key)
    expect(headcountMeasure(of('talk'), null)).toBe('attended_in_person')
    expect(headcountMeasure(of('talk'), 'online')).toBe('attended_online')
    expect(headcountMeasure(of('webinar'), undefined)).toBe('attended_online')
    expect(headcountMeasure(of('article'), undefined)).toBe('readers')
    expect(headcountMeasure(of('mentoring'), undefined)).toBe('mentees')
    expect(headcountMeasure(of('community-answers'), undefined)).toBeNull()
  })
})
