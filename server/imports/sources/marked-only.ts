import type { Field } from '@upshot/shared/imports/field'
import type { Source } from './source.ts'

/** Of longer lists the first rows alone are looked at. */
export const rowsOfLongList = 300

/**
 * Columns that say who came are there before anybody was marked in them: then they say nothing. In a long list the first mark
 * may stand further below: its column stays, and says something as soon as one came (`marksMayBeMissing`).
 */
export function markedOnly(
  ofPresence: readonly Field[],
  isMark: (cell: string) => boolean,
): NonNullable<Source['fieldsByCells']> {
  return (fields, _, rows) => {
    const isOfPresence = (field: Field | null) => field !== null && ofPresence.includes(field)
    const isUsed = fields.some((field, index) => isOfPresence(field) && rows.some(row => isMark(row[index] ?? '')))
    // Who is not marked as absent came: that needs a mark.
    const mayFollow = rows.length >= rowsOfLongList && !ofPresence.includes('noShow')
    return isUsed || mayFollow ? [...fields] : fields.map(field => (isOfPresence(field) ? null : field))
  }
}
