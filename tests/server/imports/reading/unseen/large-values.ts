import { Dice, dayFirst, daysFrom, type Large, monthInWords, monthsFrom, weekOf } from './large-tables.ts'
import { table } from './seen.ts'

const threeYears = daysFrom('2023-01-01', 1096)
const manyDays = threeYears.slice(0, 620)
const weeks = daysFrom('2023-01-02', 150, 7)
const months = monthsFrom(2022, 48)
const grouped = (value: number) => value.toLocaleString('en-US')
const plain = (periods: readonly string[], value: (at: number) => number) =>
  periods.map((period, at) => `${period.length === 7 ? `${period}-01` : period} ${value(at)} -`)

function days(): Large[] {
  const dice = new Dice(1)
  const counts = threeYears.map(() => dice.roll(900))
  const holes = ['', 'n/a', '-', 'N/A']
  const isHole = (at: number) => at % 9 === 4
  const late = (at: number) => (at < 300 ? (counts[at] ?? 0) : 1000 + (counts[at] ?? 0) * 7)
  const firstTwelve = threeYears.filter((day, at) => Number(day.slice(8)) <= 12 || at > 900)
  return [
    {
      what: 'Three years of days',
      text: table([['Date', 'Sign-ups'], ...threeYears.map((day, at) => [day, counts[at] ?? 0])]),
      expected: { values: plain(threeYears, at => counts[at] ?? 0), rejected: 0, asks: [] },
    },
    {
      what: 'Three years of days, the newest first',
      text: table([['Date', 'Sign-ups'], ...threeYears.map((day, at) => [day, counts[at] ?? 0]).reverse()]),
      expected: { values: plain(threeYears, at => counts[at] ?? 0).reverse(), rejected: 0, asks: [] },
    },
    {
      what: 'Days with holes written in four ways',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.map((day, at) => [day, isHole(at) ? (holes[at % 4] ?? '') : (counts[at] ?? 0)]),
      ]),
      expected: {
        values: plain(manyDays, at => counts[at] ?? 0).filter((_, at) => !isHole(at)),
        // Whoever writes a sign for nothing is asked; an empty cell is only told.
        rejected: manyDays.filter((_, at) => isHole(at) && holes[at % 4] !== '').length,
      },
    },
    {
      what: 'The first thousand in line 300, where commas separate',
      text: table([['Date', 'Sign-ups'], ...manyDays.map((day, at) => [day, grouped(late(at))])]),
      expected: { values: plain(manyDays, late), rejected: 0, asks: [] },
    },
    {
      what: 'The first thousand in line 300, where tabs separate',
      text: table([['Date', 'Sign-ups'], ...manyDays.map((day, at) => [day, grouped(late(at))])], '\t'),
      expected: { asks: ['decimalSign'] },
    },
    {
      what: 'The first thousand with a point in line 300, where semicolons separate',
      text: table(
        [
          ['Datum', 'Anmeldungen'],
          ...manyDays.map((day, at) => [dayFirst(day, '.'), grouped(late(at)).replaceAll(',', '.')]),
        ],
        ';',
      ),
      expected: { values: plain(manyDays, late), rejected: 0, asks: [] },
    },
    {
      what: 'A day above twelve in line 360 only',
      text: table([['Date', 'Sign-ups'], ...firstTwelve.map((day, at) => [dayFirst(day), at])]),
      expected: { values: plain(firstTwelve, at => at), rejected: 0, asks: [] },
    },
    {
      what: 'No day above twelve in 400 lines',
      text: table([['Date', 'Sign-ups'], ...firstTwelve.slice(0, 350).map((day, at) => [dayFirst(day), at])]),
      expected: { asks: ['dateOrder'] },
    },
    {
      what: 'Two hands: ISO, and the day first with points from line 200 on',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.map((day, at) => [at < 200 ? day : dayFirst(day, '.'), counts[at] ?? 0]),
      ]),
      expected: { values: plain(manyDays, at => counts[at] ?? 0), rejected: 0, asks: [] },
    },
    {
      what: 'A word among 620 numbers',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.map((day, at) => [day, at === 480 ? 'see note' : (counts[at] ?? 0)]),
      ]),
      expected: { values: plain(manyDays, at => counts[at] ?? 0).filter((_, at) => at !== 480), rejected: 1 },
    },
    {
      what: 'A day that stands there again far below with another number',
      text: table([
        ['Date', 'Sign-ups'],
        ...manyDays.map((day, at) => [day, counts[at] ?? 0]),
        [manyDays[3] ?? '', 12_345],
      ]),
      expected: { values: plain(manyDays, at => counts[at] ?? 0), rejected: 1, codes: ['DUPLICATE_PERIOD'] },
    },
    {
      what: 'Below nought, in three ways',
      text: table([
        ['Date', 'Net sign-ups'],
        ...manyDays.map((day, at) => {
          const count = counts[at] ?? 0
          return [day, at % 5 === 0 ? (at % 2 === 0 ? `(${count})` : `-${count}`) : at % 7 === 0 ? `−${count}` : count]
        }),
      ]),
      expected: {
        values: plain(manyDays, at => (at % 5 === 0 || at % 7 === 0 ? -1 : 1) * (counts[at] ?? 0)).map(value =>
          value.replace(' -0 ', ' 0 '),
        ),
        rejected: 0,
      },
    },
    {
      what: 'Hours of sixty days',
      text: table([
        ['Time', 'Sign-ups'],
        ...Array.from({ length: 1440 }, (_, at) => [
          new Date(Date.UTC(2026, 0, 1, at)).toISOString().slice(0, 16).replace('T', ' '),
          at,
        ]),
      ]),
      expected: { values: [] },
    },
    {
      what: 'Numbers in short',
      text: table([['Date', 'Views'], ...manyDays.map((day, at) => [day, `${(counts[at] ?? 0) / 100}K`])]),
      expected: { values: [] },
    },
    {
      what: 'Numbers in short from line 300 on',
      text: table([
        ['Date', 'Views'],
        ...manyDays.map((day, at) => [day, at < 300 ? (counts[at] ?? 0) : `${(counts[at] ?? 0) / 100}K`]),
      ]),
      expected: { values: plain(manyDays.slice(0, 300), at => counts[at] ?? 0), rejected: 320 },
    },
    {
      what: 'A metric that is counted since line 500 only, which is further than anybody looks',
      text: table([
        ['Date', 'Sign-ups', 'Talks'],
        ...manyDays.map((day, at) => [day, counts[at] ?? 0, at < 500 ? '' : at]),
      ]),
      expected: { values: plain(manyDays, at => counts[at] ?? 0), rejected: 0, codes: ['SKIPPED_LINES'] },
    },
    {
      what: 'A metric that is counted since line 300 only',
      text: table([
        ['Date', 'Sign-ups', 'Talks'],
        ...manyDays.map((day, at) => [day, counts[at] ?? 0, at < 300 ? '' : at]),
      ]),
      expected: {
        values: manyDays.flatMap((day, at) => [
          `${day} ${counts[at] ?? 0} Sign-ups`,
          ...(at < 300 ? [] : [`${day} ${at} Talks`]),
        ]),
        rejected: 0,
      },
    },
    {
      what: 'A metric that is n/a up to line 100',
      text: table([
        ['Date', 'Sign-ups', 'Talks'],
        ...manyDays.map((day, at) => [day, counts[at] ?? 0, at < 100 ? 'n/a' : at]),
      ]),
      expected: {
        values: manyDays.flatMap((day, at) => [
          `${day} ${counts[at] ?? 0} Sign-ups`,
          ...(at < 100 ? [] : [`${day} ${at} Talks`]),
        ]),
        rejected: 0,
      },
    },
    {
      what: 'Notes in few lines, far below',
      text: table([
        ['Date', 'Sign-ups', 'Comment'],
        ...manyDays.map((day, at) => [
          day,
          counts[at] ?? 0,
          at === 500 ? 'Conference' : at === 600 ? 'Outage, 2 days' : '',
        ]),
      ]),
      expected: { values: plain(manyDays, at => counts[at] ?? 0), rejected: 0, asks: [] },
    },
    {
      what: 'Notes without a name above them, far below',
      text: table([
        ['Date', 'Sign-ups', ''],
        ...manyDays.map((day, at) => [
          day,
          counts[at] ?? 0,
          at === 500 ? 'Conference' : at === 600 ? 'Outage, 2 days' : '',
        ]),
      ]),
      expected: { values: plain(manyDays, at => counts[at] ?? 0), rejected: 0, asks: [] },
    },
  ]
}

