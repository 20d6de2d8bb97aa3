import { dayOf, many, nameOf, personOf } from './many-rows.ts'
import type { InLines } from './seen.ts'

const satisfied = (words: readonly string[]) => words.map((word, at) => `2026-09-0${at + 1} 10:00:00|${word}`)

/** Words and signs that one rule means and another file writes for something else. */
export const besideNewWords: readonly InLines[] = [
  {
    what: 'Episodes of a series, each with a value',
    lines: ['Series|Date|Downloads', ...many(6, at => `Show A|${dayOf(at * 7)}|${at + 10}`)],
    expected: { rejected: 0, values: many(6, at => `${dayOf(at * 7)} ${at + 10} Show A`) },
  },
  {
    what: 'A light beside values',
    lines: ['Month|Signups|Light', '2026-01|5|🟢', '2026-02|6|🔴'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'A column of dashes beside values',
    lines: ['Month|Signups|Active', '2026-01|5|-', '2026-02|6|-'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'The number of a month beside its values',
    lines: ['Month|MonthNo|Signups', '2026-01|1|5', '2026-02|2|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'The number of weeks that something took is a value',
    lines: ['Month|Weeks to publish|Signups', '2026-01|1|5', '2026-02|2|6'],
    expected: {
      values: [
        '2026-01-01 1 Weeks to publish',
        '2026-01-01 5 Signups',
        '2026-02-01 2 Weeks to publish',
        '2026-02-01 6 Signups',
      ],
    },
  },
  {
    what: 'What a console writes below its rows',
    lines: ['month|signups', '-------|-------', '2026-01|5', '2026-02|6', '(2 rows)|'],
    expected: { rejected: 0, values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Money in many signs',
    lines: ['Date|Spend', '2026-01-01|R$ 1,200.50', '2026-01-02|CA$34.00', '2026-01-03|NZD 5.25'],
    expected: { values: ['2026-01-01 1200.5 -', '2026-01-02 34 -', '2026-01-03 5.25 -'] },
  },
  {
    what: 'Digits of Japan with their comma',
    lines: ['Date|Signups', '2026-01-01|１２', '2026-01-02|３４５'],
    expected: { values: ['2026-01-01 12 -', '2026-01-02 345 -'] },
  },
  {
    what: 'Digits of Persia and of India',
    lines: ['Date|Signups', '2026-01-01|۱۲', '2026-01-02|३४'],
    expected: { values: ['2026-01-01 12 -', '2026-01-02 34 -'] },
  },
  {
    what: 'Weeks in Finnish, Polish and Japanese',
    lines: ['Week|Signups', 'Viikko 3 2026|5', 'Tydzień 4 2026|6', '2026年第5週|7'],
    expected: { values: ['2026-01-12 5 -', '2026-01-19 6 -', '2026-01-26 7 -'] },
  },
  {
    what: 'Days as statisticians write them',
    lines: ['Date|Signups', '01JAN2026|5', '02JAN2026|6'],
    expected: { values: ['2026-01-01 5 -', '2026-01-02 6 -'] },
  },
  {
    what: 'Months in Hungarian and Vietnamese',
    lines: ['Month|Signups', '2026. január|5', 'tháng 2 2026|6'],
    expected: { values: ['2026-01-01 5 -', '2026-02-01 6 -'] },
  },
  {
    what: 'Quarters with words',
    lines: ['Quarter|Signups', 'Qtr 1 2026|5', 'Q2 - 2026|6', '3rd Quarter 2026|7'],
    expected: { values: ['2026-01-01 5 -', '2026-04-01 6 -', '2026-07-01 7 -'] },
  },
  {
    what: 'Satisfaction in Finnish',
    lines: [
      'Aikaleima|Kuinka tyytyväinen olet?',
      ...satisfied(['Erittäin tyytyväinen', 'Tyytyväinen', 'Neutraali', 'Tyytymätön', 'Erittäin tyytymätön']),
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Satisfaction in Hungarian',
    lines: [
      'Timestamp|Mennyire elégedett?',
      ...satisfied(['Nagyon elégedett', 'Elégedett', 'Semleges', 'Elégedetlen', 'Nagyon elégedetlen']),
    ],
    expected: { questions: ['csat 1-5: 5 4 3 2 1'] },
  },
  {
    what: 'Satisfaction in Ukrainian, of few',
    lines: ['Timestamp|Наскільки ви задоволені?', ...satisfied(['Дуже задоволений', 'Задоволена'])],
    expected: { rows: 2, questions: ['csat 1-5: 5 4'] },
  },
  {
    what: 'People of a form who were approved, with a score that they gave',
    lines: [
      'Timestamp|Email|Status|How likely are you to recommend us?',
      ...many(6, at => `2026-09-0${at + 1} 10:00:00|p${at}@example.com|${at < 4 ? 'Approved' : 'Declined'}|${at + 4}`),
    ],
    expected: { questions: ['nps 0-10: 4 5 6 7 8 9'] },
  },
  {
    what: 'Answers and the row of a test with spaces',
    lines: [
      'Submitted at|Status|How likely are you to recommend us?',
      '2026-09-01 10:00:00|Complete|9',
      '2026-09-02 10:00:00| Test |1',
      '2026-09-03 10:00:00|Complete|8',
    ],
    expected: { questions: ['nps 0-10: 9 8'] },
  },
  {
    what: 'Scores beside kinds that do not fit them',
    lines: ['Timestamp|Level|Kind', ...many(4, at => `2026-09-0${at + 1} 10:00:00|${at + 1}|Promoter`)],
    expected: { questions: [] },
  },
  {
    what: 'The row number beside kinds',
    lines: [
      'No.|Timestamp|Score|Kind',
      '7|2026-09-01 10:00:00|8|Passive',
      '8|2026-09-02 10:00:00|7|Passive',
      '9|2026-09-03 10:00:00|10|Promoter',
    ],
    expected: { questions: ['nps 0-10: 8 7 10'] },
  },
  {
    what: 'A programme with stars that people gave',
    lines: ['Title|Speaker|Room|Attendee rating', ...many(5, at => `Talk on ${at}|${nameOf(at)}|A|${at}`)],
    expected: { sessions: [] },
  },
  {
    what: 'Proposals with what a jury gave',
    lines: [
      'Title|Speaker|Track|Rating|Status',
      ...many(5, at => `Talk on ${at}|${nameOf(at)}|Web|${at}|${at % 2 ? 'Accepted' : 'Rejected'}`),
    ],
    expected: { target: 'sessions', rows: 5 },
  },
  {
    what: 'People with their company, title and talk',
    lines: [
      'Title|Speaker|Email|Checked in',
      ...many(5, at => `Developer|${nameOf(at)}|p${at}@example.com|${at % 2 ? 'Yes' : 'No'}`),
    ],
    expected: { sessions: [], asksColumns: true },
  },
  {
    what: 'What a news site counts',
    lines: ['Title|URL|Points|Comments', ...many(3, at => `Post ${at}|https://example.com/${at}|${at + 10}|${at}`)],
    expected: {
      items: many(3, at => `Post ${at} | https://example.com/${at} |  | likes=${at + 10} comments=${at}`),
    },
  },
  {
    what: 'Members with the day on which they joined and left',
    lines: ['Name|Email|Joined|Left', ...many(4, at => `${personOf(at)}|2026-01-01|${at === 2 ? '2026-02-01' : ''}`)],
    expected: { rows: 4, rejected: 0 },
  },
]
