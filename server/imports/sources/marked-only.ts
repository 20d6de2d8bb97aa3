import type { Field } from '@upshot/shared/imports/field'
import type { Source } from './source.ts'

/** Columns that say who came are there before anybody was marked in them: then they say nothing. */
export function markedOnly(
  ofPresence: readonly Field[],
  isMark: (cell: string) => boolean,
): NonNullable<Source['fieldsByCells']> {
  return (fields, _, rows) => {
    const isUsed = fields.some(
      (field, index) => field !== null && ofPresence.includes(field) && rows.some(row => isMark(row[index] ?? '')),
    )
    return isUsed ? [...fields] : fields.map(field => (field !== null && ofPresence.includes(field) ? null : field))
  }
}
