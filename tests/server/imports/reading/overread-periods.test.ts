import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const periods: readonly InLines[] = [
  {
    what: 'Sprints are no weeks',
    lines: ['Sprint|Signups', '2026-S07|5', '2026-S08|6'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Seasons of a podcast are no weeks',
    lines: ['Season|Downloads', '2025-S01|500', '2025-S02|600'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Weeks in French',
    lines: ['Semaine|Inscriptions', '2026-S07|5', '2026-S08|6'],
    expected: { values: ['2026-02-09 5 -', '2026-02-16 6 -'] },
  },
  {
    what: 'The same day of each month',
    lines: ['Metric|01/15|02/15|03/15', 'Signups|5|6|7'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'The last days of months',
    lines: ['Metric|01/30|02/28|03/30', 'Signups|5|6|7'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Months over the turn of a year in two digits',
    lines: ['Metric|11/25|12/25|01/26|02/26', 'Signups|5|6|7|8'],
    expected: {
      values: ['2025-11-01 5 Signups', '2025-12-01 6 Signups', '2026-01-01 7 Signups', '2026-02-01 8 Signups'],
    },
  },
  {
    what: 'A quarter by the month with which it ends',
    lines: ['Quarter|Signups', '2026-03|5'],
    expected: { values: [] },
  },
  {
    what: 'Quarters of which one number may be a month',
    lines: ['Quarter|Signups', '2025-04|5', '2026-01|6'],
    expected: { values: ['2025-10-01 5 -', '2026-01-01 6 -'] },
  },
  {
    what: 'Weeks such as 2026-07 above a note',
    lines: ['Week|Signups', '2026-07|5', '2026-08|6', 'Source: CRM|'],
    expected: { values: ['2026-02-09 5 -', '2026-02-16 6 -'] },
  },
  {
    what: 'Weeks such as 2026-07 beside one that nobody knows',
    lines: ['Week|Signups', '2026-07|5', '2026-08|6', '2026-09|7', 'tbd|6'],
    expected: { values: ['2026-02-09 5 -', '2026-02-16 6 -', '2026-02-23 7 -'], rejected: 1 },
  },
  {
    what: 'Weeks such as 2026-07 of which one is empty',
    lines: ['Week|Signups', '2026-07|5', '2026-08|6', '|6'],
    expected: { values: ['2026-02-09 5 -', '2026-02-16 6 -'], rejected: 1 },
  },
  {
    what: 'Quarters such as 2026-1 of which one is empty',
    lines: ['Quarter|Signups', '2026-1|5', '2026-2|6', '|6'],
    expected: { values: ['2026-01-01 5 -', '2026-04-01 6 -'], rejected: 1 },
  },
  {
    what: 'Quarters by the months with which they end',
    lines: ['Quarter|Signups', '2025-12|5', '2026-03|6', '2026-06|7'],
    expected: { values: [] },
  },
  {
    what: 'Quarters by the months with which they begin',
    lines: ['Quarter|Signups', '2026-01|5', '2026-04|6', '2026-07|7'],
    expected: { values: ['2026-01-01 5 -', '2026-04-01 6 -', '2026-07-01 7 -'] },
  },
  {
    what: 'Quarters in two digits',
    lines: ['Quarter|Signups', '2026-01|5', '2026-02|6', '2026-03|7'],
    expected: { values: ['2026-01-01 5 -', '2026-04-01 6 -', '2026-07-01 7 -'] },
  },
  {
    what: 'Two years beside each other below days of both',
    lines: ['Date|2025|2026', '2026-01-01|1|2', '2026-01-02|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Years beside one another below weeks of one of them',
    lines: ['Week|2025|2026', '2026-W01|1|2', '2026-W02|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Years beside one another below numbers of weeks',
    lines: ['Week|2025|2026', '1|1|2', '2|3|4'],
    expected: { values: ['2024-12-30 1 -', '2025-12-29 2 -', '2025-01-06 3 -', '2026-01-05 4 -'] },
  },
  {
    what: 'Months with their year below years',
    lines: ['Month|2025|2026', 'Jan 2026|1|2', 'Feb 2026|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Metrics by year and quarter',
    lines: ['Metric|Year|Q1|Q2', 'Signups|2025|1|2', 'Signups|2026|3|4'],
    expected: { values: [] },
  },
  {
    what: 'Years with months below a title that says fiscal',
    lines: ['DevRel FY2026|||', 'Year|Jan|Feb|Mar', '2026|1|2|3'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Fiscal hosts are no fiscal year',
    lines: ['Month|Fiscal hosts|Signups', '2026-01|2|5', '2026-02|3|6'],
    expected: {
      values: [
        '2026-01-01 2 Fiscal hosts',
        '2026-01-01 5 Signups',
        '2026-02-01 3 Fiscal hosts',
        '2026-02-01 6 Signups',
      ],
    },
  },
  {
    what: 'Weeks that count from nought',
    lines: ['Week|Signups', '2026-00|5', '2026-01|6', '2026-02|7'],
    expected: { values: [] },
  },
  {
    what: 'Periods such as 2026-07 below a word that may be either',
    lines: ['Period|Signups', '2026-07|5', '2026-08|6'],
    expected: { values: ['2026-07-01 5 -', '2026-08-01 6 -'] },
  },
  {
    what: 'A month and the day of it',
    lines: ['Year|Month|Day|Signups', '2026|1|30|5', '2026|1|31|6', '2026|2|1|7'],
    expected: { values: ['2026-01-30 5 -', '2026-01-31 6 -', '2026-02-01 7 -'] },
  },
  {
    what: 'Months that have days as a count',
    lines: ['Year|Month|Days|Signups', '2026|1|31|5', '2026|2|28|6'],
    expected: { values: ['2026-01-01 31 Days', '2026-01-01 5 Signups', '2026-02-01 28 Days', '2026-02-01 6 Signups'] },
  },
  {
    what: 'A year, a month and its only day at an event',
    lines: ['Year|Month|Tag|Teilnehmer', '2026|1|1|5', '2026|2|1|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Season 2025/26 beside months',
    lines: ['Metric|Jan 2026|Feb 2026|Season', 'Meetups|1|2|2025/26', 'Talks|3|4|2025/26'],
    expected: {
      values: ['2026-01-01 1 Meetups', '2026-02-01 2 Meetups', '2026-01-01 3 Talks', '2026-02-01 4 Talks'],
    },
  },
  {
    what: 'Quarters of months of which one year ends',
    lines: ['Quarter|Signups', 'Jan – Mar 2026|5', 'Apr – Jun 2026|6'],
    expected: { values: ['2026-01-01 5 -', '2026-04-01 6 -'] },
  },
  {
    what: 'Stretches of months that are no quarters',
    lines: ['Period|Signups', 'Feb – Apr 2026|5', 'May – Jul 2026|6'],
    expected: { values: [] },
  },
  {
    what: 'Fiscal quarters below years',
    lines: ['Fiscal quarter|2025|2026', 'Q1|1|2', 'Q2|3|4'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Months beside the fiscal year in which they are',
    lines: ['Month|FY|Signups', '2026-01|FY26|5', '2026-02|FY26|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Months beside the number of a fiscal year',
    lines: ['Month|Fiscal year|Signups', '2026-01|2026|5', '2026-02|2026|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Months without their year beside a fiscal one',
    lines: ['Fiscal year|Month|Signups', '2026|Jan|5', '2026|Feb|6'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Quarters beside the fiscal year in which they may be',
    lines: ['Quarter|Fiscal year|Signups', 'Q1 2026|2026|5', 'Q2 2026|2026|6'],
    expected: { as: 'FISCAL_PERIODS' },
  },
]

describe('periods in which a rule for others does not hold', () => {
  it.each(periods)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
