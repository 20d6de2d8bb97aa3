import { table, type Unseen } from './seen.ts'

const ga4Above = (start: string, end: string) =>
  `# ----------------------------------------\n# ${start}\n# ${end}\n# ----------------------------------------\n`

export const ga4Files: readonly Unseen[] = [
  {
    name: 'GA4 pages by path, with lines above in German',
    text: `${ga4Above('Startdatum: 20260901', 'Enddatum: 20260930')}${table([
      ['Seitenpfad und Bildschirmklasse', 'Aufrufe', 'Aktive Nutzer', 'Aufrufe pro aktivem Nutzer', 'Ereignisanzahl'],
      ['/blog/warteschlangen', '120', '80', '1.5', '400'],
      ['/', '60', '50', '1.2', '200'],
    ])}`,
    expected: {
      as: 'google-analytics/ga4-pages-and-screens',
      period: '2026-09-01 2026-09-30',
      rows: 2,
      figures: { views: 180, items: 2 },
    },
  },
  {
    name: 'GA4 pages with lines above in Japanese',
    text: `${ga4Above('開始日: 20260901', '終了日: 20260930')}${table([
      ['ページ タイトルとスクリーン クラス', '表示回数', 'アクティブ ユーザー'],
      ['はじめに', '12', '8'],
    ])}`,
    expected: {
      as: 'google-analytics/ga4-pages-and-screens',
      period: '2026-09-01 2026-09-30',
      figures: { views: 12, items: 1 },
    },
  },
  {
    name: 'GA4 pages with lines above in Spanish',
    text: `${ga4Above('Fecha de inicio: 20260901', 'Fecha de finalización: 20260930')}${table([
      ['Título de página y clase de pantalla', 'Vistas', 'Usuarios activos'],
      ['Colas', '12', '8'],
    ])}`,
    expected: {
      as: 'google-analytics/ga4-pages-and-screens',
      period: '2026-09-01 2026-09-30',
      figures: { views: 12, items: 1 },
    },
  },
  {
    name: 'GA4 exploration with a grand total behind the last column',
    text: `# ----------------------------------------\n# Free form 1\n# acme - GA4\n# 20260901-20260930\n# ----------------------------------------\n\n${table(
      [
        ['Page path + query string', 'Views', 'Active users'],
        ['', '130', '60', 'Grand total'],
        ['/docs?v=2', '100', '50'],
        ['/', '30', '20'],
      ],
    )}`,
    expected: {
      as: 'google-analytics/ga4-pages-and-screens',
      period: '2026-09-01 2026-09-30',
      rows: 2,
      rejected: 0,
      figures: { views: 130, items: 2 },
    },
  },
  {
    name: 'GA4 pages with two levels: a title and its path',
    text: table([
      ['Page title', 'Page path', 'Views', 'Active users'],
      ['Docs', '/docs', '100', '50'],
      ['Docs', '/docs/2', '30', '20'],
    ]),
    expected: { as: 'google-analytics/ga4-pages-and-screens', rows: 2, rejected: 0, figures: { views: 130, items: 2 } },
  },
  {
    name: 'GA4 pages of two periods, one block after the other',
    text: `# Start date: 20260901\n# End date: 20260930\n${table([
      ['Page title and screen class', 'Views', 'Active users'],
      ['Docs', '100', '50'],
    ])}\n# Start date: 20260801\n# End date: 20260831\n${table([
      ['Page title and screen class', 'Views', 'Active users'],
      ['Docs', '90', '40'],
    ])}`,
    expected: { as: 'SEVERAL_EVENTS' },
  },
  {
    name: 'GA4 pages that compare two periods in a column',
    text: table([
      ['Page title and screen class', 'Date range', 'Views', 'Active users'],
      ['Docs', 'Sep 1 - Sep 30, 2026', '100', '50'],
      ['Docs', 'Aug 1 - Aug 31, 2026', '90', '40'],
      ['Home', 'Sep 1 - Sep 30, 2026', '10', '5'],
      ['Home', 'Aug 1 - Aug 31, 2026', '10', '5'],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'GA4 landing pages have sessions, not views',
    text: `# Start date: 20260901\n# End date: 20260930\n${table([
      ['Landing page', 'Sessions', 'Active users', 'New users', 'Average engagement time per session', 'Key events'],
      ['/docs', '100', '50', '30', '12.5', '0'],
      ['(not set)', '7', '6', '1', '0', '0'],
    ])}`,
    expected: {
      as: 'google-analytics/ga4-landing-pages',
      period: '2026-09-01 2026-09-30',
      rows: 2,
      figures: { visits: 107, items: 2 },
    },
  },
  {
    name: 'GA4 by day, with compact dates',
    text: `# Start date: 20260901\n# End date: 20260902\n${table([
      ['Date', 'Active users', 'New users', 'Views'],
      ['20260901', '12', '3', '40'],
      ['20260902', '9', '1', '31'],
    ])}`,
    expected: {
      target: 'values',
      rejected: 0,
      as: 'google-analytics/ga4-days',
      days: ['2026-09-01 views=40 visitorDays=12', '2026-09-02 views=31 visitorDays=9'],
    },
  },
  {
    name: 'GA4 by day, counted from the first',
    text: `# Start date: 20260830\n# End date: 20260901\n${table([
      ['Nth day', 'Active users', 'Views'],
      ['0000', '12', '40'],
      ['0001', '9', '31'],
      ['0002', '8', '30'],
    ])}`,
    expected: {
      as: 'google-analytics/ga4-days',
      days: [
        '2026-08-30 views=40 visitorDays=12',
        '2026-08-31 views=31 visitorDays=9',
        '2026-09-01 views=30 visitorDays=8',
      ],
    },
  },
  {
    name: 'GA4 by day, counted from a first day that the file does not tell',
    text: table([
      ['Nth day', 'Active users', 'Views'],
      ['0000', '12', '40'],
      ['0001', '9', '31'],
    ]),
    expected: { rejected: 2, days: [] },
  },
  {
    name: 'GA4 channels are nothing that was published',
    text: `# Start date: 20260901\n# End date: 20260930\n${table([
      ['Session primary channel group (Default Channel Group)', 'Sessions', 'Engaged sessions', 'Event count'],
      ['Organic Search', '100', '50', '300'],
      ['Direct', '80', '50', '300'],
    ])}`,
    expected: { asksColumns: true },
  },
]
