import { bareMonth, isBareQuarter, isYear } from './values-layout.ts'

/**
 * A header of months, quarters or weeks whose years stand in the line above, once or over each of them, with the year in each
 * label: 'Jan, Feb' below '2025, ' is 'Jan 2025, Feb 2025'. Null: they do not.
 */
export function underYears(header: readonly string[], above: readonly string[]): string[] | null {
  if (!above.some(isYear)) return null
  let year: string | null = null
  let parts = 0
  let below: string[] = []
  const labels: string[] = []
  for (const [index, label] of header.entries()) {
    const over = (above[index] ?? '').trim()
    if (isYear(over) && over !== year) below = []
    if (over !== '') year = isYear(over) ? over : null
    const part = partIn(label)
    if (part !== null) below.push(part)
    // Behind December the next January is of another year, and nobody has said so.
    if (part !== null && turnOfYear(below) !== null) return null
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

/**
 * Where the months or quarters of one year go on behind its last with the first of the next: 'Oct, Nov, Dec, Jan, Feb'. Null:
 * they do not. What begins anew with each metric has had its January before.
 */
export function turnOfYear(labels: readonly string[]): { first: string; last: string } | null {
  const parts = labels.flatMap(label => {
    const text = label.trim()
    const month = bareMonth(text)
    if (month !== null) return [{ text, place: month, last: 12 }]
    return isBareQuarter(text) ? [{ text, place: Number(/\d/.exec(text)?.[0]), last: 4 }] : []
  })
  const at = parts.findIndex(({ place, last }, index) => {
    const next = parts[index + 1]
    return place === last && next?.place === 1 && next.last === last
  })
  const [first, last] = [parts[0], parts.at(-1)]
  if (at === -1 || first === undefined || last === undefined) return null
  const isAnew = parts.slice(0, at).some(part => part.place === 1 && part.last === parts[at]?.last)
  return isAnew ? null : { first: first.text, last: last.text }
}
