import { table, type Unseen } from './seen.ts'

const rows = (...lines: (string | number)[][]) => table(lines)

/** Columns that stand among periods or beside metrics and are neither. */
export const valueColumns: readonly Unseen[] = [
  {
    name: 'A quarter behind its months is no value of its first month',
    text: rows(['Metric', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Q1 2026'], ['Signups', 1, 2, 3, 6]),
    expected: {
      values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-03-01 3 Signups'],
      rejected: 0,
      codes: ['TOTALS_ROW'],
    },
  },
  {
    name: 'A quarter between months, in German',
    text: table(
      [
        ['KPI', 'Okt 2025', 'Nov 2025', 'Dez 2025', 'Q4 2025', 'Jan 2026'],
        ['Anmeldungen', 1, 2, 3, 6, 4],
      ],
      ';',
    ),
    expected: {
      values: [
        '2025-10-01 1 Anmeldungen',
        '2025-11-01 2 Anmeldungen',
        '2025-12-01 3 Anmeldungen',
        '2026-01-01 4 Anmeldungen',
      ],
      codes: ['TOTALS_ROW'],
    },
  },
  {
    name: 'A month behind its weeks',
    text: rows(['Metric', '2026-W01', '2026-W02', '2026-W03', 'Jan 2026'], ['Signups', 1, 2, 3, 6]),
    expected: {
      values: ['2025-12-29 1 Signups', '2026-01-05 2 Signups', '2026-01-12 3 Signups'],
      codes: ['TOTALS_ROW'],
    },
  },
  ...['H1 2026', '2026', 'Q1', 'H1', '1. Halbjahr 2026', 'S1 2026', '2025'].map(label => ({
    name: `${label} behind months`,
    text: rows(['Metric', 'Jan 2026', 'Feb 2026', label], ['Signups', 1, 2, 3], ['Talks', 4, 5, 9]),
    expected: {
      values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-01-01 4 Talks', '2026-02-01 5 Talks'],
      rejected: 0,
      codes: ['TOTALS_ROW'],
    },
  })),
  {
    name: 'A quarter that holds none of the months is a value of its own',
    text: rows(['Metric', 'Q4 2025', 'Jan 2026'], ['Signups', 6, 1]),
    expected: { values: ['2025-10-01 6 Signups', '2026-01-01 1 Signups'], codes: [] },
  },
  {
    name: 'Quarters without a year among the months of years in rows',
    text: rows(['Year', 'Jan', 'Feb', 'Mar', 'Q1'], [2025, 1, 2, 3, 6]),
    expected: { values: ['2025-01-01 1 -', '2025-02-01 2 -', '2025-03-01 3 -'], codes: ['TOTALS_ROW'] },
  },
  ...[
    ['MoM', '+100%'],
    ['YoY', '-3 %'],
    ['Target', 100],
    ['Goal', 100],
    ['Baseline', 100],
    ['Trend', 'up'],
    ['Status', 'on track'],
    ['Comment', 'holidays'],
    ['Owner', 'Ada'],
    ['Change', 1],
    ['Δ', 1],
    ['Delta (%)', '12%'],
    ['% change', '12%'],
    ['Variance', 1],
    ['Ziel', 100],
    ['Veränderung', '12 %'],
    ['Verantwortlich', 'Ada'],
    ['Objectif', 100],
    ['Évolution', 'hausse'],
    ['Meta', 100],
    ['Variación', '12%'],
    ['Tendencia', 'sube'],
    ['Estado', 'bien'],
  ].map(([label = '', cell = '']) => ({
    name: `${label} is no part of a metric's name`,
    text: rows(['Metric', 'Jan 2026', 'Feb 2026', label], ['Signups', 1, 2, cell], ['Talks', 3, 4, cell]),
    expected: {
      values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-01-01 3 Talks', '2026-02-01 4 Talks'],
      rejected: 0,
    },
  })),
  ...['Status', 'Source', 'Plan'].map(label => ({
    name: `${label} names the rows where nothing else does`,
    text: rows([label, 'Jan 2026', 'Feb 2026'], ['Open', 1, 2], ['Closed', 3, 4]),
    expected: {
      values: ['2026-01-01 1 Open', '2026-02-01 2 Open', '2026-01-01 3 Closed', '2026-02-01 4 Closed'],
      rejected: 0,
    },
  })),
  {
    name: 'A metric of each plan',
    text: rows(['Metric', 'Plan', 'Jan 2026', 'Feb 2026'], ['MRR', 'Free', 1, 2], ['MRR', 'Pro', 3, 4]),
    expected: {
      values: ['2026-01-01 1 MRR, Free', '2026-02-01 2 MRR, Free', '2026-01-01 3 MRR, Pro', '2026-02-01 4 MRR, Pro'],
      rejected: 0,
    },
  },
  {
    name: 'A quarter above its months and a year below them',
    text: rows(['Month', 'Signups'], ['Q1 2026', 6], ['Jan 2026', 1], ['Feb 2026', 2], ['Mar 2026', 3], ['2026', 6]),
    expected: { values: ['2026-01-01 1 -', '2026-02-01 2 -', '2026-03-01 3 -'], rejected: 0, codes: ['TOTALS_ROW'] },
  },
  {
    name: 'Running numbers before the metrics',
    text: rows(['#', 'Metric', 'Jan 2026', 'Feb 2026'], [1, 'Signups', 1, 2], [2, 'Talks', 3, 4]),
    expected: {
      values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-01-01 3 Talks', '2026-02-01 4 Talks'],
      series: ['Signups', 'Talks'],
    },
  },
  {
    name: 'A column of numbers that nothing names is left out and told',
    text: rows(['Metric', 'Weight', 'Jan 2026', 'Feb 2026'], ['Signups', 3, 1, 2], ['Talks', 5, 3, 4]),
    expected: {
      values: ['2026-01-01 1 Signups', '2026-02-01 2 Signups', '2026-01-01 3 Talks', '2026-02-01 4 Talks'],
      codes: ['SKIPPED_LINES'],
    },
  },
  {
    name: 'Metrics one below the other, with units and owners',
    text: rows(
      ['Metric name', 'Period', 'Value', 'Unit', 'Owner'],
      ['Signups', '2026-01', 1, 'people', 'Ada'],
      ['Talks', '2026-01', 2, 'talks', 'Bea'],
    ),
    expected: { values: ['2026-01-01 1 Signups', '2026-01-01 2 Talks'], rejected: 0 },
  },
  {
    name: 'Metrics of teams one below the other',
    text: rows(
      ['Date', 'KPI', 'Team', 'Owner', 'Value'],
      ['2026-01-01', 'Signups', 'EMEA', 'Ada', 1],
      ['2026-01-01', 'Signups', 'AMER', 'Bea', 2],
    ),
    expected: { values: ['2026-01-01 1 Signups, EMEA', '2026-01-01 2 Signups, AMER'], rejected: 0 },
  },
  {
    name: 'Metrics of regions one below the other',
    text: rows(
      ['Date', 'Region', 'Metric', 'Value'],
      ['2026-01-01', 'EMEA', 'Signups', 1],
      ['2026-01-01', 'AMER', 'Signups', 2],
      ['2026-01-01', 'EMEA', 'Talks', 3],
    ),
    expected: {
      values: ['2026-01-01 1 EMEA, Signups', '2026-01-01 2 AMER, Signups', '2026-01-01 3 EMEA, Talks'],
      rejected: 0,
    },
  },
  {
    name: 'Days of people in groups are no metrics',
    text: rows(
      ['Date', 'Name', 'Team', 'Minutes'],
      ['2026-01-01', 'Ada Example', 'EMEA', 40],
      ['2026-01-02', 'Ada Example', 'EMEA', 45],
      ['2026-01-03', 'Ada Example', 'EMEA', 30],
      ['2026-01-04', 'Ada Example', 'EMEA', 30],
    ),
    expected: { asksColumns: true },
  },
  {
    name: 'Thousands as in Switzerland',
    text: table(
      [
        ['Monat', 'Umsatz'],
        ['2026-01', "1'234.50"],
        ['2026-02', '22’345.00'],
      ],
      ';',
    ),
    expected: { values: ['2026-01-01 1234.5 -', '2026-02-01 22345 -'], rejected: 0, asks: [] },
  },
  {
    name: 'A year and its quarter in columns of their own',
    text: rows(['Year', 'Quarter', 'Signups'], [2025, 'Q4', 10], [2026, 'Q1', 12]),
    expected: { values: ['2025-10-01 10 -', '2026-01-01 12 -'], rejected: 0 },
  },
  {
    name: 'A year and the number of its quarter',
    text: rows(['Jahr', 'Quartal', 'Anmeldungen'], [2025, 4, 10], [2026, 1, 12]),
    expected: { values: ['2025-10-01 10 -', '2026-01-01 12 -'], rejected: 0 },
  },
  {
    name: 'A year and its week in columns of their own',
    text: rows(['Year', 'Week', 'Signups'], [2026, 1, 10], [2026, 36, 12]),
    expected: { values: ['2025-12-29 10 -', '2026-08-31 12 -'], rejected: 0 },
  },
  {
    name: 'Weeks from day to day, the year said once',
    text: rows(['Week', 'Signups'], ['31 Aug – 6 Sep 2026', 1], ['7 – 13 Sep 2026', 2], ['28 Dec – 3 Jan 2027', 3]),
    expected: { values: ['2026-08-31 1 -', '2026-09-07 2 -', '2026-12-28 3 -'], rejected: 0 },
  },
  {
    name: 'Weeks from day to day, the month first',
    text: rows(['Week', 'Signups'], ['Jan 5 - Jan 11 2026', 1], ['Jan 12 - 18, 2026', 2], ['Jan 26 - Feb 1, 2026', 3]),
    expected: { values: ['2026-01-05 1 -', '2026-01-12 2 -', '2026-01-26 3 -'], rejected: 0 },
  },
  {
    name: 'Months as they are called in Poland',
    text: rows(['Miesiąc', 'Zapisy'], ['styczeń 2026', 1], ['wrzesień 2026', 2]),
    expected: { values: ['2026-01-01 1 -', '2026-09-01 2 -'] },
  },
  {
    name: 'Months as they are called in Russia',
    text: rows(['Месяц', 'Регистрации'], ['январь 2026', 1], ['май 2026 г.', 2]),
    expected: { values: ['2026-01-01 1 -', '2026-05-01 2 -'] },
  },
  {
    name: 'Weeks in six digits, over new year',
    text: rows(['Week', 'Signups'], ['202652', 1], ['202701', 2]),
    expected: { values: ['2026-12-21 1 -', '2027-01-04 2 -'] },
  },
  {
    name: 'Six digits that may be months or weeks',
    text: rows(['Period', 'Signups'], ['202601', 1], ['202602', 2]),
    expected: { values: [] },
  },
  {
    name: 'Years in rows below the name of the metric',
    text: rows(['Sign-ups', 'Jan', 'Feb'], [2025, 1, 2]),
    expected: { values: ['2025-01-01 1 Sign-ups', '2025-02-01 2 Sign-ups'], rejected: 0 },
  },
  {
    name: 'A first column of running numbers is no metric',
    text: rows(['#', 'Month', 'Signups'], [1, '2026-01', 5], [2, '2026-02', 7]),
    expected: { values: ['2026-01-01 5 -', '2026-02-01 7 -'], rejected: 0 },
  },
  {
    name: 'Where figures come from, below them',
    text: rows(['Month', 'Signups'], ['2026-01', 5], ['2026-02', ''], ['Source: CRM', '']),
    expected: { values: ['2026-01-01 5 -'], rejected: 0, codes: ['MISSING_VALUE', 'SKIPPED_LINES'] },
  },
]
