import { table, type Unseen } from './seen.ts'

const rows = (...lines: (string | number)[][]) => table(lines)

/** Tables of metric values. */
export const valueFiles: readonly Unseen[] = [
  {
    name: 'Weeks as columns over new year',
    text: rows(['Metric', '2025-W52', '2026-W01', '2026-W02'], ['Sign-ups', 1, 2, 3]),
    expected: { values: ['2025-12-22 1 Sign-ups', '2025-12-29 2 Sign-ups', '2026-01-05 3 Sign-ups'] },
  },
  {
    name: 'Week 53 of a year that has it, and of one that has not',
    text: rows(['Week', 'Value'], ['2026-W52', 1], ['2026-W53', 2], ['2027-W53', 9]),
    expected: { values: ['2026-12-21 1 -', '2026-12-28 2 -'], rejected: 1, codes: ['BAD_DATE'] },
  },
  {
    name: 'Quarters as columns with a total',
    text: rows(['KPI', 'Q1 2026', 'Q2 2026', 'Total'], ['Talks', 3, 4, 7], ['Articles', 5, 6, 11]),
    expected: {
      values: ['2026-01-01 3 Talks', '2026-04-01 4 Talks', '2026-01-01 5 Articles', '2026-04-01 6 Articles'],
    },
  },
  {
    name: 'Months as columns with a group beside the metric',
    text: rows(['Team', 'Metric', 'Jan 2026', 'Feb 2026'], ['EMEA', 'Sign-ups', 1, 2], ['AMER', 'Sign-ups', 3, 4]),
    expected: {
      values: [
        '2026-01-01 1 EMEA, Sign-ups',
        '2026-02-01 2 EMEA, Sign-ups',
        '2026-01-01 3 AMER, Sign-ups',
        '2026-02-01 4 AMER, Sign-ups',
      ],
      rejected: 0,
    },
  },
  {
    name: 'Units beside metrics that are wide',
    text: rows(['Metric', 'Unit', 'Jan 2026', 'Feb 2026'], ['Sign-ups', 'people', 1, 2], ['Revenue', 'EUR', 3, 4]),
    expected: {
      values: ['2026-01-01 1 Sign-ups', '2026-02-01 2 Sign-ups', '2026-01-01 3 Revenue', '2026-02-01 4 Revenue'],
    },
  },
  {
    name: 'Money, percent, brackets and dashes',
    text: rows(
      ['Month', 'Value'],
      ['2026-01', '€ 1,234.50'],
      ['2026-02', '(200)'],
      ['2026-03', '-'],
      ['2026-04', 'n/a'],
      ['2026-05', '12.5%'],
    ),
    expected: { values: ['2026-01-01 1234.5 -', '2026-02-01 -200 -', '2026-05-01 12.5 -'], rejected: 2 },
  },
  {
    name: 'Day first, and the day decides',
    text: rows(['Datum', 'Wert'], ['05/01/2026', 1], ['13/01/2026', 2]),
    expected: { values: ['2026-01-05 1 -', '2026-01-13 2 -'], asks: [] },
  },
  {
    name: 'Fiscal labels',
    text: rows(['Quarter', 'Value'], ['FY26 Q1', 1], ['FY26 Q2', 2]),
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    name: 'A period twice',
    text: rows(['Month', 'Sign-ups'], ['2026-01', 5], ['2026-01', 6], ['2026-02', 7]),
    expected: { values: ['2026-01-01 5 -', '2026-02-01 7 -'], rejected: 1, codes: ['DUPLICATE_PERIOD'] },
  },
  {
    name: 'Totals and averages below',
    text: rows(['Month', 'Sign-ups'], ['2026-01', 5], ['2026-02', 7], ['Total', 12], ['Average', 6], ['Mittelwert', 6]),
    expected: { values: ['2026-01-01 5 -', '2026-02-01 7 -'], rejected: 0 },
  },
  {
    name: 'Years as columns',
    text: rows(['Metric', '2024', '2025'], ['Talks', 10, 12], ['Articles', 20, 22]),
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    name: 'Years in rows',
    text: rows(['Year', 'Talks'], ['2024', 10], ['2025', 12]),
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    name: 'A year and a month in columns of their own',
    text: rows(['Year', 'Month', 'Sign-ups'], [2025, 12, 5], [2026, 1, 7]),
    expected: { values: ['2025-12-01 5 -', '2026-01-01 7 -'], rejected: 0 },
  },
  {
    name: 'A year and a named month in columns of their own',
    text: rows(['Jahr', 'Monat', 'Anmeldungen'], [2025, 'Dezember', 5], [2026, 'Januar', 7]),
    expected: { values: ['2025-12-01 5 -', '2026-01-01 7 -'], rejected: 0 },
  },
  {
    name: 'Months without a year',
    text: rows(['Month', 'Sign-ups'], ['January', 5], ['February', 7]),
    expected: { values: [] },
  },
  {
    name: 'Ranges of weeks',
    text: rows(['Week', 'Sign-ups'], ['2026-03-02 - 2026-03-08', 5], ['2026-03-09 - 2026-03-15', 7]),
    expected: { values: ['2026-03-02 5 -', '2026-03-09 7 -'], rejected: 0 },
  },
  {
    name: 'Numbers with k and M',
    text: rows(['Month', 'Views'], ['2026-01', '1.2k'], ['2026-02', '900'], ['2026-03', '950']),
    expected: { values: ['2026-02-01 900 -', '2026-03-01 950 -'], rejected: 1, codes: ['BAD_NUMBER'] },
  },
  {
    name: 'Semicolons with decimal commas and several metrics',
    text: table(
      [
        ['Monat', 'Anmeldungen', 'Quote'],
        ['01.2026', '1.234', '45,5 %'],
        ['02.2026', '1.300', '46,25 %'],
      ],
      ';',
    ),
    expected: {
      values: [
        '2026-01-01 1234 Anmeldungen',
        '2026-01-01 45.5 Quote',
        '2026-02-01 1300 Anmeldungen',
        '2026-02-01 46.25 Quote',
      ],
      asks: [],
    },
  },
  {
    name: 'From and to in two columns',
    text: rows(['From', 'To', 'Sign-ups'], ['2026-01-01', '2026-01-31', 5], ['2026-02-01', '2026-02-28', 7]),
    expected: { values: ['2026-01-01 5 -', '2026-02-01 7 -'], rejected: 0, target: 'values' },
  },
  {
    name: 'An average as a column',
    text: rows(['Metric', 'Jan 2026', 'Feb 2026', 'Avg'], ['Sign-ups', 4, 6, 5]),
    expected: { values: ['2026-01-01 4 Sign-ups', '2026-02-01 6 Sign-ups'] },
  },
  {
    name: 'The last period is marked as not whole',
    text: rows(['Month', 'Sign-ups'], ['2026-01', 5], ['2026-02', 7], ['2026-03 (partial)', 2]),
    expected: { values: ['2026-01-01 5 -', '2026-02-01 7 -'], rejected: 1 },
  },
  {
    name: 'A share of two numbers in one cell',
    text: rows(['Month', 'Conversion'], ['2026-01', '5/10'], ['2026-02', '6/12']),
    expected: { values: [] },
  },
  { name: 'Half years', text: rows(['Half', 'Talks'], ['H1 2026', 10], ['H2 2026', 12]), expected: { values: [] } },
]
