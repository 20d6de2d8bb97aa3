import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const dates = ['date', 'datum', 'fecha', 'data']
const impressions = [
  'impressions (total)',
  'impressions (gesamt)',
  'impressions (insgesamt)',
  'impresiones (total)',
  'impressões (total)',
  'impressioni (totale)',
  'impressions (organic)',
  'impressions (organisch)',
  'impresiones (orgánicas)',
  'impressions (organiques)',
]
const clicks = [
  'clicks (total)',
  'klicks (gesamt)',
  'klicks (insgesamt)',
  'clics (total)',
  'cliques (total)',
  'clic (totale)',
  'clicks (organic)',
  'klicks (organisch)',
]
const reactions = [
  'reactions (total)',
  'reaktionen (gesamt)',
  'reacciones (total)',
  'réactions (total)',
  'reactions (organic)',
]

/** A LinkedIn page: Analytics → Content → Export, sheet 'Metrics'. */
export const linkedinMetrics: Source = {
  ...contentRows,
  tool: 'linkedin',
  report: 'page-content-metrics',
  title: 'LinkedIn content metrics',
  becomes: ['values'],
  signature: [dates, impressions, [...clicks, ...reactions, 'impressions (total)', 'impressions (sponsored)']],
  columns: {
    date: dates,
    impressions,
    clicks,
    likes: reactions,
    comments: [
      'comments (total)',
      'kommentare (gesamt)',
      'comentarios (total)',
      'commentaires (total)',
      'comments (organic)',
    ],
    // What is called a repost today was a share before.
    shares: ['reposts (total)', 'shares (total)', 'reposts (gesamt)', 'reposts (organic)', 'shares (organic)'],
  },
  content: {
    rowsAre: 'days',
    figures: [
      { name: 'impressions', label: 'Impressions', field: 'impressions', measure: null, total: 'sum' },
      { name: 'clicks', label: 'Clicks', field: 'clicks', measure: null, total: 'sum' },
      { name: 'reactions', label: 'Reactions', field: 'likes', measure: null, total: 'sum' },
      { name: 'comments', label: 'Comments', field: 'comments', measure: null, total: 'sum' },
      { name: 'reposts', label: 'Reposts', field: 'shares', measure: null, total: 'sum' },
    ],
    kind: 'social-post',
    logsNew: false,
  },
}

/** The same export's sheet 'All posts'. Who posted is not read. */
export const linkedinPosts: Source = {
  ...contentRows,
  tool: 'linkedin',
  report: 'all-posts',
  title: 'LinkedIn posts',
  becomes: ['readings'],
  signature: [
    ['post title', 'titel des beitrags', 'título de la publicación', 'titre du post'],
    ['post link', 'link zum beitrag', 'enlace de la publicación', 'lien du post'],
    ['impressions', 'impresiones', 'impressionen'],
  ],
  columns: {
    contentTitle: ['post title', 'titel des beitrags', 'título de la publicación', 'titre du post'],
    contentUrl: ['post link', 'link zum beitrag', 'enlace de la publicación', 'lien du post'],
    publishedAt: ['created date', 'erstellungsdatum', 'fecha de creación', 'date de création', 'post publish date'],
    impressions: ['impressions', 'impresiones', 'impressionen'],
    views: ['views', 'video views'],
    clicks: ['clicks', 'klicks', 'clics'],
    likes: ['likes', 'reactions', 'reaktionen', 'recomendaciones'],
    comments: ['comments', 'kommentare', 'comentarios', 'commentaires'],
    shares: ['reposts', 'shares', 'veces compartido', 'republications'],
  },
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'impressions', label: 'Impressions', field: 'impressions', measure: 'impressions', total: 'sum' },
      { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
      { name: 'clicks', label: 'Clicks', field: 'clicks', measure: 'clicks', total: 'sum' },
      { name: 'reactions', label: 'Reactions', field: 'likes', measure: 'likes', total: 'sum' },
      { name: 'comments', label: 'Comments', field: 'comments', measure: 'comments', total: 'sum' },
      { name: 'reposts', label: 'Reposts', field: 'shares', measure: 'shares', total: 'sum' },
    ],
    kind: 'social-post',
    logsNew: true,
  },
}

/** Analytics → Followers → Export, sheet 'New followers'. */
export const linkedinFollowers: Source = {
  ...contentRows,
  tool: 'linkedin',
  report: 'page-followers',
  title: 'LinkedIn new followers',
  becomes: ['values'],
  signature: [dates, ['organic followers'], ['total followers']],
  columns: { date: dates, subscribers: ['total followers'] },
  content: {
    rowsAre: 'days',
    figures: [{ name: 'newFollowers', label: 'New followers', field: 'subscribers', measure: null, total: 'sum' }],
    kind: 'social-post',
    logsNew: false,
  },
}

/** Analytics → Visitors → Export, sheet 'Visitor metrics'. */
export const linkedinVisitors: Source = {
  ...contentRows,
  tool: 'linkedin',
  report: 'page-visitors',
  title: 'LinkedIn page visitors',
  becomes: ['values'],
  signature: [dates, ['total page views (total)', 'total page views (desktop)', 'overview page views (total)']],
  columns: {
    date: dates,
    views: ['total page views (total)', 'overview page views (total)'],
    readers: ['total unique visitors (total)', 'overview unique visitors (total)'],
  },
  content: {
    rowsAre: 'days',
    figures: [
      { name: 'pageviews', label: 'Page views', field: 'views', measure: null, total: 'sum' },
      { name: 'visitorDays', label: 'Visitor days', field: 'readers', measure: null, total: 'days' },
    ],
    kind: 'social-post',
    logsNew: false,
  },
}
