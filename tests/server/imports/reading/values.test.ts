import { readFileSync } from 'node:fs'
import type { ImportAnswers, ImportMapping } from '@upshot/shared/imports/result'
import { describe, expect, it } from 'vitest'
import { bytesOf, refused, understood } from './fixture.ts'

async function valuesOf(text: string | Uint8Array, answers: ImportAnswers = {}) {
  const file = await understood(typeof text === 'string' ? bytesOf(text) : text, { answers })
  if (file.records.holds !== 'values') throw new Error(`holds ${file.records.holds}`)
  const { understood: found, records } = file
  return {
    values: records.values.map(({ periodStart, value, metric }) => [periodStart, value, metric]),
    lines: records.values.map(({ line }) => line),
    codes: found.issueCounts.map(({ code }) => code),
    messages: found.issues.map(({ message }) => message),
    asks: found.asks,
    series: found.series.map(({ name }) => name),
    rejected: found.counts.rejectedRows,
  }
}

describe('one row for each period', () => {
  it('takes columns of any name, in any order, below lines of notes', async () => {
    const text =
      'Exported by the data team\nFigures are final,,\n\nSign-ups,Week starting,Notes\n"1,234",2026-03-02,\n980,2026-03-09,holiday\n'
    expect(await valuesOf(text)).toMatchObject({
      values: [
        ['2026-03-02', 1234, null],
        ['2026-03-09', 980, null],
      ],
      lines: [5, 6],
    })
  })

  it('takes several columns as several metrics, and leaves totals out and says so', async () => {
    const found = await valuesOf(
      'Month;Aktive Nutzer;Umsatz;Summe\nJan 2026;1.234;12,5 €;x\nFeb 2026;1.300;13,75 €;y\nSumme;2.534;26,25 €;z\n',
    )
    expect(found.values).toEqual([
      ['2026-01-01', 1234, 'Aktive Nutzer'],
      ['2026-01-01', 12.5, 'Umsatz'],
      ['2026-02-01', 1300, 'Aktive Nutzer'],
      ['2026-02-01', 13.75, 'Umsatz'],
    ])
    expect(found.series).toEqual(['Aktive Nutzer', 'Umsatz'])
    expect(found.codes).toContain('TOTALS_ROW')
    expect(found.messages).toContain("Column 'Summe' repeats what the others say and was skipped.")
  })

  it('takes a column that names the metrics', async () => {
    const found = await valuesOf(
      'Period,Metric,Value\n2026-01,Sign-ups,5\n2026-01,Activations,3\n2026-02,Sign-ups,6\n2026-02,Activations,\n',
    )
    expect(found.values).toEqual([
      ['2026-01-01', 5, 'Sign-ups'],
      ['2026-01-01', 3, 'Activations'],
      ['2026-02-01', 6, 'Sign-ups'],
    ])
    expect(found).toMatchObject({ rejected: 1, series: ['Sign-ups', 'Activations'] })
    expect(found.codes).toContain('MISSING_VALUE')
  })

  it('reads day numbers of a spreadsheet, and says so', async () => {
    const found = await valuesOf('Date,Value\n46162,1\n46163,2\n')
    expect(found.values).toEqual([
      ['2026-05-20', 1, null],
      ['2026-05-21', 2, null],
    ])
    expect(found.messages.join()).toContain("'46162' was read as 2026-05-20")
  })

  it('reads days in seconds since 1970 and thousandths, in the zone that is known, and says so', async () => {
    // Midnights of Berlin in winter.
    const text = 'Time,Sign-ups\n1767567600000,12\n1767654000000,15\n1767740400,11\n'
    const found = await valuesOf(text, { timeZone: 'Europe/Berlin' })
    expect(found.values.map(([day, value]) => [day, value])).toEqual([
      ['2026-01-05', 12],
      ['2026-01-06', 15],
      ['2026-01-07', 11],
    ])
    expect(found.messages.join()).toContain("'1767567600000' was read as 2026-01-05 in Europe/Berlin")
    expect((await valuesOf(text)).messages.join()).toContain("'1767567600000' was read as 2026-01-04 in UTC")
  })
})

