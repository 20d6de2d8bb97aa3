import { readBothWays, sampleDates } from '@upshot/web/imports/read-both-ways.ts'
import { describe, expect, it } from 'vitest'
import { understood } from './understood.ts'

describe('a date that can be read two ways', () => {
  it('is shown both ways', () => {
    expect(readBothWays('03/04/2026 10:15')).toEqual({
      cell: '03/04/2026',
      dayFirst: '2026-04-03',
      monthFirst: '2026-03-04',
    })
  })

  it('has two digits of the year as well', () => {
    expect(readBothWays('9/10/26, 4:30:36 PM')).toEqual({
      cell: '9/10/26',
      dayFirst: '2026-10-09',
      monthFirst: '2026-09-10',
    })
  })

  it('says where one reading is no date', () => {
    expect(readBothWays('31/02/2026')).toEqual({ cell: '31/02/2026', dayFirst: null, monthFirst: null })
    expect(readBothWays('13/04/2026')).toMatchObject({ dayFirst: '2026-04-13', monthFirst: null })
  })

  it('is none when the year comes first, or points say that the day does', () => {
    expect(readBothWays('2026-04-03')).toBeNull()
    expect(readBothWays('03.04.2026')).toBeNull()
  })
})

describe('the samples', () => {
  const file = understood({
    columns: [
      { index: 0, label: 'Name', field: 'name', sensitive: false, samples: ['01/02/2026'] },
      {
        index: 1,
        label: 'Signed up',
        field: 'registeredAt',
        sensitive: false,
        samples: ['03/04/2026 10:15', '03/04/2026 11:00', '05/05/2026'],
      },
    ],
    firstRows: [
      { line: 2, cells: ['x', '06/07/2026'] },
      { line: 3, cells: ['x', '08/09/2026'] },
      { line: 4, cells: ['x', '10/11/2026'] },
    ],
  })

  it('are three different dates of the columns that hold times, and none that reads the same both ways', () => {
    expect(sampleDates(file).map(({ cell }) => cell)).toEqual(['03/04/2026', '06/07/2026', '08/09/2026'])
  })
})
