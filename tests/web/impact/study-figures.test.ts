import {
  averageSentence,
  effectWords,
  interval,
  levelWithUnit,
  noTotalReason,
  probability,
  rough,
  roughWithUnit,
  share,
} from '@upshot/web/impact/study-figures.ts'
import { describe, expect, it } from 'vitest'
import { aMetric, anEffect, aStudy } from './study-factory.ts'

const british = { locale: 'en-GB', timeZone: 'Europe/Berlin', weekStartsOn: 1, currency: 'EUR' } as const
const german = { ...british, locale: 'de-DE' }

describe('the figures of a study', () => {
  it('carry two digits below a hundred and three above, as the locale writes them', () => {
    expect(rough(7.6543, 'sign-ups', british)).toBe('7.7')
    expect(rough(7.6543, 'sign-ups', german)).toBe('7,7')
    expect(rough(1234.5, 'sign-ups', british)).toBe('1,230')
    expect(rough(-0, 'sign-ups', british)).toBe('0')
  })

  it('have a sign where they are differences', () => {
    expect(rough(15.2, 'sign-ups', british, true)).toBe('+15')
    expect(interval(-2.1, 32, 'sign-ups', british, true)).toBe('-2.1 to +32')
    expect(share(0.114, 'en-GB', true)).toBe('+11\u00a0%')
  })

  it('are told with unit and period: a flow a day, a percentage in points, a stock as it stands', () => {
    expect(roughWithUnit(15, aMetric(), 'day', british)).toBe('15 sign-ups a day')
    expect(effectWords(aMetric({ unit: 'count' }), 'week')).toBe('a week')
    expect(effectWords(aMetric({ unit: '%', aggregation: 'ratio' }), 'day')).toBe('points')
    expect(effectWords(aMetric({ nature: 'stock', aggregation: 'last' }), 'day')).toBe('sign-ups')
  })

  it('write money with its currency, and a level of a percentage as a percentage', () => {
    expect(rough(1234, 'money', british)).toBe('€1,230')
    expect(levelWithUnit(42.3, aMetric({ unit: '%', aggregation: 'ratio' }), 'day', british)).toBe('42\u00a0%')
  })

  it('have no total for a stock, a share or the log scale, and say why', () => {
    expect(noTotalReason(anEffect(), aMetric())).toBeNull()
    const none = anEffect({ total: null })
    expect(noTotalReason(none, aMetric({ nature: 'stock', aggregation: 'last' }))).toContain('stock')
    expect(noTotalReason(none, aMetric({ aggregation: 'ratio' }))).toContain('Shares')
    expect(noTotalReason({ ...none, scale: 'log' }, aMetric())).toContain('ratios')
  })

  it('never write a p of zero', () => {
    expect(probability(0, 'en-GB')).toBe('below 0.001')
    expect(probability(0.0342, 'en-GB')).toBe('0.034')
  })

  it('sum up the chart in one sentence, and are silent where nothing was expected', () => {
    expect(averageSentence(aStudy(), british)).toBe(
      'On average 147 sign-ups a day in the window, with about 132 expected (125 to 139).',
    )
    expect(averageSentence(aStudy({ estimate: null }), british)).toBeNull()
  })
})
