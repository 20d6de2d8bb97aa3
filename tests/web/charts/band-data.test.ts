import { axisTicks } from '@upshot/web/charts/axis-ticks.ts'
import { type BandData, bandRows, bandValues, stepOf } from '@upshot/web/charts/band-data.ts'
import { dotsTable } from '@upshot/web/charts/dots-chart.tsx'
import { type DotRow, dotValues, thinned } from '@upshot/web/charts/dots-data.ts'
import { describe, expect, it } from 'vitest'

const row = { at: 1, label: 'Monday', line: 10, second: 8, low: 6, high: 12 }
const data: BandData = {
  axis: 'day',
  rows: [row, { ...row, at: 8, low: null, high: null }],
  window: null,
  rules: [],
  lineLabel: 'actual',
  secondLabel: 'expected',
  bandLabel: '95 % band',
  zero: false,
}

describe('a picture with a band', () => {
  it('makes room for all of the band, and for zero where zero matters', () => {
    expect(bandValues(data)).toEqual([10, 8, 6, 12, 10, 8])
    expect(bandValues({ ...data, zero: true })).toContain(0)
  })

  it('draws no band where there is none', () => {
    expect(bandRows(data.rows).map(one => one.band)).toEqual([[6, 12], null])
  })

  it('knows the distance of its rows', () => {
    expect(stepOf(data.rows)).toBe(7)
    expect(stepOf([])).toBe(1)
  })
})

describe('a picture of dots', () => {
  const dots = Array.from(
    { length: 1_000 },
    (_, at): DotRow => ({ at, label: `${at}`, value: at, low: null, high: null, filled: false, own: at === 7 }),
  )
  const picture = {
    axis: 'step',
    rows: dots,
    ownLabel: 'real',
    otherLabel: 'other',
    filledLabel: null,
    level: null,
  } as const

  it('draws one in so many and always the one that counts; the table has all', () => {
    const { rows, every } = thinned(dots, 300)
    expect(every).toBe(4)
    expect(rows.length).toBeLessThanOrEqual(301)
    expect(rows.some(one => one.own)).toBe(true)
    expect(dotsTable(picture, { style: 'number', word: '' }, 'All', 'Dates', 'Difference').rows).toHaveLength(1_000)
  })

  it('has zero on its axis', () => {
    expect(dotValues({ ...picture, rows: [{ ...dots[7], value: 5 } as DotRow] })).toContain(0)
  })
})

describe('the ticks of an axis', () => {
  it('of steps are round and few', () => {
    expect(axisTicks('step', -7, 2, 'en-GB', 5).map(tick => tick.at)).toEqual([-6, -4, -2, 0, 2])
    expect(axisTicks('step', 0, 340, 'en-GB', 5).map(tick => tick.at)).toEqual([0, 100, 200, 300])
  })

  it('of days are days that people think in', () => {
    const ticks = axisTicks('day', 20_454, 20_500, 'en-GB', 5)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks.length).toBeLessThanOrEqual(5)
    expect(ticks[0]?.label).toMatch(/\d+ \w+/)
  })
})
