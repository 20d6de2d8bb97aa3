import { normaliseLabel } from '../reading/label.ts'
import { type ContentFigure, contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const ids = [
  ...['post id', 'beitrags-id', 'beitrag-id', 'identifiant de la publication', 'id de la publication'],
  ...[
    'identificador de la publicación',
    'identificador de publicación',
    'id de publicación',
    'identificação da publicação',
  ],
  ...['id do post', 'id post', 'id del post', 'id bericht', 'bericht-id', '投稿id', '投稿 id'],
]
const titles = ['title', 'titel', 'titre', 'título', 'titolo', 'タイトル']
const descriptions = [
  ...['description', 'beschreibung', 'descripción', 'descrição', 'descrizione', 'beschrijving', '説明'],
]
const published = [
  ...['publish time', 'published time', 'veröffentlichungszeit', 'veröffentlichungszeitpunkt', 'heure de publication'],
  ...['hora de publicación', 'fecha y hora de publicación', 'horário de publicação', 'hora da publicação'],
  ...['ora di pubblicazione', 'orario di pubblicazione', 'publicatietijd', 'tijdstip van publicatie', '公開日時'],
]
const links = [
  ...['permalink', 'permanent link', 'permalien', 'enlace permanente', 'link permanente', 'permanente link'],
  ...['リンク', '固定リンク', 'パーマリンク'],
]
const reach = ['reach', 'post reach', 'reichweite', 'couverture', 'portée', 'alcance', 'copertura', 'bereik', 'リーチ']

const figures: readonly ContentFigure[] = [
  { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
  { name: 'impressions', label: 'Impressions', field: 'impressions', measure: 'impressions', total: 'sum' },
  // People: those of two posts may be the same.
  { name: 'reach', label: 'Reach', field: 'reach', measure: 'reach', total: 'none' },
  { name: 'likes', label: 'Likes and reactions', field: 'likes', measure: 'likes', total: 'sum' },
  { name: 'comments', label: 'Comments', field: 'comments', measure: 'comments', total: 'sum' },
  { name: 'shares', label: 'Shares', field: 'shares', measure: 'shares', total: 'sum' },
  { name: 'clicks', label: 'Clicks', field: 'clicks', measure: 'clicks', total: 'sum' },
]

/** Meta Business Suite: Insights → Content → Export data: posts of Facebook pages and Instagram accounts. */
export const metaPosts: Source = {
  ...contentRows,
  tool: 'meta',
  report: 'posts',
  title: 'Facebook or Instagram posts',
  becomes: ['readings'],
  signature: [ids, published, links],
  columns: {
    contentId: ids,
    contentTitle: [...titles, ...descriptions],
    contentUrl: links,
    publishedAt: published,
    views: [
      'views',
      'aufrufe',
      'vues',
      'visualizaciones',
      'visualizações',
      'visualizzazioni',
      'weergaven',
      '閲覧数',
      'ビュー',
    ],
    impressions: [
      'impressions',
      'impressionen',
      'impresiones',
      'impressões',
      'impressioni',
      'weergaven',
      'インプレッション',
    ],
    reach,
    likes: [
      'reactions',
      'likes',
      'reaktionen',
      '„gefällt mir“-angaben',
      'réactions',
      'reacciones',
      'reações',
      'reazioni',
    ],
    comments: [
      'comments',
      'kommentare',
      'commentaires',
      'comentarios',
      'comentários',
      'commenti',
      'opmerkingen',
      'コメント',
    ],
    shares: [
      'shares',
      'geteilte inhalte',
      'partages',
      'veces compartido',
      'compartilhamentos',
      'condivisioni',
      'シェア',
    ],
    clicks: ['total clicks', 'link clicks', 'klicks insgesamt', 'total de clics', 'total de cliques', 'clic totali'],
  },
  fieldsByCells: (fields, header, rows) => {
    // Pages fill in no title, and the text of the post stands in its description.
    const title = fields.indexOf('contentTitle')
    const text = header.findIndex(label => descriptions.includes(normaliseLabel(label)))
    if (title === -1 || text === -1 || rows.some(row => (row[title] ?? '').trim() !== '')) return [...fields]
    return fields.map((field, index) => (index === text ? 'contentTitle' : index === title ? null : field))
  },
  content: { rowsAre: 'items', figures, kind: 'social-post', logsNew: true },
}
