import type { ImportIssue, IssueCode } from '@upshot/shared/imports/issue'
import type { Repairs } from '@upshot/shared/imports/repair'
import type { FileColumn } from '@upshot/shared/imports/result'

/** A row that somebody should look at, or has corrected. */
export interface RepairItem {
  line: number
  issues: readonly ImportIssue[]
  /** Its cells have to be cut otherwise before anybody can say what they are. */
  isBroken: boolean
  isRepaired: boolean
}

/** Which rows are shown: those that cannot be imported, all with something to look at, or those of one cause. */
export type RowsShown = 'left-out' | 'all' | IssueCode

/** In the order of the file. Corrected rows stay, so that nobody loses their place and each can be taken back. */
export function repairItems(issues: readonly ImportIssue[], repairs: Repairs, shown: RowsShown): RepairItem[] {
  const ofRows = issues.flatMap(issue => (issue.line === null || issue.level === 'note' ? [] : [issue]))
  const byLine = Map.groupBy(ofRows, issue => issue.line ?? 0)
  const cut = new Set(repairs.rows.map(({ line }) => line))
  const repaired = new Set([...cut, ...repairs.cells.map(({ line }) => line)])
  const lines = [...new Set([...byLine.keys(), ...repaired])].toSorted((a, b) => a - b)
  return lines
    .map(line => {
      const found = byLine.get(line) ?? []
      return { line, issues: found, isBroken: cut.has(line) || found.some(isBroken), isRepaired: repaired.has(line) }
    })
    .filter(item => item.isRepaired || item.issues.some(issue => matches(issue, shown)))
}

function isBroken({ code }: ImportIssue): boolean {
  return code === 'WRONG_CELL_COUNT' || code === 'CELL_TOO_LONG'
}

function matches({ level, code }: ImportIssue, shown: RowsShown): boolean {
  return shown === 'all' || (shown === 'left-out' ? level === 'error' : code === shown)
}

/** Where in the row an issue is; null: in the row as a whole. Of columns of one name the one that is read. */
export function columnOf({ column }: ImportIssue, columns: readonly FileColumn[]): number | null {
  if (column === null) return null
  const named = columns.filter(({ label }) => label === column)
  return (named.find(({ field }) => field !== null) ?? named[0])?.index ?? null
}

/** The cell that a key leads to: of what is wrong, else of what is doubtful, else the first that is read. */
export function columnToRepair({ issues }: RepairItem, columns: readonly FileColumn[]): number {
  const worst = issues.find(({ level }) => level === 'error') ?? issues[0]
  const found = worst === undefined ? null : columnOf(worst, columns)
  return found ?? columns.find(({ field }) => field !== null)?.index ?? 0
}

/** Without the place, which stands beside it. */
export function messageOf({ message }: ImportIssue): string {
  return message.replace(/^Line \d+: /, '')
}

/** With what a check has said of single rows in place of what was said when the file was last read. */
export function withChecked(
  issues: readonly ImportIssue[],
  checked: ReadonlyMap<number, readonly ImportIssue[]>,
): ImportIssue[] {
  const others = issues.filter(({ line }) => line === null || !checked.has(line))
  return [...others, ...[...checked.values()].flat()]
}

/** A row with two cells made one, as the delimiter stood between them by mistake. */
export function joined(cells: readonly string[], at: number, delimiter: string): string[] {
  const next = cells[at + 1]
  if (next === undefined) return [...cells]
  return [...cells.slice(0, at), `${cells[at] ?? ''}${delimiter}${next}`, ...cells.slice(at + 2)]
}

export function withEmptyBefore(cells: readonly string[], at: number): string[] {
  return [...cells.slice(0, at), '', ...cells.slice(at)]
}

export function without(cells: readonly string[], at: number): string[] {
  return cells.filter((_, index) => index !== at)
}
