import type { Field } from '@upshot/shared/imports/field'
import { normaliseLabel } from '../reading/label.ts'
import { contentLabels, kindsByLabel } from './content-labels.ts'
import { type ContentFigure, type ContentSource, contentRows } from './content-source.ts'
import type { Cells, Source } from './source.ts'

const figures: readonly ContentFigure[] = [
  { name: 'views', label: 'Views', field: 'views', measure: 'views', total: 'sum' },
  { name: 'downloads', label: 'Downloads', field: 'downloads', measure: 'downloads', total: 'sum' },
  { name: 'impressions', label: 'Impressions', field: 'impressions', measure: 'impressions', total: 'sum' },
  { name: 'readers', label: 'Readers', field: 'readers', measure: 'readers', total: 'none' },
  { name: 'reach', label: 'Reach', field: 'reach', measure: 'reach', total: 'none' },
  { name: 'watchHours', label: 'Watch hours', field: 'watchHours', measure: null, total: 'sum' },
  { name: 'clicks', label: 'Clicks', field: 'clicks', measure: 'clicks', total: 'sum' },
  { name: 'likes', label: 'Likes', field: 'likes', measure: 'likes', total: 'sum' },
  { name: 'comments', label: 'Comments', field: 'comments', measure: 'comments', total: 'sum' },
  { name: 'shares', label: 'Shares', field: 'shares', measure: 'shares', total: 'sum' },
]

/** What only its writers see. */
const drafts: ReadonlySet<string> = new Set([
  ...['draft', 'entwurf', 'brouillon', 'borrador', 'bozza', 'rascunho', 'concept'],
])

/** What nobody has seen yet, unless it was sent by now, or was taken down after it had been read. */
const notYet: ReadonlySet<string> = new Set([
  ...['scheduled', 'unpublished', 'planned', 'in progress', 'geplant', 'planifié', 'programado', 'programmato'],
  ...['agendado', 'ingepland'],
])

const states = ['status', 'state', 'post status', 'post_status', 'publish status', 'statut', 'estado', 'stato']

/** A table of things that were published, of no known tool: a person says what its columns mean, or agrees with the guess. */
export const genericContent: Source = {
  ...contentRows,
  tool: 'generic',
  report: 'content-table',
  title: 'table of content',
  becomes: ['readings'],
  signature: [],
  columns: contentLabels,
  content: { rowsAre: 'items', figures, kind: 'article', logsNew: false },
  leftOut: [
    { labels: states, words: drafts },
    { labels: states, words: notYet, unlessSeen: true },
    {
      labels: ['is_published', 'is published', 'published?'],
      words: new Set(['false', 'no', '0']),
      unlessSeen: true,
    },
  ],
  asks: ['mapping'],
}

/** The same with what its things are, as far as the labels say it, and whether each has several rows. */
export function contentNamedBy(header: Cells, rows: readonly Cells[], fields: readonly (Field | null)[]): Source {
  const labels = header.map(normaliseLabel)
  const kind = kindsByLabel.find(([words]) => labels.some(label => words.test(label)))?.[1] ?? 'article'
  const content: ContentSource = { rowsAre: 'items', figures, kind, logsNew: false }
  // One text on two networks is two posts.
  const isInParts = kind !== 'social-post' && areInParts(labels, rows, fields)
  return { ...genericContent, content: isInParts ? { ...content, partsOfItem: true } : content }
}

/** What each view or download has one of. */
const partLabels =
  /^((top )?country|region|city|continent|language|device( category| type)?|browser|operating system|os|platform|app|player|land|pays|país|paese|gerät|plattform|plateforme|plataforma)$/
const ofAll =
  /^\(?(all( \p{L}+)?|grand total|totals?|overall|combined|any|worldwide|world|global|gesamt|insgesamt|weltweit|alle|tous|monde|todos|mundo|mondo)\)?$/iu

/** Things that stand there once for each country or device: each row is a part of one, and no row is of all of them. */
function areInParts(labels: Cells, rows: readonly Cells[], fields: readonly (Field | null)[]): boolean {
  const apart = labels.flatMap((label, column) => (fields[column] == null && partLabels.test(label) ? [column] : []))
  const naming = fields.flatMap((field, column) => (field === 'contentTitle' || field === 'contentUrl' ? [column] : []))
  const textOf = (columns: readonly number[]) => (row: Cells) =>
    columns.map(column => (row[column] ?? '').trim()).join('\n')
  const named = rows.filter(row => textOf(naming)(row).trim() !== '')
  const different = (columns: readonly number[]) => new Set(named.map(textOf(columns))).size
  if (apart.length === 0 || naming.length === 0) return false
  if (
    named.some(row => apart.some(column => (row[column] ?? '').trim() === '' || ofAll.test((row[column] ?? '').trim())))
  )
    return false
  if (different(naming) === named.length || different([...naming, ...apart]) < named.length) return false
  const things = [...Map.groupBy(named, textOf(naming)).values()]
  // One title on several days is of several things.
  const published = fields.indexOf('publishedAt')
  if (published !== -1 && things.some(parts => new Set(parts.map(textOf([published]))).size > 1)) return false
  const counted = fields.findIndex(field => figures.some(figure => figure.field === field && figure.total === 'sum'))
  return !areWithSums(things, counted)
}

/** Whether one row of each thing is the sum of its others, whatever it is called. */
function areWithSums(things: readonly (readonly Cells[])[], column: number): boolean {
  const counts = things
    .filter(parts => parts.length > 2)
    .map(parts => parts.map(row => Number((row[column] ?? '').replace(/[., ]/g, ''))))
  return (
    counts.length > 0 &&
    counts.every(parts => {
      const most = Math.max(...parts)
      return most > 0 && parts.reduce((sum, part) => sum + part, 0) === 2 * most
    })
  )
}

/** Whether columns that somebody named are those of things with their figures. */
export function namesContent(fields: readonly (string | null)[]): boolean {
  const isNamed = fields.includes('contentTitle') || fields.includes('contentUrl')
  return isNamed && figures.some(({ field }) => fields.includes(field))
}
