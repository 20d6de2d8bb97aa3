import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const values: readonly InLines[] = [
  {
    what: 'Weeks without a dash',
    lines: ['Week|Signups', '2026W07|1', '2026W08|2'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'] },
  },
  {
    what: 'Weeks in Swedish',
    lines: ['Vecka|Antal', '2026 v.7|1', '2026 v.8|2'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'] },
  },
  {
    what: 'Weeks with a year in two digits',
    lines: ['KW|Anmeldungen', 'KW 7/26|1', 'KW 8/26|2'],
    expected: { values: ['2026-02-09 1 -', '2026-02-16 2 -'] },
  },
  {
    what: 'Quarters before their year',
    lines: ['Quarter|Talks', '1Q26|3', '2Q26|4'],
    expected: { values: ['2026-01-01 3 -', '2026-04-01 4 -'] },
  },
  {
    what: 'The first day of a week in words',
    lines: ['Week|Signups', 'Week of Jan 5, 2026|1', 'Week of Jan 12, 2026|2'],
    expected: { values: ['2026-01-05 1 -', '2026-01-12 2 -'] },
  },
  {
    what: 'The first day of a week in letters',
    lines: ['Week|Signups', 'w/c 5 Jan 2026|1', 'w/c 12 Jan 2026|2'],
    expected: { values: ['2026-01-05 1 -', '2026-01-12 2 -'] },
  },
  {
    what: 'Days with their names',
    lines: ['Day|Signups', 'Mon 05 Jan 2026|1', 'Tue 06 Jan 2026|2'],
    expected: { values: ['2026-01-05 1 -', '2026-01-06 2 -'] },
  },
  {
    what: 'Days in eight digits',
    lines: ['Date|Signups', '20260101|1', '20260201|2'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -'] },
  },
  {
    what: 'Months in short, with money',
    lines: ['Month|MRR', 'Jan-26|€1,200.50', 'Feb-26|€ 980.00'],
    expected: { values: ['2026-01-01 1200.5 -', '2026-02-01 980 -'] },
  },
  {
    what: 'Days of the Persian calendar',
    lines: ['Date|Signups', '1404/07/01|3', '1404/08/01|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Months of the Persian calendar as columns',
    lines: ['Metric|1404/07|1404/08', 'Signups|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Days of the Buddhist calendar',
    lines: ['Date|Signups', '2569-01-01|3', '2569-02-01|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Months of a fiscal year',
    lines: ['Month|Signups', 'FY26-M01|3', 'FY26-M02|4'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'The same month over two columns',
    lines: ['Metric|Jan 2026|Jan 2026', 'Signups|1|2'],
    expected: { values: [], rejected: 1 },
  },
  {
    what: 'A blank is not 0',
    lines: ['Month|Signups|Talks', '2026-01|0|', '2026-02||3'],
    expected: { values: ['2026-01-01 0 Signups', '2026-02-01 3 Talks'] },
  },
  {
    what: 'Days that may be months are asked about',
    lines: ['Date|Signups', '1/2/2026|1', '2/2/2026|2', '3/2/2026|3'],
    expected: { asks: ['dateOrder'] },
  },
  {
    what: 'Decimal commas and brackets for what is below nought',
    lines: ['Datum|Umsatz (EUR)', '01.02.2026|1.234,50', '02.02.2026|(12,00)'],
    expected: { values: ['2026-02-01 1234.5 -', '2026-02-02 -12 -'] },
    delimiter: ';',
  },
  {
    what: 'Signs before numbers',
    lines: ['Month|Net', '2026-01|−12', '2026-02|+30'],
    expected: { values: ['2026-01-01 -12 -', '2026-02-01 30 -'] },
  },
  {
    what: 'Narrow spaces between thousands',
    lines: ['Month|Users', '2026-01|1 234', '2026-02|12 345'],
    expected: { values: ['2026-01-01 1234 -', '2026-02-01 12345 -'] },
  },
  {
    what: 'Thousands as in India',
    lines: ['Month|Revenue', '2026-01|₹1,23,456.00', '2026-02|₹2,34,567.00'],
    expected: { values: ['2026-01-01 123456 -', '2026-02-01 234567 -'] },
  },
  {
    what: 'Metrics as columns, with totals in Spanish',
    lines: ['Mes|Altas|Bajas', 'enero 2026|10|1', 'febrero 2026|20|2', 'Total|30|3'],
    expected: {
      values: ['2026-01-01 10 Altas', '2026-01-01 1 Bajas', '2026-02-01 20 Altas', '2026-02-01 2 Bajas'],
      rejected: 0,
    },
  },
  {
    what: 'A pivot table with grand totals',
    lines: ['Row Labels|Jan 2026|Feb 2026|Grand Total', 'Signups|1|2|3', 'Talks|3|4|7', 'Grand Total|4|6|10'],
    expected: {
      values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-01-01 3 Talks', '2026-02-01 4 Talks'],
      rejected: 0,
    },
  },
  {
    what: 'Sums below each metric',
    lines: [
      'Metric|Month|Value',
      'Signups|2026-01|1',
      'Signups|2026-02|2',
      'Total Signups||3',
      'Talks|2026-01|4',
      'Talks|2026-02|5',
      'Total Talks||9',
    ],
    expected: { values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-01-01 4 Talks', '2026-02-01 5 Talks'] },
  },
  {
    what: 'A sum of teams',
    lines: ['Team|Jan 2026|Feb 2026', 'EMEA|1|2', 'AMER|3|4', 'Total|4|6'],
    expected: { values: ['2026-01-01 1 EMEA', '2026-02-01 2 EMEA', '2026-01-01 3 AMER', '2026-02-01 4 AMER'] },
  },
  {
    what: 'Sessions by source and medium',
    lines: [
      'Date|Source|Medium|Sessions',
      '2026-01-01|google|organic|10',
      '2026-01-01|google|cpc|5',
      '2026-01-02|google|organic|11',
      '2026-01-02|google|cpc|6',
    ],
    expected: {
      rejected: 0,
      values: [
        '2026-01-01 10 google, organic',
        '2026-01-01 5 google, cpc',
        '2026-01-02 11 google, organic',
        '2026-01-02 6 google, cpc',
      ],
    },
  },
  {
    what: 'Sessions by source',
    lines: [
      'Date|Source|Sessions',
      '2026-01-01|google|10',
      '2026-01-01|bing|5',
      '2026-01-02|google|11',
      '2026-01-02|bing|6',
    ],
    expected: {
      rejected: 0,
      values: ['2026-01-01 10 google', '2026-01-01 5 bing', '2026-01-02 11 google', '2026-01-02 6 bing'],
    },
  },
  {
    what: 'Sessions by channel',
    lines: [
      'Month|Channel|Sessions',
      '2026-01|Organic Search|10',
      '2026-01|Direct|5',
      '2026-02|Organic Search|11',
      '2026-02|Direct|6',
    ],
    expected: {
      rejected: 0,
      values: [
        '2026-01-01 10 Organic Search',
        '2026-01-01 5 Direct',
        '2026-02-01 11 Organic Search',
        '2026-02-01 6 Direct',
      ],
    },
  },
  {
    what: 'Values of two sources, below the word value',
    lines: [
      'Date|Metric|Value|Source',
      '2026-01-01|Signups|1|A',
      '2026-01-01|Signups|2|B',
      '2026-01-02|Signups|3|A',
      '2026-01-02|Signups|4|B',
    ],
    expected: {
      rejected: 0,
      values: [
        '2026-01-01 1 Signups, A',
        '2026-01-01 2 Signups, B',
        '2026-01-02 3 Signups, A',
        '2026-01-02 4 Signups, B',
      ],
    },
  },
  {
    what: 'Where a value is from, beside months that stand there once',
    lines: ['Month|Signups|Source', '2026-01|5|CRM', '2026-02|6|CRM'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Visits by the tags of links',
    lines: [
      'Date|utm_source|utm_medium|utm_campaign|Visits',
      '2026-01-01|x|social|a|1',
      '2026-01-01|y|mail|b|2',
      '2026-01-02|x|social|a|3',
      '2026-01-02|y|mail|b|4',
    ],
    expected: {
      rejected: 0,
      values: [
        '2026-01-01 1 x, social, a',
        '2026-01-01 2 y, mail, b',
        '2026-01-02 3 x, social, a',
        '2026-01-02 4 y, mail, b',
      ],
    },
  },
  {
    what: 'Downloads by version',
    lines: [
      'version|date|downloads',
      '1.0|2026-09-01|100',
      '1.1|2026-09-01|200',
      '1.0|2026-09-02|101',
      '1.1|2026-09-02|201',
    ],
    expected: {
      rejected: 0,
      values: ['2026-09-01 100 1.0', '2026-09-01 200 1.1', '2026-09-02 101 1.0', '2026-09-02 201 1.1'],
    },
  },
  {
    what: 'What people said is no value of the day',
    lines: ['score|comment|created_at', '10|x|2026-09-18', '3||2026-09-19'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'One stream',
    lines: [
      'Stream Title|Date|Average Viewers|Peak Viewers|Views|Duration (minutes)',
      'Queues live|2026-09-01|10|20|100|60',
    ],
    expected: { values: [], asksColumns: true },
  },
]

describe('tables of values that nobody has shown before', () => {
  it.each(values)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
