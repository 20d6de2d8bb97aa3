import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const numbersThatName: readonly InLines[] = [
  {
    what: 'The number of a report',
    lines: ['Date|Report ID|Visitors', '2026-01-05|90412345|100', '2026-01-06|90412346|120'],
    expected: { values: ['2026-01-05 100 -', '2026-01-06 120 -'] },
  },
  {
    what: 'The id of a repository',
    lines: ['date|repo_id|stars', '2026-01-05|99120|10', '2026-01-06|99120|12'],
    expected: { values: ['2026-01-05 10 -', '2026-01-06 12 -'] },
  },
  {
    what: 'Invoices',
    lines: ['Date|Invoice No.|Amount', '2026-01-05|10023|120.50', '2026-01-06|10024|99.00'],
    expected: { values: ['2026-01-05 120.5 -', '2026-01-06 99 -'] },
  },
  {
    what: 'Ids that tell the values of a day apart',
    lines: [
      'Day|Campaign ID|Clicks',
      '2026-01-05|120394|10',
      '2026-01-05|120395|5',
      '2026-01-06|120394|11',
      '2026-01-06|120395|6',
    ],
    expected: {
      rejected: 0,
      values: ['2026-01-05 10 120394', '2026-01-05 5 120395', '2026-01-06 11 120394', '2026-01-06 6 120395'],
    },
  },
  {
    what: 'Ids before months',
    lines: ['Repo ID|2026-01|2026-02', '99120|100|110', '99121|50|55'],
    expected: {
      rejected: 0,
      values: ['2026-01-01 100 99120', '2026-02-01 110 99120', '2026-01-01 50 99121', '2026-02-01 55 99121'],
    },
  },
  {
    what: 'Versions before months',
    lines: ['Version|2026-01|2026-02', '1.0|100|110', '1.1|50|55'],
    expected: {
      rejected: 0,
      values: ['2026-01-01 100 1.0', '2026-02-01 110 1.0', '2026-01-01 50 1.1', '2026-02-01 55 1.1'],
    },
  },
  {
    what: 'An id beside a name',
    lines: ['Repo ID|Repository|2026-01|2026-02', '99120|sdk|100|110', '99121|docs|50|55'],
    expected: { values: ['2026-01-01 100 sdk', '2026-02-01 110 sdk', '2026-01-01 50 docs', '2026-02-01 55 docs'] },
  },
  {
    what: 'Paid and Valid are no ids',
    lines: ['Month|Paid|Valid', '2026-01|5|4', '2026-02|6|5'],
    expected: { values: ['2026-01-01 5 Paid', '2026-01-01 4 Valid', '2026-02-01 6 Paid', '2026-02-01 5 Valid'] },
  },
  {
    what: 'Codes that tell the values of a month apart',
    lines: ['Month|Country code|Installs', '2026-01|49|5', '2026-01|33|6', '2026-02|49|7', '2026-02|33|8'],
    expected: {
      rejected: 0,
      values: ['2026-01-01 5 49', '2026-01-01 6 33', '2026-02-01 7 49', '2026-02-01 8 33'],
    },
  },
  {
    what: 'A month that stands there twice is not told apart by its numbers',
    lines: ['Month|Talks|Signups', '2026-01|1|5', '2026-01|2|6', '2026-02|1|7', '2026-03|2|8'],
    expected: { rejected: 1, codes: ['DUPLICATE_PERIOD'] },
  },
  {
    what: 'Two numbers that might tell rows apart',
    lines: ['Month|Level|Size|Users', '2026-01|1|10|5', '2026-01|2|20|6', '2026-02|1|10|7', '2026-02|2|20|8'],
    expected: { rejected: 2, codes: ['DUPLICATE_PERIOD'] },
  },
  {
    what: 'How many orders and tickets there were',
    lines: ['Month|Order number|Ticket number', '2026-01|5|4', '2026-02|6|5'],
    expected: {
      values: [
        '2026-01-01 5 Order number',
        '2026-01-01 4 Ticket number',
        '2026-02-01 6 Order number',
        '2026-02-01 5 Ticket number',
      ],
    },
  },
  {
    what: 'Numbers of the rows without a label',
    lines: ['|Month|Signups', '0|2026-01|5', '1|2026-02|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Numbers without a label that are none of the rows',
    lines: ['|Month|Signups', '70|2026-01|5', '12|2026-02|6'],
    expected: { values: [], asksColumns: true },
  },
]

const besideValues: readonly InLines[] = [
  {
    what: 'The time of day beside its date',
    lines: ['Date|Time|Requests', '2026-01-05|00:00|5', '2026-01-06|00:00|7'],
    expected: { values: ['2026-01-05 5 -', '2026-01-06 7 -'] },
  },
  {
    what: 'Several times of one day',
    lines: ['Date|Time|Requests', '2026-01-05|00:00|5', '2026-01-05|12:00|6', '2026-01-06|00:00|7'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'One metric in two units',
    lines: ['Month|Metric|Value|Unit', '2026-01|Latency|120|ms', '2026-02|Latency|1.3|s'],
    expected: { values: ['2026-01-01 120 Latency, ms', '2026-02-01 1.3 Latency, s'] },
  },
  {
    what: 'Each metric in its own unit',
    lines: [
      'Month|Metric|Value|Unit',
      '2026-01|Latency|120|ms',
      '2026-02|Latency|130|ms',
      '2026-01|Signups|5|count',
      '2026-02|Signups|6|count',
    ],
    expected: {
      values: ['2026-01-01 120 Latency', '2026-02-01 130 Latency', '2026-01-01 5 Signups', '2026-02-01 6 Signups'],
    },
  },
]

const linesOfTotals: readonly InLines[] = [
  {
    what: 'Totals of a year, its average and what it has so far',
    lines: ['Month|Signups', 'Jan 2026|5', 'Feb 2026|6', 'Total 2026|11', 'Ø 2026|5.5', 'YTD 2026|11'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'], rejected: 0 },
  },
  {
    what: 'A total that says of what',
    lines: ['Month|Signups', 'Jan 2026|5', 'Feb 2026|6', 'Total (Jan - Feb)|11'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'], rejected: 0 },
  },
  {
    what: 'A total that says its unit is a figure',
    lines: ['Month|Total (EUR)|Orders', '2026-01|120|5', '2026-02|130|6'],
    expected: {
      values: [
        '2026-01-01 120 Total (EUR)',
        '2026-01-01 5 Orders',
        '2026-02-01 130 Total (EUR)',
        '2026-02-01 6 Orders',
      ],
    },
  },
  {
    what: 'The filters of a report below it',
    lines: ['Month|Installs', '2026-01|10', '2026-02|12', 'Applied filters: Region is EMEA|'],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 12 -'], rejected: 0 },
  },
]

describe('columns and lines of values that nobody has shown before', () => {
  it.each([...numbersThatName, ...besideValues, ...linesOfTotals])('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
