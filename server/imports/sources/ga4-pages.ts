import { normaliseLabel } from '../reading/label.ts'
import { type ContentSource, contentRows } from './content-source.ts'
import type { Cells, Source } from './source.ts'

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
  'tytuł strony i klasa ekranu',
  'sidtitel och skärmklass',
  'sidetitel og skærmklasse',
  'sayfa başlığı ve ekran sınıfı',
  'название страницы и класс экрана',
  '페이지 제목 및 화면 클래스',
  '网页标题和屏幕类',
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
  'ścieżka strony i klasa ekranu',
  'sidsökväg och skärmklass',
  'sidesti og skærmklasse',
  'sayfa yolu ve ekran sınıfı',
  'путь к странице и класс экрана',
  'ページパスとスクリーン クラス',
  '페이지 경로 및 화면 클래스',
  '网页路径和屏幕类',
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
  'wyświetlenia',
  'visningar',
  'visninger',
  'görüntüleme',
  'görüntüleme sayısı',
  'просмотры',
  '조회수',
  '浏览次数',
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
  'aktywni użytkownicy',
  'aktiva användare',
  'aktive brugere',
  'etkin kullanıcı sayısı',
  'etkin kullanıcılar',
  'активные пользователи',
  '활성 사용자',
  '活跃用户数',
]

/** What each view has one of. Segments and compared groups overlap, and are none of these. */
const parts: ReadonlySet<string> = new Set([
  ...['country', 'region', 'city', 'continent', 'language', 'device category', 'device', 'browser', 'operating system'],
  ...['platform', 'platform / device category', 'session source / medium', 'session source', 'session medium'],
  ...['session default channel group', 'session primary channel group (default channel group)'],
])

/** Pages that stand there once for each of their parts. */
function areInParts(header: Cells, rows: readonly Cells[]): boolean {
  const labels = header.map(normaliseLabel)
  const apart = labels.flatMap((label, column) => (parts.has(label) ? [column] : []))
  const naming = labels.flatMap((label, column) =>
    titles.includes(label) || addresses.includes(label) ? [column] : [],
  )
  const seen = (columns: readonly number[]) =>
    new Set(rows.map(row => JSON.stringify(columns.map(column => row[column] ?? '')))).size
  // Each page has a row for each part, and no two; nothing else tells rows apart, such as a segment.
  const whole = seen([...naming, ...apart])
  const isFigures = (column: number) => rows.every(row => /^[\d.,:%\s\p{Sc}]*$/u.test(row[column] ?? ''))
  return (
    apart.length > 0 &&
    // What stands there for all parts together would be added to them.
    !rows.some(row => apart.some(column => /^\s*(grand )?totals?\s*$|^\s*\(?all\)?\s*$/i.test(row[column] ?? ''))) &&
    seen(naming) < whole &&
    whole === seen(labels.map((_, column) => column)) &&
    labels.every((_, column) => naming.includes(column) || apart.includes(column) || isFigures(column))
  )
}

const pagesRead: ContentSource = {
  rowsAre: 'items',
  figures: [
    { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
    // People overlap between pages.
    { name: 'activeUsers', label: 'Active users', field: 'readers', measure: 'readers', total: 'none' },
  ],
  kind: 'article',
  logsNew: false,
}

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
  fieldsByCells: (fields, header, rows) => (areInParts(header, rows) ? null : [...fields]),
  sectionOf: () => null,
  content: pagesRead,
}

/** The same with a row for each country, device or the like of a page: its views are the sum of them. */
export const ga4PagesInParts: Source = {
  ...ga4Pages,
  report: 'ga4-pages-in-parts',
  title: 'Google Analytics pages in parts',
  fieldsByCells: (fields, header, rows) => (areInParts(header, rows) ? [...fields] : null),
  content: { ...pagesRead, partsOfItem: true },
}
