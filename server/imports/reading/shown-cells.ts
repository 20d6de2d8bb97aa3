import { isNothing } from './label.ts'
import { isNoTime } from './no-time.ts'

/** How many rows are looked at: enough to see what a column holds, few enough to cost nothing. */
export const looked = 60
/** How many of those further below, at equal distances. */
const spread = 20
/** The last rows may be sums of those above them. */
const below = 3
/** Of a column with fewer filled cells among all these more are looked for. */
const enough = 10

/** Lists are sorted: whoever came, cancelled or is staff may all stand below everybody else. */
export function shownBy(rows: readonly (readonly string[])[], column: number): string[] {
  const cells = rows.slice(0, looked).map(row => row[column] ?? '')
  const step = Math.ceil((rows.length - looked) / spread)
  for (let at = looked + step - 1; at < rows.length - below; at += step) cells.push(rows[at]?.[column] ?? '')
  let filled = cells.filter(holdsSomething).length
  for (let at = looked; at < rows.length && filled < enough; at++) {
    const cell = rows[at]?.[column] ?? ''
    if (!holdsSomething(cell)) continue
    cells.push(cell)
    filled++
  }
  return cells
}

function holdsSomething(cell: string): boolean {
  return !isNothing(cell) && !isNoTime(cell.trim())
}
