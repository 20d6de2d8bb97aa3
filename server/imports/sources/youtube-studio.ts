import { type ContentFigure, contentRows } from './content-source.ts'
import type { Source } from './source.ts'

export const youtubeIds = [
  'content',
  'video',
  'inhalt',
  'inhalte',
  'contenido',
  'contenu',
  'conteúdo',
  'contenuti',
  'content-id',
  'コンテンツ',
]
export const youtubeTitles = [
  'video title',
  'videotitel',
  'título del vídeo',
  'título del video',
  'titre de la vidéo',
  'título do vídeo',
  'titolo del video',
  'titel van video',
  'videotitel',
  '動画のタイトル',
]
const published = [
  'video publish time',
  'veröffentlichungszeitpunkt des videos',
  'veröffentlichungszeit des videos',
  'hora de publicación del vídeo',
  'hora de publicación del video',
  'date de publication de la vidéo',
  'heure de publication de la vidéo',
  'horário de publicação do vídeo',
  'data di pubblicazione del video',
  'publicatietijd van video',
  '動画公開時刻',
]
const views = [
  'views',
  'aufrufe',
  'visualizaciones',
  'vistas',
  'vues',
  'visualizações',
  'visualizzazioni',
  'weergaven',
  '視聴回数',
]

export const youtubeFigures: readonly ContentFigure[] = [
  { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
  { name: 'watchHours', label: 'Watch hours', field: 'watchHours', measure: null, total: 'sum' },
  { name: 'watchHours', label: 'Watch hours', field: 'watchMinutes', measure: null, total: 'sum' },
  { name: 'subscribersNet', label: 'Subscribers gained', field: 'subscribers', measure: null, total: 'sum' },
  { name: 'impressions', label: 'Impressions', field: 'impressions', measure: 'impressions', total: 'sum' },
  { name: 'likes', label: 'Likes', field: 'likes', measure: 'likes', total: 'sum' },
  { name: 'comments', label: 'Comments', field: 'comments', measure: 'comments', total: 'sum' },
  { name: 'shares', label: 'Shares', field: 'shares', measure: 'shares', total: 'sum' },
]

export const youtubeColumns: Source['columns'] = {
  contentId: youtubeIds,
  contentTitle: youtubeTitles,
  publishedAt: published,
  views,
  watchHours: [
    'watch time (hours)',
    'wiedergabezeit (stunden)',
    'tiempo de visualización (horas)',
    'durée de visionnage (heures)',
    'tempo de exibição (horas)',
    'tempo di visualizzazione (ore)',
    'kijktijd (uren)',
    '総再生時間（時間）',
    '総再生時間(時間)',
  ],
  watchMinutes: ['watch time (minutes)', 'wiedergabezeit (minuten)'],
  subscribers: [
    'subscribers',
    'abonnenten',
    'suscriptores',
    'abonnés',
    'inscritos',
    'iscritti',
    'abonnees',
    'チャンネル登録者',
  ],
  impressions: [
    'impressions',
    'thumbnail impressions',
    'impressionen',
    'impressionen der miniaturansicht',
    'impresiones',
    'impresiones de la miniatura',
    'impressions de la miniature',
    'impressões',
    'impressioni',
    'vertoningen',
    'インプレッション数',
  ],
  likes: [
    'likes',
    'likes (net)',
    '„mag ich“-bewertungen',
    '"mag ich"-bewertungen',
    'me gusta',
    "j'aime",
    'marcações "gostei"',
    'mi piace',
    '高評価数',
  ],
  comments: [
    'comments added',
    'comments',
    'hinzugefügte kommentare',
    'kommentare hinzugefügt',
    'comentarios añadidos',
    'commentaires ajoutés',
    'comentários adicionados',
    'commenti aggiunti',
  ],
  shares: [
    'shares',
    'geteilte inhalte',
    'veces compartido',
    'partages',
    'compartilhamentos',
    'condivisioni',
    'keer gedeeld',
  ],
}

/** YouTube Studio: Analytics → Advanced mode → Content → Export: 'Table data.csv'. Columns are those that were ticked. */
export const youtubeStudio: Source = {
  ...contentRows,
  tool: 'youtube-studio',
  report: 'content-table',
  title: 'YouTube Studio content table',
  becomes: ['readings'],
  signature: [youtubeIds, youtubeTitles, views],
  // 'Chart data.csv' has the same columns for each day.
  not: ['date', 'datum', 'fecha', 'data', '日付'],
  columns: youtubeColumns,
  content: {
    rowsAre: 'items',
    figures: youtubeFigures,
    kind: 'video',
    logsNew: true,
    urlOf: id => (videoId.test(id) ? `https://www.youtube.com/watch?v=${id}` : null),
    isTotals: ({ id, title }) => title === '' && !videoId.test(id),
  },
}

const videoId = /^[\w-]{11}$/
