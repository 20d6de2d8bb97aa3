import {
  activityQueryOf,
  isUnfiltered,
  noFilters,
  readActivitiesSearch,
} from '@upshot/web/activities/activities-search.ts'
import { lineFromShare } from '@upshot/web/activities/line-from-share.ts'
import { undoneWords } from '@upshot/web/activities/tell-done.ts'
import { parseSearch, stringifySearch } from '@upshot/web/frame/search-params.ts'
import { describe, expect, it } from 'vitest'

const rules = { weekStartsOn: 1, fiscalYearStartMonth: 1 } as const

describe('the address of the list of activities', () => {
  it('holds every filter and reads back as what was written', () => {
    const search = readActivitiesSearch({
      q: 'keys',
      kind: 'talk,article',
      person: '0197a000-0000-7000-8000-00000000000a',
      audience: 'internal',
      topic: '#GraphQL',
      status: 'done,planned',
      period: 'last-28-days',
      sort: 'reach',
      direction: 'up',
    })
    expect(readActivitiesSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
    expect(readActivitiesSearch({ ...search })).toEqual(search)
    expect(search.topic).toEqual(['graphql'])
  })

  it('leaves out what cannot be read, and keeps the rest', () => {
    const search = readActivitiesSearch({
      person: 'me',
      audience: 'all',
      period: 'someday',
      status: 'lost,done',
      kind: 7,
    })
    expect(search).toMatchObject({ person: undefined, audience: undefined, period: undefined, status: ['done'] })
  })

  it('asks the server for the days that a period means today, latest first', () => {
    expect(activityQueryOf(readActivitiesSearch({ period: 'last-7-days' }), '2026-11-20', rules)).toMatchObject({
      from: '2026-11-14',
      to: '2026-11-20',
      sort: 'date',
      direction: 'desc',
    })
  })

  it('knows an unfiltered list from a sorted one', () => {
    expect(isUnfiltered(readActivitiesSearch({ sort: 'title' }))).toBe(true)
    expect(isUnfiltered(readActivitiesSearch({ q: 'x' }))).toBe(false)
    expect(isUnfiltered({ ...readActivitiesSearch({ q: 'x', event: 'y', topic: 'z' }), ...noFilters })).toBe(true)
  })
})

describe('what was shared', () => {
  it('becomes a line, also when the address arrives in the text only', () => {
    expect(lineFromShare({ title: 'Rate limits', url: 'https://example.org/a' })).toBe(
      'Rate limits https://example.org/a',
    )
    expect(lineFromShare({ text: 'Look at this https://example.org/a' })).toBe('Look at this https://example.org/a')
    expect(lineFromShare({})).toBe('')
  })

  it('keeps a title from being read as anything else', () => {
    expect(lineFromShare({ title: 'Why #1 matters /talk' })).toBe('Why \\#1 matters \\/talk')
  })
})

describe('undoing', () => {
  it('says what stays because somebody changed it since', () => {
    expect(undoneWords({ restored: 1, removed: 0, kept: 0 })).toBe('Undone.')
    expect(undoneWords({ restored: 0, removed: 0, kept: 1 })).toContain('Nothing was undone.')
    expect(undoneWords({ restored: 3, removed: 0, kept: 2 })).toBe(
      'Undone for 3. 2 activities were changed since and stay as they are.',
    )
  })
})
