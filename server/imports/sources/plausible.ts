import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'
import { totalTimes } from './umami-days.ts'

const breakdowns = [
  ...['source', 'page', 'hostname', 'entry_page', 'exit_page', 'country', 'device', 'browser', 'operating_system'],
  ...['referrer', 'link_url', 'path'],
]

/** Plausible: Site → Download → 'visitors.csv' of the zip. Also the older 'imported_visitors'. */
export const plausibleVisitors: Source = {
  ...contentRows,
  tool: 'plausible',
  report: 'visitors',
  title: 'Plausible visitors',
  becomes: ['values'],
  signature: [
    ['date'],
    ['visitors'],
    ['pageviews'],
    ['visits', 'views_per_visit', 'bounce_rate', 'bounces', 'visit_duration'],
  ],
  // With another column, a day has a row for each thing in it.
  not: ['name', 'clones_total', ...totalTimes, ...breakdowns],
  columns: { date: ['date'], readers: ['visitors'], views: ['pageviews'], visits: ['visits'] },
  content: {
    rowsAre: 'days',
    figures: [
      { name: 'pageviews', label: 'Page views', field: 'views', measure: null, total: 'sum' },
      { name: 'visitorDays', label: 'Visitor days', field: 'readers', measure: null, total: 'days' },
      { name: 'visits', label: 'Visits', field: 'visits', measure: null, total: 'sum' },
    ],
    kind: 'article',
    logsNew: false,
  },
}

/** 'imported_sources' and their like: each day once for each source, page or country. Visitors of several are not told apart. */
export const plausibleBreakdown: Source = {
  ...contentRows,
  tool: 'plausible',
  report: 'visitors-by-part',
  title: 'Plausible visitors by source, page or place',
  becomes: ['values'],
  signature: [['date'], ['visitors'], ['pageviews'], breakdowns],
  columns: { date: ['date'], views: ['pageviews'] },
  content: {
    rowsAre: 'days',
    partsOfDay: 'row',
    figures: [{ name: 'pageviews', label: 'Page views', field: 'views', measure: null, total: 'sum' }],
    kind: 'article',
    logsNew: false,
  },
}

/** The same file when the dashboard was filtered by a goal. */
export const plausibleConversions: Source = {
  ...contentRows,
  tool: 'plausible',
  report: 'conversions',
  title: 'Plausible conversions',
  becomes: ['values'],
  signature: [['date'], ['unique_conversions'], ['total_conversions']],
  columns: { date: ['date'], conversions: ['total_conversions'], readers: ['unique_conversions'] },
  content: {
    rowsAre: 'days',
    figures: [
      { name: 'conversions', label: 'Conversions', field: 'conversions', measure: null, total: 'sum' },
      {
        name: 'conversionDays',
        label: 'Visitor days with a conversion',
        field: 'readers',
        measure: null,
        total: 'days',
      },
    ],
    kind: 'article',
    logsNew: false,
  },
}

/** 'pages.csv' of the same zip: paths on a site that only the zip names, cut off at 100. */
export const plausiblePages: Source = {
  ...contentRows,
  tool: 'plausible',
  report: 'pages',
  title: 'Plausible pages',
  becomes: ['readings'],
  signature: [['name', 'page'], ['visitors'], ['pageviews'], ['bounce_rate', 'time_on_page', 'scroll_depth']],
  not: ['date', 'hostname'],
  columns: { contentUrl: ['name', 'page'], readers: ['visitors'], views: ['pageviews'] },
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'pageviews', label: 'Page views', field: 'views', measure: 'views', total: 'sum' },
      { name: 'visitors', label: 'Visitors', field: 'readers', measure: 'readers', total: 'none' },
    ],
    kind: 'article',
    logsNew: false,
  },
}