/** What is close to a rule for long files, and should stay as it is. */
function nearMisses(): Large[] {
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

function weeksAndMonths(): Large[] {
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

const countries = ['Germany', 'France', 'India', 'Brazil', 'Japan', 'Kenya', 'Spain', 'Poland', 'Chile', 'Canada']

function groups(): Large[] {
  const dice = new Dice(3)
  const grid = Array.from({ length: 1600 }, () => dice.roll(2000))
  const at = (group: number, period: number) => grid[(group * 157 + period) % 1600] ?? 0
  const metrics = ['Visits', 'Sign-ups', 'Active users', 'Talks', 'Stars']
  const byMetric = metrics.flatMap((metric, group) =>
    weeks.slice(0, 104).map((day, week) => [day, metric, at(group, week)]),
  )
  const byCountry = countries.flatMap((country, group) => weeks.map((day, week) => [day, country, at(group, week)]))
  const told = (rows: readonly (readonly (string | number)[])[]) =>
    rows.map(([day, name, value]) => `${day} ${value} ${name}`)
  const plans = ['Free', 'Pro', 'Team'].flatMap((plan, p) =>
    ['Search', 'Mail', 'Talks', 'Ads'].flatMap((channel, c) =>
      weeks.slice(0, 100).map((day, week) => [day, plan, channel, at(p * 4 + c, week)]),
    ),
  )
  const wideMonths = months.slice(0, 36)
  const forty = Array.from(
    { length: 40 },
    (_, of) => `Metric ${String.fromCharCode(65 + (of % 26))}${of < 26 ? '' : 'x'}`,
  )
  const wideValue = (of: number, month: number) => at(of, month)
  const wide = (cell: (of: number, month: number) => string | number) =>
    forty.map((name, of) => [name, ...wideMonths.map((_, month) => cell(of, month))])
  const isHole = (of: number, month: number) => (of * 7 + month) % 11 === 0 || month < of / 2
  const wideTruth = forty.flatMap((name, of) =>
    wideMonths.map((month, place) => ({ text: `${month}-01 ${wideValue(of, place)} ${name}`, of, place })),
  )
  return [
    {
      what: 'Five metrics of two years, one below the other',
      text: table([['Week', 'Metric', 'Value'], ...byMetric]),
      expected: { values: told(byMetric), rejected: 0, asks: [] },
    },
    {
      what: 'Five metrics of two years, week by week',
      text: table([
        ['Week', 'Metric', 'Value'],
        ...byMetric.toSorted(([a], [b]) => String(a).localeCompare(String(b))),
      ]),
      expected: { values: told(byMetric.toSorted(([a], [b]) => String(a).localeCompare(String(b)))), rejected: 0 },
    },
    {
      what: 'Five metrics as things without a word for them, one below the other',
      text: table([['Week', 'Series', 'Count'], ...byMetric]),
      expected: { values: told(byMetric), rejected: 0 },
    },
    {
      what: 'Ten countries, one below the other',
      text: table([['Week', 'Country', 'Sign-ups'], ...byCountry]),
      expected: { values: told(byCountry), rejected: 0 },
    },
    {
      what: 'Ten countries, one below the other, in the first column',
      text: table([
        ['Country', 'Week', 'Sign-ups'],
        ...byCountry.map(([day = '', name = '', value = '']) => [name, day, value]),
      ]),
      expected: { values: told(byCountry), rejected: 0 },
    },
    {
      what: 'Plans and channels, one below the other',
      text: table([['Week', 'Plan', 'Channel', 'Sign-ups'], ...plans]),
      expected: { values: [] },
      mustAsk: true,
    },
    {
      what: 'All regions in one for 100 lines, then three of them',
      text: table([
        ['Week', 'Region', 'Sign-ups'],
        ...weeks.flatMap((day, week) =>
          week < 100
            ? [[day, 'Global', week]]
            : ['EMEA', 'AMER', 'APAC'].map((region, r) => [day, region, at(r, week)]),
        ),
      ]),
      expected: {
        values: weeks.flatMap((day, week) =>
          week < 100
            ? [`${day} ${week} Global`]
            : ['EMEA', 'AMER', 'APAC'].map((region, r) => `${day} ${at(r, week)} ${region}`),
        ),
        rejected: 0,
      },
    },
    {
      what: 'A channel that is filled from line 100 on, where it tells the weeks apart',
      text: table([
        ['Week', 'Channel', 'Sign-ups'],
        ...weeks.flatMap((day, week) =>
          week < 100 ? [[day, '', week]] : ['Mail', 'Talks'].map((channel, c) => [day, channel, at(c, week)]),
        ),
      ]),
      expected: {
        values: weeks.flatMap((day, week) =>
          week < 100 ? [`${day} ${week} -`] : ['Mail', 'Talks'].map((channel, c) => `${day} ${at(c, week)} ${channel}`),
        ),
        rejected: 0,
      },
    },
    {
      what: 'Metrics that stand in the first row of each block',
      text: table([
        ['Metric', 'Month', 'Value'],
        ...metrics.flatMap((metric, group) =>
          months.map((month, of) => [of === 0 ? metric : '', month, at(group, of)]),
        ),
      ]),
      expected: {
        values: metrics.flatMap((metric, group) => months.map((month, of) => `${month}-01 ${at(group, of)} ${metric}`)),
        rejected: 0,
      },
    },
    {
      what: 'Months that stand in the first row of each block',
      text: table([
        ['Month', 'Metric', 'Value'],
        ...months.flatMap((month, of) =>
          metrics.map((metric, group) => [group === 0 ? month : '', metric, at(group, of)]),
        ),
      ]),
      expected: {
        values: months.flatMap((month, of) => metrics.map((metric, group) => `${month}-01 ${at(group, of)} ${metric}`)),
        rejected: 0,
      },
    },
    {
      what: 'Forty metrics of 36 months',
      text: table([['Metric', ...wideMonths.map(monthInWords)], ...wide(wideValue)]),
      expected: { values: wideTruth.map(({ text }) => text), rejected: 0, asks: [] },
    },
    {
      what: 'Forty metrics of 36 months with holes',
      text: table([
        ['Metric', ...wideMonths.map(monthInWords)],
        ...wide((of, month) => (isHole(of, month) ? (month % 2 === 0 ? '' : '-') : wideValue(of, month))),
      ]),
      expected: {
        values: wideTruth.filter(({ of, place }) => !isHole(of, place)).map(({ text }) => text),
        rejected: 0,
      },
    },
    {
      what: 'Forty metrics of 36 months with quarters, sums and titles of parts',
      text: table([
        [
          'KPI',
          ...wideMonths.flatMap((month, of) => [
            monthInWords(month),
            ...(of % 3 === 2 ? [`Q${Math.floor((of % 12) / 3) + 1} ${month.slice(0, 4)}`] : []),
          ]),
          'Total',
        ],
        ...wide(wideValue).flatMap(([name = '', ...cells], of) => [
          ...(of % 10 === 0 ? [[`Part ${of / 10 + 1}`, ...Array.from({ length: 49 }, () => '')]] : []),
          [name, ...cells.flatMap((cell, month) => [cell, ...(month % 3 === 2 ? [999] : [])]), 9999],
        ]),
        ['Total', ...Array.from({ length: 49 }, () => 99)],
      ]),
      expected: { values: wideTruth.map(({ text }) => text) },
    },
    {
      what: 'Forty metrics as columns, some of which begin late',
      text: table([
        ['Month', ...forty],
        ...wideMonths.map((month, place) => [
          month,
          ...forty.map((_, of) => (place < of / 2 ? '' : wideValue(of, place))),
        ]),
      ]),
      expected: {
        values: wideMonths.flatMap((month, place) =>
          forty.flatMap((name, of) => (place < of / 2 ? [] : [`${month}-01 ${wideValue(of, place)} ${name}`])),
        ),
        rejected: 0,
      },
    },
    {
      what: 'Countries with their codes',
      text: table([
        ['Week', 'Country', 'Country code', 'Sign-ups'],
        ...byCountry.map(([day = '', name = '', value = '']) => [
          day,
          name,
          String(name).slice(0, 2).toUpperCase(),
          value,
        ]),
      ]),
      expected: { values: [] },
      mustAsk: true,
    },
  ]
}

export const largeValues: readonly Large[] = [...days(), ...nearMisses(), ...weeksAndMonths(), ...groups()]
