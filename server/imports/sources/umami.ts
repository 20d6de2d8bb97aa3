import { type ContentSource, contentRows } from './content-source.ts'
import type { Source } from './source.ts'

/** What is counted of page views and clicks that stand one in a row. */
export const visitsRead: ContentSource = {
  rowsAre: 'visits',
  figures: [
    { name: 'pageviews', label: 'Page views', field: 'views', measure: 'views', total: 'sum' },
    { name: 'customEvents', label: 'Custom events', field: 'clicks', measure: null, total: 'sum' },
    { name: 'visitors', label: 'Visitors', field: 'readers', measure: 'readers', total: 'none' },
  ],
  kind: 'article',
  logsNew: false,
}

/** Umami: Settings → Data → Export: 'website_event.csv' of the zip. One row for each page view; only counts are kept. */
export const umami: Source = {
  ...contentRows,
  tool: 'umami',
  report: 'website_event',
  title: 'Umami website events',
  becomes: ['values', 'readings'],
  signature: [['website_id'], ['session_id'], ['url_path', 'url'], ['created_at']],
  columns: {
    toolId: ['event_id'],
    date: ['created_at'],
    hostname: ['hostname'],
    contentUrl: ['url_path', 'url'],
    contentTitle: ['page_title'],
    visitorId: ['session_id'],
    visitId: ['visit_id'],
    visitType: ['event_type'],
    eventName: ['event_name'],
  },
  content: visitsRead,
}
