import type { Field } from '@upshot/shared/imports/field'
import type { FileColumn, Understood } from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import { isBlank } from './head.ts'
import { hidePhone } from './hide-phone.ts'
import { isTitle, type Recognised } from './recognise.ts'
import { isSensitiveLabel } from './sensitive-label.ts'

/** They tell visits apart while they are counted, and nobody sees them. */
const ofOneVisitor: ReadonlySet<Field> = new Set(['visitorId', 'visitId'])

/** The columns as the mapping screen shows them, with values only where they are read or where someone has to choose. */
export function columnsOf(recognised: Recognised): FileColumn[] {
  const { header, fields, source } = recognised
  const rows = dataRows(recognised, 60)
  return header.map((label, index) => {
    const field = fields[index] ?? null
    const sensitive = field === null ? isSensitiveLabel(label) : ofOneVisitor.has(field)
    const shown = !sensitive && (field !== null || source.tool === generic.tool)
    const samples = new Set<string>()
    if (shown) {
      for (const row of rows) {
        const text = shownText(row.cells[index] ?? '', field).trim()
        if (text !== '' && samples.size < 3) samples.add(text.slice(0, 60))
      }
    }
    const name = label.replace(/[\s\uFEFF]+/g, ' ').trim()
    return { index, label: name === '' ? `Column ${index + 1}` : name, field, sensitive, samples: [...samples] }
  })
}

export function firstRowsOf(recognised: Recognised, columns: readonly FileColumn[]): Understood['firstRows'] {
  return dataRows(recognised, 5).map(({ line, cells }) => ({
    line,
    cells: columns.map(({ index, field, samples }) =>
      samples.length > 0 ? shownText(cells[index] ?? '', field).slice(0, 200) : null,
    ),
  }))
}

/** Rows among which the header may be, with what may be shown of them: what stands above the header, and columns that are. */
export function topRowsOf({ head, headerIndex }: Recognised, columns: readonly FileColumn[]): Understood['topRows'] {
  const shown = new Set(columns.flatMap(({ index, samples }) => (samples.length > 0 ? [index] : [])))
  const until = Math.max(12, headerIndex + 4)
  return head.rows.slice(0, Math.min(until, 60)).flatMap(({ line, cells }, at) => {
    if (isBlank(cells)) return []
    const visible = cells.slice(0, 12).map((cell, index) => {
      if (at > headerIndex && !shown.has(index)) return null
      return shownText(cell, columns[index]?.field ?? null)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60)
    })
    return [{ line, cells: visible }]
  })
}

function shownText(cell: string, field: Field | null): string {
  return field === 'name' ? hidePhone(cell) : cell
}

function dataRows(
  { source, head, headerIndex }: Recognised,
  limit: number,
): { line: number; cells: readonly string[] }[] {
  const found: { line: number; cells: readonly string[] }[] = []
  for (const row of head.rows.slice(headerIndex + 1)) {
    if (source.sectionOf !== undefined && (isBlank(row.cells) || isTitle(row.cells))) break
    if (isBlank(row.cells)) continue
    found.push(row)
    if (found.length === limit) break
  }
  return found
}
