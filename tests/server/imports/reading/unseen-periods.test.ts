import { describe, expect, it } from 'vitest'
import { bytesOf, understood } from './fixture.ts'
import { type InLines, seenInLines } from './unseen/seen.ts'

const withoutYear: readonly InLines[] = [
  {
    what: 'Days in a row, as months they would be of four years',
    lines: ['Metric|Jan 24|Jan 25|Jan 26|Jan 27', 'Signups|1|2|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Days below each other',
    lines: ['Date|Signups', 'Jan 05|1', 'Jan 06|2', 'Jan 07|3'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Days of which some have one digit',
    lines: ['Date|Signups', 'Jan 8|1', 'Jan 9|2', 'Jan 10|3', 'Jan 11|4', 'Jan 12|4', 'Jan 13|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'The first days of weeks',
    lines: ['KPI|Jan 05|Jan 12|Jan 19|Jan 26|Feb 02|Feb 09', 'Signups|1|2|3|4|5|6'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'One month of two years',
    lines: ['Metric|Jan 25|Jan 26', 'Signups|1|2'],
    expected: { values: ['2025-01-01 1 Signups', '2026-01-01 2 Signups'] },
  },
  {
    what: 'The months of two years beside each other',
    lines: ['Metric|Jan 25|Jan 26|Feb 25|Feb 26', 'Signups|1|2|3|4'],
    expected: {
      values: ['2025-01-01 1 Signups', '2026-01-01 2 Signups', '2025-02-01 3 Signups', '2026-02-01 4 Signups'],
    },
  },
  {
    what: 'One month of three years, with apostrophes',
    lines: ["Metric|Jan '24|Jan '25|Jan '26", 'Signups|1|2|3'],
    expected: { values: ['2024-01-01 1 Signups', '2025-01-01 2 Signups', '2026-01-01 3 Signups'] },
  },
  {
    what: 'Months over the end of a year',
    lines: ['Month|Signups', 'Nov-25|1', 'Dec-25|2', 'Jan-26|3'],
    expected: { values: ['2025-11-01 1 -', '2025-12-01 2 -', '2026-01-01 3 -'] },
  },
]

const overTheEnd: readonly InLines[] = [
  {
    what: 'Rows of years from April to March',
    lines: ['Year|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan|Feb|Mar', '2024|1|2|3|4|5|6|7|8|9|10|11|12'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Rows of years from the third quarter',
    lines: ['Year|Q3|Q4|Q1|Q2', '2024|1|2|3|4', '2025|1|2|3|4'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'One year over months that go on behind it',
    lines: ['|2025||||', 'Metric|Oct|Nov|Dec|Jan|Feb', 'Signups|1|2|3|4|5'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Both years over their quarters',
    lines: ['|2025|||2026|', 'Metric|Q2|Q3|Q4|Q1|Q2', 'Signups|1|2|3|4|5'],
    expected: {
      values: [
        '2025-04-01 1 Signups',
        '2025-07-01 2 Signups',
        '2025-10-01 3 Signups',
        '2026-01-01 4 Signups',
        '2026-04-01 5 Signups',
      ],
    },
  },
  {
    what: 'Rows of years that begin in the middle of it',
    lines: ['Year|Oct|Nov|Dec', '2024|1|2|3', '2025|4|5|6'],
    expected: { rejected: 0, rows: 2, as: 'upshot/metric-values' },
  },
]

const inDigits: readonly InLines[] = [
  {
    what: 'October as a number that lost its nought',
    lines: ['Month|Signups', '2025.09|1', '2025.1|2', '2025.11|3'],
    expected: { values: ['2025-09-01 1 -', '2025-10-01 2 -', '2025-11-01 3 -'] },
  },
  {
    what: 'October or January',
    lines: ['Month|Signups', '2025.1|2', '2025.11|3', '2025.12|4'],
    expected: { values: ['2025-11-01 3 -', '2025-12-01 4 -'], rejected: 1 },
  },
  {
    what: 'Months that never had a nought',
    lines: ['Month|Signups', '2025.1|1', '2025.2|2', '2025.3|3'],
    expected: { values: ['2025-01-01 1 -', '2025-02-01 2 -', '2025-03-01 3 -'] },
  },
  {
    what: 'The year, the quarter and the month of each day',
    lines: ['Year|Quarter|Month|Day|Sum of Installs', '2026|Qtr 1|January|5|10', '2026|Qtr 1|February|1|9'],
    expected: { values: ['2026-01-05 10 -', '2026-02-01 9 -'] },
  },
  {
    what: 'The year and the quarter of each month',
    lines: [
      'Year|Quarter|Month|Sum of Installs',
      '2026|Qtr 1|January|10',
      '2026|Qtr 1|February|12',
      '2026|Qtr 2|April|9',
    ],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 12 -', '2026-04-01 9 -'] },
  },
  {
    what: 'A fiscal year and its quarter in one word',
    lines: ['Quarter|Signups', 'FY26Q1|12', 'FY26Q2|14'],
    expected: { as: 'FISCAL_PERIODS' },
  },
]

const besideDays: readonly InLines[] = [
  {
    what: 'Weeks of each month are none of the year',
    lines: ['Year|Month|Week|Signups', '2026|3|1|5', '2026|3|2|6', '2026|4|1|8'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Weeks of the year beside their months',
    lines: ['Year|Month|Week|Signups', '2026|3|10|5', '2026|3|11|6', '2026|4|15|8'],
    expected: { values: ['2026-03-02 5 -', '2026-03-09 6 -', '2026-04-06 8 -'] },
  },
  {
    what: 'Weeks that begin in the month before',
    lines: ['Year|Month|Week|Signups', '2026|1|1|5', '2026|2|5|6'],
    expected: { values: ['2025-12-29 5 -', '2026-01-26 6 -'] },
  },
  {
    what: 'The number of a day beside its month',
    lines: ['Month|Day|Signups', 'Jan 2026|1|5', 'Jan 2026|2|6', 'Jan 2026|3|7'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Names of days in German',
    lines: [
      'Datum|Tag|Anmeldungen',
      '05.01.2026|Montag|1',
      '12.01.2026|Montag|2',
      '13.01.2026|Dienstag|3',
      '20.01.2026|Dienstag|4',
    ],
    expected: { values: ['2026-01-05 1 -', '2026-01-12 2 -', '2026-01-13 3 -', '2026-01-20 4 -'] },
  },
  {
    what: 'Days that are no names of weekdays',
    lines: ['Date|Day|Signups', '2026-01-05|Open|1', '2026-01-06|Closed|2', '2026-01-07|Open|3', '2026-01-08|Closed|4'],
    expected: { values: ['2026-01-05 1 Open', '2026-01-06 2 Closed', '2026-01-07 3 Open', '2026-01-08 4 Closed'] },
  },
  {
    what: 'The day of the export beside several months',
    lines: ['Date|Month|Signups', '2026-04-01|January|1', '2026-04-01|February|2', '2026-04-01|March|3'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'The month of each day',
    lines: ['Date|Month|Signups', '2026-01-05|January|1', '2026-01-06|January|2', '2026-02-01|February|3'],
    expected: { values: ['2026-01-05 1 -', '2026-01-06 2 -', '2026-02-01 3 -'] },
  },
]

const stretches: readonly InLines[] = [
  {
    what: 'Whole years',
    lines: ['Period|Signups', '2024-01-01 - 2024-12-31|500', '2025-01-01 - 2025-12-31|600'],
    expected: { values: [] },
  },
  {
    what: 'Four weeks',
    lines: ['Period|Signups', '2026-01-01 - 2026-01-28|500', '2026-01-29 - 2026-02-25|600'],
    expected: { values: [] },
  },
  {
    what: 'Months of an invoice',
    lines: ['Start date|End date|Amount', '2026-01-15|2026-02-14|100', '2026-02-15|2026-03-14|110'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Whole years in two columns',
    lines: ['From|To|Value', '2024-01-01|2024-12-31|500', '2025-01-01|2025-12-31|600'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'A month that is not over yet',
    lines: ['From|To|Signups', '2026-01-01|2026-01-31|500', '2026-02-01|2026-02-28|600', '2026-03-01|2026-03-15|200'],
    expected: { values: ['2026-01-01 500 -', '2026-02-01 600 -'], rejected: 1 },
  },
  {
    what: 'Months in two columns',
    lines: ['From|To|Signups', '2026-01-01|2026-01-31|500', '2026-02-01|2026-02-28|600'],
    expected: { values: ['2026-01-01 500 -', '2026-02-01 600 -'], rejected: 0 },
  },
  {
    what: 'Months up to the first day of the next',
    lines: ['From|To|Signups', '2026-01-01|2026-02-01|500', '2026-02-01|2026-03-01|600'],
    expected: { values: ['2026-01-01 500 -', '2026-02-01 600 -'], rejected: 0 },
  },
  {
    what: 'Weeks in two columns, with days that may be months',
    lines: ['Start|Ende|Anmeldungen', '05.01.2026|11.01.2026|5', '12.01.2026|18.01.2026|6'],
    expected: { values: ['2026-01-05 5 -', '2026-01-12 6 -'], rejected: 0 },
  },
]

describe('periods that tell less than they seem to', () => {
  it.each([...withoutYear, ...overTheEnd, ...inDigits, ...besideDays, ...stretches])('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })

  it('knows a quarter by its first and its last day', async () => {
    const text = 'Period,Signups\n2026-01-01 - 2026-03-31,500\n2026-04-01 - 2026-06-30,600\n'
    expect((await understood(bytesOf(text))).records).toMatchObject({ longest: 'quarter' })
  })

  it('takes times of which only some are midnights as they stand there', async () => {
    const text = 'date,clicks\n2026-01-04T23:00:00Z,12\n2026-01-05T22:10:00Z,13\n'
    const { records } = await understood(bytesOf(text), { likelyTimeZone: 'Europe/Berlin' })
    expect(records).toMatchObject({ values: [{ periodStart: '2026-01-04' }, { periodStart: '2026-01-05' }] })
  })

  it('knows midnights in summer and in winter', async () => {
    const text = 'date,clicks\n2026-03-28T23:00:00Z,12\n2026-03-29T22:00:00Z,13\n'
    const { records } = await understood(bytesOf(text), { likelyTimeZone: 'Europe/Berlin' })
    expect(records).toMatchObject({ values: [{ periodStart: '2026-03-29' }, { periodStart: '2026-03-30' }] })
  })

  it.each([
    ['Europe/Berlin', '2026-01-04T23:00:00Z', '2026-01-05'],
    ['America/New_York', '2026-01-05T05:00:00Z', '2026-01-05'],
    ['Europe/Berlin', '2026-01-04T22:00:00Z', '2026-01-04'],
    ['Europe/Berlin', '2026-01-04T00:00:00Z', '2026-01-04'],
  ])('reads a midnight of %s from %s as %s', async (likelyTimeZone, time, day) => {
    const { records } = await understood(bytesOf(`date,clicks\n${time},12\n`), { likelyTimeZone })
    expect(records).toMatchObject({ values: [{ periodStart: day, value: 12 }] })
  })

  it.each([
    ['Europe/Berlin', '2026-01-04T23:00:00Z', 1],
    ['America/New_York', '2026-01-05T05:00:00Z', 0],
    ['Europe/Berlin', '2026-01-04T00:00:00Z', 0],
  ])('in %s says of %s whether the day is another', async (likelyTimeZone, time, said) => {
    const { understood: found } = await understood(bytesOf(`date,clicks\n${time},12\n`), { likelyTimeZone })
    const issues = found.issues.filter(({ code }) => code === 'AMBIGUOUS_DATE')
    expect(issues).toHaveLength(said)
    const where = `midnights in ${likelyTimeZone}: '${time}' was read as 2026-01-05.`
    for (const { level, message } of issues)
      expect([level, message]).toEqual(['warning', expect.stringContaining(where)])
  })
})
