import type { Field } from '@upshot/shared/imports/field'
import type { FileColumn, Understood } from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import { isBlank } from './head.ts'
import { linesOfHeader } from './header-lines.ts'
import { hidePhone } from './hide-phone.ts'
import { isTitle, type Recognised } from './recognise.ts'
import { isSensitiveLabel } from './sensitive-label.ts'
import { readNumbered, serialColumns, serialText } from './serial-time.ts'

/** They tell visits apart while they are counted, and nobody sees them. */
const ofOneVisitor: ReadonlySet<Field> = new Set(['visitorId', 'visitId'])

/** The columns as the mapping screen shows them, with values only where they are read or where someone has to choose. */
export function columnsOf(recognised: Recognised): FileColumn[] {
  const { header, fields, source } = recognised
  const rows = dataRows(recognised, 60)
  const serials = serialColumns(recognised)
  const below = recognised.head.rows.slice(recognised.headerIndex + 1).map(row => row.cells)
  return header.map((label, index) => {
    const field = fields[index] ?? null
    const sensitive = field === null ? isSensitiveLabel(label) : ofOneVisitor.has(field)
    const shown = !sensitive && (field !== null || source.tool === generic.tool)
    const samples = new Set<string>()
    if (shown) {
      for (const row of rows) {
        const text = shownText(row.cells[index] ?? '', field).trim()
        if (text !== '' && samples.size < 3) samples.add(sampleText(text, serials.has(index)).slice(0, 60))
      }
    }
    const named = label.trim() === '' ? (source.labelOf?.(header, below, index) ?? '') : label
    const name = named.replace(/[\s\uFEFF]+/g, ' ').trim()
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

/** A time as a number says nothing to anybody by itself. */
function sampleText(text: string, isSerial: boolean): string {
  const serial = isSerial ? readNumbered(text) : null
  return serial === null ? text : `${text} = ${serialText(serial)}`
}

function shownText(cell: string, field: Field | null): string {
  return field === 'name' ? hidePhone(cell) : cell
}

function dataRows(
  { source, head, headerIndex, header }: Recognised,
  limit: number,
): { line: number; cells: readonly string[] }[] {
  const found: { line: number; cells: readonly string[] }[] = []
  const below = head.rows.slice(headerIndex + 1)
  const further = linesOfHeader(
    source,
    header,
    below.map(row => row.cells),
  )
  for (const row of below.slice(further)) {
    if (source.sectionOf !== undefined && (isBlank(row.cells) || isTitle(row.cells))) break
    if (isBlank(row.cells)) continue
    found.push(row)
    if (found.length === limit) break
  }
  return found
}
