import { describe, expect, it } from 'vitest'
import { type InLines, seenInLines } from './unseen/seen.ts'

/** Tables of values by quarter, by fiscal year, and with years above, below or beside their parts. */
const files: readonly InLines[] = [
  {
    what: 'Quarters under a label that says so look like months and are none',
    lines: ['Quarter|Signups', '2026-1|1', '2026-2|2', '2026-3|3', '2026-4|4'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -', '2026-07-01 3 -', '2026-10-01 4 -'] },
  },
  {
    what: 'A quarter and a year in columns of their own',
    lines: ['Year|Quarter|Signups', '2026|1|5', '2026|2|6'],
    expected: { values: ['2026-01-01 5 -', '2026-04-01 6 -'] },
  },
  {
    what: 'A quarter with its letter and a year in columns of their own',
    lines: ['Year|Quarter|Signups|Talks', '2026|Q1|5|1', '2026|Q2|6|2'],
    expected: {
      values: ['2026-01-01 5 Signups', '2026-01-01 1 Talks', '2026-04-01 6 Signups', '2026-04-01 2 Talks'],
    },
  },
  {
    what: 'Quarters with a slash before their year',
    lines: ['Quartal|Anmeldungen', 'Q1/26|1', 'Q2/26|2'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -'] },
  },
  {
    what: 'Quarters in German words',
    lines: ['Quartal|Anmeldungen', '1. Quartal 2026|1', '2. Quartal 2026|2'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -'] },
  },
  {
    what: 'Quarters in French',
    lines: ['Trimestre|Inscriptions', 'T1 2026|1', 'T2 2026|2'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -'] },
  },
  {
    what: 'Quarters in Spanish',
    lines: ['Trimestre|Altas', '1er trimestre 2026|1', '2º trimestre 2026|2'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -'] },
  },
  {
    what: 'Quarters in Japanese',
    lines: ['四半期|登録者数', '2026年第1四半期|1', '2026年第2四半期|2'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -'] },
  },
  {
    what: 'Quarters as three months',
    lines: ['Metric|Jan-Mar 2026|Apr-Jun 2026', 'Signups|1|2', 'Talks|3|4'],
    expected: { values: ['2026-01-01 1 Signups', '2026-04-01 2 Signups', '2026-01-01 3 Talks', '2026-04-01 4 Talks'] },
  },
  {
    what: 'Quarters as three months, in rows',
    lines: ['Period|Signups', 'Jan – Mar 2026|1', 'Apr – Jun 2026|2'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -'] },
  },
  {
    what: 'Quarters of a fiscal year as columns',
    lines: ['Metric|Q1 FY26|Q2 FY26', 'Signups|1|2'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Quarters of a year that spans two',
    lines: ['Metric|Q1 2025/26|Q2 2025/26', 'Signups|1|2'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Years that span two',
    lines: ['Year|Signups', '2024/25|1', '2025/26|2'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'A fiscal year above months of the calendar',
    lines: ['|FY26|||', 'Metric|Oct|Nov|Dec|Jan', 'Signups|1|2|3|4'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'Quarters in columns, years in rows, and a sum',
    lines: ['Year|Q1|Q2|Q3|Q4|Total', '2024|1|2|3|4|10', '2025|5|6|7|8|26'],
    expected: {
      values: [
        '2024-01-01 1 -',
        '2024-04-01 2 -',
        '2024-07-01 3 -',
        '2024-10-01 4 -',
        '2025-01-01 5 -',
        '2025-04-01 6 -',
        '2025-07-01 7 -',
        '2025-10-01 8 -',
      ],
      rejected: 0,
    },
  },
  {
    what: 'Months in rows, years in columns',
    lines: ['Month|2025|2026', 'January|1|3', 'February|2|4', 'Total|3|7'],
    expected: { values: ['2025-01-01 1 -', '2026-01-01 3 -', '2025-02-01 2 -', '2026-02-01 4 -'], rejected: 0 },
  },
  {
    what: 'Months in digits in rows, years in columns',
    lines: ['Month|2025|2026', '1|10|30', '2|20|40', '3|25|45'],
    expected: {
      values: [
        '2025-01-01 10 -',
        '2026-01-01 30 -',
        '2025-02-01 20 -',
        '2026-02-01 40 -',
        '2025-03-01 25 -',
        '2026-03-01 45 -',
      ],
    },
  },
  {
    what: 'Years of the Japanese era are not those of our century',
    lines: ['月|登録者数', '令和8年1月|1', '令和8年2月|2'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'A week of 2026 that looks like a year over two',
    lines: ['Week|Signups', '2026-27|1', '2026-28|2'],
    expected: { values: ['2026-06-29 1 -', '2026-07-06 2 -'] },
  },
  {
    what: 'Quarters by the months with which they begin',
    lines: ['Quarter|Signups', '2026-01|1', '2026-04|2', '2026-07|3'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -', '2026-07-01 3 -'] },
  },
  {
    what: 'Quarters with a nought, of which the second begins no quarter',
    lines: ['Quarter|Signups', '2026-01|1', '2026-02|2', '2026-03|3'],
    expected: { values: ['2026-01-01 1 -', '2026-04-01 2 -', '2026-07-01 3 -'] },
  },
  {
    what: 'A range of months that is no quarter',
    lines: ['Period|Signups', 'Feb – Apr 2026|1', 'May – Jul 2026|2'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'What people paid in years over two is no table of metrics',
    lines: ['Name|Email|2024/25|2025/26', 'Ada|ada@example.com|10|20', 'Bea|bea@example.com|10|20'],
    expected: { asksColumns: true, values: [] },
  },
  {
    what: 'Teams in rows, whole years in columns',
    lines: ['Team|2025|2026', 'EMEA|1|3', 'AMER|2|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Quarters in rows, years in columns, with a target beside them',
    lines: ['Quarter|2025|2026|Target', 'Q1|1|3|5', 'Q2|2|4|5'],
    expected: { values: ['2025-01-01 1 -', '2026-01-01 3 -', '2025-04-01 2 -', '2026-04-01 4 -'] },
  },
  {
    what: 'Numbers of rows are no months of the years above',
    lines: ['#|2025|2026', '1|10|30', '2|20|40'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Answers to two questions are no quarters of a year',
    lines: ['Month|Q1|Q2', '2026-01|4|5', '2026-02|3|5'],
    expected: { values: ['2026-01-01 4 Q1', '2026-01-01 5 Q2', '2026-02-01 3 Q1', '2026-02-01 5 Q2'] },
  },
  {
    what: 'Quarters below a label that says that the year is a fiscal one',
    lines: ['Fiscal quarter|Signups', '2026-Q1|5', '2026-Q2|6'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'A fiscal year beside its months',
    lines: ['Fiscal year|Month|Signups', '2026|1|5', '2026|2|6'],
    expected: { as: 'FISCAL_PERIODS' },
  },
  {
    what: 'What was spent in a fiscal year so far, beside months of the calendar',
    lines: ['Month|Signups|Fiscal YTD spend', '2026-01|5|100', '2026-02|6|200'],
    expected: {
      values: [
        '2026-01-01 5 Signups',
        '2026-01-01 100 Fiscal YTD spend',
        '2026-02-01 6 Signups',
        '2026-02-01 200 Fiscal YTD spend',
      ],
    },
  },
  {
    what: 'Months in rows, years in columns, and a note below',
    lines: ['Month|2025|2026', 'Jan|1|2', 'Feb|3|4', 'Source: CRM||'],
    expected: { values: ['2025-01-01 1 -', '2026-01-01 2 -', '2025-02-01 3 -', '2026-02-01 4 -'] },
  },
]

describe('quarters and years of values', () => {
  it.each(files)('$what', async given => {
    expect(await seenInLines(given)).toMatchObject(given.expected)
  })
})
