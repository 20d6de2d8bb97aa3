import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Tables of values beside which targets, forecasts, totals and shares stand. */
const files: readonly InLines[] = [
  {
    what: 'A target beside what it came to, for each metric and month',
    lines: [
      'Month|Metric|Actual|Target',
      '2026-01|Signups|5|10',
      '2026-01|Talks|1|2',
      '2026-02|Signups|6|10',
      '2026-02|Talks|2|2',
    ],
    expected: {
      values: [
        '2026-01-01 5 Signups, Actual',
        '2026-01-01 10 Signups, Target',
        '2026-01-01 1 Talks, Actual',
        '2026-01-01 2 Talks, Target',
        '2026-02-01 6 Signups, Actual',
        '2026-02-01 10 Signups, Target',
        '2026-02-01 2 Talks, Actual',
        '2026-02-01 2 Talks, Target',
      ],
    },
  },
  {
    what: 'Plan and actual, in German',
    lines: ['Monat|Soll|Ist', '2026-01|10|5', '2026-02|10|6'],
    expected: { series: ['Soll', 'Ist'] },
  },
  {
    what: 'Budget and actual',
    lines: ['Month|Budget|Actual|Variance', '2026-01|10|5|-5', '2026-02|10|6|-4'],
    expected: { series: ['Budget', 'Actual', 'Variance'] },
  },
  {
    what: 'Planned and real, in French',
    lines: ['Mois|Prévu|Réel|Écart', '2026-01|10|5|-5', '2026-02|10|6|-4'],
    expected: { series: ['Prévu', 'Réel', 'Écart'] },
  },
  {
    what: 'A target of a metric beside it',
    lines: ['Month|Signups|Signups target', '2026-01|5|10', '2026-02|6|10'],
    expected: { series: ['Signups', 'Signups target'] },
  },
  {
    what: 'Rows of actuals and of targets',
    lines: [
      'Metric|Type|Jan 2026|Feb 2026',
      'Signups|Actual|5|6',
      'Signups|Target|10|10',
      'Talks|Actual|1|2',
      'Talks|Target|2|2',
    ],
    expected: {
      values: [
        '2026-01-01 5 Signups, Actual',
        '2026-02-01 6 Signups, Actual',
        '2026-01-01 10 Signups, Target',
        '2026-02-01 10 Signups, Target',
        '2026-01-01 1 Talks, Actual',
        '2026-02-01 2 Talks, Actual',
        '2026-01-01 2 Talks, Target',
        '2026-02-01 2 Talks, Target',
      ],
    },
  },
  {
    what: 'Months above actuals and targets',
    lines: ['|Jan 2026||Feb 2026|', 'Metric|Actual|Target|Actual|Target', 'Signups|5|10|6|10', 'Talks|1|2|2|2'],
    expected: { values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-01-01 1 Talks', '2026-02-01 2 Talks'] },
  },
  {
    what: 'A forecast among months in a column of its own has a name of its own',
    lines: ['Month|Signups|Type', '2026-09|5|Actual', '2026-10|6|Actual', '2026-11|7|Forecast', '2026-12|8|Forecast'],
    expected: { series: ['Actual', 'Forecast'] },
  },
  {
    what: 'A forecast in brackets behind a month is no value',
    lines: ['Month|Signups', 'Aug 2026|4', 'Sep 2026|5', 'Oct 2026|6', 'Nov 2026 (forecast)|7'],
    expected: { values: ['2026-08-01 4 -', '2026-09-01 5 -', '2026-10-01 6 -'], rejected: 1 },
  },
  {
    what: 'A forecast in brackets behind a column of a month is no value',
    lines: ['Metric|Sep 2026|Oct 2026|Nov 2026 (plan)', 'Signups|5|6|7', 'Talks|1|2|3'],
    expected: { values: ['2026-09-01 5 Signups', '2026-10-01 6 Signups', '2026-09-01 1 Talks', '2026-10-01 2 Talks'] },
  },
  {
    what: 'Changes between months as columns',
    lines: ['Metric|Jan 2026|Δ|Feb 2026|Δ|Mar 2026|Δ', 'Signups|5|+1|6|+1|7|+1'],
    expected: { values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-03-01 7 Signups'] },
  },
  {
    what: 'Shares beside each month',
    lines: ['Channel|Jan 2026|Jan 2026 %|Feb 2026|Feb 2026 %', 'Blog|5|50%|6|60%', 'Talks|5|50%|4|40%'],
    expected: { values: ['2026-01-01 5 Blog', '2026-02-01 6 Blog', '2026-01-01 5 Talks', '2026-02-01 4 Talks'] },
  },
  {
    what: 'The year to date beside its months',
    lines: ['Metric|Jan 2026|Feb 2026|Mar 2026|YTD', 'Signups|5|6|7|18'],
    expected: { values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-03-01 7 Signups'] },
  },
  {
    what: 'The year to date with its year, beside its months',
    lines: ['Metric|Jan 2026|Feb 2026|Mar 2026|YTD 2026', 'Signups|5|6|7|18'],
    expected: { values: ['2026-01-01 5 Signups', '2026-02-01 6 Signups', '2026-03-01 7 Signups'] },
  },
  {
    what: 'A running sum beside each month has a name of its own',
    lines: ['Month|New signups|Cumulative signups', '2026-01|5|5', '2026-02|6|11', '2026-03|7|18'],
    expected: {
      values: [
        '2026-01-01 5 New signups',
        '2026-01-01 5 Cumulative signups',
        '2026-02-01 6 New signups',
        '2026-02-01 11 Cumulative signups',
        '2026-03-01 7 New signups',
        '2026-03-01 18 Cumulative signups',
      ],
    },
  },
  ...[
    'Gesamt',
    'Итого',
    'Всего',
    '合計',
    '总计',
    '총계',
    'Razem',
    'Celkem',
    'Yhteensä',
    'Toplam',
    'Összesen',
    'Totaal',
    'Totalt',
    'I alt',
    'Σύνολο',
    'Ø',
    'Durchschnitt',
    'Moyenne',
    'Median',
    'Summe 2026',
    'Total general',
    'Sum of all',
  ].map(
    (label): InLines => ({
      what: `A line of ${label} below months`,
      lines: ['Month|Signups|Talks', '2026-01|5|1', '2026-02|6|2', `${label}|11|3`],
      expected: {
        rejected: 0,
        values: ['2026-01-01 5 Signups', '2026-01-01 1 Talks', '2026-02-01 6 Signups', '2026-02-01 2 Talks'],
      },
    }),
  ),
  ...['Gesamt', 'Итого', '合計', 'Razem', 'Celkem', 'Yhteensä', 'Toplam', 'Összesen', 'Sum', 'Insgesamt', 'I alt'].map(
    (label): InLines => ({
      what: `A line of ${label} below teams`,
      lines: ['Team|Jan 2026|Feb 2026', 'EMEA|1|2', 'AMER|3|4', `${label}|4|6`],
      expected: {
        rejected: 0,
        values: ['2026-01-01 1 EMEA', '2026-02-01 2 EMEA', '2026-01-01 3 AMER', '2026-02-01 4 AMER'],
      },
    }),
  ),
  {
    what: 'A unit in a column of its own',
    lines: [
      'Metric|Unit|Period|Value',
      'Activation rate|%|2026-01|45',
      'Signups|accounts|2026-01|120',
      'Activation rate|%|2026-02|47',
      'Signups|accounts|2026-02|130',
    ],
    expected: {
      values: [
        '2026-01-01 45 Activation rate',
        '2026-01-01 120 Signups',
        '2026-02-01 47 Activation rate',
        '2026-02-01 130 Signups',
      ],
    },
  },
  {
    what: 'Notes below the table',
    lines: ['Month|Signups', '2026-01|5', '2026-02|6', '', 'Source: CRM, exported 2026-03-01', '* preliminary'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'How many of how many, and their share',
    lines: ['Month|Activated|New developers|Activation rate', '2026-01|45|100|45%', '2026-02|60|120|50%'],
    expected: {
      values: [
        '2026-01-01 45 Activated',
        '2026-01-01 100 New developers',
        '2026-01-01 45 Activation rate',
        '2026-02-01 60 Activated',
        '2026-02-01 120 New developers',
        '2026-02-01 50 Activation rate',
      ],
    },
  },
]

describe('values beside targets, forecasts and totals', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
