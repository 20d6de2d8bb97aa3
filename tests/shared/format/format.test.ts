import {
  asOf,
  daysAgo,
  dayWithWeekday,
  instantInZone,
  longDay,
  monthAndYear,
  periodInWords,
  shortDay,
} from '@upshot/shared/format/date'
import { minutesInWords } from '@upshot/shared/format/duration'
import { weakerGrade } from '@upshot/shared/format/grade'
import {
  fullMoney,
  fullNumber,
  notKnown,
  percent,
  shareAsPercent,
  shortMoney,
  shortNumber,
  valueInUnit,
} from '@upshot/shared/format/number'
import { describe, expect, test } from 'vitest'

/** Languages put different kinds of space; what matters here is where there is one. */
const plain = (text: string) => text.replace(/\s/g, ' ')

describe('numbers', () => {
  test.each([
    [12_431, 'en', '12.4 k'],
    [12_431, 'de', '12,4 k'],
    [1_240_000, 'en', '1.2 m'],
    [3_100_000_000, 'en', '3.1 bn'],
    [847, 'en', '847'],
    [847.6, 'en', '848'],
    [999.6, 'en', '1 k'],
    [999_960, 'en', '1 m'],
    [0, 'en', '0'],
    [-0, 'en', '0'],
    [0.0412, 'en', '0.041'],
    [4.25, 'en', '4.3'],
    [-12_431, 'en', '-12.4 k'],
  ])('%d in %s is "%s" at a glance', (value, locale, text) => {
    expect(plain(shortNumber(value, locale))).toBe(text)
  })

  test('in full, as money and as percentages', () => {
    expect(fullNumber(12_431, 'en')).toBe('12,431')
    expect(fullNumber(12_431, 'de')).toBe('12.431')
    expect(plain(shortMoney(1_240_000, 'EUR', 'en'))).toBe('€ 1.2 m')
    expect(plain(shortMoney(-500, 'USD', 'en'))).toBe('−$ 500')
    expect(plain(fullMoney(120_450, 'EUR', 'de'))).toBe('1.204,50 €')
    expect(plain(percent(0.4, 'en'))).toBe('0.4 %')
    expect(plain(shareAsPercent(0.1234, 'de'))).toBe('12,3 %')
    expect(plain(shareAsPercent(0.46, 'en'))).toBe('46.0 %')
    expect(plain(shareAsPercent(0.9998, 'en'))).toBe('99.9 %')
    expect([0, 0.004, 1, null].map(share => plain(shareAsPercent(share, 'en')))).toEqual(['0 %', '0.4 %', '100 %', '–'])
  })

  test('carry the unit of their metric', () => {
    expect(plain(valueInUnit(12, '%', 'EUR', 'en'))).toBe('12 %')
    expect(plain(valueInUnit(1_240_000, 'money', 'EUR', 'en'))).toBe('€ 1.2 m')
    expect(plain(valueInUnit(12_431, 'accounts', 'EUR', 'en'))).toBe('12.4 k accounts')
    expect(valueInUnit(4.2, '1-5', 'EUR', 'en')).toBe('4.2')
  })

  test('that are not known are never 0', () => {
    for (const text of [
      shortNumber(null, 'en'),
      fullNumber(null, 'en'),
      percent(null, 'en'),
      fullMoney(null, 'EUR', 'en'),
    ]) {
      expect(text).toBe(notKnown)
    }
  })
})

describe('dates', () => {
  const today = '2026-11-20'
  test('are written as the language does, with the year when it is another', () => {
    expect(longDay('2026-11-17', 'en-GB')).toBe('17 Nov 2026')
    expect(shortDay('2026-11-17', today, 'en-GB')).toBe('17 Nov')
    expect(shortDay('2025-11-17', today, 'en-GB')).toBe('17 Nov 2025')
    expect(shortDay('2026-11-17', today, 'de')).toBe('17. Nov.')
    expect(asOf('2026-11-17', today, 'en-GB')).toBe('as of 17 Nov')
    expect(dayWithWeekday('2026-11-17', 'en-GB')).toMatch(/^Tue,? 17 Nov$/)
    expect(monthAndYear('2026-11-17', 'en-GB')).toBe('Nov 2026')
  })

  test('say periods and instants', () => {
    expect(plain(periodInWords({ from: '2026-11-01', to: '2026-11-17' }, 'en-GB'))).toMatch(/^1 ?– ?17 Nov 2026$/)
    expect(plain(instantInZone('2026-11-17T17:30:00Z', 'Europe/Berlin', 'en-GB'))).toMatch(
      /^17 Nov 2026(, | at )18:30 CET$/,
    )
  })

  test('say how long ago', () => {
    expect(daysAgo(today, today, 'en')).toBe('today')
    expect(daysAgo('2026-11-19', today, 'en')).toBe('yesterday')
    expect(daysAgo('2026-11-10', today, 'en')).toBe('10 days ago')
    expect(daysAgo('2026-12-20', today, 'en')).toBe('in 4 weeks')
  })
})

test('minutes are said in hours where people do', () => {
  expect([0, 45, 60, 90, 6_030, null].map(minutes => plain(minutesInWords(minutes, 'en')))).toEqual([
    '0 min',
    '45 min',
    '1 h',
    '1 h 30 min',
    '101 h',
    notKnown,
  ])
})

test('a figure is known no better than its weakest part', () => {
  expect(weakerGrade('counted', 'estimated')).toBe('estimated')
  expect(weakerGrade('reported', 'counted')).toBe('reported')
})
