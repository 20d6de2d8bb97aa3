import { type Encoding, type EncodingPreview, encodings } from '@upshot/shared/imports/result'
import { columnsOf } from './columns.ts'
import { type Head, readHead } from './head.ts'
import type { Recognised } from './recognise.ts'

/** Enough to meet an accented letter in most files, little enough to read it ten times. */
const previewBytes = 65_536

/** The head of a file as each other encoding would have it. Empty for a file of plain ASCII, which reads the same in all. */
export function headsOtherwise(
  bytes: Uint8Array,
  whole: boolean,
  { head }: Recognised,
  current: Encoding | null,
): { encoding: Encoding; head: Head }[] {
  if (current === null) return []
  const start = bytes.subarray(0, previewBytes)
  const isWhole = whole && bytes.length <= previewBytes
  const isWide = current === 'utf-16le' || current === 'utf-16be'
  return encodings
    .filter(encoding => encoding !== current && (isWide || !encoding.startsWith('utf-16')))
    .map(encoding => ({ encoding, head: readHead(new TextDecoder(encoding).decode(start), isWhole, head.delimiter) }))
}

/** The same cells in each encoding: up to three that are shown and hold letters beyond ASCII. */
export function encodingPreview(
  recognised: Recognised,
  current: Encoding | null,
  otherwise: readonly { encoding: Encoding; head: Head }[],
): EncodingPreview[] {
  // Cells that were put elsewhere have no counterpart.
  if (current === null || recognised.unfold !== undefined) return []
  const shown = new Set(columnsOf(recognised).flatMap(({ index, samples }) => (samples.length > 0 ? [index] : [])))
  const { head, headerIndex } = recognised
  const places: { row: number; column: number }[] = []
  const found = new Set<string>()
  for (const [row, { cells }] of head.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (places.length === 3) break
      const isLabel = row <= headerIndex
      if (!beyondAscii.test(cell) || !(isLabel || shown.has(column)) || found.has(cell)) continue
      found.add(cell)
      places.push({ row, column })
    }
  }
  const samplesOf = (from: Head): string[] =>
    places.flatMap(({ row, column }) => {
      const cell = from.rows[row]?.cells[column]?.replace(/\s+/g, ' ').trim() ?? ''
      return cell === '' ? [] : [cell.slice(0, 60)]
    })
  return [
    { encoding: current, samples: samplesOf(head) },
    ...otherwise.map(other => ({ encoding: other.encoding, samples: samplesOf(other.head) })),
  ]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
const beyondAscii = /[^\u0000-\u007f]/
