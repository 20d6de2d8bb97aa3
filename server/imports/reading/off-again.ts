import type { Field } from '@upshot/shared/imports/field'
import { loneAnswer, offBeside, saysRemoved } from '../sources/lone-answers.ts'
import { rowsOfLongList } from '../sources/marked-only.ts'
import type { CellShapes } from './cell-shapes.ts'

/**
 * 'Cancelled' beside 'Status', or beside 'Approved': who is off the list again, whatever the other column says. Of a long list
 * the first of them may stand below all rows that were looked at.
 */
export function offAgain(
  found: (Field | null)[],
  columns: readonly { label: string; cells: CellShapes }[],
  rows: number,
): void {
  const first = found.indexOf('status')
  if (first === -1) return
  const isOff = offBeside(columns[first]?.label ?? '') !== null
  for (const [index, { label, cells }] of columns.entries()) {
    if (found[index] !== null) continue
    const off = offBeside(label)
    if (cells.filled === 0) {
      if (off !== null && rows >= rowsOfLongList) found[index] = 'status'
      continue
    }
    const said = off === null ? 0 : cells.statusWords
    const answers = saysRemoved(label) || Math.max(cells.yesNo + (off?.isSince === true ? cells.times : 0), said) >= 0.9
    if (answers && (off !== null || (isOff && loneAnswer(label) !== null))) found[index] = 'status'
  }
}
