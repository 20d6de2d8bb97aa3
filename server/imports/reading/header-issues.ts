import { generic } from '../sources/generic.ts'
import type { Issues } from './issues.ts'
import { normaliseLabel, quoteCell } from './label.ts'
import type { Recognised } from './recognise.ts'

/** Says what is odd about the header of a table that a person has to map. Known exports may be as odd as they are. */
export function headerIssues({ source, head, headerIndex, header }: Recognised, issues: Issues): void {
  if (source.tool !== generic.tool) return
  const line = head.rows[headerIndex]?.line ?? null
  const seen = new Map<string, number>()
  for (const [index, cell] of header.entries()) {
    const label = normaliseLabel(cell)
    // Spreadsheets write columns in which nothing stands any more.
    if (label === '' && head.rows.every(({ cells }) => (cells[index] ?? '').trim() === '')) continue
    if (label === '') {
      issues.add(
        'warning',
        'EMPTY_HEADER',
        line,
        null,
        () => `Column ${index + 1} has no name. It is called 'Column ${index + 1}'.`,
      )
      continue
    }
    const first = seen.get(label)
    if (first === undefined) seen.set(label, index)
    else {
      issues.add(
        'warning',
        'DUPLICATE_HEADER',
        line,
        cell.trim(),
        () => `Columns ${first + 1} and ${index + 1} are both called ${quoteCell(cell)}. Check which one is meant.`,
      )
    }
  }
}
