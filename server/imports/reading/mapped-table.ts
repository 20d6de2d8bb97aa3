import type { Field } from '@upshot/shared/imports/field'
import type { FileError } from '@upshot/shared/imports/issue'
import { type Delimiter, delimiters, type ImportMapping } from '@upshot/shared/imports/result'
import type { Holds } from '@upshot/shared/imports/target'
import { genericOf } from '../sources/generic.ts'
import { contentNamedBy, namesContent } from '../sources/generic-content.ts'
import type { Source } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { type Head, isBlank } from './head.ts'
import { bestMatch, guessedTable, type Recognised } from './recognise.ts'
import { underYears } from './values-years-above.ts'

/** A table whose header a person has pointed at, and whose columns they named or leave to be found out. */
export function mappedTable(heads: readonly Head[], mapping: ImportMapping): Recognised | FileError {
  // Rows that are read as if they stood under their columns are mapped so as well.
  const unfolded = mapping.columns === null ? null : bestMatch(heads, mapping.headerLine)
  const isUnfolded = unfolded?.unfold !== undefined
  const head = isUnfolded ? unfolded.head : heads[0]
  const headerIndex = head?.rows.findIndex(row => row.line === mapping.headerLine) ?? -1
  const written = head?.rows[headerIndex]?.cells
  const header = written && (underYears(written, head?.rows[headerIndex - 1]?.cells ?? []) ?? written)
  if (head === undefined || header === undefined) return noSuchLine(heads, mapping)
  if (isBlank(header)) {
    return mismatch(
      `Line ${mapping.headerLine} is empty. Choose the line that holds the names of the columns.`,
      mapping,
    )
  }
  const other = header.length === 1 ? betterDelimiter(header[0] ?? '', mapping.delimiter) : null
  if (other !== null) {
    return mismatch(
      `Separated by ${delimiterNames[mapping.delimiter]}, line ${mapping.headerLine} is one single column. It holds ${delimiterNames[other]}: choose those, or another line.`,
      mapping,
    )
  }
  if (mapping.columns === null) {
    return bestMatch(heads, mapping.headerLine) ?? { head, headerIndex, ...guessedTable(head, headerIndex), heads }
  }
  if (mapping.columns.some(column => column.index >= header.length)) {
    return mismatch(
      'The chosen columns do not fit this file: its header is on another line or has fewer columns. Choose them again.',
      mapping,
    )
  }
  const chosen = new Map(mapping.columns.map(column => [column.index, column.field]))
  const fields = header.map((_, index) => chosen.get(index) ?? null)
  const holds = holdsOf(fields)
  // What a tool does otherwise, such as a header of two lines, it does whatever its columns are taken for.
  const known = holds === 'people' || holds === 'values' ? null : unfolded
  const source: Source = namesContent(fields)
    ? contentNamedBy(header, rowsBelow(head, headerIndex), fields)
    : known?.source.holds === holds
      ? known.source
      : { ...genericOf(header, fields), holds }
  const read = { source, head, headerIndex, header, fields, guessed: false, recognisedBy: [], heads }
  return isUnfolded && unfolded.unfold !== undefined ? { ...read, unfold: unfolded.unfold } : read
}

function rowsBelow({ rows }: Head, headerIndex: number): (readonly string[])[] {
  return rows.slice(headerIndex + 1).map(row => row.cells)
}

/** What a row is, by what a person says that its cells mean. */
function holdsOf(fields: readonly (Field | null)[]): Holds {
  if (fields.includes('value')) return 'values'
  if (fields.includes('nps') || fields.includes('csat') || fields.includes('ces')) return 'answers'
  if (fields.includes('sessionTitle')) return 'sessions'
  return fields.includes('memberSince') ? 'members' : 'people'
}

function noSuchLine(heads: readonly Head[], mapping: ImportMapping): FileError {
  const last = heads[0]?.rows.at(-1)?.line ?? 1
  if (mapping.headerLine > last) {
    const message = `The header cannot be on line ${mapping.headerLine}: of this file ${last === 1 ? 'line 1 is' : `lines 1 to ${last} are`} looked at for one. Choose one of the lines that are shown.`
    return mismatch(message, mapping)
  }
  return mismatch(
    `No row begins on line ${mapping.headerLine}: it is inside a cell that goes over several lines. Choose another line.`,
    mapping,
  )
}

function mismatch(message: string, { headerLine }: ImportMapping): FileError {
  return fileError('MAPPING_MISMATCH', message, headerLine)
}

/** What separates a line that its delimiter leaves in one piece: whatever cuts it into most. */
function betterDelimiter(line: string, chosen: Delimiter): Delimiter | null {
  const parts = (delimiter: Delimiter): number => line.split(delimiter).length
  const [best] = delimiters.filter(delimiter => delimiter !== chosen).toSorted((a, b) => parts(b) - parts(a))
  return best !== undefined && parts(best) > 1 ? best : null
}

const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  '\t': 'tabs',
  ';': 'semicolons',
  '|': 'vertical bars',
}
