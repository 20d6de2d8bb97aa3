import { createHash } from 'node:crypto'
import type { Delimiter, Encoding } from '@upshot/shared/imports/result'
import { filledCells, type Head } from './head.ts'
import { normaliseLabel } from './label.ts'
import type { Recognised } from './recognise.ts'

/**
 * A header that this file has or may have, as it is told apart from others: by its labels in any order, never by a cell.
 * Files with the same key are of one shape.
 */
export interface ShapeSeen {
  key: string
  headerLine: number
  delimiter: Delimiter
  /** Read so, the labels are these. Null: as the file was read. */
  encoding: Encoding | null
  /** Columns in the order of their labels: what a saved mapping says of the n-th is about column order[n]. */
  order: number[]
}

/** Headers stand near the top; more lines than this are people. */
const searched = 40
const widest = 300

/**
 * The shape of the file as it was read comes first. The others are lines that somebody may have taken for the header of an
 * earlier file, however that was recognised. A known export is told by the columns that are read: custom questions differ.
 */
export function shapesOf(
  { source, head, headerIndex, header, fields, heads }: Recognised,
  how: { isTold: boolean },
  otherwise: readonly { encoding: Encoding; head: Head }[],
): ShapeSeen[] {
  const line = head.rows[headerIndex]?.line ?? 1
  const { delimiter } = head
  const seen: ShapeSeen[] = []
  const isKnown = source.signature.length > 0 && !how.isTold
  if (isKnown) {
    const read = header.filter((_, index) => fields[index] !== null)
    seen.push({
      ...tableShape(read),
      key: `${source.tool}/${source.report} ${hashed(read)}`,
      headerLine: line,
      delimiter,
      encoding: null,
    })
  }
  seen.push({ ...tableShape(header), headerLine: line, delimiter, encoding: null })
  const all = [...heads.map(each => ({ encoding: null, head: each })), ...otherwise]
  for (const { encoding, head: each } of all) {
    for (const row of each.rows.slice(0, searched)) {
      if (row.cells.length > widest || filledCells(row.cells) < 2) continue
      seen.push({ ...tableShape(row.cells), headerLine: row.line, delimiter: each.delimiter, encoding })
    }
  }
  return seen
}

function tableShape(labels: readonly string[]): { key: string; order: number[] } {
  const order = labels.map((_, index) => index).sort((a, b) => compared(labels[a], labels[b]) || a - b)
  return { key: `table ${hashed(labels)}`, order }
}

function hashed(labels: readonly string[]): string {
  const sorted = labels.map(normaliseLabel).sort()
  return createHash('sha256').update(sorted.join('\u001f')).digest('base64url').slice(0, 32)
}

function compared(a: string | undefined, b: string | undefined): number {
  const left = normaliseLabel(a ?? '')
  const right = normaliseLabel(b ?? '')
  return left < right ? -1 : left > right ? 1 : 0
}
