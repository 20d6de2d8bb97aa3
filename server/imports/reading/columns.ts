import type { Field } from '@upshot/shared/imports/field'
import type { FileColumn, Understood } from '@upshot/shared/imports/result'
import { generic } from '../sources/generic.ts'
import { isBlank } from './head.ts'
import { hidePhone } from './hide-phone.ts'
import { isTitle, type Recognised } from './recognise.ts'

/** Labels of columns that are nobody's business here, in any tool. */
const sensitiveLabel =
  /phone|mobile|telefon|tel[ée]fono|\bfax\b|address(?! \(?e-?mail)|adress|adresse|street|stra[sß]|zip|post ?code|postal|\bip\b|birth|geburt|gender|pronoun|ethnic|race|disab|diet|allerg|vegetar|wallet|passport|passwor|iban|qr_code|credit|tax|umsatzsteuer/i

const addressOfMail = /e-?mail|correo|courriel/i

/** Questions and answers in a person's own words. */
function isFreeText(label: string): boolean {
  return (
    label.includes('?') ||
    label.length > 40 ||
    /feedback|comment|notes?$|kommentar|comentario|bio$|message/i.test(label)
  )
}

function isSensitive(label: string): boolean {
  return (sensitiveLabel.test(label) && !addressOfMail.test(label)) || isFreeText(label)
}

/** The columns as the mapping screen shows them, with values only where they are read or where someone has to choose. */
export function columnsOf(recognised: Recognised): FileColumn[] {
  const { header, fields, source } = recognised
  const rows = dataRows(recognised, 60)
  return header.map((label, index) => {
    const field = fields[index] ?? null
    const sensitive = field === null && isSensitive(label)
    const shown = field !== null || (source.tool === generic.tool && !sensitive)
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
