import { periodNames, readPeriod } from '@upshot/shared/calendar/period'
import { namedPeriodInWords } from '@upshot/shared/format/period'
import { parseSearch, stringifySearch } from '@upshot/web/frame/search-params.ts'
import { longerPeriod } from '@upshot/web/overview/longer-period.ts'
import { isFiltered, readOverviewSearch } from '@upshot/web/overview/overview-search.ts'
import { periodGroups } from '@upshot/web/overview/period-words.ts'
import { shareLink } from '@upshot/web/overview/share-link.ts'
import { attentionWay, metricRange } from '@upshot/web/overview/ways.ts'
import { describe, expect, it } from 'vitest'

const metric = '01890000-0000-7000-8000-000000000001'

describe('the address of the overview', () => {
  it('carries the whole state, flat and readable', () => {
    const search = readOverviewSearch({
      period: 'this-quarter',
      compare: 'last-year',
      team: metric,
      audience: 'internal',
      family: 'speaking',
      metric,
      kinds: 'speaking',
      open: 'speaking:2026-03-04..2026-03-19',
      main: 'table',
      work: 'table',
      reach: 'table',
    })
    expect(readOverviewSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
    expect(stringifySearch({ period: '2026-01-01..2026-03-31' })).toBe('?period=2026-01-01..2026-03-31')
  })

  it('leaves out what cannot be read', () => {
    const search = readOverviewSearch({ period: 'soon', compare: 'x', team: "'; drop", open: 'nonsense', main: 'pie' })
    expect(Object.values(search).every(value => value === undefined)).toBe(true)
    expect(isFiltered(search)).toBe(false)
    expect(isFiltered({ audience: 'internal' })).toBe(true)
  })
})

describe('a link to pass on', () => {
  it('fixes the days, the comparison and the metric, and keeps the rest', () => {
    const link = shareLink({ period: 'last-90-days', team: metric }, { from: '2026-08-23', to: '2026-11-20' }, metric)
    expect(readOverviewSearch(parseSearch(link.slice(1)))).toMatchObject({
      period: '2026-08-23..2026-11-20',
      compare: 'previous',
      team: metric,
      metric,
    })
  })
})

describe('periods in words', () => {
  it('offers every name once', () => {
    expect(periodGroups.flatMap(group => group.names).toSorted()).toEqual([...periodNames].toSorted())
  })

  it('writes names and days', () => {
    expect(namedPeriodInWords('last-90-days', 'en')).toBe('Last 90 days')
    expect(namedPeriodInWords(readPeriod('2026-03-01..2026-03-31') ?? 'last-7-days', 'en-GB').replace(/\s/g, '')).toBe(
      '1–31Mar2026',
    )
  })
})

describe('ways out', () => {
  it('a metric opens with the shortest range that holds the period', () => {
    const today = '2026-11-20'
    expect(metricRange({ from: '2026-08-23', to: today }, today)).toBe('90d')
    expect(metricRange({ from: '2026-01-01', to: '2026-12-31' }, today)).toBe('1y')
    expect(metricRange({ from: '2025-01-01', to: '2025-12-31' }, today)).toBe('2y')
    expect(metricRange({ from: '2020-01-01', to: '2020-12-31' }, today)).toBe('5y')
  })

  it('what needs attention leads to where it is mended', () => {
    expect(attentionWay({ kind: 'stale-metric', id: 'm' })).toBe('/metrics/m')
    expect(attentionWay({ kind: 'approval-waiting', id: 'm' })).toBe('/metrics/m')
    expect(attentionWay({ kind: 'event-without-attendance', id: 'e' })).toBe('/events/e')
    expect(attentionWay({ kind: 'unfinished-import', id: 'i' })).toBe('/imports/i')
  })

  it('days without activities lead to the shortest period that has the newest one', () => {
    expect(longerPeriod('2026-11-01', '2026-11-20')).toBe('last-28-days')
    expect(longerPeriod('2026-09-01', '2026-11-20')).toBe('last-90-days')
    expect(longerPeriod('2026-02-01', '2026-11-20')).toBe('last-12-months')
    expect(longerPeriod('2024-02-01', '2026-11-20')).toBeNull()
  })
})
