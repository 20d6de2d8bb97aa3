import type { SavedMapping } from '@upshot/shared/imports/saved-mapping'
import { answersOf, sharedWithWords } from '@upshot/web/imports/saved-mapping-words.ts'
import { describe, expect, it } from 'vitest'

const at = '2026-05-20T10:00:00.000Z'
const saved: SavedMapping = {
  id: '01890000-0000-7000-8000-000000000001',
  name: 'Evenings',
  savedBy: { id: '01890000-0000-7000-8000-000000000002', name: 'Bo' },
  savedAt: at,
  isOwn: true,
  tool: 'generic',
  report: 'table',
  title: 'table',
  sharedWith: 'nobody',
  columns: [{ label: 'Kontakt', field: 'email' }],
  answers: { dateOrder: 'day-first', timeZone: 'America/New_York', statusWords: { kommt: 'registered' } },
  metric: null,
  timesUsed: 1,
  lastUsedAt: at,
  mayChange: true,
  mayForget: true,
}

describe('a saved mapping in words', () => {
  it('says what it answers', () => {
    expect(answersOf(saved)).toEqual(['1 column', 'day first', 'America/New York', 'kommt: registered'])
    expect(answersOf({ ...saved, columns: null, answers: {} })).toEqual([])
  })

  it('says who reads files with it, to its owner and to others', () => {
    expect(sharedWithWords(saved)).toBe('Only me')
    expect(sharedWithWords({ ...saved, isOwn: false })).toBe('Only Bo')
    expect(sharedWithWords({ ...saved, isOwn: false, sharedWith: 'team' })).toBe('Teams of Bo')
  })
})
