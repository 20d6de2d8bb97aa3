import type { Field } from '@upshot/shared/imports/field'

/**
 * What columns of things that were published are called, in the tools that have no description of their own. Of several in
 * one table the first one listed is meant: the figure of all time before that of some days.
 */
export const contentLabels: Readonly<Partial<Record<Field, readonly string[]>>> = {
  contentTitle: [
    ...['title', 'post title', 'article title', 'video title', 'episode title', 'page title', 'headline', 'story'],
    ...['article', 'post', 'episode', 'video', 'talk', 'subject', 'subject line', 'campaign', 'campaign name', 'issue'],
    ...['titel', 'beitrag', 'artikel', 'überschrift', 'folge', 'betreff', 'kampagne', 'seitentitel'],
    ...['titre', 'épisode', 'objet', 'campagne', 'título', 'titulo', 'artículo', 'artigo', 'episodio', 'episódio'],
    ...[
      'campaña',
      'campanha',
      'asunto',
      'assunto',
      'titolo',
      'articolo',
      'oggetto',
      'tytuł',
      'タイトル',
      '記事',
      '标题',
    ],
    ...['post text', 'tweet text', 'text', 'caption', 'status text'],
  ],
  contentUrl: [
    ...['url', 'link', 'post url', 'post link', 'article url', 'permalink', 'page url', 'page', 'path', 'page path'],
    ...['address', 'web address', 'canonical url', 'adresse', 'lien', 'enlace', 'seite', 'collegamento', 'slug'],
  ],
  publishedAt: [
    ...['published', 'published at', 'published on', 'publish date', 'publication date', 'date published', 'posted at'],
    ...[
      'posted',
      'post date',
      'posted on',
      'published date',
      'release date',
      'send date',
      'sent at',
      'sent on',
      'sent',
      'send time',
    ],
    ...['date', 'created at', 'veröffentlicht', 'veröffentlicht am', 'veröffentlichungsdatum', 'datum', 'gesendet am'],
    ...['publié le', 'date de publication', 'date', 'publicado', 'fecha de publicación', 'fecha', 'data de publicação'],
    ...['data di pubblicazione', 'gepubliceerd op', '公開日'],
    // Beside a date these are the time of day.
    ...['post time', 'publish time'],
  ],
  views: [
    ...[
      'views',
      'total views',
      'page views',
      'pageviews',
      'post views',
      'view count',
      'all-time views',
      'lifetime views',
    ],
    ...['plays', 'total plays', 'all-time plays', 'aufrufe', 'seitenaufrufe', 'ansichten', 'vues', 'vistas', 'visitas'],
    ...[
      'visualizaciones',
      'visualizações',
      'visualizzazioni',
      'weergaven',
      'wyświetlenia',
      '閲覧数',
      '視聴回数',
      '浏览量',
    ],
  ],
  readers: [
    ...[
      'readers',
      'unique readers',
      'unique views',
      'unique visitors',
      'visitors',
      'unique opens',
      'leser',
      'besucher',
    ],
    ...['lecteurs', 'lectores', 'leitores', 'lettori', 'bezoekers'],
  ],
  reach: [
    ...['reach', 'total reach', 'post reach', 'accounts reached', 'people reached', 'unique reach', 'reichweite'],
    ...[
      'portée',
      'couverture',
      'alcance',
      'personas alcanzadas',
      'pessoas alcançadas',
      'copertura',
      'bereik',
      'リーチ',
    ],
  ],
  downloads: [
    ...[
      'all-time downloads',
      'all time downloads',
      'lifetime downloads',
      'total downloads',
      'downloads',
      'download count',
    ],
    ...['téléchargements', 'descargas', 'downloads gesamt', 'scaricamenti', 'ダウンロード数'],
  ],
  watchHours: ['watch time (hours)', 'watch hours', 'hours watched'],
  impressions: ['impressions', 'impressionen', 'impresiones', 'impressões', 'impressioni', 'total impressions'],
  clicks: ['total clicks', 'clicks', 'link clicks', 'url clicks', 'klicks', 'clics', 'cliques', 'clic'],
  likes: [
    ...[
      'total likes',
      'like count',
      'fans',
      'likes',
      'reactions',
      'total reactions',
      'claps',
      'favorites',
      'favourites',
      'hearts',
      'gefällt mir',
    ],
    ...["j'aime", 'me gusta', 'curtidas', 'mi piace', 'reaktionen', 'réactions', 'reacciones', 'いいね'],
  ],
  comments: [
    ...[
      'total comments',
      'comments',
      'replies',
      'responses',
      'comment count',
      'kommentare',
      'commentaires',
      'comentarios',
      'comentários',
    ],
    ...['commenti', 'antworten', 'respuestas', 'コメント'],
  ],
  shares: [
    ...[
      'total shares',
      'shares',
      'reposts',
      'retweets',
      'boosts',
      'reblogs',
      'restacks',
      'geteilt',
      'partages',
      'compartidos',
    ],
    ...['compartilhamentos', 'condivisioni'],
  ],
}

/** What a thing is, by what its column is called. */
export const kindsByLabel: readonly (readonly [RegExp, string])[] = [
  [/episode|folge|épisode|episodio|episódio/, 'podcast'],
  [/video|watch/, 'video'],
  [/subject|campaign|kampagne|campagne|campaña|betreff|send date|unique opens/, 'newsletter'],
  [/^(post|post text|tweet text|text|caption|status text)$|repost|retweet|boost/, 'social-post'],
]
