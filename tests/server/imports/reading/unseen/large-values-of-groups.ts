import { Dice, type Large, monthInWords, months, weeks } from './large-tables.ts'
import { table } from './seen.ts'

const countries = ['Germany', 'France', 'India', 'Brazil', 'Japan', 'Kenya', 'Spain', 'Poland', 'Chile', 'Canada']

/** Values of several metrics, countries or plans. */
export function largeGroups(): Large[] {
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
