import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

const values: readonly InLines[] = [
  {
    what: 'Channels that somebody forgot are none of the one above',
    lines: ['Month|Channel|Signups', '2026-01|Events|5', '2026-02||7', '2026-03|Ads|2', '2026-04||9', '2026-05|Mail|1'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Metrics that somebody forgot are none of the one above',
    lines: ['Month|Metric|Value', '2026-01|Talks|5', '2026-02||7', '2026-03|Posts|2', '2026-04||3', '2026-05|Stars|4'],
    expected: {
      values: ['2026-01-01 5 Talks', '2026-02-01 7 -', '2026-03-01 2 Posts', '2026-04-01 3 -', '2026-05-01 4 Stars'],
    },
  },
  {
    what: 'A month that somebody forgot at the end',
    lines: ['Month|Metric|Value', '2026-01|Signups|5', '2026-02|Signups|6', '|Talks|7'],
    expected: { values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups'], rejected: 1 },
  },
  {
    what: 'Months that somebody forgot among those of one metric',
    lines: [
      'Month|Metric|Value',
      '2026-01|Signups|5',
      '|Signups|6',
      '2026-03|Signups|7',
      '|Signups|8',
      '2026-05|Signups|9',
    ],
    expected: { values: ['2026-01-01 5 Signups', '2026-03-01 7 Signups', '2026-05-01 9 Signups'], rejected: 2 },
  },
  {
    what: 'Merged months with a sum below each that nothing names',
    lines: ['Month|Team|Signups', '2026-01|EMEA|3', '|AMER|4', '||7', '2026-02|EMEA|5', '|AMER|6', '||11'],
    expected: { values: ['2026-01-01 3 EMEA', '2026-01-01 4 AMER', '2026-02-01 5 EMEA', '2026-02-01 6 AMER'] },
  },
  {
    what: 'Merged months',
    lines: ['Month|Channel|Signups', '2026-01|Events|5', '|Partners|3', '2026-02|Events|6', '|Partners|4'],
    expected: {
      values: ['2026-01-01 5 Events', '2026-01-01 3 Partners', '2026-02-01 6 Events', '2026-02-01 4 Partners'],
    },
  },
  {
    what: 'Merged metrics',
    lines: ['Metric|Month|Value', 'Signups|2026-01|5', '|2026-02|3', 'Talks|2026-01|6', '|2026-02|4'],
    expected: {
      values: ['2026-01-01 5 Signups', '2026-02-01 3 Signups', '2026-01-01 6 Talks', '2026-02-01 4 Talks'],
    },
  },
  {
    what: 'Words below periods that say how each metric does',
    lines: [
      'Metric|Jan 2026|Feb 2026|Owner|Status|Comment',
      'Blog posts|tbd|tbd|Ada|on hold|later',
      'Signups|5|6|Bea|on track|fine',
      'Talks|1|2|Bea|on track|fine',
    ],
    expected: {
      values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-01-01 1 Talks', '2026-02-01 2 Talks'],
    },
  },
  {
    what: 'A metric of which nothing is known yet',
    lines: ['Metric|Jan 2026|Feb 2026|Mar 2026', 'Talks|n/a|tbd|planned', 'Signups|5|6|7', 'Posts|1|2|3'],
    expected: {
      values: [
        '2026-01-01 5 Signups',
        '2026-02-01 6 Signups',
        '2026-03-01 7 Signups',
        '2026-01-01 1 Posts',
        '2026-02-01 2 Posts',
        '2026-03-01 3 Posts',
      ],
    },
  },
  {
    what: 'Notes below the table that begin with the label of its first column',
    lines: ['Month|Signups|Talks', '2026-01|5|1', '2026-02|6|2', '', 'Month|of the calendar|'],
    expected: { values: ['2026-01-01 5 Signups', '2026-01-01 1 Talks', '2026-02-01 6 Signups', '2026-02-01 2 Talks'] },
  },
  {
    what: 'Another table with other months below a blank corner',
    lines: ['|Jan 2026|Feb 2026', 'Signups|1|2', '', '|Mar 2026|Apr 2026', 'Signups|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'A total in the column of merged months',
    lines: [
      'Month|Channel|Signups',
      '2026-01|Events|5',
      '|Partners|3',
      'Total||8',
      '2026-02|Events|6',
      '|Partners|4',
      'Total||10',
    ],
    expected: {
      values: ['2026-01-01 5 Events', '2026-01-01 3 Partners', '2026-02-01 6 Events', '2026-02-01 4 Partners'],
      rejected: 0,
    },
  },
  {
    what: 'A year above all of its months',
    lines: ['Year|Month|Signups', '2026|Jan|5', '|Feb|6', '|Mar|7'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -', '2026-03-01 7 -'] },
  },
  {
    what: 'Another table of weeks below one of months',
    lines: ['Month|Signups', '2026-01|5', '2026-02|6', '', 'Week|Talks', '2026-W01|1', '2026-W02|2'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Another table of other periods, whose first label is another',
    lines: ['Metric|Jan 2026|Feb 2026', 'Signups|5|6', '', 'Team|Mar 2026|Apr 2026', 'EMEA|1|2'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'The same header once more',
    lines: ['Month|Signups', '2026-01|5', '', 'Month|Signups', '2026-02|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'], rejected: 0 },
  },
  {
    what: 'What was planned stands before what was reached',
    lines: ['Metric|Jan 2026||Feb 2026|', '|Plan|Actual|Plan|Actual', 'Signups|5|6|7|8', 'Talks|1|2|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Quarters over their months',
    lines: ['|Q1 2026|||Q2 2026||', 'Metric|Jan|Feb|Mar|Apr|May|Jun', 'Signups|1|2|3|4|5|6', 'Talks|1|2|3|4|5|6'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Another table below an empty corner',
    lines: ['Month|Signups|Talks', '2026-01|5|1', '2026-02|6|2', '|Posts|Stars', '2026-03|1|1', '2026-04|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'A metric that is named once',
    lines: ['Metric|Date|Value', 'Signups|2026-01-31|5', '|2026-02-28|6', '|2026-03-31|7'],
    expected: { values: ['2026-01-31 5 Signups', '2026-02-28 6 Signups', '2026-03-31 7 Signups'] },
  },
  {
    what: 'Two tables of months beside one another',
    lines: ['Metric|Jan 2026|Feb 2026||Metric|Mar 2026|Apr 2026', 'Signups|1|2||Talks|3|4', 'Posts|1|2||Stars|3|4'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Metrics that begin with a word for totals',
    lines: ['Metric|Jan 2026|Feb 2026', 'Total members|100|110', 'New members|10|12'],
    expected: {
      values: [
        '2026-01-01 100 Total members',
        '2026-02-01 110 Total members',
        '2026-01-01 10 New members',
        '2026-02-01 12 New members',
      ],
    },
  },
  {
    what: 'Metrics that begin with words of notes',
    lines: ['Metric|Jan 2026|Feb 2026', 'Sources contacted|10|11', 'Stand visitors|1|2', 'Updated pages|3|4'],
    expected: {
      values: [
        '2026-01-01 10 Sources contacted',
        '2026-02-01 11 Sources contacted',
        '2026-01-01 1 Stand visitors',
        '2026-02-01 2 Stand visitors',
        '2026-01-01 3 Updated pages',
        '2026-02-01 4 Updated pages',
      ],
    },
  },
  {
    what: 'Regions of which one is All',
    lines: ['Team|Jan 2026|Feb 2026', 'All hands|3|4', 'Sumatra|1|2'],
    expected: {
      values: ['2026-01-01 3 All hands', '2026-02-01 4 All hands', '2026-01-01 1 Sumatra', '2026-02-01 2 Sumatra'],
    },
  },
  {
    what: 'Releases of a month are a count',
    lines: ['Month|Release|Signups', '2026-01|3|50', '2026-02|2|60', '2026-03|4|70'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Categories as numbers, several a month',
    lines: ['Month|Category|Downloads', '2026-01|3.10|50', '2026-01|3.11|60', '2026-02|3.10|51', '2026-02|3.11|61'],
    expected: {
      values: ['2026-01-01 50 3.10', '2026-01-01 60 3.11', '2026-02-01 51 3.10', '2026-02-01 61 3.11'],
    },
  },
  {
    what: 'A category a day, as a number, is no value',
    lines: ['Date|Category|Downloads', '2026-09-01|3.10|700', '2026-10-02|3.11|90'],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'A note below a table of years beside one another',
    lines: ['Month|2025|2026', 'Jan|1|2', 'Feb|3|4', 'Source: CRM||'],
    expected: { values: ['2025-01-01 1 -', '2026-01-01 2 -', '2025-02-01 3 -', '2026-02-01 4 -'] },
  },
  {
    what: 'Names of people that are months',
    lines: ['Speaker|2025|2026', 'April|5|6', 'June|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
]

describe('tables of values in which a rule for others does not hold', () => {
  it.each(values)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
