import { type LineData, summaryPoints } from '@upshot/web/charts/line-data.ts'
import { lineSummary, stackSummary } from '@upshot/web/charts/summary.ts'
import { unitOf } from '@upshot/web/charts/unit.ts'
import { describe, expect, it } from 'vitest'

const keys = unitOf('keys')
const at = (label: string, value: number | null) => ({ label, value })
const lineData = (...days: string[]): LineData => ({
  from: days[0] ?? '',
  to: days.at(-1) ?? '',
  points: days.map((day, i) => ({ day, label: day, value: i + 1 })),
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the sentence of a line', () => {
  it('tells first, last, change and peak', () => {
    const points = [at('Jan', 100), at('Feb', 180), at('Mar', 150)]
    expect(plain(lineSummary(points, keys, 'en'))).toBe(
      'From 100 keys in Jan to 150 keys in Mar, up 50 %; peak 180 keys in Feb.',
    )
  })

  it('tells the lowest when the peak is at an end', () => {
    const points = [at('Jan', 100), at('Feb', 60), at('Mar', 150)]
    expect(lineSummary(points, keys, 'en')).toContain('lowest 60 keys in Feb')
  })

  it('does not compare a period that still runs', () => {
    const points = [at('Jan', 100), at('Feb', 120), at('Mar', 30)]
    expect(plain(lineSummary(points, keys, 'en', true))).toBe(
      'From 100 keys in Jan to 120 keys in Feb, up 20 %. Mar stands at 30 keys so far.',
    )
  })

  it('tells the change of a percentage in points', () => {
    expect(plain(lineSummary([at('Jan', 29.2), at('Feb', 30.6)], unitOf('%'), 'en'))).toBe(
      'From 29.2 % in Jan to 30.6 % in Feb, up 1.4 points.',
    )
  })

  it('says on which day, where points are days', () => {
    const points = lineData('2026-03-01', '2026-03-02', '2026-03-03')
    expect(plain(lineSummary(summaryPoints(points), keys, 'en'))).toBe(
      'From 1 keys on 2026-03-01 to 3 keys on 2026-03-03, up 200 %.',
    )
    const weeks = lineData('2026-03-02', '2026-03-09', '2026-03-16')
    expect(plain(lineSummary(summaryPoints(weeks), keys, 'en'))).toContain('From 1 keys in 2026-03-02')
  })

  it('leaves out what is not known', () => {
    expect(lineSummary([at('Jan', null), at('Feb', 5), at('Mar', null)], keys, 'en')).toBe(
      '5 keys in Feb, the only value.',
    )
    expect(lineSummary([at('Jan', null)], keys, 'en')).toBe('No values in this period.')
  })
})

describe('the sentence of stacked bars', () => {
  const series = [
    { label: 'Speaking', values: [3, 5] },
    { label: 'Writing', values: [1, null] },
  ]

  it('tells total, largest part and peak', () => {
    expect(stackSummary(['Jan', 'Feb'], series, unitOf('activities'), 'en')).toBe(
      '9 activities from Jan to Feb, largest part speaking (8); peak Feb (5).',
    )
  })

  it('adds nothing up over time when it must not', () => {
    const sentence = plain(stackSummary(['Jan', 'Feb'], series, unitOf('people'), 'en', false))
    expect(sentence).toBe('From 4 people in Jan to 5 people in Feb, up 25 %.')
  })
})
