import type { Field } from '@upshot/shared/imports/field'
import type { FileError } from '@upshot/shared/imports/issue'
import { anyTable, type Delimiter, delimiters, type ImportMapping } from '@upshot/shared/imports/result'
import { genericOf } from '../sources/generic.ts'
import { metricValues } from '../sources/metric-values.ts'
import { sources } from '../sources/registry.ts'
import type { Source, Unfolded } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { fieldsOf } from './fields-of.ts'
import { findContentTable } from './find-content-table.ts'
import { findSessionsTable } from './find-sessions-table.ts'
import { findTable } from './find-table.ts'
import { findValuesTable } from './find-values-table.ts'
import { guessColumns } from './guess-columns.ts'
import { filledCells, type Head, headRows, isBlank, readHead, separatorHint } from './head.ts'
import { knownIn, namesPeople } from './header-known.ts'
import { normaliseLabel } from './label.ts'
import { mappedTable } from './mapped-table.ts'
import { readAsTold } from './read-as.ts'
import { refusedTable } from './refuse.ts'
import { unfoldedHead } from './unfold.ts'

/** What a file was understood to be, before its rows are read. */
export interface Recognised {
  source: Source
  head: Head
  /** Where the header stands among the head's rows. */
  headerIndex: number
  header: string[]
  /** For each column what it means, null for those that are not read. */
  fields: (Field | null)[]
  /** Nobody has said what the columns mean yet: they were guessed. */
  guessed: boolean
  /** Labels of the header, as they stand there, that told which export this is. */
  recognisedBy: string[]
  /** The first rows as each delimiter that is possible cuts them. */
  heads: readonly Head[]
  /** Puts the cells of a row under its columns, where they stand elsewhere; null: the line is no row. */
  unfold?: Unfolded['rowOf']
}

/** Columns beyond this make no mapping screen. */
const maxColumns = 1_000

/**
 * Finds out which export this is, by what its header and the lines around it say. `whole`: `text` is the whole file;
 * `readAs`: somebody said which export it is.
 */
export function recognise(
  text: string,
  whole: boolean,
  mapping: ImportMapping | null,
  readAs: string | null = null,
): Recognised | FileError {
  const found = recognisedIn(text, whole, mapping, readAs)
  return 'code' in found ? found : withFurtherRows(found, text, whole)
}

/**
 * Lists of people are sorted: by who came, by state, by role. What tells how a column is read may stand below the rows that tell
 * what a file is.
 */
function withFurtherRows(found: Recognised, text: string, whole: boolean): Recognised {
  const { source, head, headerIndex, guessed, unfold } = found
  if (source.holds !== 'people' || unfold !== undefined || head.rows.length < headRows) return found
  const further = readHead(text, whole, head.delimiter, furtherRows)
  return { ...found, head: further, ...(guessed ? guessedTable(further, headerIndex) : {}) }
}

/** As many people as nearly all events have. */
const furtherRows = 2_000

function recognisedIn(
  text: string,
  whole: boolean,
  mapping: ImportMapping | null,
  readAs: string | null,
): Recognised | FileError {
  const hint = separatorHint(text)
  const candidates: readonly Delimiter[] = mapping !== null ? [mapping.delimiter] : hint !== null ? [hint] : delimiters
  const heads = candidates.map(delimiter => readHead(text, whole, delimiter))
  // A quote over several lines above the table makes sense with its own delimiter only.
  const cut = heads.filter(head => head.rows.length > 0)
  if (cut.length === 0 || cut.some(head => !head.brokenOff && head.rows.every(row => isBlank(row.cells)))) {
    return fileError('EMPTY_FILE', 'This file is empty. Export again and choose the new file.')
  }
  const tooWide = heads.find(
    head => head.tooManyCells || head.rows.some((row, at) => at < 2 && row.cells.length > maxColumns),
  )
  if (tooWide !== undefined) {
    return fileError(
      'TOO_MANY_COLUMNS',
      `This file has more than ${maxColumns} columns. It is no export that we know.`,
      1,
    )
  }
  if (mapping !== null) return mappedTable(heads, mapping)
  const told = readAs === null ? undefined : sources.find(({ tool, report }) => `${tool}/${report}` === readAs)
  if (told !== undefined) return readAsTold(heads, told)
  const best = readAs === anyTable ? null : bestMatch(heads)
  if (best !== null) return best.source === metricValues ? (betterValues(best, heads) ?? best) : best
  const cutOff = markerWithoutTable(heads)
  if (cutOff !== null) return cutOff
  const refused = refusedTable(heads)
  if (refused !== null) return refused
  const values = readAs === anyTable ? null : findValuesTable(heads)
  if (values !== null) return values
  const content = readAs === anyTable ? null : findContentTable(heads)
  if (content !== null) return content
  const sessions = readAs === anyTable ? null : findSessionsTable(heads)
  if (sessions !== null) return sessions
  const table = findTable(heads)
  if ('code' in table) return table
  return { ...table, ...guessedTable(table.head, table.headerIndex), heads }
}

