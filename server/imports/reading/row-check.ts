import type { Field } from '@upshot/shared/imports/field'
import type { ContentSource } from '../sources/content-source.ts'
import type { Source } from '../sources/source.ts'
import { maxCellLength, type Row } from './delimited.ts'
import { isFootnote, isRule, isUnused, mayBeFootnote, ofNumbering } from './footnotes.ts'
import type { Issues } from './issues.ts'
import { isNothing, looseLabel, normaliseLabel, quoteCell } from './label.ts'
import { isPartTitle, namesPeople } from './part-titles.ts'
import type { Recognised } from './recognise.ts'
import { SumRows } from './sum-rows.ts'
import { isAverage, isCount, isSummary, isTotalBehind, mayBeSummary, saysTotal, wordOfTotal } from './total-rows.ts'

/** Without these cells nobody knows what the row says. */
const essential = new Set<Field>([
  'email',
  'toolId',
  'status',
  'tickets',
  'attended',
  'noShow',
  'checkedInAt',
  'joinedAt',
  'leftAt',
  'minutes',
  'action',
  'date',
  'value',
  'nps',
  'csat',
  'ces',
  'sessionTitle',
])

const ofNames: ReadonlySet<Field> = new Set(['name', 'firstName', 'lastName', 'email'])

/** Tells rows of data from everything else that stands among them, and rows that are whole from broken ones. */
export class RowCheck {
  /** Rows of one cell where the header has several: the sign of another delimiter. */
  singleCellRows = 0
  firstSingleCell: string | null = null
  readonly #header: readonly string[]
  readonly #labels: readonly string[]
  readonly #hasPartTitles: boolean
  readonly #holds: Source['holds']
  readonly #holdsPeople: boolean
  readonly #namesPeople: boolean
  readonly #isNumbered: boolean
  readonly #issues: Issues
  readonly #sums: SumRows
  readonly #lastEssential: number
  readonly #identifying: readonly number[]
  /** Columns of addresses of what was published: whatever has one of its own may be called Total. */
  readonly #pages: readonly number[]
  /** Columns of addresses: a number there is the sum of something. */
  readonly #addresses: ReadonlySet<number>
  /** 'Total members' beside its values is a metric as others are. */
  readonly #rowsAreMetrics: boolean
  readonly #content: { id: number; title: number; isTotals: ContentSource['isTotals'] } | null

