import { dayOf, many } from './many-rows.ts'
import type { InLines } from './seen.ts'

const countries = many(
  120,
  at => `Country${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}`,
)
const byDay = (days: number, of: number) =>
  many(days * of, at => `${dayOf(Math.floor(at / of))}|${countries[at % of]}|${at}`)

const asIs = (what: string, lines: readonly string[], values: readonly string[]): InLines => ({
  what,
  lines,
  expected: { values: [...values], rejected: 0 },
})

/** Values of which many stand in each period, and rows that are called as totals are. */
export const valuesOfManyGroups: readonly InLines[] = [
  ...[10, 25, 50, 100].map(
    (of): InLines => ({
      what: `${of} countries a day`,
      lines: ['date|country|signups', ...byDay(3, of)],
      expected: { as: 'upshot/metric-values', rows: 3 * of, rejected: 0 },
    }),
  ),
  {
    what: 'Countries of which a day lacks some',
    lines: ['date|country|signups', ...byDay(6, 50).filter((_, at) => at % 17 !== 3)],
    expected: { as: 'upshot/metric-values', rejected: 0 },
  },
  {
    what: 'Orders of many days',
    lines: ['date|product|amount', ...many(200, at => `${dayOf(Math.floor(at / 50))}|Thing ${at}|${at}`)],
    expected: { values: [], asksColumns: true },
  },
  {
    what: 'Posts of many days',
    lines: ['date|title|views', ...many(200, at => `${dayOf(Math.floor(at / 70))}|Post ${at}|${at}`)],
    expected: { values: [] },
  },
  {
    what: 'Countries and channels of many days',
    lines: [
      'date|country|channel|signups',
      ...many(
        160,
        at =>
          `${dayOf(Math.floor(at / 16))}|${countries[at % 4]}|${['Search', 'Mail', 'Ads', 'Talks'][Math.floor(at / 4) % 4]}|${at}`,
      ),
    ],
    expected: { as: 'upshot/metric-values', rows: 160, rejected: 0 },
  },
  asIs(
    'A colleague who is called Max',
    ['Advocate|2026-01|2026-02', 'Max|5|6', 'Ada|3|4'],
    ['2026-01-01 5 Max', '2026-02-01 6 Max', '2026-01-01 3 Ada', '2026-02-01 4 Ada'],
  ),
  asIs(
    'The least and the most as metrics',
    ['Response time|2026-01|2026-02', 'Min|5|6', 'Max|13|14', 'P95|10|12'],
    [
      '2026-01-01 5 Min',
      '2026-02-01 6 Min',
      '2026-01-01 13 Max',
      '2026-02-01 14 Max',
      '2026-01-01 10 P95',
      '2026-02-01 12 P95',
    ],
  ),
  asIs(
    'The least and the most below days',
    ['Date|Signups', '2026-01-01|5', '2026-01-02|6', 'Min|5', 'Max|6', 'Average|5.5', 'Total|11'],
    ['2026-01-01 5 -', '2026-01-02 6 -'],
  ),
  asIs(
    'A channel that is called as an average is, behind the number of its row',
    ['#|Channel|2026-01|2026-02', '1|Search|5|6', '2|Media|13|14'],
    ['2026-01-01 5 Search', '2026-02-01 6 Search', '2026-01-01 13 Media', '2026-02-01 14 Media'],
  ),
  asIs(
    'A total behind its figures',
    ['2026-01|2026-02|Channel', '5|6|Search', '13|14|Mail', '18|20|Total'],
    ['2026-01-01 5 Search', '2026-02-01 6 Search', '2026-01-01 13 Mail', '2026-02-01 14 Mail'],
  ),
  {
    what: 'A page that is called as an average is',
    lines: ['Views|Page title|URL', '120|Home|https://example.com/', '90|Media|', '30|Talks|https://example.com/talks'],
    expected: { rows: 3 },
  },
  asIs(
    'Weeks in German with a dot',
    ['Woche|Signups', 'KW. 3 2026|5', 'KW. 4 2026|6'],
    ['2026-01-12 5 -', '2026-01-19 6 -'],
  ),
  {
    what: 'Weeks or quarters, nobody knows which',
    lines: ['Period|Signups', 'kw. 3 2026|5', 'kw. 4 2026|6'],
    expected: { values: [] },
  },
  asIs(
    'Quarters in Polish with digits',
    ['Kwartał|Signups', '1 kw. 2026|5', '2 kw. 2026|6'],
    ['2026-01-01 5 -', '2026-04-01 6 -'],
  ),
  asIs(
    'Quarters in Polish',
    ['Kwartał|Signups', 'I kw. 2026|5', 'II kw. 2026|6'],
    ['2026-01-01 5 -', '2026-04-01 6 -'],
  ),
  asIs('Weeks in German', ['Woche|Signups', 'KW 3 2026|5', 'KW 4 2026|6'], ['2026-01-12 5 -', '2026-01-19 6 -']),
  asIs(
    'Weeks in German before their year',
    ['Woche|Signups', '2026 KW 3|5', '2026 KW 4|6'],
    ['2026-01-12 5 -', '2026-01-19 6 -'],
  ),
  asIs(
    'Months in Indonesian',
    ['Bulan|Signups', 'Januari 2026|5', 'Maret 2026|6'],
    ['2026-01-01 5 -', '2026-03-01 6 -'],
  ),
  asIs('Months in Catalan', ['Mes|Signups', 'març 2026|5', 'maig 2026|6'], ['2026-03-01 5 -', '2026-05-01 6 -']),
  asIs('Months in Greek', ['Μήνας|Signups', 'Ιανουάριος 2026|5', 'Μάιος 2026|6'], ['2026-01-01 5 -', '2026-05-01 6 -']),
  asIs('Digits of Arabic', ['Date|Signups', '2026-01-01|١٢', '2026-01-02|٣٤'], ['2026-01-01 12 -', '2026-01-02 34 -']),
  asIs(
    'Money of Hungary and Romania',
    ['Date|Spend', '2026-01-01|1 200 Ft', '2026-01-02|34 lei'],
    ['2026-01-01 1200 -', '2026-01-02 34 -'],
  ),
  asIs(
    'What a dashboard writes',
    [
      'Series|Time|Value',
      'Signups|2026-01-01 00:00:00|5',
      'Signups|2026-01-02 00:00:00|6',
      'Active|2026-01-01 00:00:00|7',
      'Active|2026-01-02 00:00:00|8',
    ],
    ['2026-01-01 5 Signups', '2026-01-02 6 Signups', '2026-01-01 7 Active', '2026-01-02 8 Active'],
  ),
  {
    what: 'What a dashboard writes by the minute',
    lines: ['Series|Time|Value', ...many(20, at => `Load|2026-01-01 00:${10 + at}:00|${at}`)],
    expected: { rejected: 19, codes: ['DUPLICATE_PERIOD', 'MANY_BAD_ROWS'] },
  },
  {
    what: 'Work to do, with its points',
    lines: ['Title|Points|Assignee|Sprint', ...many(10, at => `Task ${at}|${at}|Ada|4`)],
    expected: { items: [] },
  },
  {
    what: 'People with a title and points',
    lines: ['Name|Email|Title|Points', ...many(10, at => `Ada ${at}|p${at}@example.com|Developer|${at}`)],
    expected: { items: [] },
  },
]
