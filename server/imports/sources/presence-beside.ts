import type { Field } from '@upshot/shared/imports/field'
import { guessColumns } from '../reading/guess-columns.ts'
import type { Cells } from './source.ts'

const ofPresence: readonly Field[] = ['attended', 'checkedInAt']

/** Somebody added a column of who came to a list that has none: the list alone would say that nobody knows. */
export function withoutPresenceBeside(
  fields: readonly (Field | null)[],
  header: Cells,
  rows: readonly Cells[],
): (Field | null)[] | null {
  const guessed = guessColumns(header, rows)
  return guessed.some(field => field !== null && ofPresence.includes(field)) ? null : [...fields]
}
