import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const days = ['date', 'day', 'timestamp', 'created_at', 'time']
const views = ['pageviews', 'views', 'page views']
const visitors = ['visitors', 'uniques', 'sessions', 'unique visitors']

const base: Omit<Source, 'signature'> = {
  ...contentRows,
  tool: 'umami',
  report: 'daily-totals',
  title: 'Umami daily totals',
  becomes: ['values'],
  not: ['name', 'url', 'page', 'path', 'country', 'browser', 'event_name', 'event name'],
  columns: { date: days, views, readers: visitors, visits: ['visits'] },
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

/** What Umami's API calls the time of all visits together; Plausible has no such column. */
export const totalTimes = ['totaltime', 'total time', 'total_time']

/** Totals of each day, as Umami's API names them. */
export const umamiDays: Source = { ...base, signature: [days, views, visitors, ['visits', 'bounces'], totalTimes] }

/** The same as its dashboard names them: views, where Plausible has page views. */
export const umamiDashboardDays: Source = {
  ...base,
  signature: [days, ['views'], ['visitors'], ['visits'], ['bounce rate', 'visit duration']],
}
