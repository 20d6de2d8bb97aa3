import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Tables of values with cells over several rows or columns, and several tables in one file. */
const files: readonly InLines[] = [
  {
    what: 'Months above several metrics',
    lines: ['|Jan 2026||Feb 2026|', 'Team|Signups|Talks|Signups|Talks', 'EMEA|1|2|3|4', 'AMER|5|6|7|8'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Months with how sure their values are below them',
    lines: ['Metric|Jan 2026|Feb 2026|Mar 2026', 'Status|final|final|preliminary', 'Signups|1|2|3', 'Talks|4|5|6'],
    expected: {
      values: [
        '2026-01-01 1 Signups',
        '2026-02-01 2 Signups',
        '2026-03-01 3 Signups',
        '2026-01-01 4 Talks',
        '2026-02-01 5 Talks',
        '2026-03-01 6 Talks',
      ],
    },
  },
  {
    what: 'Subtotals of a pivot table, whose groups stand once',
    lines: [
      'Region|Metric|Jan 2026|Feb 2026',
      'EMEA|Signups|1|2',
      '|Talks|3|4',
      'EMEA Total||4|6',
      'AMER|Signups|5|6',
      '|Talks|7|8',
      'AMER Total||12|14',
      'Grand Total||16|20',
    ],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Two tables beside one another, each with its own months',
    lines: ['Month|Signups||Month|Talks', '2026-01|5||2025-01|1', '2026-02|6||2025-02|2'],
    expected: { asksColumns: true },
  },
  {
    what: 'Two tables below one another, of other months',
    lines: ['Month|Signups', '2025-01|5', '2025-02|6', '', 'Month|Talks', '2026-01|1', '2026-02|2'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Two tables of metrics below one another, each with its months',
    lines: ['Metric|Jan 2026|Feb 2026', 'Signups|5|6', '', 'Metric|Mar 2026|Apr 2026', 'Signups|1|2'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'The same header once more is no other table',
    lines: ['Month|Signups', '2026-01|5', '2026-02|6', 'Month|Signups', '2026-03|7'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -', '2026-03-01 7 -'], codes: ['REPEATED_HEADER'] },
  },
  {
    what: 'The same header below years once more is no other table',
    lines: ['|2026|', 'Metric|Jan|Feb', 'Signups|5|6', 'Metric|Jan|Feb', 'Talks|7|8'],
    expected: {
      values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-01-01 7 Talks', '2026-02-01 8 Talks'],
    },
  },
  {
    what: 'Two tables below one another',
    lines: ['Month|Signups', '2026-01|5', '2026-02|6', '', 'Month|Talks', '2026-01|1', '2026-02|2'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Metrics that stand once above their months',
    lines: ['Metric|Month|Value', 'Signups|2026-01|5', '|2026-02|6', 'Talks|2026-01|1', '|2026-02|2'],
    expected: {
      rejected: 0,
      values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-01-01 1 Talks', '2026-02-01 2 Talks'],
    },
  },
  {
    what: 'Months that stand once above their metrics',
    lines: ['Month|Metric|Value', '2026-01|Signups|5', '|Talks|1', '2026-02|Signups|6', '|Talks|2'],
    expected: {
      rejected: 0,
      values: ['2026-01-01 5 Signups', '2026-01-01 1 Talks', '2026-02-01 6 Signups', '2026-02-01 2 Talks'],
    },
  },
  {
    what: 'Years that stand once above their months',
    lines: ['Year|Month|Signups', '2025|Nov|5', '|Dec|6', '2026|Jan|7', '|Feb|8'],
    expected: { rejected: 0, values: ['2025-11-01 5 -', '2025-12-01 6 -', '2026-01-01 7 -', '2026-02-01 8 -'] },
  },
  {
    what: 'A metric that somebody forgot to name in one row',
    lines: [
      'Metric|Month|Value',
      'Signups|2026-01|5',
      'Signups|2026-02|6',
      '|2026-03|7',
      'Talks|2026-01|1',
      'Talks|2026-02|2',
    ],
    expected: {
      values: [
        '2026-01-01 5 Signups',
        '2026-02-01 6 Signups',
        '2026-03-01 7 -',
        '2026-01-01 1 Talks',
        '2026-02-01 2 Talks',
      ],
    },
  },
  {
    what: 'A month without its name is none of the month above it',
    lines: ['Month|Signups|Talks', '2026-01|5|1', '|6|2', '2026-03|7|3'],
    expected: {
      rejected: 1,
      values: ['2026-01-01 5 Signups', '2026-01-01 1 Talks', '2026-03-01 7 Signups', '2026-03-01 3 Talks'],
    },
  },
]

describe('merged cells and several tables of values', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
