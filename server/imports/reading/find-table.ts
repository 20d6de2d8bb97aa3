import type { FileError } from '@upshot/shared/imports/issue'
import { fileError } from './bytes.ts'
import { emptyTime, readTime } from './date-time.ts'
import { plainEmail } from './email.ts'
import { filledCells, type Head, type HeadRow, isBlank } from './head.ts'
import { knownHeader, knownIn, namesPeople } from './header-known.ts'
import { plusOne } from './label-words.ts'

/** Rows that the search for a header looks at. */
const searched = 60

/** Finds the table in a file of a tool that nobody has described: the delimiter that cuts most rows alike, its first labels. */
export function findTable(heads: readonly Head[]): { head: Head; headerIndex: number } | FileError {
  let best: { head: Head; width: number; score: number } | null = null
  for (const head of heads) {
    const rows = head.rows.slice(0, searched).filter(row => !isBlank(row.cells))
    const { width, share } = commonWidth(rows.map(row => row.cells.length))
    const score = width === 1 ? 0.01 : share * 100 + Math.min(width, 50)
    if (best === null || score > best.score) best = { head, width, score }
  }
  if (best === null) return fileError('UNKNOWN_FORMAT', unknown)
  const { head, width } = best
  // Lines above the table may be wider than it, so one of exactly its width comes first.
  const exact = head.rows.findIndex(row => row.cells.length === width && isWide(row.cells, width))
  const taken = exact === -1 ? head.rows.findIndex(row => isWide(row.cells, width)) : exact
  const known = knownHeader(head.rows.slice(0, searched), taken)
  const likely = known === -1 || looksLikeData(head.rows[known]?.cells ?? []) ? taken : known
  const headerIndex = looksLikeData(head.rows[likely]?.cells ?? []) ? labelsBelow(head.rows, likely) : likely
  const header = head.rows[headerIndex]
  if (header === undefined) return fileError('UNKNOWN_FORMAT', unknown)
  if (looksLikeData(header.cells)) {
    return fileError(
      'NO_HEADER',
      `Line ${header.line} already holds data: this file has no line with the names of its columns. Add one, or export again with the header.`,
      header.line,
    )
  }
  if (
    width === 1 &&
    !head.rows.slice(headerIndex + 1).some(row => plainEmail(row.cells[0]?.trim().toLowerCase() ?? '') !== null)
  ) {
    return fileError('UNKNOWN_FORMAT', unknown)
  }
  return { head, headerIndex }
}

const unknown = 'This does not look like an export of an event or content tool: no table was found in it.'

/** The header is as wide as its rows, except that a title or a comment may stand above it. */
function isWide(cells: readonly string[], width: number): boolean {
  return cells.length >= width && filledCells(cells) >= Math.min(width, 2) && !isComment(cells)
}

function isComment(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trimStart().startsWith('#') && filledCells(cells) === 1
}

function commonWidth(widths: readonly number[]): { width: number; share: number } {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let width = 1
  let most = 0
  for (const [candidate, count] of counts) {
    if (count < most || (count === most && candidate < width)) continue
    width = candidate
    most = count
  }
  return { width, share: widths.length === 0 ? 0 : most / widths.length }
}

/**
 * A day or a number beside its key may stand above a table, as wide as it: the labels are below it, in the first line that
 * is full and names people. The same line, where there are none.
 */
function labelsBelow(rows: readonly HeadRow[], above: number): number {
  const keys = filledCells(rows[above]?.cells ?? [])
  const found = rows.slice(0, searched).findIndex(({ cells }, index) => {
    const filled = filledCells(cells)
    return index > above && filled > keys && filled > 2 && filled === cells.length && knowsLabels(cells)
  })
  return found === -1 || looksLikeData(rows[found]?.cells ?? []) ? above : found
}

function knowsLabels(cells: readonly string[]): boolean {
  return namesPeople(cells) && knownIn(cells) > 1
}

/** Labels hold no addresses, no times and no numbers; beside labels that are known, a day is one as well. */
function looksLikeData(cells: readonly string[]): boolean {
  const time = emptyTime()
  // '+1' is what lists call who comes along; without any other label it may as well be a number.
  const hasLabels = namesPeople(cells)
  const mayBeDays = hasLabels && knownIn(cells) > 1
  return cells.some(cell => {
    const text = cell.trim()
    return (
      plainEmail(text.toLowerCase()) !== null ||
      (!mayBeDays && /\d{2}/.test(text) && readTime(text, null, time)) ||
      (!(hasLabels && plusOne.test(text)) && /^[+-]?\d+([.,]\d+)?$/.test(text))
    )
  })
}
