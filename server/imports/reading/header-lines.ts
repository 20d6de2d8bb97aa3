import type { Cells, Source } from '../sources/source.ts'
import { isBlank } from './head.ts'

/** Whether the next line below the header belongs to it; `before`: how many did so far. */
export function continuesHeader(source: Source, header: Cells, cells: Cells, before: number): boolean {
  if (before >= (source.furtherHeaderLines ?? 1)) return false
  return source.isSecondHeader?.(header.map((_, column) => cells[column] ?? '')) === true
}

/** How many of the rows below the header belong to it. */
export function linesOfHeader(source: Source, header: Cells, rows: readonly Cells[]): number {
  let lines = 0
  for (const cells of rows) {
    if (isBlank(cells) || !continuesHeader(source, header, cells, lines)) break
    lines++
  }
  return lines
}
