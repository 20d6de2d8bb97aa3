import type { FileError } from '@upshot/shared/imports/issue'
import type { Alternative } from '@upshot/shared/imports/result'
import { sources } from '../sources/registry.ts'
import type { Source } from '../sources/source.ts'
import { fileError } from './bytes.ts'
import { fieldsOf } from './fields-of.ts'
import { filledCells, type Head } from './head.ts'
import { normaliseLabel } from './label.ts'
import { type Recognised, signatureIn } from './recognise.ts'
import { unfoldedHead } from './unfold.ts'

/** Headers stand near the top. */
const searched = 60

/** Reads a file as an export that somebody said it is: the line with most of its columns is the header. */
export function readAsTold(heads: readonly Head[], source: Source): Recognised | FileError {
  let best: { head: Head; headerIndex: number; count: number } | null = null
  for (const head of heads) {
    for (const [headerIndex, { cells }] of head.rows.slice(0, searched).entries()) {
      const count = columnsIn(source, labelsOf(cells))
      if (count > (best?.count ?? 0)) best = { head, headerIndex, count }
    }
  }
  if (best === null) {
    return fileError(
      'MAPPING_MISMATCH',
      `No line of this file has a column of a ${source.title}. Choose another tool, or name the columns yourself.`,
    )
  }
  const { headerIndex } = best
  const unfolded = unfoldedHead(source, best.head, headerIndex)
  const { head } = unfolded ?? best
  const header = head.rows[headerIndex]?.cells ?? []
  const labels = header.map(normaliseLabel)
  return {
    source,
    head,
    headerIndex,
    header,
    fields: fieldsTold(source, head, headerIndex),
    guessed: false,
    recognisedBy: signatureIn(source, labels, header),
    heads,
    ...(unfolded === null ? {} : { unfold: unfolded.unfold }),
  }
}

function fieldsTold(source: Source, head: Head, headerIndex: number): Recognised['fields'] {
  const header = head.rows[headerIndex]?.cells ?? []
  const fields = fieldsOf(source, header.map(normaliseLabel))
  const rows = head.rows.slice(headerIndex + 1).map(row => row.cells)
  return source.fieldsByCells?.(fields, header, rows) ?? fields
}

/** Known exports that have columns in common with the header, those with most of them first. */
export function alternativesTo({ source, header }: Recognised): Alternative[] {
  const labels = labelsOf(header)
  return sources
    .filter((other, index) => {
      const isSame = (one: Source) => one.tool === other.tool && one.report === other.report
      // Older forms of a report are read as it.
      return !isSame(source) && sources.findIndex(isSame) === index
    })
    .map(other => ({
      readAs: `${other.tool}/${other.report}`,
      title: other.title,
      columns: columnsIn(other, labels),
    }))
    .filter(({ columns }) => columns >= 2)
    .toSorted((a, b) => b.columns - a.columns)
    .slice(0, 8)
}

function labelsOf(cells: readonly string[]): ReadonlySet<string> {
  return filledCells(cells) < 1 ? new Set() : new Set(cells.map(normaliseLabel))
}

/** How many things that the export knows have a column here. */
function columnsIn(source: Source, labels: ReadonlySet<string>): number {
  let count = 0
  for (const names of Object.values(source.columns)) if (names?.some(name => labels.has(name))) count++
  return count
}
