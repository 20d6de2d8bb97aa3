import type { Field } from '@upshot/shared/imports/field'
import type { ImportMapping, Understood } from '@upshot/shared/imports/result'

/** What the rows of a table are about. */
export type About = 'people' | 'values'

const ofPeople: readonly Field[] = [
  'email',
  'emailFallback',
  'name',
  'firstName',
  'lastName',
  'status',
  'attended',
  'registeredAt',
  'checkedInAt',
  'joinedAt',
  'leftAt',
  'minutes',
  'company',
  'country',
  'role',
  'guests',
  'rating',
  'toolId',
  'eventTitle',
]

const ofValues: readonly Field[] = ['date', 'value', 'metric']

export function fieldsAbout(about: About): readonly Field[] {
  return about === 'people' ? ofPeople : ofValues
}

/** A table with values was taken for one, or has a day and no people. */
export function aboutOf({ holds, columns }: Pick<Understood, 'holds' | 'columns'>): About {
  if (holds === 'values') return 'values'
  const found = new Set(columns.map(({ field }) => field))
  const hasPeople = found.has('email') || found.has('name') || found.has('firstName') || found.has('lastName')
  return !hasPeople && found.has('date') ? 'values' : 'people'
}

/** The columns that mean something in a table of this sort. */
export function mappedColumns(
  meanings: Readonly<Record<number, Field | null>>,
  about: About,
): ImportMapping['columns'] {
  return Object.entries(meanings).flatMap(([index, field]) =>
    field !== null && fieldsAbout(about).includes(field) ? [{ index: Number(index), field }] : [],
  )
}

/** What is still missing, as a sentence; null when the table can be read so. */
export function whyNotMapping({ columns }: ImportMapping, about: About): string | null {
  const has = (...wanted: Field[]): boolean => columns.some(({ field }) => wanted.includes(field))
  if (about === 'values') {
    if (!has('date')) return 'Say which column has the day or period.'
    return has('value') ? null : 'Say which column has the value.'
  }
  return has('email', 'name', 'firstName', 'lastName', 'toolId')
    ? null
    : 'Say which column has the e-mail address or the name.'
}
