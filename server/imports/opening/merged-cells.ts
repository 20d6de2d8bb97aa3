import { damaged, type Member } from './archive-directory.ts'
import { limits } from './limits.ts'
import { columnOf, type SheetRow } from './sheet-parser.ts'

/** Cells of one column that were joined with the one above them. */
interface Merged {
  column: number
  from: number
  to: number
}

const mostMerged = 20_000

/**
 * A sheet lists its joined cells after its rows, so it is gone through once for them alone. Only what is joined downwards is
 * kept: 'Company' over two header rows, or one session beside three speakers. What is joined sideways is a heading above
 * columns, and names none of them.
 */
export async function readMerged(member: Member): Promise<Merged[]> {
  const found: Merged[] = []
  const decoder = new TextDecoder('latin1')
  let rest = ''
  for await (const chunk of member.read(limits.tableBytes)) {
    const text = rest + decoder.decode(chunk, { stream: true })
    if (!text.includes('mergeCell ')) {
      rest = text.slice(-300)
      continue
    }
    for (const [, from = '', to = ''] of text.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"[^>]*>/g,
    )) {
      const first = rowOf(from)
      const last = rowOf(to)
      if (first >= last) continue
      found.push({ column: columnOf(from), from: first, to: last })
      if (found.length > mostMerged) throw damaged()
    }
    // A tag may be cut by the end of the chunk, and is told twice by nobody: what is kept begins after the last whole one.
    rest = text.slice(Math.max(text.lastIndexOf('>') + 1, text.length - 300))
  }
  return found
}

function rowOf(place: string): number {
  return Number(/\d+/.exec(place)?.[0] ?? '0')
}

/** Gives joined cells what stands in the first of them. Rows have to come in their order. */
export function mergedFiller(merged: readonly Merged[]): (row: SheetRow) => void {
  const open = merged.map(area => ({ ...area, text: '' })).toSorted((a, b) => a.from - b.from)
  let active: typeof open = []
  return ({ number, cells }) => {
    while ((open[0]?.from ?? Number.POSITIVE_INFINITY) <= number) {
      const area = open.shift()
      if (area !== undefined && area.to >= number) active.push(area)
    }
    active = active.filter(area => area.to >= number)
    for (const area of active) {
      if (area.from === number) area.text = cells[area.column] ?? ''
      else if (area.text !== '' && (cells[area.column] ?? '') === '') {
        while (cells.length <= area.column) cells.push('')
        cells[area.column] = area.text
      }
    }
  }
}
