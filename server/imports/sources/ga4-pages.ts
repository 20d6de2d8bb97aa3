import { contentRows } from './content-source.ts'
import type { Source } from './source.ts'

const titles = [
  'page title and screen class',
  'page title and screen name',
  'page title',
  'pagetitle',
  'unifiedscreenname',
  'unifiedscreenclass',
  'seitentitel und bildschirmklasse',
  'seitentitel und bildschirmname',
  'seitentitel',
  'título de página y clase de pantalla',
  'título de la página y clase de pantalla',
  'título de página y nombre de pantalla',
  "titre de la page et classe de l'écran",
  "titre de la page et classe d'écran",
  'título da página e classe da tela',
  'título da página e classe de ecrã',
  'titolo pagina e classe schermata',
  'paginatitel en schermklasse',
  'ページ タイトルとスクリーン クラス',
]
const addresses = [
  'page location',
  'pagelocation',
  'full page url',
  'fullpageurl',
  'page path and screen class',
  'page path + query string and screen class',
  'page path',
  'page path + query string',
  'pagepath',
  'unifiedpagepathscreen',
  'landing page',
  'landing page + query string',
  'seitenpfad und bildschirmklasse',
  'seitenpfad',
  'ruta de página y clase de pantalla',
  'ruta de la página y clase de pantalla',
  "chemin de la page et classe de l'écran",
  "chemin de page et classe d'écran",
  'caminho da página e classe da tela',
  'percorso pagina e classe schermata',
  'paginapad en schermklasse',
]
export const ga4Views = [
  'views',
  'screenpageviews',
  'screen page views',
  'aufrufe',
  'vistas',
  'vues',
  'visualizações',
  'visualizzazioni',
  'weergaven',
  '表示回数',
]
export const ga4Users = [
  'active users',
  'activeusers',
  'users',
  'total users',
  'totalusers',
  'aktive nutzer',
  'nutzer',
  'usuarios activos',
  'usuarios',
  'utilisateurs actifs',
  'utilisateurs',
  'usuários ativos',
  'utenti attivi',
  'actieve gebruikers',
  'アクティブ ユーザー',
]

/**
 * Google Analytics 4: Reports → Engagement → Pages and screens → Share → Download file → CSV. The period stands above the table;
 * exports that compare two periods repeat it, and each has to come by itself.
 */
export const ga4Pages: Source = {
  ...contentRows,
  tool: 'google-analytics',
  report: 'ga4-pages-and-screens',
  title: 'Google Analytics pages and screens',
  becomes: ['readings'],
  signature: [[...titles, ...addresses], ga4Views, ga4Users],
  // With a day in each row, the same page stands there once for each.
  // Nor one that compares periods: it stands there once for each of them.
  not: [
    'date',
    'datum',
    'fecha',
    'visitors',
    'website_id',
    'date range',
    'comparison',
    'zeitraum',
    'vergleich',
    'plage de dates',
    'intervalo de fechas',
  ],
  columns: { contentTitle: titles, contentUrl: addresses, views: ga4Views, readers: ga4Users },
  sectionOf: () => null,
  content: {
    rowsAre: 'items',
    figures: [
      { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
      // People overlap between pages.
      { name: 'activeUsers', label: 'Active users', field: 'readers', measure: 'readers', total: 'none' },
    ],
    kind: 'article',
    logsNew: false,
  },
}
