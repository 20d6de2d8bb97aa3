import type { Field } from '@upshot/shared/imports/field'
import { type OffAnswer, offBeside } from '../sources/lone-answers.ts'
import { withoutLegend } from './label-words.ts'

/** A column beside the one of states that takes people off the list. */
export interface OffColumn extends OffAnswer {
  readonly column: number
}

/** Which of the columns of states says who is registered, and which only who is off again. -1: none does. */
export function statusColumns(
  header: readonly string[],
  fields: readonly (Field | null)[],
): { primary: number; off: readonly OffColumn[] } {
  const all = fields.flatMap((field, column) =>
    field === 'status' ? [{ column, answer: offBeside(withoutLegend(header[column] ?? '')) }] : [],
  )
  const primary = (all.findLast(({ answer }) => answer === null) ?? all[0])?.column ?? -1
  const off = all.flatMap(({ column, answer }) =>
    column === primary || answer === null ? [] : [{ column, ...answer }],
  )
  return { primary, off }
}
