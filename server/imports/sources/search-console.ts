import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const clicks = ['clicks', 'klicks', 'clics', 'cliques', 'clic', 'klikken', 'kliknięcia', 'クリック数']
const impressions = [
  'impressions',
  'impressionen',
  'impresiones',
  'impressões',
  'impressioni',
  'vertoningen',
  '表示回数',
]
const rates = ['ctr', 'site ctr', 'click-through rate', 'klickrate', '平均 ctr']
const positions = ['position', 'posición', 'posição', 'posizione', 'positie', 'pozycja', '掲載順位', 'average position']
const dates = ['date', 'datum', 'fecha', 'data', '日付']
const figures = [
  { name: 'clicks', label: 'Clicks', field: 'clicks', measure: 'clicks', total: 'sum' },
  { name: 'impressions', label: 'Impressions', field: 'impressions', measure: 'impressions', total: 'sum' },
] as const

/**
 * Google Search Console: Performance → Export → 'Pages.csv', in any language: the column of web addresses tells. Queries and
 * countries have the same columns and are nothing that was published.
 */
export const searchConsolePages: Source = {
  ...contentRows,
  tool: 'search-console',
  report: 'pages',
  title: 'Search Console pages',
  becomes: ['readings'],
  signature: [clicks, impressions, rates, positions],
  not: dates,
  columns: { clicks, impressions },
  fieldsByCells: (fields, header, rows) => {
    const isAddress = (index: number) => {
      const cells = rows.map(row => (row[index] ?? '').trim()).filter(cell => cell !== '')
      return cells.length > 0 && cells.filter(cell => /^https?:\/\//i.test(cell)).length >= cells.length * 0.9
    }
    const at = header.findIndex((_, index) => fields[index] === null && isAddress(index))
    return at === -1 ? null : fields.map((field, index) => (index === at ? 'contentUrl' : field))
  },
  content: { rowsAre: 'items', figures, kind: 'article', logsNew: false },
}

/** 'Chart.csv' or 'Dates.csv' of the same export. Rates and positions of days do not add up and are left to it. */
export const searchConsoleDates: Source = {
  ...contentRows,
  tool: 'search-console',
  report: 'dates',
  title: 'Search Console by day',
  becomes: ['values'],
  signature: [dates, clicks, impressions, rates, positions],
  columns: { date: dates, clicks, impressions },
  content: {
    rowsAre: 'days',
    figures: figures.map(figure => ({ ...figure, measure: null })),
    kind: 'article',
    logsNew: false,
  },
}
