import { peopleLabels } from '../sources/people-labels.ts'
import { filledCells, type HeadRow } from './head.ts'
import { looseLabel } from './label.ts'

/**
 * The line whose labels are known best, where another one was taken for the header: lines of a key and a value may stand
 * above a table, as wide as it or as many as its rows. It names who the rows are about and more, and none of it stands in
 * its own column again, as words of a list do. -1: there is none.
 */
export function knownHeader(rows: readonly HeadRow[], taken: number): number {
  let best = { index: -1, known: knownIn(rows[taken]?.cells ?? []) }
  for (const [index, { cells }] of rows.entries()) {
    if (index === taken || cells.length < 3) continue
    const known = knownIn(cells)
    if (known <= best.known || known < 3 || known * 3 < filledCells(cells) * 2) continue
    if (!namesPeople(cells) || isRepeated(rows, index)) continue
    best = { index, known }
  }
  return best.index
}

const identities = ofFields(['email', 'name', 'firstName', 'lastName'])
const all = ofFields(Object.keys(peopleLabels))

function ofFields(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    Object.entries(peopleLabels).flatMap(([field, labels]) => (names.includes(field) ? labels.map(looseLabel) : [])),
  )
}

/** How many different labels of columns of people there are. */
export function knownIn(cells: readonly string[]): number {
  return new Set(cells.map(looseLabel).filter(label => label !== '' && all.has(label))).size
}

/** Whether a label is one of those who the rows are about. */
export function namesPeople(cells: readonly string[]): boolean {
  return cells.some(cell => identities.has(looseLabel(cell)))
}

/** A key above may be called as a column is; words of a list stand among rows that are as full. */
function isRepeated(rows: readonly HeadRow[], at: number): boolean {
  const header = rows[at]?.cells ?? []
  return rows.some(
    ({ cells }, index) =>
      index !== at &&
      (index > at || filledCells(cells) > 2) &&
      header.some((cell, column) => cell.trim() !== '' && cells[column] === cell),
  )
}
