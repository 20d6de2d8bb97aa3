import type { Field } from '@upshot/shared/imports/field'
import { generic } from '../sources/generic.ts'
import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { readNumber } from './number.ts'
import { isCount } from './total-rows.ts'
import { yesOrNo } from './yes-or-no.ts'

const summed: ReadonlySet<Field> = new Set(['tickets', 'minutes', 'guests'])
/** Marks, of which there are as many as people who came. */
const counted: Field = 'attended'

/**
 * A row of numbers alone that are the sums of what stands above them: somebody added them up, and wrote no word beside. One
 * that is no sum stays a row: somebody may have ordered without a name.
 */
export class SumRows {
  readonly #columns: readonly number[]
  readonly #marks: ReadonlySet<number>
  readonly #sums: number[]
  /** Of the row that is looked at. */
  readonly #numbers: number[]
  #rows = 0

  constructor(source: Source, fields: readonly (Field | null)[]) {
    const mayBe = source.tool === generic.tool && source.holds === 'people'
    const isOne = (field: Field | null) => field !== null && (summed.has(field) || field === counted)
    this.#columns = mayBe ? fields.flatMap((field, at) => (isOne(field) ? [at] : [])) : []
    this.#marks = new Set(this.#columns.filter(column => fields[column] === counted))
    this.#sums = this.#columns.map(() => 0)
    this.#numbers = this.#columns.map(() => 0)
  }

  /** Whether this row is the sum of those before it, which have all been asked for in their order. */
  isSum(row: Row): boolean {
    if (this.#columns.length === 0) return false
    let [isFilled, isCounted, areSums] = [false, false, true]
    for (const [index, column] of this.#columns.entries()) {
      const isMark = this.#marks.has(column)
      const number = isMark ? markIn(row.cell(column)) : numberIn(row.cell(column))
      this.#numbers[index] = number ?? 0
      if (number === undefined) areSums = false
      else if (number !== null) {
        isFilled = true
        // Somebody without a name may be marked with a 1.
        isCounted ||= !isMark || number !== 1
        areSums &&= Math.abs(number - (this.#sums[index] ?? 0)) < 0.01
      }
    }
    if (this.#rows >= 2 && isCounted && areSums && holdsNumbersOnly(row)) return true
    if (isFilled) this.#rows++
    for (const [index, number] of this.#numbers.entries()) this.#sums[index] = (this.#sums[index] ?? 0) + number
    return false
  }
}

/** Most are a few digits: asking what else they could be would take longer than all else here. */
function numberIn(cell: string): number | null | undefined {
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (code < 48 || code > 57 || at > 8) return readNumber(cell, null)
  }
  return cell === '' ? null : Number(cell)
}

/** A mark counts one, whatever it is; how often somebody was there counts so often. */
function markIn(cell: string): number | null | undefined {
  if (cell === '') return null
  const number = numberIn(cell)
  return number === undefined ? Number(yesOrNo(cell) === true) : number
}

function holdsNumbersOnly(row: Row): boolean {
  for (let index = 0; index < row.count; index++) {
    const cell = row.cell(index).trim()
    if (cell !== '' && !isCount(cell)) return false
  }
  return true
}