  constructor({ source, header, fields }: Recognised, issues: Issues) {
    this.#header = header
    this.#holds = source.holds
    this.#holdsPeople = source.holds === 'people'
    this.#namesPeople = this.#holdsPeople && fields.some(field => field !== null && ofNames.has(field))
    this.#isNumbered = ofNumbering.test(looseLabel(header[0] ?? ''))
    this.#hasPartTitles = source.holds === 'people' && source.sectionOf === undefined && namesPeople(fields[0] ?? null)
    this.#labels = header.map(normaliseLabel)
    this.#issues = issues
    this.#sums = new SumRows(source, fields)
    this.#rowsAreMetrics = source.holds === 'values' && !fields.includes('date')
    this.#lastEssential = fields.findLastIndex(field => field !== null && essential.has(field))
    this.#content =
      source.content === undefined
        ? null
        : {
            id: Math.max(fields.indexOf('contentId'), fields.indexOf('contentUrl')),
            title: fields.indexOf('contentTitle'),
            isTotals: source.content.isTotals,
          }
    this.#addresses = new Set(
      fields.flatMap((field, index) => (field === 'email' || field === 'emailFallback' ? [index] : [])),
    )
    const identifying: readonly (Field | null)[] = [
      'email',
      'emailFallback',
      'toolId',
      'joinedAt',
      'date',
      'responseId',
      'submittedAt',
      'sessionId',
      'memberSince',
    ]
    this.#identifying = fields.flatMap((field, index) => (identifying.includes(field) ? [index] : []))
    this.#pages = fields.flatMap((field, index) => (field === 'contentUrl' && index > 0 ? [index] : []))
  }

  /** False for blank lines, comments, totals and repeated headers, which are no rows. */
  isData(row: Row): boolean {
    if (row.tooLarge !== null) return true
    const first = row.cell(0)
    if ((first.startsWith('---') || first.startsWith('===')) && isRule(row)) return false
    if (this.#sums.isSum(row)) {
      this.#issues.add('warning', 'TOTALS_ROW', row.line, null, () => 'The sums of the rows above were skipped.')
      return false
    }
    if (first.length < 20 || mayBeSummary(first) || (this.#hasPartTitles && mayBeFootnote(row, first)))
      return this.#isDataAfter(row, first)
    return first !== this.#header[0] || !this.#isHeader(row)
  }

  #isDataAfter(row: Row, first: string): boolean {
    if (first.trim() === '' && isBlankRow(row)) return false
    if (this.#namesPeople && isUnused(row, this.#isNumbered)) return false
    const start = first.charCodeAt(0)
    if (start === 35 && filledIn(row) === 1) {
      this.#issues.add(
        'warning',
        'SKIPPED_LINES',
        row.line,
        null,
        () => `${quoteCell(first)} is a comment and was skipped.`,
      )
      return false
    }
    if (this.#mayBeLabel(first, start) && this.#isHeader(row)) {
      this.#issues.add(
        'warning',
        'REPEATED_HEADER',
        row.line,
        null,
        () => 'The header stands here once more and was skipped. This file may be two exports put together.',
      )
      return false
    }
    if (first.length > 60 && this.#content === null) return true
    // Most rows of most files end here: whoever is named is neither a title nor a total.
    if (this.#content === null && this.#isIdentified(row)) return true
    if (this.#hasPartTitles && isPartTitle(row)) {
      this.#issues.add(
        'warning',
        'SKIPPED_LINES',
        row.line,
        null,
        () =>
          `${quoteCell(first)} is the title of a part of the list and was skipped. The people below it are read as all ` +
          'others: give them a column with their state.',
      )
      return false
    }
    if (this.#hasPartTitles && isFootnote(row)) {
      this.#issues.add('note', 'SKIPPED_LINES', row.line, null, () => `${quoteCell(first)} is no row and was skipped.`)
      return false
    }
    if (this.#isTotal(row)) {
      this.#issues.add(
        // Tools that count content write one; in other files it is worth a look.
        this.#content === null ? 'warning' : 'note',
        'TOTALS_ROW',
        row.line,
        null,
        () => `${quoteCell(wordOfTotal(row))} is a line of totals and was skipped.`,
      )
      return false
    }
    return true
  }

  /** False when the row has lost cells or has some too many; says so. Cells are never shifted. */
  fits(row: Row): boolean {
    const width = this.#header.length
    if (row.tooLarge === null && row.count === width) return true
    if (row.tooLarge === 'cell') {
      this.#issues.add(
        'error',
        'CELL_TOO_LONG',
        row.line,
        null,
        () => `A cell is longer than ${maxCellLength} characters. Shorten it, or leave the row out.`,
      )
      return false
    }
    if (row.tooLarge === null && this.#isHarmless(row, width)) return true
    if (row.count === 1 && width > 1) {
      this.singleCellRows++
      this.firstSingleCell ??= row.cell(0)
    }
    const count = row.tooLarge === 'cells' ? `More than ${row.count}` : String(row.count)
    this.#issues.add(
      'error',
      'WRONG_CELL_COUNT',
      row.line,
      null,
      () =>
        `${count} ${row.count === 1 ? 'cell' : 'cells'} where the header has ${width}. Correct the line, or leave the row out.`,
    )
    return false
  }

  #isHarmless(row: Row, width: number): boolean {
    if (row.count < width) return row.count > this.#lastEssential && row.count > 1
    for (let index = width; index < row.count; index++) if (row.cell(index).trim() !== '') return false
    return true
  }

  /** Comparing labels properly costs more than reading the row: most rows differ from the header at a glance. */
  #mayBeLabel(first: string, start: number): boolean {
    const label = this.#labels[0] ?? ''
    if (start === 0xfeff || start === 32) return true
    return Math.abs(first.length - label.length) < 4 && (start | 32) === (label.charCodeAt(0) | 32)
  }

  #isHeader(row: Row): boolean {
    if (row.count < this.#labels.length) return false
    return this.#labels.every((label, index) => normaliseLabel(row.cell(index)) === label)
  }

  /** Sums below things that were published name no thing, or say so behind the last column. */
  #isContentTotal(row: Row): boolean {
    if (this.#content === null) return false
    const { id, title, isTotals } = this.#content
    const text = (index: number) => (index === -1 ? '' : row.cell(index).trim())
    if (isTotals !== undefined) return isTotals({ id: text(id), title: text(title) })
    const isUnnamed = (id !== -1 || title !== -1) && text(id) === '' && text(title) === ''
    return isUnnamed && saysTotal(row.cell(row.count - 1))
  }

  /** By more than its first cell, where a total has its word. */
  #isIdentified(row: Row): boolean {
    if (this.#pages.some(index => /\S\/\S/.test(row.cell(index)))) return true
    return this.#identifying.some(index => {
      const cell = index === 0 ? '' : row.cell(index)
      return cell !== '' && !isNothing(cell) && !(this.#addresses.has(index) && isCount(cell))
    })
  }

  #isTotal(row: Row): boolean {
    // Where the export says what its things look like, a video that is called Total is one.
    const told = this.#content?.isTotals === undefined ? null : this.#isContentTotal(row)
    if (told !== null || this.#isContentTotal(row)) return told ?? true
    if (this.#isIdentified(row)) return false
    if (this.#holdsPeople && isAverage(row)) return true
    if (this.#content === null && isSummary(row) && !(this.#rowsAreMetrics && /\S\s+\S/.test(row.cell(0)))) return true
    for (let index = 0; index < row.count; index++) {
      const text = row.cell(index)
      if (text.trim() === '') continue
      // The number of a row is no figure: who stands behind it may be called Suma.
      return saysTotal(text) || (!this.#isNumbered && isTotalBehind(row, this.#holds))
    }
    return false
  }
}

export function isBlankRow(row: Row): boolean {
  for (let index = 0; index < row.count; index++) if (row.cell(index).trim() !== '') return false
  return true
}

export function filledIn(row: Row): number {
  let filled = 0
  for (let index = 0; index < row.count; index++) if (row.cell(index).trim() !== '') filled++
  return filled
}
