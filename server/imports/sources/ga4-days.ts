import { normaliseLabel } from '../reading/label.ts'
import { contentRows } from './content-source.ts'
import { ga4Users, ga4Views } from './ga4-pages.ts'
import type { Cells, Source } from './source.ts'

const nthDay = ['nth day', 'n-ter tag', 'nthday', 'enésimo día', 'nième jour']
const days = ['date', 'datum', 'fecha', 'data', 'date + hour (yyyymmddhh)', ...nthDay]
const sessions = ['sessions', 'sitzungen', 'sesiones', 'sessões', 'sessioni', 'sessies', 'セッション']

/** Google Analytics 4 by day: dates as '20260901', or counted from the first day of the period that stands above the table. */
export const ga4Days: Source = {
  ...contentRows,
  tool: 'google-analytics',
  report: 'ga4-days',
  title: 'Google Analytics by day',
  becomes: ['values'],
  signature: [days.filter(label => !label.includes('hour')), [...ga4Users, ...ga4Views, ...sessions]],
  not: ['visitors', 'website_id', 'clones'],
  columns: { date: days, views: ga4Views, readers: ga4Users, visits: sessions },
  // Other tools write days as days: those need not be of this one.
  fieldsByCells: (fields, header, rows) => {
    const column = fields.indexOf('date')
    const written = nthDay.includes(normaliseLabel(header[column] ?? '')) ? /^\d{4}$/ : /^20\d{6}$/
    const cells = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
    if (cells.length === 0 || !cells.every(cell => written.test(cell))) return null
    // A day has a row for each source or page: none of them is the day.
    const areParts =
      new Set(cells).size < cells.length && header.some((_, at) => fields[at] === null && names(rows, at))
    return areParts ? null : [...fields]
  },
  sectionOf: () => null,
  content: {
    rowsAre: 'days',
    nthDay,
    figures: [
      { name: 'views', label: 'Views', field: 'views', measure: null, total: 'sum' },
      { name: 'visits', label: 'Sessions', field: 'visits', measure: null, total: 'sum' },
      { name: 'visitorDays', label: 'Visitor days', field: 'readers', measure: null, total: 'days' },
    ],
    kind: 'article',
    logsNew: false,
  },
}

/** Words in each row that are no figures. */
function names(rows: readonly Cells[], column: number): boolean {
  const cells = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
  return cells.length > 0 && cells.every(cell => /\p{L}/u.test(cell))
}
