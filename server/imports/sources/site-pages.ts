import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

/** Matomo: Behaviour → Pages or Page titles → Export. Channels and places have no page views of their own. */
export const matomoPages: Source = {
  ...contentRows,
  tool: 'matomo',
  report: 'pages',
  title: 'Matomo pages',
  becomes: ['readings'],
  signature: [
    ['label', 'page url', 'page name', 'page title'],
    ['nb_hits', 'pageviews'],
    ['bounce_rate', 'bounce rate', 'exit_rate', 'exit rate', 'entry_nb_visits'],
  ],
  not: ['date', 'name', 'hostname', 'active users'],
  columns: {
    contentTitle: ['label', 'page name', 'page title'],
    contentUrl: ['metadata: url', 'url', 'page url'],
    views: ['nb_hits', 'pageviews'],
    visits: ['nb_visits', 'unique pageviews'],
  },
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'views', label: 'Page views', field: 'views', measure: 'views', total: 'sum' },
      // One visit is counted at each page that it had.
      { name: 'visits', label: 'Visits with the page', field: 'visits', measure: null, total: 'sum' },
    ],
    kind: 'article',
    logsNew: false,
  },
}

/** Fathom: Export → pages. */
export const fathomPages: Source = {
  ...contentRows,
  tool: 'fathom',
  report: 'pages',
  title: 'Fathom pages',
  becomes: ['readings'],
  signature: [['pathname'], ['views', 'pageviews'], ['uniques', 'visitors', 'visits']],
  not: ['date', 'timestamp', 'session_id'],
  columns: {
    contentUrl: ['pathname'],
    hostname: ['hostname'],
    views: ['views', 'pageviews'],
    readers: ['uniques', 'visitors'],
  },
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'views', label: 'Page views', field: 'views', measure: 'views', total: 'sum' },
      { name: 'visitors', label: 'Visitors', field: 'readers', measure: 'readers', total: 'none' },
    ],
    kind: 'article',
    logsNew: false,
  },
}