/** A table with 'Month' and 'Value' may have a year beside them, or periods that nobody can place: its shape tells. */
function betterValues(best: Recognised, heads: readonly Head[]): Recognised | FileError | null {
  const shaped = findValuesTable(heads)
  if (shaped === null || 'code' in shaped) return shaped
  const read = ({ fields }: Recognised) => fields.filter(field => field !== null).length
  return read(shaped) > read(best) ? shaped : null
}

/** What a header of no known tool is taken to mean. */
export function guessedTable(
  head: Head,
  headerIndex: number,
): Pick<Recognised, 'source' | 'header' | 'fields' | 'guessed' | 'recognisedBy'> {
  const header = head.rows[headerIndex]?.cells ?? []
  const rows = head.rows.slice(headerIndex + 1).filter(row => !isBlank(row.cells))
  const fields = guessColumns(
    header,
    rows.map(row => row.cells),
  )
  return { source: genericOf(header, fields), header, fields, guessed: true, recognisedBy: [] }
}

const signatureLabels: ReadonlySet<string> = new Set(sources.flatMap(({ signature }) => signature.flat()))
/** Those that a row may be told by without any cell of their signature. */
const notBySignature = sources.filter(
  ({ signature, isMarker, findByLook, findByShape }) =>
    signature.length === 0 || isMarker !== undefined || findByLook !== undefined || findByShape !== undefined,
)

/** The known export whose header this is. `only`: the header stands on this line of the file, whatever others look like. */
export function bestMatch(heads: readonly Head[], only: number | null = null): Recognised | null {
  let best: { recognised: Recognised; score: number } | null = null
  for (const head of heads) {
    const markers = new Set<Source>()
    for (const [headerIndex, row] of head.rows.entries()) {
      if (only === null ? headerIndex >= rowsAboveHeader : row.line !== only) continue
      const labels = row.cells.map(normaliseLabel)
      const isAlone = isTitle(row.cells)
      // Most rows are data: looking for each signature in each of them would take longer than all else here.
      for (const source of labels.some(label => signatureLabels.has(label)) ? sources : notBySignature) {
        if (isAlone && source.isMarker?.(labels[0] ?? '')) markers.add(source)
        // Looking at cells costs more than looking at labels, and is not worth it for what cannot win any more.
        if (best !== null && best.score >= source.signature.length * 1000 + 500 + labels.length) continue
        const found = matchOf(source, labels, head, headerIndex)
        if (found === null) continue
        // A signature cell outweighs any number of other columns; a marker line above decides between equals.
        const mappedCells = found.filter(field => field !== null).length
        const score = source.signature.length * 1000 + (markers.has(source) ? 500 : 0) + mappedCells
        if (best !== null && best.score >= score) continue
        const recognisedBy = signatureIn(source, labels, row.cells)
        const unfolded = unfoldedHead(source, head, headerIndex)
        best = {
          recognised: {
            source,
            head,
            headerIndex,
            header: row.cells,
            fields: found,
            guessed: false,
            recognisedBy,
            heads,
            ...unfolded,
          },
          score,
        }
      }
    }
  }
  return best?.recognised ?? null
}

/** No export has more lines above its table; rows of the table itself need not be looked at as headers. */
const rowsAboveHeader = 400

