import { Dice, dayFirst, daysFrom, type Large } from './large-tables.ts'
import { table } from './seen.ts'

const site = 'https://blog.example.org'
const days = daysFrom('2024-01-01', 300, 2)
const dice = new Dice(11)
const views = days.map(() => dice.roll(5000))
const viewsOf = (at: number) => views[at] ?? 0
const all = views.reduce((sum, one) => sum + one, 0)
const slug = (at: number) => `${site}/post-${at}`
const oddTitles = [
  '404',
  '2025',
  '1984',
  '2024-01-15',
  'Total',
  '10x, or "faster"',
  'Two\nlines',
  '100%',
  'Average',
  '#1',
]
const quarter = ['2026-01', '2026-02', '2026-03']
const posts = (row: (at: number) => (string | number)[]) => days.map((_, at) => row(at))

/** An id as long as those of YouTube. */
const idOf = (at: number) => `v${String(at).padStart(10, '0')}`

export const largeContent: readonly Large[] = [
  {
    what: 'YouTube: 300 videos below their total',
    text: table([
      ['Content', 'Video title', 'Video publish time', 'Duration', 'Views', 'Watch time (hours)', 'Subscribers'],
      ['Total', '', '', '', all, 300, 30],
      ...posts(at => [idOf(at), oddTitles[at] ?? `Video ${at}`, 'Jan 6, 2024', 100, viewsOf(at), 1, 0]),
    ]),
    expected: { as: 'youtube-studio/content-table', rows: 300, rejected: 0, figures: { views: all, items: 300 } },
  },
  {
    what: '300 posts above their total',
    text: table([
      ['Title', 'URL', 'Published', 'Views', 'Likes'],
      ...posts(at => [`Post ${at}`, slug(at), days[at] ?? '', viewsOf(at), at]),
      ['Total', '', '', all, 44_850],
    ]),
    expected: {
      as: 'generic/content-table',
      rows: 300,
      rejected: 0,
      figures: { views: all, likes: 44_850, items: 300 },
    },
  },
  {
    what: '300 posts, some called as numbers, days and totals',
    text: table([
      ['Title', 'URL', 'Published', 'Views'],
      ...posts(at => [oddTitles[at] ?? `Post ${at}`, slug(at), days[at] ?? '', viewsOf(at)]),
    ]),
    expected: { rows: 300, rejected: 0, figures: { views: all, items: 300 } },
  },
  {
    what: '300 posts above their total, which names its days and its site',
    text: table([
      ['Title', 'URL', 'Published', 'Views', 'Likes'],
      ...posts(at => [`Post ${at}`, slug(at), days[at] ?? '', viewsOf(at), at]),
      ['Total', 'blog.example.org', '2024-01-01', all, 44_850],
    ]),
    expected: { rows: 300, rejected: 0, figures: { views: all, likes: 44_850, items: 300 } },
  },
  {
    what: '300 posts of which the first ten have numbers for titles, with no address',
    text: table([
      ['Title', 'Published', 'Views'],
      ...posts(at => [at < 10 ? String(400 + at) : `Post ${at}`, days[at] ?? '', viewsOf(at)]),
    ]),
    expected: { rows: 300, rejected: 0, figures: { views: all, items: 300 } },
  },
  {
    what: 'The first thousand with a comma in line 250, where tabs separate',
    text: table(
      [
        ['Title', 'URL', 'Published', 'Views'],
        ...posts(at => [`Post ${at}`, slug(at), days[at] ?? '', at < 250 ? at : `${1 + (at % 9)},${100 + at}`]),
      ],
      '\t',
    ),
    expected: {
      rows: 300,
      figures: {
        views: days.reduce((sum, _, at) => sum + (at < 250 ? at : (1 + (at % 9)) * 1000 + 100 + at), 0),
        items: 300,
      },
    },
  },
  {
    what: 'The newest 100 without any figures yet',
    text: table([
      ['Title', 'URL', 'Published', 'Views', 'Reads'],
      ...posts(at => [`Post ${at}`, slug(at), days[299 - at] ?? '', at < 100 ? '-' : viewsOf(at), at < 100 ? '' : at]),
    ]),
    expected: {
      rows: 300,
      figures: { views: views.reduce((sum, one, at) => sum + (at < 100 ? 0 : one), 0), items: 300 },
    },
  },
  {
    what: 'Likes that are counted from line 200 on',
    text: table([
      ['Title', 'URL', 'Published', 'Views', 'Likes'],
      ...posts(at => [`Post ${at}`, slug(at), days[at] ?? '', viewsOf(at), at < 200 ? '' : 5]),
    ]),
    expected: { rows: 300, rejected: 0, figures: { views: all, likes: 500, items: 300 } },
  },
  {
    what: 'Days of publication that become clear in line 120',
    text: table([
      ['Title', 'URL', 'Published', 'Views'],
      ...daysFrom('2024-01-01', 600)
        .filter((day, at) => at > 360 || Number(day.slice(8)) <= 12)
        .map((day, at) => [`Post ${at}`, `${site}/d-${at}`, dayFirst(day), 1]),
    ]),
    expected: {
      rejected: 0,
      items: daysFrom('2024-01-01', 600)
        .filter((day, at) => at > 360 || Number(day.slice(8)) <= 12)
        .map((day, at) => `Post ${at} | ${site}/d-${at} | ${day} | views=1`),
    },
  },
  {
    what: 'A total of each year among 300 posts',
    text: table([
      ['Title', 'URL', 'Published', 'Views'],
      ...posts(at => [`Post ${at}`, slug(at), days[at] ?? '', viewsOf(at)]).flatMap((row, at) => [
        row,
        ...(at % 150 === 149 ? [[`Total ${2024 + Math.floor(at / 150)}`, '', '', 99_999]] : []),
      ]),
    ]),
    expected: { rows: 300, figures: { views: all, items: 300 } },
  },
  {
    what: 'Posts by country, one below the other',
    text: table([
      ['Title', 'URL', 'Country', 'Views', 'Unique visitors'],
      ...Array.from({ length: 40 }, (_, post) =>
        ['DE', 'FR', 'IN', 'BR', 'JP', 'KE', 'ES', 'PL'].map((country, at) => [
          `Post ${post}`,
          slug(post),
          country,
          viewsOf(post * 7 + (at % 7)),
          at,
        ]),
      ).flat(),
    ]),
    expected: {
      rows: 320,
      figures: {
        views: Array.from({ length: 320 }, (_, at) => viewsOf(Math.floor(at / 8) * 7 + ((at % 8) % 7))).reduce(
          (sum, one) => sum + one,
          0,
        ),
        items: 40,
      },
    },
  },
  {
    what: 'Posts by country, country after country',
    text: table([
      ['Title', 'URL', 'Country', 'Views', 'Unique visitors'],
      ...['DE', 'FR', 'IN', 'BR'].flatMap((country, at) =>
        Array.from({ length: 80 }, (_, post) => [`Post ${post}`, slug(post), country, viewsOf(post), at]),
      ),
    ]),
    expected: {
      rows: 320,
      figures: { views: 4 * views.slice(0, 80).reduce((sum, one) => sum + one, 0), items: 80 },
    },
  },
  {
    what: 'Posts by country, with a row for all of them',
    text: table([
      ['Title', 'URL', 'Country', 'Views'],
      ...Array.from({ length: 80 }, (_, post) => [
        [`Post ${post}`, slug(post), 'All', 30],
        [`Post ${post}`, slug(post), 'DE', 10],
        [`Post ${post}`, slug(post), 'FR', 20],
      ]).flat(),
    ]),
    expected: { figures: { views: 2400, items: 80 } },
  },
  {
    what: 'Pages with what stands behind them',
    text: table([
      ['URL', 'Pageviews'],
      ...Array.from({ length: 100 }, (_, page) => [
        [`${site}/p-${page}`, 10],
        [`${site}/p-${page}?utm_source=mail`, 5],
        [`http://www.blog.example.org/p-${page}/#top`, 1],
      ]).flat(),
    ]),
    expected: { rows: 300, figures: { views: 1600, items: 100 } },
  },
  {
    what: 'Drafts and deleted posts',
    text: table([
      ['Title', 'URL', 'Status', 'Published', 'Views'],
      ...posts(at => [
        `Post ${at}`,
        at % 10 === 3 ? '' : slug(at),
        at % 10 === 3 ? 'draft' : at % 25 === 4 ? 'deleted' : 'published',
        at % 10 === 3 ? '' : (days[at] ?? ''),
        at % 10 === 3 ? '' : viewsOf(at),
      ]),
    ]),
    expected: { rows: 300, figures: { views: views.reduce((sum, one, at) => sum + (at % 10 === 3 ? 0 : one), 0) } },
  },
  {
    what: '300 posts of one title in twos',
    text: table([
      ['Title', 'URL', 'Published', 'Views'],
      ...posts(at => [`Post ${Math.floor(at / 2)}`, slug(at), days[at] ?? '', viewsOf(at)]),
    ]),
    expected: { rows: 300, rejected: 0, figures: { views: all, items: 300 } },
  },
  {
    what: 'Views in short from line 100 on',
    text: table([
      ['Title', 'URL', 'Published', 'Views'],
      ...posts(at => [`Post ${at}`, slug(at), days[at] ?? '', at < 100 ? 7 : `${at}.5K`]),
    ]),
    expected: { figures: { views: 700, items: 100 }, rejected: 200 },
  },
  {
    what: 'Pages of each month, one below the other',
    text: table([
      ['Month', 'Page', 'Views'],
      ...quarter.flatMap(month => Array.from({ length: 100 }, (_, page) => [month, `/docs/p-${page}`, viewsOf(page)])),
    ]),
    expected: {
      values: quarter.flatMap(month =>
        Array.from({ length: 100 }, (_, page) => `${month}-01 ${viewsOf(page)} /docs/p-${page}`),
      ),
      rejected: 0,
    },
  },
  {
    what: 'Pages that a search behind them tells apart',
    text: table([
      ['URL', 'Pageviews', 'Visitors'],
      ...Array.from({ length: 100 }, (_, page) => [`${site}/show?id=${page}`, 10, 3]),
      [`${site}/show?utm_source=x&id=5`, 1, 1],
    ]),
    expected: { rows: 101, figures: { views: 1001, items: 100 }, codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'Paths with and without what tells a campaign',
    text: table([
      ['Path', 'Views', 'Visitors'],
      ...Array.from({ length: 100 }, (_, page) => [`/docs/p-${page}`, 10, 3]),
      ['/docs/p-7/', 2, 1],
      ['/docs/p-7?utm_source=x', 1, 1],
      ['/docs/p-7?page=2', 5, 1],
    ]),
    expected: { rows: 103, figures: { views: 1008, items: 101 }, codes: ['DUPLICATE_ITEM'] },
  },
  {
    what: 'Likes that are counted from line 450 on',
    text: table([
      ['Title', 'URL', 'Published', 'Views', 'Likes'],
      ...Array.from({ length: 600 }, (_, at) => [`Post ${at}`, slug(at), '2026-01-05', 1, at < 450 ? '' : 5]),
    ]),
    expected: { rows: 600, rejected: 0, figures: { views: 600, items: 600 }, codes: ['SKIPPED_LINES'] },
  },
]
