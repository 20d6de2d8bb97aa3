import { tableToCsv } from '@upshot/web/charts/chart-table.ts'
import { describe, expect, it } from 'vitest'

const table = {
  caption: 'Activities',
  columns: [{ label: 'Title' }, { label: 'Change', unit: '%', numeric: true }],
  rows: [
    ['=SUM(A1)', -4.5],
    ['Ada "the" first, again', null],
  ],
  totals: ['All', 3],
}

describe('a chart as CSV', () => {
  it('carries units, totals and notes, leaves the unknown empty and quotes what needs it', () => {
    expect(tableToCsv(table, ['as of 17 Nov 2026'])).toBe(
      '\uFEFFTitle,Change (%)\r\n' +
        "'=SUM(A1),-4.5\r\n" +
        '"Ada ""the"" first, again",\r\n' +
        'All,3\r\n\r\nas of 17 Nov 2026\r\n',
    )
  })
})
