import type { InLines } from './seen.ts'

/** Where a wrong value would look like a right one. */
export const silentValues: readonly InLines[] = [
  {
    what: 'Days of September in short are no Septembers of several years',
    lines: ['Metric|Sep-01|Sep-08|Sep-15|Sep-22', 'Signups|1|2|3|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Days in short as rows are no months',
    lines: ['Date|Signups', 'Sep 24|1', 'Sep 25|2', 'Sep 26|3', 'Sep 27|4'],
    expected: { as: 'UNKNOWN_FORMAT' },
  },
  {
    what: 'Actuals and targets in the name of each month',
    lines: ['Metric|Jan 2026 Actual|Jan 2026 Target|Feb 2026 Actual|Feb 2026 Target', 'Visits|10|12|20|22'],
    expected: { values: [] },
  },
  {
    what: 'Weeks from their Sundays to their Saturdays in numbers',
    lines: ['Week|Signups', '01/04/2026 - 01/10/2026|1', '01/11/2026 - 01/17/2026|2', '01/18/2026 - 01/24/2026|3'],
    expected: { values: ['2026-01-04 1 -', '2026-01-11 2 -', '2026-01-18 3 -'] },
  },
  {
    what: 'Weeks from one day to another in ISO',
    lines: ['Week|Signups', '2026-01-05 to 2026-01-11|1', '2026-01-12 to 2026-01-18|2'],
    expected: { values: ['2026-01-05 1 -', '2026-01-12 2 -'] },
  },
  {
    what: 'Weeks from one day to another in German',
    delimiter: ';',
    lines: ['Woche|Anmeldungen', '05.01.2026 - 11.01.2026|1', '12.01.2026 - 18.01.2026|2'],
    expected: { values: ['2026-01-05 1 -', '2026-01-12 2 -'] },
  },
  {
    what: 'Weeks in words that end in the next year',
    lines: ['Week|Signups', 'Dec 28, 2025 - Jan 3, 2026|1', 'Jan 4, 2026 - Jan 10, 2026|2'],
    expected: { values: ['2025-12-28 1 -', '2026-01-04 2 -'] },
  },
  {
    what: 'The change below each metric is a row to correct from the second on',
    lines: ['Metric|Jan 2026|Feb 2026', 'Visits|100|200', '% change||100%', 'Signups|10|11', '% change||10%'],
    expected: {
      rejected: 1,
      values: [
        '2026-01-01 100 Visits',
        '2026-02-01 200 Visits',
        '2026-02-01 100 % change',
        '2026-01-01 10 Signups',
        '2026-02-01 11 Signups',
      ],
    },
  },
  {
    what: 'A share of all in its own column is a metric of its own',
    lines: ['Month|Visits|Visits %', '2026-01|100|45%', '2026-02|200|55%'],
    expected: {
      values: ['2026-01-01 100 Visits', '2026-01-01 45 Visits %', '2026-02-01 200 Visits', '2026-02-01 55 Visits %'],
    },
  },
  {
    what: 'The same month before and now are two metrics',
    lines: ['Month|This year|Last year', '2026-01|100|80', '2026-02|200|90'],
    expected: {
      values: [
        '2026-01-01 100 This year',
        '2026-01-01 80 Last year',
        '2026-02-01 200 This year',
        '2026-02-01 90 Last year',
      ],
    },
  },
  {
    what: 'German thousands beside German decimals',
    delimiter: ';',
    lines: ['Monat;Aufrufe;Quote'.replaceAll(';', '|'), '01.2026|1.234|12,5 %', '02.2026|2.345|13,5 %'],
    expected: {
      values: ['2026-01-01 1234 Aufrufe', '2026-01-01 12.5 Quote', '2026-02-01 2345 Aufrufe', '2026-02-01 13.5 Quote'],
    },
  },
  {
    what: 'English thousands beside a decimal that has three digits',
    lines: ['Month|Visits|Rate', '2026-01|1,234|0.125', '2026-02|2,345|0.135'],
    expected: {
      values: ['2026-01-01 1234 Visits', '2026-01-01 0.125 Rate', '2026-02-01 2345 Visits', '2026-02-01 0.135 Rate'],
    },
  },
  {
    what: 'A tick and a cross are no numbers',
    lines: ['Month|Published', '2026-01|✓', '2026-02|✗'],
    expected: { values: [] },
  },
  {
    what: 'Telephone numbers beside days are no values',
    lines: ['Date|Phone', '2026-01-05|+49 30 1234567', '2026-01-06|+49 30 7654321'],
    expected: { values: [] },
  },
  {
    what: 'Times of a run beside days',
    lines: ['Date|Runtime', '2026-01-05|12:30', '2026-01-06|13:10', '2026-01-07|11:55'],
    expected: { values: [] },
  },
  {
    what: 'Versions as numbers beside their days are no values',
    lines: ['Date|Version', '2026-01-05|1.2', '2026-02-06|1.3', '2026-03-07|1.4'],
    expected: { values: [] },
  },
  {
    what: 'Members in Norwegian',
    lines: [
      'Navn|E-post|Medlem siden',
      'Ada Lovelace|ada@example.org|2024-01-01',
      'Bob Stone|bob@example.org|2024-05-01',
    ],
    expected: { values: [], sessions: [] },
  },
  {
    what: 'Months with a total of the year in a column of its own name',
    lines: ['Metric|Jan 2026|Feb 2026|2026', 'Visits|100|200|300', 'Talks|1|2|3'],
    expected: {
      values: ['2026-01-01 100 Visits', '2026-02-01 200 Visits', '2026-01-01 1 Talks', '2026-02-01 2 Talks'],
    },
  },
  {
    what: 'A row for each metric with the mean of its months in front',
    lines: ['Metric|Average|Jan 2026|Feb 2026', 'Visits|150|100|200'],
    expected: { values: ['2026-01-01 100 Visits', '2026-02-01 200 Visits'] },
  },
  {
    what: 'All countries beside each of them are a metric of their own',
    lines: [
      'month|country|signups',
      '2026-01|All|3',
      '2026-01|DE|1',
      '2026-01|FR|2',
      '2026-02|All|7',
      '2026-02|DE|3',
      '2026-02|FR|4',
    ],
    expected: {
      values: [
        '2026-01-01 3 All',
        '2026-01-01 1 DE',
        '2026-01-01 2 FR',
        '2026-02-01 7 All',
        '2026-02-01 3 DE',
        '2026-02-01 4 FR',
      ],
    },
  },
  {
    what: 'A total for each month among countries is one more metric, and is added to none',
    lines: [
      'month|country|signups',
      '2026-01|DE|1',
      '2026-01|FR|2',
      '2026-01|Total|3',
      '2026-02|DE|3',
      '2026-02|FR|4',
      '2026-02|Total|7',
    ],
    expected: {
      values: [
        '2026-01-01 1 DE',
        '2026-01-01 2 FR',
        '2026-01-01 3 Total',
        '2026-02-01 3 DE',
        '2026-02-01 4 FR',
        '2026-02-01 7 Total',
      ],
    },
  },
  {
    what: 'A dump of a database with its statement above',
    lines: [
      '-- select month, count(*) from signups group by 1',
      'month|count',
      '2026-01|10',
      '2026-02|20',
      '(2 rows)|',
    ],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 20 -'], rejected: 0 },
  },
  {
    what: 'Lines of dashes below the header, as consoles draw them',
    lines: ['month|count', '----------|-------', '2026-01-01|10', '2026-02-01|20'],
    expected: { values: ['2026-01-01 10 -', '2026-02-01 20 -'], rejected: 0 },
  },
  {
    what: 'Two dashes in each cell are a row in which nothing is known',
    lines: ['month|count|note', '2026-01-01|10|a', '--|--|--', '2026-02-01|20|b'],
    expected: { rejected: 1 },
  },
]
