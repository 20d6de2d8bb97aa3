import { shippedKinds } from '@upshot/shared/activities/kinds'
import { suggestionsFor, taken } from '@upshot/web/activities/line-suggestions.ts'
import { describe, expect, it } from 'vitest'

const offered = {
  kinds: shippedKinds,
  events: [
    { id: '1', title: 'DevFest Berlin 2026' },
    { id: '2', title: 'API Days Paris' },
  ],
  topics: ['graphql', 'grpc', 'security'],
  programmes: [{ id: '3', title: 'API adoption' }],
}

function labels(text: string, caret = text.length): string[] {
  return suggestionsFor(text, caret, offered).items.map(item => item.label)
}

describe('suggestions for the one line', () => {
  it('offers kinds after a slash, by name and by what else they are called', () => {
    expect(labels('Anger /')[0]).toBe('Talk')
    expect(labels('Anger /wo')).toEqual(['Workshop'])
    expect(suggestionsFor('Anger /tr', 9, offered).items[0]).toMatchObject({ label: 'Workshop', note: 'training' })
  })

  it('offers nothing where the token is complete, over, or within a word', () => {
    expect(labels('Anger /talk')).toEqual([])
    expect(labels('Anger /talk yesterday')).toEqual([])
    expect(labels('TCP/I')).toEqual([])
    expect(labels('a@ap')).toEqual([])
    expect(labels('Anger')).toEqual([])
  })

  it('finds events by any of their words and makes a new one of what is no event yet', () => {
    expect(labels('Anger @ber')).toEqual(['DevFest Berlin 2026', 'ber'])
    expect(labels('Anger @API Da')).toEqual(['API Days Paris'])
    expect(labels('Anger @"Some new thing')).toEqual(['Some new thing'])
    expect(labels('Anger @devfest berlin 2026')).toEqual(['DevFest Berlin 2026'])
  })

  it('puts what is taken in place of what was typed, with the caret after it', () => {
    const suggestions = suggestionsFor('Anger @api #graphql', 10, offered)
    const [first] = suggestions.items
    if (first === undefined) throw new Error('There is a suggestion')
    expect(taken('Anger @api #graphql', suggestions, first)).toEqual({
      text: 'Anger @"API Days Paris" #graphql',
      caret: 24,
    })
  })
})
