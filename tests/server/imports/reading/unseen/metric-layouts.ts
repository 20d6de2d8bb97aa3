import type { InLines } from './seen.ts'

/** Values laid out by hand, with what people put beside them. */
export const metricLayouts: readonly InLines[] = [
  {
    what: 'Units beside metrics and an owner behind',
    lines: ['KPI|Unit|Owner|Jan 2026|Feb 2026', 'Visits|#|Ada Lovelace|100|200', 'Bounce rate|%|Grace Hopper|45%|44%'],
    expected: {
      values: [
        '2026-01-01 100 Visits',
        '2026-02-01 200 Visits',
        '2026-01-01 45 Bounce rate',
        '2026-02-01 44 Bounce rate',
      ],
    },
  },
  {
    what: 'A sum of the year to date and a change behind the months',
    lines: ['Metric|Jan 2026|Feb 2026|YTD|MoM %', 'Visits|100|200|300|100%', 'Talks|1|2|3|100%'],
    expected: {
      values: ['2026-01-01 100 Visits', '2026-02-01 200 Visits', '2026-01-01 1 Talks', '2026-02-01 2 Talks'],
    },
  },
  {
    what: 'Quarters between their months are sums',
    lines: ['Metric|Jan 2026|Feb 2026|Mar 2026|Q1 2026|Apr 2026|May 2026|Jun 2026|Q2 2026', 'Visits|1|2|3|6|4|5|6|15'],
    expected: {
      values: [
        '2026-01-01 1 Visits',
        '2026-02-01 2 Visits',
        '2026-03-01 3 Visits',
        '2026-04-01 4 Visits',
        '2026-05-01 5 Visits',
        '2026-06-01 6 Visits',
      ],
    },
  },
  {
    what: 'A quarter below its months is a sum',
    lines: ['Period|Visits', 'Jan 2026|1', 'Feb 2026|2', 'Mar 2026|3', 'Q1 2026|6', 'Apr 2026|4'],
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-03-01 3 -', '2026-04-01 4 -'] },
  },
  {
    what: 'A half year between quarters',
    lines: ['Metric|Q1 2026|Q2 2026|H1 2026|Q3 2026', 'Visits|1|2|3|4'],
    expected: { values: ['2026-01-01 1 Visits', '2026-04-01 2 Visits', '2026-07-01 4 Visits'] },
  },
  {
    what: 'Half years alone are no periods of a metric',
    lines: ['Metric|H1 2025|H2 2025|H1 2026', 'Visits|1|2|3'],
    expected: { values: [] },
  },
  {
    what: 'Years alone are no periods of a metric',
    lines: ['Year|Visits', '2023|100', '2024|200', '2025|300'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Months below a title that says the year',
    lines: ['DevRel KPIs 2026', '', 'Metric|Jan|Feb|Mar', 'Visits|1|2|3'],
    expected: { values: [] },
  },
  {
    what: 'The same month twice with another value',
    lines: ['Month|Visits', '2026-01|5', '2026-01|7', '2026-02|8'],
    // The first one stays; the other is a row to correct.
    expected: { values: ['2026-01-01 5 -', '2026-02-01 8 -'], rejected: 1, codes: ['DUPLICATE_PERIOD'] },
  },
  {
    what: 'New and cumulative beside each other are two metrics',
    lines: ['Month|New signups|Cumulative signups', '2026-01|10|110', '2026-02|20|130'],
    expected: {
      values: [
        '2026-01-01 10 New signups',
        '2026-01-01 110 Cumulative signups',
        '2026-02-01 20 New signups',
        '2026-02-01 130 Cumulative signups',
      ],
    },
  },
  {
    what: 'A mean and a median below the months',
    lines: ['Month|Visits', '2026-01|10', '2026-02|20', 'Average|15', 'Median|15', 'Max|20'],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 20 -'], rejected: 0 },
  },
  {
    what: 'Notes in words beside values',
    lines: ['Week|Signups|Comment', '2026-W10|5|Conference in Berlin', '2026-W11|7|', '2026-W12|9|Blog post, 2 talks'],
    expected: { values: ['2026-03-02 5 -', '2026-03-09 7 -', '2026-03-16 9 -'], rejected: 0 },
  },
  {
    what: 'Lights beside values are none',
    lines: ['Month|Signups|Status', '2026-01|5|🟢', '2026-02|7|🔴', '2026-03|9|🟡'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 7 -', '2026-03-01 9 -'], rejected: 0 },
  },
  {
    what: 'Sections of metrics, each with a title in a line of its own',
    lines: ['Metric|Jan 2026|Feb 2026', 'COMMUNITY||', 'Members|10|20', 'CONTENT||', 'Views|100|200'],
    expected: {
      values: ['2026-01-01 10 Members', '2026-02-01 20 Members', '2026-01-01 100 Views', '2026-02-01 200 Views'],
    },
  },
  {
    what: 'Actual and target below each month',
    lines: ['Metric|Jan 2026||Feb 2026|', '|Actual|Target|Actual|Target', 'Visits|10|12|20|22'],
    expected: { values: [] },
  },
  {
    what: 'A partial month that says so',
    lines: ['Month|Visits', 'Sep 2026|10', 'Oct 2026|20', 'Nov 2026 (MTD)|5'],
    expected: { values: ['2026-09-01 10 -', '2026-10-01 20 -'] },
  },
  {
    what: 'Growth in the same cell as the value',
    lines: ['Month|Visits', '2026-01|100 (+5%)', '2026-02|120 (+20%)'],
    expected: { values: [] },
  },
  {
    what: 'A net promoter score by month is a value and no answer',
    lines: ['Month|NPS|Responses', '2026-01|45|120', '2026-02|-3|98'],
    expected: {
      target: 'values',
      values: ['2026-01-01 45 NPS', '2026-01-01 120 Responses', '2026-02-01 -3 NPS', '2026-02-01 98 Responses'],
    },
  },
  {
    what: 'Promoters, passives and detractors by quarter are values',
    lines: ['Quarter|Promoters|Passives|Detractors', 'Q1 2026|10|5|2', 'Q2 2026|12|4|1'],
    expected: {
      target: 'values',
      values: [
        '2026-01-01 10 Promoters',
        '2026-01-01 5 Passives',
        '2026-01-01 2 Detractors',
        '2026-04-01 12 Promoters',
        '2026-04-01 4 Passives',
        '2026-04-01 1 Detractors',
      ],
    },
  },
  {
    what: 'Quarters of a fiscal year are refused',
    lines: ['Fiscal quarter|Signups', 'FY2026-Q1|10', 'FY2026-Q2|20'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Periods of a fiscal year are refused',
    lines: ['Fiscal period|Signups', 'FY26-P01|10', 'FY26-P02|20', 'FY26-P03|30'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'A year and a fiscal quarter in columns of their own',
    lines: ['Fiscal Year|Quarter|Signups', '2026|Q1|10', '2026|Q2|20'],
    expected: { as: 'FISCAL_PERIODS' },
  },
]
