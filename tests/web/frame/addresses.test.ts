import { parseSearch, stringifySearch } from '@upshot/web/frame/search-params.ts'
import { describe, expect, it } from 'vitest'

describe('the query string of a view', () => {
  it('is flat and readable', () => {
    expect(stringifySearch({ period: 'last-90-days', kind: ['talk', 'workshop'], q: 'a b', private: true })).toBe(
      '?period=last-90-days&kind=talk,workshop&q=a+b&private=yes',
    )
  })

  it('leaves out what is not set', () => {
    expect(stringifySearch({ q: '', kind: [], team: undefined, person: null, private: false })).toBe('')
  })

  it('is read as text, never as JSON', () => {
    expect(parseSearch('?q=123&kind=talk,workshop&day=2026-11-17')).toEqual({
      q: '123',
      kind: 'talk,workshop',
      day: '2026-11-17',
    })
  })
})
