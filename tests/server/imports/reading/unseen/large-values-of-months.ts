import { Dice, type Large, monthInWords, months, plain, weekOf, weeks } from './large-tables.ts'
import { table } from './seen.ts'

/** Values of weeks and months, with what people put between them. */
export function largeMonths(): Large[] {
  const dice = new Dice(2)
  const counts = weeks.map(() => 100 + dice.roll(900))
  const money = months.map(() => Math.round(100_000 + dice.roll(9_000_000)) / 100)
  const value = (at: number) => counts[at] ?? 0
  const amount = (at: number) => money[at] ?? 0
  const year = (at: number) => months[at]?.slice(0, 4) ?? ''
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((all, one) => all + one, 0)
  const withSums = (name: (at: number) => string, every: number) => [
    ['Month', 'Sign-ups'],
    ...months.flatMap((month, at) => [
      [monthInWords(month), value(at)],
      ...(at % every === every - 1 ? [[name(at), sum(at - every + 1, at + 1)]] : []),
    ]),
  ]
  const asMonths = plain(months, value)
  return [
    {
      what: '150 weeks by their numbers, the newest first',
      text: table([['Week', 'Sign-ups'], ...weeks.map((day, at) => [weekOf(day), value(at)]).reverse()]),
      expected: { values: plain(weeks, value).reverse(), rejected: 0, asks: [] },
    },
    {
      what: '150 weeks with a sum of each month among them',
      text: table([
        ['Week', 'Sign-ups'],
        ...weeks.flatMap((day, at) => [
          [weekOf(day), value(at)],
          ...(at % 4 === 3 && at < 40 ? [[monthInWords(day.slice(0, 7)), sum(at - 3, at + 1)]] : []),
        ]),
      ]),
      expected: { values: plain(weeks, value), codes: ['TOTALS_ROW'] },
    },
    {
      what: '48 months with a total of each year',
      text: table(withSums(at => `Total ${year(at)}`, 12)),
      expected: { values: asMonths, rejected: 0, asks: [], codes: ['TOTALS_ROW'] },
    },
    {
      what: '48 months with each year as a sum',
      text: table(withSums(year, 12)),
      expected: { values: asMonths, rejected: 0, codes: ['TOTALS_ROW'] },
    },
    {
      what: '48 months with quarters between them',
      text: table(withSums(at => `Q${Math.floor((at % 12) / 3) + 1} ${year(at)}`, 3)),
      expected: { values: asMonths, rejected: 0, codes: ['TOTALS_ROW'] },
    },
    {
      what: '48 months with totals of each year called as their year and a word',
      text: table(withSums(at => `${year(at)} Total`, 12)),
      expected: { values: asMonths, rejected: 0, codes: ['TOTALS_ROW'] },
    },
    {
      what: '48 months with financial years as sums',
      text: table(withSums(at => `FY${year(at).slice(2)}`, 12)),
      expected: { values: asMonths },
    },
    {
      what: 'A last month that is not over',
      text: table([
        ['Month', 'Sign-ups'],
        ...months.map((month, at) => [at === 47 ? `${monthInWords(month)} (MTD)` : monthInWords(month), value(at)]),
      ]),
      expected: { values: asMonths.slice(0, -1) },
    },
    {
      what: 'Forecasts, as another column says',
      text: table([
        ['Month', 'Sign-ups', 'Type'],
        ...months.map((month, at) => [month, value(at), at < 42 ? 'Actual' : 'Forecast']),
      ]),
      expected: {
        values: asMonths.map((text, at) => text.replace(/-$/, at < 42 ? 'Actual' : 'Forecast')),
        rejected: 0,
      },
    },
    {
      what: 'Actual and forecast as columns',
      text: table([
        ['Month', 'Actual', 'Forecast'],
        ...months.map((month, at) => (at < 42 ? [month, value(at), ''] : [month, '', value(at)])),
      ]),
      expected: {
        values: asMonths.map((text, at) => text.replace(/-$/, at < 42 ? 'Actual' : 'Forecast')),
        rejected: 0,
      },
    },
    {
      what: 'Forecasts, as notes in the last rows say',
      text: table([
        ['Month', 'Sign-ups', 'Notes'],
        ...months.map((month, at) => [month, value(at), at < 42 ? '' : 'forecast']),
      ]),
      expected: { values: asMonths.slice(0, 42) },
    },
    {
      what: 'Months in German in short, with euros',
      text: table(
        [
          ['Monat', 'Umsatz'],
          ...months.map((month, at) => [
            monthInWords(month)
              .replace('Mar', 'Mrz')
              .replace('May', 'Mai')
              .replace('Oct', 'Okt')
              .replace('Dec', 'Dez')
              .replace(/ 20/, ' '),
            `${amount(at).toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`,
          ]),
        ],
        ';',
      ),
      expected: { values: plain(months, amount), rejected: 0, asks: [] },
    },
    {
      what: 'Euros, and dollars from line 30 on',
      text: table([
        ['Month', 'Revenue'],
        ...months.map((month, at) => [month, `${at < 30 ? '€' : '$'}${amount(at).toFixed(2)}`]),
      ]),
      expected: { codes: ['CONTRADICTION'] },
    },
    {
      what: 'Percentages, and shares of one from line 30 on',
      text: table([
        ['Month', 'Open rate'],
        ...months.map((month, at) => [month, at < 30 ? `${40 + (at % 7)}%` : `0.4${at % 7}`]),
      ]),
      expected: { codes: ['CONTRADICTION'] },
    },
    {
      what: 'Eight lines above 150 weeks',
      text: table([
        ['DevRel weekly report', '', ''],
        ['Prepared by', 'The team', ''],
        ['Exported', '2026-01-05', ''],
        ['Workspace', 'Example', ''],
        ['Filters', 'none', ''],
        ['', '', ''],
        ['All figures are unaudited', '', ''],
        ['', '', ''],
        ['Week starting', 'Sign-ups', 'Talks'],
        ...weeks.map((day, at) => [day, value(at), at % 5]),
        ['', '', ''],
        ['Source: CRM', '', ''],
      ]),
      expected: {
        values: weeks.flatMap((day, at) => [`${day} ${value(at)} Sign-ups`, `${day} ${at % 5} Talks`]),
        rejected: 0,
      },
    },
    {
      what: 'A line of groups above the metrics',
      text: table([
        ['', 'Website', '', 'Community', ''],
        ['Week', 'Visits', 'Sign-ups', 'Posts', 'Answers'],
        ...weeks.map((day, at) => [day, value(at), at, at * 2, at * 3]),
      ]),
      expected: {
        values: weeks.flatMap((day, at) => [
          `${day} ${value(at)} Visits`,
          `${day} ${at} Sign-ups`,
          `${day} ${at * 2} Posts`,
          `${day} ${at * 3} Answers`,
        ]),
        rejected: 0,
      },
    },
    {
      what: 'A line of groups above metrics of the same names',
      text: table([
        ['', 'Docs', '', 'Blog', ''],
        ['Week', 'Visits', 'Readers', 'Visits', 'Readers'],
        ...weeks.map((day, at) => [day, value(at), at, at * 2, at * 3]),
      ]),
      expected: {},
      mustAsk: true,
    },
    {
      what: 'Fiscal quarters',
      text: table([
        ['Quarter', 'Sign-ups'],
        ...Array.from({ length: 16 }, (_, at) => [`FY${22 + Math.floor(at / 4)} Q${(at % 4) + 1}`, at]),
      ]),
      expected: { as: 'FISCAL_PERIODS' },
    },
    {
      what: 'Weeks with the month and the day of the week beside them',
      text: table([
        ['Week', 'Month', 'Weekday', 'Sign-ups'],
        ...weeks.map((day, at) => [weekOf(day), monthInWords(day.slice(0, 7)), 'Monday', value(at)]),
      ]),
      expected: { values: plain(weeks, value), rejected: 0 },
    },
  ]
}
