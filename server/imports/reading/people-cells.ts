import type { ImportAnswers } from '@upshot/shared/imports/result'
import { decimalSignOf } from './decimal-sign.ts'
import type { Row } from './delimited.ts'
import type { Head } from './head.ts'
import { isNothing, looseLabel } from './label.ts'
import { haveGroupedSeconds, readerIn } from './minutes-unit.ts'
import { isNoTime } from './no-time.ts'
import { type ReadNumber, readNumber } from './number.ts'
import type { Places } from './places.ts'
import { yesOrNo } from './yes-or-no.ts'

/** How many a person brings; a yes is one, and so is the address of each. */
export function guestsIn(cell: string): number {
  return Math.max(0, Math.trunc(readNumber(cell, null) ?? (yesOrNo(cell) === true ? 1 : cell.split('@').length - 1)))
}

/**
 * How minutes of this column are read. Without an answer a comma is one of decimals in files that are not separated by commas, where
 * the column shows it or nothing does beside semicolons, and only where the cell says nothing otherwise.
 */
export function minutesReader(
  column: number,
  head: Head,
  headerIndex: number,
  { decimalSign }: ImportAnswers,
): (cell: string) => ReadNumber {
  const cells = column === -1 ? [] : head.rows.slice(headerIndex + 1).map(row => row.cells[column] ?? '')
  const label = looseLabel(head.rows[headerIndex]?.cells[column] ?? '')
  const read = readerIn(label, cells)
  if (decimalSign !== undefined) return cell => read(cell, decimalSign)
  if (haveGroupedSeconds(label, cells, head.delimiter)) return cell => read(cell.replaceAll('.', ''), null)
  const usesCommas = head.delimiter !== ',' && decimalSignOf(cells, head.delimiter) === ','
  return cell => {
    const plain = read(cell, null)
    return plain === undefined && usesCommas ? read(cell, ',') : plain
  }
}

/** Whether a time or minutes say that the person of a row was there; null without columns of them. */
export function traceOf(
  row: Row,
  { joinedAt, leftAt, minutes: stayed }: Places,
  minutes: number | null,
): boolean | null {
  if (joinedAt === -1 && stayed === -1) return null
  if (minutes !== null && minutes > 0) return true
  return [joinedAt, leftAt].some(at => at !== -1 && !isNothing(row.cell(at)) && !isNoTime(row.cell(at)))
}
