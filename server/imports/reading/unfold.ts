import type { Source, Unfolded } from '../sources/source.ts'
import type { Head } from './head.ts'

/** The head of a file whose rows do not stand under their columns, as if they did. Null: they do. */
export function unfoldedHead(
  source: Source,
  head: Head,
  headerIndex: number,
): { head: Head; header: string[]; unfold: Unfolded['rowOf'] } | null {
  const header = head.rows[headerIndex]?.cells ?? []
  const found = source.unfold?.(
    header,
    head.rows.slice(headerIndex + 1).map(row => row.cells),
  )
  if (found == null) return null
  const rows = head.rows.flatMap((row, index) => {
    if (index < headerIndex) return [row]
    const cells = index === headerIndex ? found.header : found.rowOf(row.cells)
    return cells === null ? [] : [{ line: row.line, cells: [...cells] }]
  })
  return { head: { ...head, rows }, header: [...found.header], unfold: found.rowOf }
}
