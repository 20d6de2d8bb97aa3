import { table, type Unseen } from './seen.ts'

export const siteFiles: readonly Unseen[] = [
  {
    name: 'Plausible by month',
    text: table([
      ['date', 'visitors', 'pageviews', 'visits', 'views_per_visit', 'bounce_rate', 'visit_duration'],
      ['2026-07-01', '100', '300', '120', '2.5', '60', '90'],
      ['2026-08-01', '120', '310', '130', '2.4', '60', '90'],
    ]),
    expected: { as: 'plausible/visitors', figures: { pageviews: 610, visitorDays: 220, visits: 250 } },
  },
  {
    name: 'Plausible sources are nothing that was published',
    fileName: 'sources.csv',
    text: table([
      ['name', 'visitors', 'bounce_rate', 'visit_duration'],
      ['Google', '100', '60', '90'],
      ['Direct / None', '80', '50', '70'],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Plausible entry pages',
    fileName: 'entry_pages.csv',
    text: table([
      ['name', 'visitors', 'visits', 'bounce_rate', 'visit_duration'],
      ['/', '100', '120', '40', '90'],
      ['/docs', '50', '52', '40', '10'],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Plausible imported_sources: several rows of a day add up, visitors do not',
    fileName: 'imported_sources_20260901_20260902.csv',
    text: table([
      [
        'date',
        'source',
        'referrer',
        'utm_source',
        'utm_medium',
        'utm_campaign',
        'utm_content',
        'utm_term',
        'pageviews',
        'visitors',
        'visits',
        'visit_duration',
        'bounces',
      ],
      ['2026-09-01', 'Google', '', '', '', '', '', '', '30', '10', '12', '300', '5'],
      ['2026-09-01', '', '', '', '', '', '', '', '20', '8', '9', '100', '4'],
      ['2026-09-02', 'Google', '', '', '', '', '', '', '5', '2', '2', '30', '1'],
    ]),
    expected: {
      target: 'values',
      rejected: 0,
      figures: { pageviews: 55 },
      days: ['2026-09-01 pageviews=50', '2026-09-02 pageviews=5'],
    },
  },
  {
    name: 'Plausible imported_pages: pages by day add up',
    fileName: 'imported_pages_20260901_20260902.csv',
    text: table([
      ['date', 'hostname', 'page', 'visits', 'visitors', 'pageviews', 'total_scroll_depth', 'total_time_on_page'],
      ['2026-09-01', 'example.org', '/', '12', '10', '30', '0', '1'],
      ['2026-09-01', 'example.org', '/docs', '5', '4', '9', '0', '1'],
    ]),
    expected: { target: 'values', rejected: 0, days: ['2026-09-01 pageviews=39'] },
  },
  {
    name: 'Umami 1: url instead of url_path',
    text: table([
      ['website_id', 'session_id', 'event_id', 'created_at', 'url', 'referrer'],
      ['w1', 's1', 'e1', '2026-09-01 10:00:00', '/docs', ''],
      ['w1', 's1', 'e2', '2026-09-01 10:05:00', '/docs?x=1', ''],
      ['w1', 's2', 'e3', '2026-09-02 10:00:00', '/', ''],
    ]),
    expected: { as: 'umami/website_event', figures: { pageviews: 3, customEvents: 0, visitors: 2 } },
  },
  {
    name: "Umami's x and y say nothing of themselves",
    fileName: 'pages.csv',
    text: table([
      ['x', 'y'],
      ['/docs', '120'],
      ['/', '80'],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Matomo page titles',
    text: table([
      ['Label', 'Pageviews', 'Unique Pageviews', 'Bounce Rate', 'Avg. time on page', 'Exit rate'],
      ['Docs', '120', '90', '40%', '00:01:10', '30%'],
      ['Home', '80', '70', '60%', '00:00:20', '55%'],
    ]),
    expected: { target: 'readings', rows: 2, rejected: 0, figures: { views: 200, items: 2 } },
  },
  {
    name: 'Matomo page urls as its API writes them',
    text: table([
      ['label', 'nb_visits', 'nb_hits', 'sum_time_spent', 'entry_nb_visits', 'bounce_rate', 'metadata: url'],
      ['docs', '90', '120', '400', '10', '40%', 'https://example.org/docs'],
      ['/index', '70', '80', '100', '60', '60%', 'https://example.org/'],
    ]),
    expected: {
      as: 'matomo/pages',
      asks: [],
      figures: { views: 200, visits: 160, items: 2 },
      items: [
        'docs | https://example.org/docs |  | views=120 visits=90',
        '/index | https://example.org/ |  | views=80 visits=70',
      ],
    },
  },
  {
    name: 'Fathom pages',
    text: table([
      ['Hostname', 'Pathname', 'Views', 'Uniques'],
      ['https://example.org', '/docs', '120', '90'],
      ['https://example.org', '/', '80', '70'],
    ]),
    expected: {
      as: 'fathom/pages',
      figures: { views: 200, items: 2 },
      items: [
        ' | https://example.org/docs |  | views=120 visitors=90',
        ' | https://example.org/ |  | views=80 visitors=70',
      ],
    },
  },
  {
    name: 'Search Console Pages.csv',
    fileName: 'Pages.csv',
    text: table([
      ['Top pages', 'Clicks', 'Impressions', 'CTR', 'Position'],
      ['https://example.org/docs', '1,200', '30,000', '4%', '5.2'],
      ['https://example.org/', '34', '1,000', '3.4%', '8'],
    ]),
    expected: {
      as: 'search-console/pages',
      target: 'readings',
      asks: [],
      figures: { clicks: 1234, impressions: 31000, items: 2 },
    },
  },
  {
    name: 'Search Console Seiten.csv in German',
    text: table([
      ['Die häufigsten Seiten', 'Klicks', 'Impressionen', 'CTR', 'Position'],
      ['https://example.org/docs', '1200', '30000', '4 %', '5,2'],
    ]),
    expected: { as: 'search-console/pages', figures: { clicks: 1200, impressions: 30000, items: 1 } },
  },
  {
    name: 'Search Console Dates.csv: days of clicks and impressions, never a sum of positions',
    fileName: 'Chart.csv',
    text: table([
      ['Date', 'Clicks', 'Impressions', 'CTR', 'Position'],
      ['2026-09-01', '12', '300', '4%', '5.2'],
      ['2026-09-02', '14', '310', '4.5%', '5.1'],
    ]),
    expected: {
      target: 'values',
      rejected: 0,
      as: 'search-console/dates',
      series: ['clicks', 'impressions'],
      figures: { clicks: 26, impressions: 610 },
    },
  },
  {
    name: 'Search Console queries are nothing that was published',
    text: table([
      ['Top queries', 'Clicks', 'Impressions', 'CTR', 'Position'],
      ['message queue', '12', '300', '4%', '5.2'],
      ['queue tutorial', '14', '310', '4.5%', '5.1'],
    ]),
    expected: { asksColumns: true },
  },
  {
    name: 'Cloudflare Web Analytics by day',
    text: table([
      ['Time', 'Visits', 'Page views'],
      ['2026-09-01T00:00:00Z', '12', '30'],
      ['2026-09-02T00:00:00Z', '14', '31'],
    ]),
    expected: {
      target: 'values',
      rejected: 0,
      values: ['2026-09-01 12 Visits', '2026-09-01 30 Page views', '2026-09-02 14 Visits', '2026-09-02 31 Page views'],
    },
  },
  {
    name: 'GitHub traffic of another action, with a column for its index',
    text: table([
      ['_date', 'total_views', 'unique_views', 'total_clones', 'unique_clones'],
      ['2026-09-01', '20', '10', '4', '3'],
      ['2026-09-02', '22', '11', '5', '4'],
    ]),
    expected: {
      as: 'github-traffic/views_clones_aggregate',
      figures: { views: 42, clones: 9, visitorDays: 21, clonerDays: 7 },
    },
  },
  {
    name: "GitHub's own API as a table",
    text: table([
      ['timestamp', 'count', 'uniques'],
      ['2026-09-01T00:00:00Z', '20', '10'],
      ['2026-09-02T00:00:00Z', '22', '11'],
    ]),
    expected: {
      target: 'values',
      rejected: 0,
      values: ['2026-09-01 20 count', '2026-09-01 10 uniques', '2026-09-02 22 count', '2026-09-02 11 uniques'],
    },
  },
  {
    name: 'Stars of a repository over time, as a browser writes dates',
    text: table([
      ['Repository', 'Date', 'Stars'],
      ['acme/queue', 'Tue Sep 01 2026 02:00:00 GMT+0200 (Central European Summer Time)', '100'],
      ['acme/queue', 'Thu Oct 01 2026 02:00:00 GMT+0200 (Central European Summer Time)', '140'],
    ]),
    expected: { target: 'values', rejected: 0, values: ['2026-09-01 100 acme/queue', '2026-10-01 140 acme/queue'] },
  },
  {
    name: 'Downloads of a package by day',
    text: table([
      ['day', 'downloads'],
      ['2026-09-01', '1200'],
      ['2026-09-02', '1300'],
    ]),
    expected: { target: 'values', rejected: 0, values: ['2026-09-01 1200 -', '2026-09-02 1300 -'] },
  },
  {
    name: 'Downloads of a Python package by day, with and without mirrors',
    text: table([
      ['category', 'date', 'downloads'],
      ['with_mirrors', '2026-09-01', '1200'],
      ['without_mirrors', '2026-09-01', '900'],
      ['with_mirrors', '2026-09-02', '1250'],
      ['without_mirrors', '2026-09-02', '950'],
    ]),
    expected: {
      target: 'values',
      rejected: 0,
      values: [
        '2026-09-01 1200 with_mirrors',
        '2026-09-01 900 without_mirrors',
        '2026-09-02 1250 with_mirrors',
        '2026-09-02 950 without_mirrors',
      ],
    },
  },
]
