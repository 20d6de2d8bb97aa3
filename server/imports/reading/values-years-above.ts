import { bareMonth, isYear } from './values-layout.ts'

/**
 * A header of months, quarters or weeks whose years stand in the line above, once or over each of them, with the year in each
 * label: 'Jan, Feb' below '2025, ' is 'Jan 2025, Feb 2025'. Null: they do not.
 */
export function underYears(header: readonly string[], above: readonly string[]): string[] | null {
  if (!above.some(isYear)) return null
  let year: string | null = null
  let parts = 0
  const labels: string[] = []
  for (const [index, label] of header.entries()) {
    const over = (above[index] ?? '').trim()
    if (over !== '') year = isYear(over) ? over : null
    const part = partIn(label)
    if (part !== null && year === null) return null
    if (part !== null) parts += 1
    labels.push(part === null ? (label.trim() === '' && !isYear(over) ? over : label) : `${part} ${year}`)
  }
  return parts < 2 ? null : labels
}

function partIn(label: string): string | null {
  const text = label.trim()
  return bareMonth(text) !== null || /^(Q[1-4]|[1-4]Q|(W|KW|CW|Wk|Week) ?\d{1,2})$/i.test(text) ? text : null
}
