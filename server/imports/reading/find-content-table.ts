import type { Field } from '@upshot/shared/imports/field'
import { contentNamedBy, genericContent } from '../sources/generic-content.ts'
import { fieldsOf } from './fields-of.ts'
import { dayIn } from './file-period.ts'
import { filledCells, type Head, isBlank } from './head.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { readNumber } from './number.ts'
import type { Recognised } from './recognise.ts'
import { areSideBySide } from './side-by-side.ts'

const searched = 60

/** One of these says that things were seen; of the others it takes two. */
const seen: readonly Field[] = ['views', 'downloads', 'impressions', 'readers', 'reach', 'watchHours', 'clicks']
const also: readonly Field[] = ['likes', 'comments', 'shares']

/**
 * Finds a table of things that were published, of a tool that nobody has described: by the words of its header, borne out
 * by its cells. What its columns mean is a guess, which a person confirms or changes. Null: it is something else.
 */
export function findContentTable(heads: readonly Head[]): Recognised | null {
  for (const head of heads) {
    for (const [headerIndex, { cells: header }] of head.rows.slice(0, searched).entries()) {
      if (filledCells(header) < 2 || areSideBySide(header)) continue
      const rows = head.rows
        .slice(headerIndex + 1)
        .map(row => row.cells)
        .filter(cells => !isBlank(cells))
      const fields = fieldsIn(header, rows)
      if (fields === null) continue
      const source = contentNamedBy(header, rows, fields)
      return { source, head, headerIndex, header, fields, guessed: true, recognisedBy: [], heads }
    }
  }
  return null
}

function fieldsIn(header: readonly string[], rows: readonly (readonly string[])[]): (Field | null)[] | null {
  if (rows.length === 0) return null
  const columnOf = (index: number) => rows.map(row => row[index] ?? '').filter(cell => !isNothing(cell))
  // Whoever has an address is a person.
  if (header.some((_, index) => columnOf(index).some(cell => /^\S+@\S+\.\S+$/.test(cell.trim())))) return null
  // Databases write 'published_at', and interfaces 'publishedAt'.
  const found = fieldsOf(
    genericContent,
    header.map(label =>
      normaliseLabel(label.replace(zoneBehind, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).replaceAll('_', ' '),
    ),
  )
  const fields = found.map((field, index): Field | null => {
    const cells = columnOf(index)
    if (field === null || field === 'emailFallback' || cells.length === 0) return null
    const numbers = cells.filter(isFigure).length
    // Beside several things one date is the day on which they were counted.
    const isOfAll = normaliseLabel(header[index] ?? '') === 'date' && cells.length > 2 && new Set(cells).size === 1
    if (field === 'publishedAt' && cells.every(cell => dayIn(cell) !== null)) return isOfAll ? null : field
    // Parts of one are rates.
    if (field !== 'watchHours' && cells.filter(isFraction).length * 2 > cells.length) return null
    if (seen.includes(field) || also.includes(field)) return numbers * 10 >= cells.length * 9 ? field : null
    return numbers * 2 > cells.length ? null : field
  })
  // The same things on one day after another are no list of things.
  const dated = fields.indexOf('publishedAt')
  const naming = fields.includes('contentUrl') ? fields.indexOf('contentUrl') : fields.indexOf('contentTitle')
  if (dated !== -1 && naming !== -1 && new Set(columnOf(naming)).size * 2 <= columnOf(naming).length) return null
  const isNamed = fields.includes('contentTitle') || fields.includes('contentUrl')
  const has = (wanted: readonly Field[]) => wanted.filter(field => fields.includes(field)).length
  return isNamed && (has(seen) > 0 || has(also) > 1) ? fields : null
}

/** 'Date (GMT)' */
const zoneBehind = /\s*\((?:UTC|GMT|[A-Z]{2,4}T)\)\s*$/

function isFraction(cell: string): boolean {
  return /^0[.,]\d+$/.test(cell.trim())
}

function isFigure(cell: string): boolean {
  return (
    [',', '.'].some(sign => typeof readNumber(cell, sign === ',' ? ',' : '.') === 'number') ||
    // Rounded figures are told to be none when their rows are read.
    /^\d{1,6}(:\d{2}){1,2}$|^\d{1,4}([.,]\d{1,2})? ?[km]$/i.test(cell.trim())
  )
}
