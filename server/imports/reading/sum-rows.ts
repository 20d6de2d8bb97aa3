import type { Field } from '@upshot/shared/imports/field'
import { generic } from '../sources/generic.ts'
import type { Source } from '../sources/source.ts'
import type { Row } from './delimited.ts'
import { readNumber } from './number.ts'
import { isCount } from './total-rows.ts'

const summed: ReadonlySet<Field> = new Set(['tickets', 'minutes', 'guests'])

/**
 * A row of numbers alone that are the sums of what stands above them: somebody added them up, and wrote no word beside. One
 * that is no sum stays a row: somebody may have ordered without a name.
 */
export class SumRows {
  readonly #columns: readonly number[]
  readonly #sums: number[]
  #rows = 0

  constructor(source: Source, fields: readonly (Field | null)[]) {
    const mayBe = source.tool === generic.tool && source.holds === 'people'
    this.#columns = mayBe ? fields.flatMap((field, at) => (field !== null && summed.has(field) ? [at] : [])) : []
    this.#sums = this.#columns.map(() => 0)
  }

  /** Whether this row is the sum of those before it, which have all been asked for in their order. */
  isSum(row: Row): boolean {
    if (this.#columns.length === 0) return false
    const numbers = this.#columns.map(column => readNumber(row.cell(column), null))
    const isSum = this.#rows >= 2 && numbers.some(isOne) && numbers.every(this.#isSumAt) && holdsNumbersOnly(row)
    if (isSum) return true
    if (numbers.some(isOne)) this.#rows++
    for (const [index, number] of numbers.entries()) this.#sums[index] = (this.#sums[index] ?? 0) + (number ?? 0)
    return false
  }

  readonly #isSumAt = (number: number | null | undefined, index: number): boolean =>
    number === null || (number !== undefined && Math.abs(number - (this.#sums[index] ?? 0)) < 0.01)
}

function isOne(number: number | null | undefined): boolean {
  return typeof number === 'number'
}

function holdsNumbersOnly(row: Row): boolean {
  for (let index = 0; index < row.count; index++) {
    const cell = row.cell(index).trim()
    if (cell !== '' && !isCount(cell)) return false
  }
  return true
}