/** Exports without labels of their own have few lines above their table. */
const rowsAboveUnsigned = 60
const addressLike = /^\S+@\S+\.\S+$/

/** Of those, all may be people who never came. */
const rowsOfShape = 200

/** Enough to tell what a column holds. */
const rowsLookedAt = 500

function matchOf(source: Source, labels: readonly string[], head: Head, index: number): (Field | null)[] | null {
  // What no label gives away is told by the cells below each row that may be the header: no label is an address.
  if (source.signature.length === 0 && (index >= rowsAboveUnsigned || labels.some(label => addressLike.test(label)))) {
    return null
  }
  if (matchesSignature(source, labels)) {
    if (source.fieldsByCells === undefined) return fieldsOf(source, labels)
    const unfolded = unfoldedHead(source, head, index)
    if (unfolded !== null) {
      const cells = unfolded.head.rows.slice(index + 1, index + 1 + rowsLookedAt).map(row => row.cells)
      return source.fieldsByCells(fieldsOf(source, unfolded.header), unfolded.header, cells)
    }
    const rows = head.rows.slice(index + 1, index + 1 + rowsLookedAt).map(row => row.cells)
    return source.fieldsByCells(fieldsOf(source, labels), head.rows[index]?.cells ?? [], rows)
  }
  if (source.findByLook !== undefined && filledCells(labels) > 2) {
    const rows = head.rows.slice(index + 1, index + 61).map(row => row.cells)
    const found = source.findByLook(head.rows[index]?.cells ?? [], rows)
    if (found !== null) return found
  }
  const title = head.rows[index - 1]?.cells ?? []
  // Cut by a delimiter that is not its own, each line of a file looks like a title.
  if (source.findByShape?.isAbove(title[0] ?? '') !== true || !isTitle(title)) return null
  const rows = head.rows.slice(index + 1, index + rowsOfShape).map(row => row.cells)
  return source.findByShape.fieldsOf(head.rows[index]?.cells ?? [], rows)
}

/** Every cell of the signature is a whole cell of the row, and none that rules it out. A near match does not count. */
export function matchesSignature(source: Source, labels: readonly string[]): boolean {
  if (labels.length < source.signature.length) return false
  return (
    source.signature.every(alternatives => alternatives.some(label => labels.includes(label))) &&
    !(source.not ?? []).some(label => labels.includes(label))
  )
}

/** The labels of the header that the signature asks for. Empty where the shape told, not the labels. */
export function signatureIn(source: Source, labels: readonly string[], header: readonly string[]): string[] {
  const found = source.signature.flatMap(alternatives => {
    const at = labels.findIndex(label => alternatives.includes(label))
    return at === -1
      ? []
      : [
          (header[at] ?? '')
            .replace(/[\s\uFEFF]+/g, ' ')
            .trim()
            .slice(0, 60),
        ]
  })
  return found.length === source.signature.length ? [...new Set(found)] : []
}

/** A line with one filled cell, its first: the title of a section. */
export function isTitle(cells: readonly string[]): boolean {
  return filledCells(cells) === 1 && (cells[0] ?? '').trim() !== ''
}

function markerWithoutTable(heads: readonly Head[]): FileError | null {
  if (heads.some(holdsPeople)) return null
  for (const head of heads) {
    for (const row of head.rows) {
      if (!isTitle(row.cells)) continue
      const label = normaliseLabel(row.cells[0] ?? '')
      const source = sources.find(candidate => candidate.isMarker?.(label))
      if (source === undefined) continue
      return fileError(
        'TRUNCATED_FILE',
        `This is a ${source.title}, and its ${source.tableName ?? 'table'} is missing. ` +
          'The download was cut off: export it again.',
        row.line,
      )
    }
  }
  return null
}

/** Other tools write the same titles: the table that one announces stands below it, in labels of their own. */
function holdsPeople({ rows }: Head): boolean {
  return rows.some(({ cells }, at) => {
    const label = normaliseLabel(rows[at - 1]?.cells[0] ?? '')
    const isBelow = namesPeople(cells) && knownIn(cells) >= 4 && at + 1 < rows.length
    return isBelow && sources.some(({ isMarker }) => isMarker?.(label))
  })
}