describe('one column for each period', () => {
  it.each([
    ['Metric,Jan 2026,Feb 2026,Mar 2026', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['Metric,2026-01,2026-02,2026-03', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['Kennzahl,Januar 2026,Februar 2026,März 2026', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['Indicateur,janvier 2026,février 2026,mars 2026', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['Métrica,enero de 2026,febrero de 2026,marzo de 2026', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['指標,2026年1月,2026年2月,2026年3月', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['Metric,Jan-26,Feb-26,Mar-26', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['Metric,Q1 2026,Q2 2026,Q3 2026', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['Metric,2026-Q1,2026-Q2,2026-Q3', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['Metric,1. Quartal 2026,2. Quartal 2026,3. Quartal 2026', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['Metric,W12 2026,W13 2026,W14 2026', ['2026-03-16', '2026-03-23', '2026-03-30']],
    ['Metric,KW 12/2026,KW 13/2026,KW 14/2026', ['2026-03-16', '2026-03-23', '2026-03-30']],
    ['Date,2026-05-04,2026-05-05,2026-05-06', ['2026-05-04', '2026-05-05', '2026-05-06']],
  ])('%s', async (header, periods) => {
    const found = await valuesOf(`${header}\nSign-ups,1,2,3\n`)
    expect(found.values).toEqual(periods.map((period, at) => [period, at + 1, 'Sign-ups']))
  })

  it('leaves empty cells empty, which is not 0, and the columns and lines of totals out', async () => {
    const found = await valuesOf('Metric,Jan 2026,Feb 2026,Total\nSign-ups,10,,10\nActive,5,0,5\nTotal,15,0,15\n')
    expect(found.values).toEqual([
      ['2026-01-01', 10, 'Sign-ups'],
      ['2026-01-01', 5, 'Active'],
      ['2026-02-01', 0, 'Active'],
    ])
    expect(found.messages).toContain('One cell is empty: there is no value for it, which is not 0.')
    expect(found.codes).toContain('TOTALS_ROW')
    expect(found.rejected).toBe(0)
  })

  it('reads a row of dates above a row of values, without a metric to name', async () => {
    expect((await valuesOf('Date,2026-01-01,2026-02-01\nValue,7,8\n')).values).toEqual([
      ['2026-01-01', 7, null],
      ['2026-02-01', 8, null],
    ])
  })

  it('reads years below months', async () => {
    expect((await valuesOf('Year,Jan,Feb,Mar\n2025,1,2,3\n2026,4,,\n')).values).toEqual([
      ['2025-01-01', 1, null],
      ['2025-02-01', 2, null],
      ['2025-03-01', 3, null],
      ['2026-01-01', 4, null],
    ])
  })

  it('refuses fiscal periods, and says what to write', async () => {
    expect(await refused(bytesOf('Metric,FY26 Q1,FY26 Q2\nSign-ups,1,2\n'))).toMatchObject({
      code: 'FISCAL_PERIODS',
      line: 1,
      message: expect.stringContaining("'FY26 Q1' is a period of a fiscal year"),
    })
  })
})

describe('values', () => {
  it('are read with percent, currency, thousands, brackets and decimal commas', async () => {
    const cells = ['45 %', '"$1,234.50"', '(120)', '-3.5', '−2', 'USD 3400', '1’234.25', '"12,345,678.9"']
    const text = `Date,Value\n${cells.map((cell, at) => `2026-01-0${at + 1},${cell}`).join('\n')}\n`
    expect((await valuesOf(text)).values.map(([, value]) => value)).toEqual([
      45, 1234.5, -120, -3.5, -2, 3400, 1234.25, 12345678.9,
    ])
    const german = await valuesOf('Datum;Wert\n01.01.2026;1.234,5\n02.01.2026;2.000\n03.01.2026;12 %\n')
    expect(german.values.map(([, value]) => value)).toEqual([1234.5, 2000, 12])
    expect(german.asks).toEqual([])
  })

  it('that can be read two ways are asked about, and the answer counts', async () => {
    const text = 'Date,Value\n2026-01-01,1.234\n2026-01-02,2.500\n'
    const found = await valuesOf(text)
    expect(found.asks).toEqual(['decimalSign'])
    expect(found.codes).toContain('AMBIGUOUS_NUMBER')
    expect((await valuesOf(text, { decimalSign: ',' })).values.map(([, value]) => value)).toEqual([1234, 2500])
    expect((await valuesOf(text, { decimalSign: '.' })).asks).toEqual([])
    // What separates thousands where the file's own separator is usual decides without asking.
    expect(await valuesOf('Date,Value\n2026-01-01,"1,234"\n')).toMatchObject({
      asks: [],
      values: [['2026-01-01', 1234, null]],
    })
    expect(await valuesOf('Date;Value\n2026-01-01;1.234\n')).toMatchObject({
      asks: [],
      values: [['2026-01-01', 1234, null]],
    })
    expect((await valuesOf('Date;Value\n2026-01-01;1,234\n')).asks).toEqual(['decimalSign'])
  })

  it('of dates that can be read two ways are asked about', async () => {
    const text = 'Date,Value\n03/04/2026,1\n05/06/2026,2\n'
    expect((await valuesOf(text)).asks).toEqual(['dateOrder'])
    expect((await valuesOf(text, { dateOrder: 'day-first' })).values.map(([day]) => day)).toEqual([
      '2026-04-03',
      '2026-06-05',
    ])
    expect((await valuesOf('Date,Value\n03/04/2026,1\n25/06/2026,2\n')).values.map(([day]) => day)).toEqual([
      '2026-04-03',
      '2026-06-25',
    ])
    expect((await valuesOf('Date,Value\n03/04/2026,1\n25/06/2026,2\n06/27/2026,3\n')).rejected).toBe(1)
  })

  it('that are none, and second ones for a period, are left out with the line', async () => {
    const found = await valuesOf('Date,Value\n2026-01-01,12k\n2026-01-02,5\n2026-01-02,6\nsoon,7\n')
    expect(found.values).toEqual([['2026-01-02', 5, null]])
    expect(found.rejected).toBe(3)
    expect(found.messages).toContain(
      'Line 4: There is a value for 2026-01-02 on line 3 already. Leave one of the two out.',
    )
  })
})

describe('years in a line above their months', () => {
  it('stand once over each year, or over each month, and with a column of totals', async () => {
    const months = 'Metric,Jan,Feb,Total,Jan,Feb\nSign-ups,1,2,3,4,5\nVisits,10,20,30,40,50\n'
    const expected = {
      values: [
        ['2025-01-01', 1, 'Sign-ups'],
        ['2025-02-01', 2, 'Sign-ups'],
        ['2026-01-01', 4, 'Sign-ups'],
        ['2026-02-01', 5, 'Sign-ups'],
        ['2025-01-01', 10, 'Visits'],
        ['2025-02-01', 20, 'Visits'],
        ['2026-01-01', 40, 'Visits'],
        ['2026-02-01', 50, 'Visits'],
      ],
      rejected: 0,
    }
    expect(await valuesOf(`,2025,,,2026,\n${months}`)).toMatchObject(expected)
    expect(await valuesOf(`Report of the team\n\n,2025,2025,2025,2026,2026\n${months}`)).toMatchObject(expected)
    expect(await valuesOf(`Metric,2025,,,2026,\n${months.replace('Metric', '')}`)).toMatchObject(expected)
  })

  it('belong to them also where somebody said what the columns mean', async () => {
    const mapping: ImportMapping = {
      headerLine: 2,
      delimiter: ',',
      columns: [
        { index: 0, field: 'metric' },
        { index: 1, field: 'value' },
        { index: 2, field: 'value' },
      ],
    }
    const { records } = await understood(bytesOf(',2025,2026\nMetric,Dec,Jan\nSign-ups,1,2\n'), { mapping })
    if (records.holds !== 'values') throw new Error(`holds ${records.holds}`)
    expect(records.values.map(({ periodStart, value }) => [periodStart, value])).toEqual([
      ['2025-12-01', 1],
      ['2026-01-01', 2],
    ])
  })

  it('go with quarters and weeks too', async () => {
    const quarters = await valuesOf(',2025,,2026\nKennzahl,Q3,Q4,Q1\nAnmeldungen,7,8,9\n')
    expect(quarters.values.map(([day]) => day)).toEqual(['2025-07-01', '2025-10-01', '2026-01-01'])
    const weeks = await valuesOf(';2025;2026;\nMetrik;KW 52;KW 1;KW 2\nAnmeldungen;7;8;9\n')
    expect(weeks.values.map(([day]) => day)).toEqual(['2025-12-22', '2025-12-29', '2026-01-05'])
  })

  it('are refused where months stand below no year, and below years alone', async () => {
    expect((await refused(bytesOf(',2025,2026\nSign-ups,1,2\nVisits,3,4\n'))).code).toBe('UNKNOWN_FORMAT')
    const file = await understood(bytesOf(',,2026,\nMetric,Dec,Jan,Feb\nSign-ups,1,2,3\n'))
    expect(file.records.holds).not.toBe('values')
  })
})

describe('what is no table of values', () => {
  it.each([
    ['people with dates', 'Name,Signed up\nAda,2026-01-01\nBea,2026-01-02\n'],
    ['people with minutes', 'Email,Date,Minutes\na@example.org,2026-01-01,5\nb@example.org,2026-01-02,6\n'],
    ['things with dates', 'Title,Published,Views\nOne,2026-01-01,5\nTwo,2026-01-02,6\nThree,2026-01-03,7\n'],
  ])('%s', async (_, text) => {
    const file = await understood(bytesOf(text))
    expect(file.understood).toMatchObject({ tool: 'generic' })
  })
})

describe('made files', () => {
  it.each(['values-wide-de.csv', 'values-long-notes.csv'])('%s', async file => {
    const folder = new URL('../../../fixtures/csv/made/', import.meta.url)
    const expected: unknown = JSON.parse(readFileSync(new URL(file.replace('.csv', '.expected.json'), folder), 'utf8'))
    const { values, rejected, asks } = await valuesOf(readFileSync(new URL(file, folder)))
    expect({ values, rejected, asks }).toEqual(expected)
  })
})
