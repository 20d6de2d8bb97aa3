import type { StudyPlacebo } from '@upshot/shared/impact/study-estimate'
import { bandValues } from '@upshot/web/charts/band-data.ts'
import { bandTable } from '@upshot/web/charts/band-table.ts'
import { valueAxis } from '@upshot/web/charts/ticks.ts'
import {
  courseData,
  curveData,
  drawnNote,
  drawnPoints,
  effectData,
  effectSummary,
  placeboDots,
  placeboSummary,
  relativeLabel,
  usedPoints,
} from '@upshot/web/impact/study-charts.ts'
import { describe, expect, it } from 'vitest'
import { anEstimate, aStudy, somePoints } from './study-factory.ts'

const unit = { style: 'number', word: 'sign-ups' } as const

describe('the course', () => {
  it('is drawn around the window, and says how much of the history is left out', () => {
    const points = somePoints(300, 14)
    const near = drawnPoints(points, 'day', 14, undefined, false)
    expect(near).toHaveLength(56 + 14)
    expect(near.at(-1)?.inWindow).toBe(true)
    expect(drawnNote(near.length, points.length, 'day')).toEqual([expect.stringContaining('70 of the 314 days')])
    expect(drawnPoints(points, 'day', 14, 'all', false)).toHaveLength(314)
    expect(drawnNote(314, 314, 'day')).toEqual([])
  })

  it('draws at most 400 points, the latest', () => {
    const drawn = drawnPoints(somePoints(1_000, 14), 'day', 14, 'all', false)
    expect(drawn).toHaveLength(400)
    expect(drawn.filter(point => point.inWindow)).toHaveLength(14)
  })

  it('always has its band, the shaded window and the day of the activity', () => {
    const study = aStudy()
    const data = courseData(study, usedPoints(study), 'en-GB')
    expect(data.bandLabel).toBe('95 % band')
    expect(data.rows.filter(row => row.low !== null)).toHaveLength(14)
    expect(data.window).not.toBeNull()
    expect(data.rules).toEqual([{ at: data.window?.from, label: 'activity' }])
    expect(bandValues(data)).toContain(120)
  })

  it('is drawn without an expectation when the study was refused, gaps and all', () => {
    const points = somePoints(20, 5).map((point, at) => ({
      ...point,
      actual: at === 3 ? null : point.actual,
      expected: null,
      expectedLower: null,
      expectedUpper: null,
    }))
    const study = aStudy({ estimate: null, points })
    const data = courseData(study, usedPoints(study), 'en-GB')
    expect(data.secondLabel).toBeNull()
    expect(data.bandLabel).toBeNull()
    expect(data.rows[3]?.line).toBeNull()
    expect(bandTable(data, unit, 'Sign-ups').rows[3]).toEqual(['4 Jan 2026', null])
  })

  it('has a table with every value of the picture', () => {
    const study = aStudy()
    const data = courseData(study, usedPoints(study), 'en-GB')
    const table = bandTable(data, unit, 'Sign-ups by the day', 'Day')
    expect(table.columns.map(column => column.label)).toEqual([
      'Day',
      'Actual',
      'Expected',
      '95 % band, from',
      '95 % band, to',
    ])
    expect(table.rows).toHaveLength(98)
    expect(table.rows.at(-1)).toEqual(['8 Apr 2026', 151, 136, 120, 140])
    expect(table.rows[0]?.slice(3)).toEqual(['–', '–'])
  })
})

describe('the path of the difference', () => {
  it('has zero on its axis, whatever the values are', () => {
    const data = effectData(anEstimate().points, 'total', 'en-GB')
    const axis = valueAxis(bandValues(data), !data.zero)
    expect(axis.low).toBeLessThanOrEqual(0)
    expect(axis.cut).toBe(false)
    expect(data.rows.at(-1)).toMatchObject({ line: 210, low: 70, high: 350 })
  })

  it('says on how many days the band holds zero', () => {
    expect(effectSummary(anEstimate().points, 'day')).toBe(
      'Above zero on 14 of 14 days; the band holds zero on every one.',
    )
    const clear = somePoints(20, 4).map(point => ({ ...point, effectLower: point.inWindow ? 1 : null }))
    expect(effectSummary(clear, 'week')).toContain('leaves zero out on every one')
  })

  it('of an event study is counted from the date', () => {
    expect(relativeLabel(0, 'day')).toBe('The day itself')
    expect(relativeLabel(-1, 'week')).toBe('1 week before')
    expect(relativeLabel(3, 'day')).toBe('3 days after')
    const curve = [{ point: -1, mean: 0, lower: -2, upper: 2 }]
    const data = curveData({ items: [], leaveOneOut: { lower: 0, upper: 1 }, curve }, 3, 'day')
    expect(data.window).toEqual({ from: 0, to: 2 })
    expect(data.axis).toBe('step')
  })
})

describe('the placebo picture', () => {
  const study = aStudy()

  it('holds every placebo with its interval, and the real one among them', () => {
    const { rows } = placeboDots(anEstimate().placebo, study, 'en-GB')
    expect(rows).toHaveLength(9)
    expect(rows.filter(row => row.own)).toEqual([expect.objectContaining({ value: 15, low: 7.7, high: 22.3 })])
    expect(rows.every(row => row.low !== null)).toBe(true)
  })

  it('tells shares in per cent, with the interval of the share', () => {
    const placebo: StudyPlacebo = { ...datesOf(anEstimate().placebo), unit: 'share', real: 0.114 }
    const own = placeboDots(placebo, study, 'en-GB').rows.find(row => row.own)
    expect(own?.value).toBeCloseTo(11.4)
    expect(own?.low).toBeCloseTo(5.6)
  })

  it('is told in one sentence, also when there are none', () => {
    const placebo = datesOf(anEstimate().placebo)
    expect(placeboSummary(placebo, 'en-GB')).toBe(
      '0 of 8 placebo windows have an interval without zero; 0 show a difference as large as the real one.',
    )
    expect(placeboSummary({ ...placebo, items: [] }, 'en-GB')).toContain('no room')
  })

  it('of an event study has the real dates first among the shifted ones', () => {
    const placebo: StudyPlacebo = {
      kind: 'shifts',
      real: 3,
      statistics: [3, 1, -2],
      asLarge: 1,
      smallestPossibleP: 1 / 3,
    }
    const data = placeboDots(placebo, study, 'en-GB')
    expect(data.rows.map(row => row.own)).toEqual([true, false, false])
    expect(data.level).toEqual({ value: 3, label: 'real' })
    expect(placeboSummary(placebo, 'en-GB')).toContain(
      '1 of 3 positions of the same dates, the real one among them, shows',
    )
  })
})

function datesOf(placebo: StudyPlacebo): Extract<StudyPlacebo, { kind: 'dates' }> {
  if (placebo.kind !== 'dates') throw new Error('these are shifts')
  return placebo
}
