import { type Large, manyDays, monthInWords, months, plain, weeks } from './large-tables.ts'
import { table } from './seen.ts'

/** What is close to a rule for long files, and should stay as it is. */
export function largeNearMisses(): Large[] {
  const values = (at: number) => 100 + at
  const all = plain(months, values)
  const noted = (note: (at: number) => string) =>
    table([['Month', 'Sign-ups', 'Notes'], ...months.map((month, at) => [month, values(at), note(at)])])
  return [
    {
      what: 'Notes that speak of forecasts',
      text: noted(at => (at === 40 ? 'Forecast beaten' : at === 41 ? 'Plan for May' : '')),
      expected: { values: all, rejected: 0 },
    },
    {
      what: 'A file of nothing but a plan',
      text: noted(() => 'plan'),
      expected: { values: all, rejected: 0 },
    },
    {
      what: 'Notes in German of a month that is not over',
      text: noted(at => (at === 47 ? '(unvollständig)' : '')),
      expected: { values: all.slice(0, -1), rejected: 0, codes: ['SKIPPED_LINES'] },
    },
    {
      what: 'A column of remarks with a name of its own, far below',
      text: table([
        ['Date', 'Sign-ups', 'What happened'],
        ...manyDays.map((day, at) => [day, at, at === 200 ? 'Conference' : at === 300 ? 'Outage' : '']),
      ]),
      expected: { values: plain(manyDays, at => at), rejected: 0 },
    },
    {
      what: 'Numbers without a name beside those with one',
      text: table([['Date', 'Sign-ups', ''], ...manyDays.map((day, at) => [day, at, at % 4])]),
      expected: { values: [] },
    },
    {
      what: 'One decimal comma far below one thousand with a comma',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.map((day, at) => [day, at === 10 ? '1,234' : at === 550 ? '12,5' : 900 + (at % 90)]),
      ]),
      expected: { asks: ['decimalSign'] },
    },
    {
      what: 'Decimal commas of which some have three digits behind them',
      text: table([
        ['Date', 'Rating'],
        ...manyDays.map((day, at) => [day, at % 50 === 7 ? `4,12${1 + (at % 9)}` : `4,${at % 10}`]),
      ]),
      expected: {
        values: plain(manyDays, at => Number(at % 50 === 7 ? `4.12${1 + (at % 9)}` : `4.${at % 10}`)),
        asks: [],
      },
    },
    {
      what: 'All the digits that a program has',
      text: table([['Date', 'Rate'], ...manyDays.map((day, at) => [day, (at + 1) / 7000])]),
      expected: { values: plain(manyDays, at => (at + 1) / 7000), rejected: 0 },
    },
    {
      what: 'Another table further below than anybody looks',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.slice(0, 500).map((day, at) => [day, at]),
        ['', ''],
        ['Date', 'Talks'],
        ...manyDays.slice(500).map((day, at) => [day, at]),
      ]),
      expected: { values: plain(manyDays.slice(0, 500), at => at), rejected: 121, codes: ['CONTRADICTION'] },
    },
    {
      what: 'The same header once more, further below than anybody looks',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.slice(0, 500).map((day, at) => [day, at]),
        ['Date', 'Sign-ups'],
        ...manyDays.slice(500).map((day, at) => [day, 500 + at]),
      ]),
      expected: { values: plain(manyDays, at => at), rejected: 0 },
    },
    {
      what: 'The month of each day, beside a metric',
      text: table([['Date', 'Month', 'Sign-ups'], ...manyDays.map((day, at) => [day, monthInWords(day), at])]),
      expected: { values: plain(manyDays, at => at), rejected: 0 },
    },
    {
      what: 'The month in which something is due is another one',
      text: table([['Date', 'Month', 'Sign-ups'], ...weeks.map((day, at) => [day, months[at % 48] ?? '', at])]),
      expected: { values: [] },
    },
    {
      what: 'A total of each quarter before its name and behind it',
      text: table([
        ['Month', 'Sign-ups'],
        ...months.flatMap((month, at) => [
          [month, values(at)],
          ...(at === 11
            ? [['2022 Total', 9]]
            : at === 14
              ? [['Total Q1 2023', 9]]
              : at === 17
                ? [['Q2 Total', 9]]
                : []),
        ]),
      ]),
      expected: { values: all, rejected: 0, codes: ['TOTALS_ROW'] },
    },
  ]
}
