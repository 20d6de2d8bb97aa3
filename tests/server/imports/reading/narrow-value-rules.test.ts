import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const refused = { as: 'UNKNOWN_FORMAT' }

/** Months with a year in two digits, and days without one, which look alike. */
const monthsOrDays: readonly InLines[] = [
  {
    what: 'January of several years, below the word month',
    lines: ['Month|Signups', 'Jan 22|1', 'Jan 23|2', 'Jan 24|3'],
    expected: { values: ['2022-01-01 1 -', '2023-01-01 2 -', '2024-01-01 3 -'] },
  },
  {
    what: 'Ends of quarters',
    lines: ['Period|Signups', 'Mar 24|1', 'Jun 24|2', 'Sep 24|3', 'Mar 25|4'],
    expected: { values: ['2024-03-01 1 -', '2024-06-01 2 -', '2024-09-01 3 -', '2025-03-01 4 -'] },
  },
  {
    what: 'Months of several metrics, each with its own',
    lines: ['Metric|Month|Value', 'Talks|Mar 25|1', 'Talks|May 25|2', 'Posts|Dec 24|3', 'Posts|Jan 25|4'],
    expected: { values: ['2025-03-01 1 Talks', '2025-05-01 2 Talks', '2024-12-01 3 Posts', '2025-01-01 4 Posts'] },
  },
  {
    what: 'The last one first',
    lines: ['Period|Signups', 'Feb 26|1', 'Jan 26|2', 'Dec 25|3', 'Oct 25|4'],
    expected: { values: ['2026-02-01 1 -', '2026-01-01 2 -', '2025-12-01 3 -', '2025-10-01 4 -'] },
  },
  { what: 'Last days of months', lines: ['Date|Signups', 'Jan 31|1', 'Feb 28|2', 'Mar 31|3'], expected: refused },
  { what: 'Last days of months as columns', lines: ['Metric|Jan 31|Feb 28', 'Signups|1|2'], expected: refused },
  {
    what: 'Third Mondays',
    lines: ['Date|Attendees', 'Jan 19|10', 'Feb 16|12', 'Mar 16|14', 'Apr 20|9'],
    expected: refused,
  },
  { what: 'First days of months', lines: ['Date|Signups', 'Jan 01|1', 'Feb 01|2', 'Mar 01|3'], expected: refused },
  { what: 'The middle of each month', lines: ['Date|Signups', 'Jan 15|1', 'Mar 15|2'], expected: refused },
  { what: 'Below the word week', lines: ['Week|Signups', 'Jan 25|1', 'Jan 26|2'], expected: refused },
]

/** Labels that speak of something, and columns that are it. */
const labels: readonly InLines[] = [
  {
    what: 'Fiscal targets of months that say their year',
    lines: ['Month|FY target|FY actual', '2026-01|10|12', '2026-02|11|9'],
    expected: {
      values: [
        '2026-01-01 10 FY target',
        '2026-01-01 12 FY actual',
        '2026-02-01 11 FY target',
        '2026-02-01 9 FY actual',
      ],
    },
  },
  {
    what: 'Exercises of days',
    lines: ['Fecha|Ejercicio 1|Ejercicio 2', '2026-01-01|10|12'],
    expected: { values: ['2026-01-01 10 Ejercicio 1', '2026-01-01 12 Ejercicio 2'] },
  },
  {
    what: 'How many ids there are',
    lines: ['Date|Count of ID', '2026-01-01|10', '2026-01-02|12'],
    expected: { values: ['2026-01-01 10 -', '2026-01-02 12 -'] },
  },
  {
    what: 'How many ids there are, of a pivot table in German',
    lines: ['Monat|Anzahl von ID|Summe von Talks', '2026-01|10|3'],
    expected: { values: ['2026-01-01 10 Anzahl von ID', '2026-01-01 3 Summe von Talks'] },
  },
  {
    what: 'What was done with an id',
    lines: ['Date|Signups|Logins with Example ID', '2026-01-01|10|2'],
    expected: { values: ['2026-01-01 10 Signups', '2026-01-01 2 Logins with Example ID'] },
  },
  {
    what: 'Days of the week within each month',
    lines: ['Month|Weekday|Signups', '2026-01|Mon|1', '2026-01|Tue|2', '2026-02|Mon|3', '2026-02|Tue|4'],
    expected: { values: ['2026-01-01 1 Mon', '2026-01-01 2 Tue', '2026-02-01 3 Mon', '2026-02-01 4 Tue'] },
  },
  {
    what: 'The day of the week beside each of its channels',
    lines: [
      'Date|Weekday|Channel|Signups',
      '2026-01-05|Mon|Web|1',
      '2026-01-05|Mon|App|2',
      '2026-01-06|Tue|Web|3',
      '2026-01-06|Tue|App|4',
    ],
    expected: { values: ['2026-01-05 1 Web', '2026-01-05 2 App', '2026-01-06 3 Web', '2026-01-06 4 App'] },
  },
  {
    what: 'A metric that is called as a day is',
    lines: ['Metric|Month|Value', 'Mon|2026-01|1', 'Sun|2026-01|3'],
    expected: { values: ['2026-01-01 1 Mon', '2026-01-01 3 Sun'] },
  },
  {
    what: 'Small numbers that happen to differ within each month',
    lines: ['Month|Talks|Attendees', '2026-01|1|40', '2026-01|2|55', '2026-02|1|30', '2026-02|2|61'],
    expected: { rejected: 2, codes: ['DUPLICATE_PERIOD'] },
  },
  {
    what: 'Small numbers that happen to differ within each week, among others',
    lines: ['Week|Signups|Talks', '2026-W01|12|1', '2026-W01|9|2', '2026-W02|7|1', '2026-W02|8|2'],
    expected: { rejected: 2, codes: ['DUPLICATE_PERIOD'] },
  },
  {
    what: 'A country code beside two figures',
    lines: [
      'Month|Country code|Users|Views',
      '2026-01|49|3|30',
      '2026-01|33|4|40',
      '2026-02|49|5|50',
      '2026-02|33|6|60',
    ],
    expected: {
      values: [
        '2026-01-01 3 49, Users',
        '2026-01-01 30 49, Views',
        '2026-01-01 4 33, Users',
        '2026-01-01 40 33, Views',
        '2026-02-01 5 49, Users',
        '2026-02-01 50 49, Views',
        '2026-02-01 6 33, Users',
        '2026-02-01 60 33, Views',
      ],
    },
  },
  {
    what: 'Ratings with three decimals beside separated thousands',
    lines: ['Date|Rating|Downloads', '2026-01-01|4.125|1,200', '2026-01-02|4.250|1,350'],
    expected: {
      values: [
        '2026-01-01 4.125 Rating',
        '2026-01-01 1200 Downloads',
        '2026-01-02 4.25 Rating',
        '2026-01-02 1350 Downloads',
      ],
    },
  },
]

describe('values that look like something else', () => {
  it.each([...monthsOrDays, ...labels])('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
