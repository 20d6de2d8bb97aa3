import type { InLines } from './seen.ts'

/** Values as tools of analysis give them. */
export const metricsOfTools: readonly InLines[] = [
  {
    what: 'Looker: months as columns, a second line that says what is counted',
    lines: [
      'Users Created Month|2026-01|2026-02|2026-03',
      'Users Channel|Users Count|Users Count|Users Count',
      'Docs|10|20|30',
      'Blog|1|2|3',
    ],
    expected: {
      values: [
        '2026-01-01 10 Docs',
        '2026-02-01 20 Docs',
        '2026-03-01 30 Docs',
        '2026-01-01 1 Blog',
        '2026-02-01 2 Blog',
        '2026-03-01 3 Blog',
      ],
    },
  },
  {
    what: 'Tableau: names and values of measures in long form',
    lines: [
      'Month of Date|Measure Names|Measure Values',
      'January 2026|Visits|1,234',
      'January 2026|Signups|56',
      'February 2026|Visits|2,345',
      'February 2026|Signups|67',
    ],
    expected: {
      asksColumns: false,
      values: ['2026-01-01 1234 Visits', '2026-01-01 56 Signups', '2026-02-01 2345 Visits', '2026-02-01 67 Signups'],
    },
  },
  {
    what: 'Tableau: a crosstab whose first column has no name',
    lines: ['|January 2026|February 2026', 'Visits|1,234|2,345', 'Signups|56|67', 'Grand Total|1,290|2,412'],
    expected: {
      values: ['2026-01-01 1234 Visits', '2026-02-01 2345 Visits', '2026-01-01 56 Signups', '2026-02-01 67 Signups'],
    },
  },
  {
    what: 'Power BI: year and month in columns of their own, filters below',
    lines: [
      'Year|Month|Sum of Visits',
      '2026|January|100',
      '2026|February|200',
      'Total||300',
      '||',
      'Applied filters:\nYear is 2026||',
    ],
    expected: { values: ['2026-01-01 100 -', '2026-02-01 200 -'], rejected: 0 },
  },
  {
    what: 'Power BI: the number of a month beside its name',
    lines: [
      'Year|Quarter|Month|MonthNo|Visits',
      '2026|Qtr 1|January|1|100',
      '2026|Qtr 1|February|2|200',
      '2026|Qtr 2|April|4|400',
    ],
    expected: { values: ['2026-01-01 100 -', '2026-02-01 200 -', '2026-04-01 400 -'] },
  },
  {
    what: 'Metabase: months with a comma before their year',
    lines: ['Created At: Month|Count', 'January, 2026|1,010', 'February, 2026|20'],
    expected: { values: ['2026-01-01 1010 -', '2026-02-01 20 -'] },
  },
  {
    what: 'Metabase: weeks from their first day to their last',
    lines: [
      'Created At: Week|Count',
      'January 4, 2026 - January 10, 2026|10',
      'January 11, 2026 - January 17, 2026|20',
    ],
    expected: { values: ['2026-01-04 10 -', '2026-01-11 20 -'], rejected: 0 },
  },
  {
    what: 'Metabase: quarters with a dash before their year',
    lines: ['Created At: Quarter|Count', 'Q1 - 2026|10', 'Q2 - 2026|20'],
    expected: { values: ['2026-01-01 10 -', '2026-04-01 20 -'] },
  },
  {
    what: 'Amplitude: the name of the chart above, segments beside days',
    lines: ['Weekly active developers', '', 'Segment|2026-09-07|2026-09-14|2026-09-21', 'All Users|100|120|130'],
    expected: { values: ['2026-09-07 100 All Users', '2026-09-14 120 All Users', '2026-09-21 130 All Users'] },
  },
  {
    what: 'Amplitude: a legend with the event before each segment',
    lines: ['Event|Segment|Sep 1, 2026|Sep 2, 2026', 'Sign up|All Users|100|120', 'Deploy|All Users|10|12'],
    expected: {
      values: [
        '2026-09-01 100 Sign up, All Users',
        '2026-09-02 120 Sign up, All Users',
        '2026-09-01 10 Deploy, All Users',
        '2026-09-02 12 Deploy, All Users',
      ],
    },
  },
  {
    what: 'Mixpanel: days with a midnight, events as columns',
    lines: ['Date|Sign Up - Total Events|Deploy - Uniques', '2026-09-01T00:00:00|10|3', '2026-09-02T00:00:00|12|4'],
    expected: {
      values: [
        '2026-09-01 10 Sign Up - Total Events',
        '2026-09-01 3 Deploy - Uniques',
        '2026-09-02 12 Sign Up - Total Events',
        '2026-09-02 4 Deploy - Uniques',
      ],
    },
  },
  {
    what: 'PostHog: a series beside its days in short',
    lines: ['series|1-Sep-2026|2-Sep-2026|3-Sep-2026', '$pageview|10|20|30', '$autocapture|1|2|3'],
    expected: {
      values: [
        '2026-09-01 10 $pageview',
        '2026-09-02 20 $pageview',
        '2026-09-03 30 $pageview',
        '2026-09-01 1 $autocapture',
        '2026-09-02 2 $autocapture',
        '2026-09-03 3 $autocapture',
      ],
    },
  },
  {
    what: 'Grafana: series as rows',
    delimiter: ';',
    lines: [
      'Series|Time|Value',
      'docs|2026-09-01T00:00:00+00:00|10',
      'docs|2026-09-02T00:00:00+00:00|11',
      'api|2026-09-01T00:00:00+00:00|20',
      'api|2026-09-02T00:00:00+00:00|null',
    ],
    expected: { values: ['2026-09-01 10 docs', '2026-09-02 11 docs', '2026-09-01 20 api'] },
  },
  {
    what: 'Grafana: thousandths of seconds',
    lines: ['Time|docs.requests|api.requests', '1788220800000|10|20', '1788307200000|11|21'],
    expected: {
      values: [
        '2026-09-01 10 docs.requests',
        '2026-09-01 20 api.requests',
        '2026-09-02 11 docs.requests',
        '2026-09-02 21 api.requests',
      ],
    },
  },
  {
    what: 'Grafana: hours are no days',
    lines: ['Time|requests', '2026-09-01 00:00:00|10', '2026-09-01 01:00:00|20', '2026-09-01 02:00:00|30'],
    expected: { values: [] },
  },
  {
    what: 'Datadog: times in the middle of days, an odd step',
    lines: [
      'timestamp|requests',
      '2026-09-01T04:48:00.000Z|10',
      '2026-09-01T09:36:00.000Z|20',
      '2026-09-01T14:24:00.000Z|30',
    ],
    expected: { values: [] },
  },
  {
    what: 'A pivot of Google Sheets',
    lines: [
      'SUM of Signups|Month||||',
      'Channel|Jan 2026|Feb 2026|Mar 2026|Grand Total',
      'Docs|1|2|3|6',
      'Blog|4|5|6|15',
      'Grand Total|5|7|9|21',
    ],
    expected: {
      values: [
        '2026-01-01 1 Docs',
        '2026-02-01 2 Docs',
        '2026-03-01 3 Docs',
        '2026-01-01 4 Blog',
        '2026-02-01 5 Blog',
        '2026-03-01 6 Blog',
      ],
    },
  },
  {
    what: 'A pivot of Excel with one column',
    lines: ['Row Labels|Sum of Signups', '2026-01|10', '2026-02|20', 'Grand Total|30'],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 20 -'], rejected: 0 },
  },
  {
    what: 'A pivot of Excel whose months stand below their year: the year is a sum',
    lines: ['Row Labels|Sum of Signups', '2025|30', 'Nov|10', 'Dec|20', '2026|3', 'Jan|1', 'Feb|2', 'Grand Total|33'],
    expected: { values: [] },
  },
  {
    what: 'BigQuery: a time of UTC and a column without a name',
    lines: ['month|f0_', '2026-01-01 00:00:00 UTC|10', '2026-02-01 00:00:00 UTC|20'],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 20 -'] },
  },
  {
    what: 'Redash: two columns of a query, x and y',
    lines: ['x|y', '2026-01-01|10', '2026-02-01|20', '2026-03-01|30'],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 20 -', '2026-03-01 30 -'] },
  },
  {
    what: 'A query with how many and their share',
    lines: ['month|count|pct', '2026-01|10|0.25', '2026-02|20|0.5'],
    expected: {
      values: ['2026-01-01 10 count', '2026-01-01 0.25 pct', '2026-02-01 20 count', '2026-02-01 0.5 pct'],
    },
  },
  {
    what: 'Superset: a segment for each country',
    lines: ['month|country|signups', '2026-01-01|DE|1', '2026-01-01|FR|2', '2026-02-01|DE|3', '2026-02-01|FR|4'],
    expected: { values: ['2026-01-01 1 DE', '2026-01-01 2 FR', '2026-02-01 3 DE', '2026-02-01 4 FR'] },
  },
  {
    what: 'Two segments at once',
    lines: [
      'month|country|channel|signups',
      '2026-01-01|DE|Docs|1',
      '2026-01-01|DE|Blog|2',
      '2026-01-01|FR|Docs|3',
      '2026-01-01|FR|Blog|4',
      '2026-02-01|DE|Docs|5',
    ],
    expected: {
      values: [
        '2026-01-01 1 DE, Docs',
        '2026-01-01 2 DE, Blog',
        '2026-01-01 3 FR, Docs',
        '2026-01-01 4 FR, Blog',
        '2026-02-01 5 DE, Docs',
      ],
    },
  },
  {
    what: 'Actuals and a budget in long form are two metrics',
    lines: [
      'Month|Scenario|Signups',
      '2026-01|Actual|10',
      '2026-01|Budget|12',
      '2026-02|Actual|11',
      '2026-02|Budget|12',
    ],
    expected: {
      values: ['2026-01-01 10 Actual', '2026-01-01 12 Budget', '2026-02-01 11 Actual', '2026-02-01 12 Budget'],
    },
  },
  {
    what: 'A forecast in months to come, marked in a column of its own',
    lines: [
      'Month|Signups|Type',
      '2026-01|10|Actual',
      '2026-02|11|Actual',
      '2026-03|12|Forecast',
      '2026-04|13|Forecast',
    ],
    expected: {
      values: ['2026-01-01 10 Actual', '2026-02-01 11 Actual', '2026-03-01 12 Forecast', '2026-04-01 13 Forecast'],
    },
  },
]
