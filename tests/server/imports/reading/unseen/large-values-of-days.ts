import { Dice, dayFirst, type Large, manyDays, plain, threeYears } from './large-tables.ts'
import { table } from './seen.ts'

const grouped = (value: number) => value.toLocaleString('en-US')

/** Values of days, over years. */
export function largeDays(): Large[] {
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
