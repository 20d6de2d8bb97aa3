import { contentRows } from './content-source.ts'
import { ga4Users } from './ga4-pages.ts'
import type { Source } from './source.ts'

const pages = [
  'landing page',
  'landing page + query string',
  'zielseite',
  'landingpage',
  'página de destino',
  'page de destination',
  'pagina di destinazione',
  'bestemmingspagina',
  'ランディング ページ',
]
const sessions = ['sessions', 'sitzungen', 'sesiones', 'sessões', 'sessioni', 'sessies', 'セッション']

/** Google Analytics 4: Reports → Engagement → Landing page. Sessions that began on a page are not views of it. */
export const ga4LandingPages: Source = {
  ...contentRows,
  tool: 'google-analytics',
  report: 'ga4-landing-pages',
  title: 'Google Analytics landing pages',
  becomes: ['readings'],
  signature: [pages, sessions, ga4Users],
  not: ['date', 'datum', 'fecha', 'date range', 'comparison', 'views', 'aufrufe', 'vistas', 'vues'],
  columns: { contentUrl: pages, visits: sessions, readers: ga4Users },
  sectionOf: () => null,
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'visits', label: 'Sessions', field: 'visits', measure: null, total: 'sum' },
      { name: 'activeUsers', label: 'Active users', field: 'readers', measure: 'readers', total: 'none' },
    ],
    kind: 'article',
    logsNew: false,
  },
}
