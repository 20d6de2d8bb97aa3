import { assertDrawable, type LineData, lineRows } from '@upshot/web/charts/line-data.ts'
import { lineTable } from '@upshot/web/charts/line-table.ts'
import { unitOf } from '@upshot/web/charts/unit.ts'
import { describe, expect, it } from 'vitest'

const data: LineData = {
  from: '2026-01-01',
  to: '2026-03-20',
  points: [
    { day: '2026-01-01', label: 'Jan', value: 10 },
    { day: '2026-02-01', label: 'Feb', value: 20 },
    { day: '2026-03-01', label: 'Mar', value: 5 },
  ],
  runningFrom: '2026-03-01',
  comparison: { label: 'Year before', points: [{ day: '2026-02-01', label: 'Feb 2025', value: 15 }] },
  target: [{ from: '2026-02-01', to: '2026-12-31', value: 18 }],
}

describe('the rows of a line chart', () => {
  it('draw the running period apart, beginning where the line ends', () => {
    const rows = lineRows(data)
    expect(rows.map(row => row.actual)).toEqual([10, 20, null])
    expect(rows.map(row => row.soFar)).toEqual([null, 20, 5])
  })

  it('have a target only where one holds', () => {
    expect(lineRows(data).map(row => row.target)).toEqual([null, 18, 18])
  })

  it('are the rows of its table', () => {
    const table = lineTable(data, unitOf('keys'), 'Activated keys')
    expect(table.columns.map(column => column.label)).toEqual(['Period', 'Activated keys', 'Year before', 'Target'])
    expect(table.rows).toEqual([
      ['Jan', 10, null, null],
      ['Feb', 20, 15, 18],
      ['Mar, so far', 5, null, 18],
    ])
  })

  it('are at most 400', () => {
    const many = Array.from({ length: 401 }, () => ({ day: '2026-01-01', label: 'Jan', value: 1 }))
    expect(() => assertDrawable({ ...data, points: many })).toThrow(/400/)
  })
})
