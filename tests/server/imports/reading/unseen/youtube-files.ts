import { table, type Unseen } from './seen.ts'

const ids = ['abcdefghij1', 'abcdefghij2'] as const
const watch = (id: string) => `https://www.youtube.com/watch?v=${id}`

export const youtubeFiles: readonly Unseen[] = [
  {
    name: 'YouTube Studio in German: semicolons, decimal commas, totals last',
    text: table(
      [
        [
          'Inhalte',
          'Videotitel',
          'Veröffentlichungszeitpunkt des Videos',
          'Dauer',
          'Aufrufe',
          'Wiedergabezeit (Stunden)',
          'Abonnenten',
          'Impressionen',
          'Klickrate der Impressionen (%)',
        ],
        [ids[0], 'Warteschlangen, einfach', '06.01.2024', '612', '1.200', '100,5', '12', '20.400', '4,5'],
        [ids[1], 'Gesamt', '13.02.2024', '55', '34', '0,25', '-1', '600', '2,1'],
        ['Gesamt', '', '', '', '1.234', '100,75', '11', '21.000', '4,4'],
      ],
      ';',
    ),
    expected: {
      as: 'youtube-studio/content-table',
      rows: 2,
      rejected: 0,
      figures: { views: 1234, watchHours: 100.75, subscribersNet: 11, impressions: 21000, items: 2 },
      items: [
        `Warteschlangen, einfach | ${watch(ids[0])} | 2024-01-06 | views=1200 watchHours=100.5 subscribersNet=12 impressions=20400`,
        `Gesamt | ${watch(ids[1])} | 2024-02-13 | views=34 watchHours=0.25 subscribersNet=-1 impressions=600`,
      ],
    },
  },
  {
    name: 'YouTube Studio in French: narrow spaces between thousands, totals first',
    text: table([
      [
        'Contenu',
        'Titre de la vidéo',
        'Date de publication de la vidéo',
        'Durée',
        'Vues',
        'Durée de visionnage (heures)',
        'Abonnés',
      ],
      ['Total', '', '', '', '12\u202f345', '1\u00a0000,5', '3'],
      [ids[0], "L'API, en bref", '6 janv. 2024', '100', '12\u202f000', '1\u00a0000,0', '2'],
      [ids[1], 'Démo', '13 févr. 2024', '100', '345', '0,5', '1'],
    ]),
    expected: {
      as: 'youtube-studio/content-table',
      rows: 2,
      rejected: 0,
      figures: { views: 12345, watchHours: 1000.5, subscribersNet: 3, items: 2 },
    },
  },
  {
    name: 'YouTube Studio in Spanish, without totals',
    text: table([
      [
        'Contenido',
        'Título del vídeo',
        'Hora de publicación del vídeo',
        'Visualizaciones',
        'Tiempo de visualización (horas)',
        'Suscriptores',
        'Impresiones',
      ],
      [ids[0], 'Colas', '6 ene 2024', '1200', '10.5', '4', '1000'],
    ]),
    expected: {
      as: 'youtube-studio/content-table',
      rows: 1,
      rejected: 0,
      figures: { views: 1200, watchHours: 10.5, subscribersNet: 4, impressions: 1000, items: 1 },
      items: [`Colas | ${watch(ids[0])} | 2024-01-06 | views=1200 watchHours=10.5 subscribersNet=4 impressions=1000`],
    },
  },
  {
    name: 'YouTube Studio in Japanese',
    text: table([
      ['コンテンツ', '動画のタイトル', '動画公開時刻', '長さ', '視聴回数', '総再生時間（時間）', 'チャンネル登録者'],
      ['合計', '', '', '', '1234', '12.5', '7'],
      [ids[0], '入門', '2024/01/06', '300', '1234', '12.5', '7'],
    ]),
    expected: {
      as: 'youtube-studio/content-table',
      rows: 1,
      rejected: 0,
      figures: { views: 1234, watchHours: 12.5, subscribersNet: 7, items: 1 },
    },
  },
  {
    name: 'YouTube Studio with hours as h:mm:ss and Video instead of Content',
    text: table([
      ['Video', 'Video title', 'Video publish time', 'Views', 'Watch time (hours)'],
      ['Total', '', '', '150', '2:30:00'],
      [ids[0], 'One', 'Jan 6, 2024', '100', '2:15:00'],
      [ids[1], 'Two', 'Jan 7, 2024', '50', '0:15:00'],
    ]),
    expected: { as: 'youtube-studio/content-table', rows: 2, figures: { views: 150, watchHours: 2.5, items: 2 } },
  },
  {
    name: 'YouTube Studio shorts without a title',
    text: table([
      ['Content', 'Video title', 'Video publish time', 'Duration', 'Views', 'Engaged views'],
      ['Total', '', '', '', '900', '500'],
      [ids[0], '', 'Mar 3, 2026', '31', '900', '500'],
    ]),
    expected: { as: 'youtube-studio/content-table', rows: 1, rejected: 0, figures: { views: 900, items: 1 } },
  },
  {
    name: "YouTube Studio's Chart data.csv: videos by day become days of the channel's chart",
    fileName: 'Chart data.csv',
    text: table([
      ['Date', 'Content', 'Video title', 'Video publish time', 'Duration', 'Views'],
      ['2026-09-01', ids[0], 'One', 'Aug 30, 2026', '300', '10'],
      ['2026-09-01', ids[1], 'Two', 'Aug 31, 2026', '300', '5'],
      ['2026-09-02', ids[0], 'One', 'Aug 30, 2026', '300', '7'],
      ['2026-09-02', ids[1], 'Two', 'Aug 31, 2026', '300', '7'],
    ]),
    expected: {
      as: 'youtube-studio/chart-data',
      target: 'values',
      rows: 4,
      rejected: 0,
      figures: { views: 29 },
      days: ['2026-09-01 views=15', '2026-09-02 views=14'],
      period: '2026-09-01 2026-09-02',
      asks: [],
    },
  },
  {
    name: "YouTube Studio's chart data in German, with watch time",
    text: table(
      [
        [
          'Datum',
          'Inhalte',
          'Videotitel',
          'Veröffentlichungszeitpunkt des Videos',
          'Dauer',
          'Wiedergabezeit (Stunden)',
        ],
        ['2026-09-01', ids[0], 'Eins', '30.08.2026', '300', '1,5'],
        ['2026-09-01', ids[1], 'Zwei', '31.08.2026', '300', '0,25'],
        ['2026-09-02', ids[0], 'Eins', '30.08.2026', '300', '2'],
      ],
      ';',
    ),
    expected: {
      as: 'youtube-studio/chart-data',
      rejected: 0,
      days: ['2026-09-01 watchHours=1.75', '2026-09-02 watchHours=2'],
    },
  },
  {
    name: "YouTube Studio's chart data of one video that stands twice is told",
    text: table([
      ['Date', 'Content', 'Video title', 'Views'],
      ['2026-09-01', ids[0], 'One', '10'],
      ['2026-09-01', ids[0], 'One', '10'],
      ['2026-09-01', ids[1], 'Two', '5'],
    ]),
    expected: { as: 'youtube-studio/chart-data', rows: 3, duplicates: 1, days: ['2026-09-01 views=15'] },
  },
  {
    name: "YouTube Studio's Totals.csv",
    fileName: 'Totals.csv',
    text: table([
      ['Date', 'Views'],
      ['2026-09-01', '15'],
      ['2026-09-02', '14'],
    ]),
    expected: { target: 'values', rejected: 0, values: ['2026-09-01 15 -', '2026-09-02 14 -'] },
  },
  {
    name: 'YouTube Studio by traffic source is no list of videos',
    text: table([
      ['Traffic source', 'Views', 'Watch time (hours)', 'Average view duration', 'Impressions'],
      ['Total', '100', '5', '0:03:00', '900'],
      ['YouTube search', '60', '3', '0:03:00', '500'],
      ['External', '40', '2', '0:03:00', '400'],
    ]),
    expected: { asksColumns: true },
  },
]
