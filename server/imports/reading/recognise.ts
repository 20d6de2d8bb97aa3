import type { Field } from '@upshot/shared/imports/field'
import type { FileError } from '@upshot/shared/imports/issue'
import { type Delimiter, delimiters, type ImportMapping } from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import { sources } from '../sources/registry.ts'
import type { Source } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { fieldsOf } from './fields-of.ts'
import { findTable } from './find-table.ts'
import { filledCells, type Head, isBlank, readHead, separatorHint } from './head.ts'
import { normaliseLabel } from './label.ts'
import { refusedTable } from './refuse.ts'

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
}

/** Columns beyond this make no mapping screen. */
const maxColumns = 1_000

/** Finds out which export this is, by what its header and the lines around it say. `whole`: `text` is the whole file. */
export function recognise(text: string, whole: boolean, mapping: ImportMapping | null): Recognised | FileError {
  const hint = separatorHint(text)
  const candidates: readonly Delimiter[] = mapping !== null ? [mapping.delimiter] : hint !== null ? [hint] : delimiters
  const heads = candidates.map(delimiter => readHead(text, whole, delimiter))
  if (heads.some(head => head.rows.every(row => isBlank(row.cells)))) {
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
  if (mapping !== null) return mapped(heads, mapping)
  const best = bestMatch(heads)
  if (best !== null) return best
  const cutOff = markerWithoutTable(heads)
  if (cutOff !== null) return cutOff
  const refused = refusedTable(heads)
  if (refused !== null) return refused
  const table = findTable(heads)
  if ('code' in table) return table
  const header = table.head.rows[table.headerIndex]?.cells ?? []
  return { ...table, source: generic, header, fields: fieldsOf(generic, header), guessed: true }
}

function bestMatch(heads: readonly Head[]): Recognised | null {
  let best: { recognised: Recognised; score: number } | null = null
  for (const head of heads) {
    const markers = new Set<Source>()
    for (const [headerIndex, row] of head.rows.entries()) {
      const labels = row.cells.map(normaliseLabel)
      for (const source of sources) {
        if (isTitle(row.cells) && source.isMarker?.(labels[0] ?? '')) markers.add(source)
        const found = matchOf(source, labels, head, headerIndex)
        if (found === null) continue
        // A signature cell outweighs any number of other columns; a marker line above decides between equals.
        const mappedCells = found.filter(field => field !== null).length
        const score = source.signature.length * 1000 + (markers.has(source) ? 500 : 0) + mappedCells
        if (best !== null && best.score >= score) continue
        best = { recognised: { source, head, headerIndex, header: row.cells, fields: found, guessed: false }, score }
      }
    }
  }
  return best?.recognised ?? null
}

function matchOf(source: Source, labels: readonly string[], head: Head, index: number): (Field | null)[] | null {
  if (matchesSignature(source, labels)) return fieldsOf(source, labels)
  const title = head.rows[index - 1]
  if (source.findByShape === undefined || title === undefined || !isTitle(title.cells)) return null
  const shape = source.findByShape(head.rows.slice(index - 1, index + 2).map(row => row.cells))
  return shape?.row === 1 ? [...shape.fields] : null
}

/** Every cell of the signature is a whole cell of the row, and none that rules it out. A near match does not count. */
export function matchesSignature(source: Source, labels: readonly string[]): boolean {
  if (labels.length < source.signature.length) return false
  return (
    source.signature.every(alternatives => alternatives.some(label => labels.includes(label))) &&
    !(source.not ?? []).some(label => labels.includes(label))
  )
}

/** A line with one filled cell, its first: the title of a section. */
export function isTitle(cells: readonly string[]): boolean {
  return filledCells(cells) === 1 && (cells[0] ?? '').trim() !== ''
}

function markerWithoutTable(heads: readonly Head[]): FileError | null {
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

function mapped(heads: readonly Head[], mapping: ImportMapping): Recognised | FileError {
  const head = heads[0]
  const headerIndex = head?.rows.findIndex(row => row.line === mapping.headerLine) ?? -1
  const header = head?.rows[headerIndex]?.cells
  if (head === undefined || header === undefined || mapping.columns.some(column => column.index >= header.length)) {
    return fileError(
      'MAPPING_MISMATCH',
      'The chosen columns do not fit this file: its header is on another line or has fewer columns. Choose them again.',
      mapping.headerLine,
    )
  }
  const chosen = new Map(mapping.columns.map(column => [column.index, column.field]))
  const fields = header.map((_, index) => chosen.get(index) ?? null)
  const holds = fields.includes('date') && fields.includes('value') ? 'values' : 'people'
  return { source: { ...generic, holds }, head, headerIndex, header, fields, guessed: false }
}
