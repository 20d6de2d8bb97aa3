import type { Field } from '@upshot/shared/imports/field'
import { guessColumns } from '../reading/guess-columns.ts'
import { normaliseLabel } from '../reading/label.ts'
import { ofOthers } from '../reading/label-words.ts'
import { namesPresence } from './presence-beside.ts'
import type { Cells } from './source.ts'

/** What says who a row is about. */
const ofIdentity: readonly Field[] = ['email', 'name', 'firstName', 'lastName']

/**
 * What the columns of a tool mean where its own labels name only some of them, since the file is in a language of which not
 * all are known: the others by the words of any list of people. Null: nobody can be told apart, so a person has to say what
 * the columns mean.
 * `isOwn`: by its label a column is about who takes part.
 */
export function besideGeneric(
  fields: readonly (Field | null)[],
  header: Cells,
  rows: readonly Cells[],
  isOwn: (label: string) => boolean = label => !ofOthers.test(label),
): (Field | null)[] | null {
  const found = [...fields]
  const namesPeople = () => found.some(field => field !== null && (ofIdentity.includes(field) || field === 'toolId'))
  if (!ofIdentity.some(field => found.includes(field))) {
    for (const [index, field] of guessColumns(header, rows).entries()) {
      if (field === null || found[index] !== null || found.includes(field)) continue
      if (ofIdentity.includes(field) && isOwn(normaliseLabel(header[index] ?? ''))) found[index] = field
    }
  }
  return namesPeople() ? found : null
}

const ofPresence: readonly Field[] = ['attended', 'checkedInAt']

/** The same, with the columns of who came that stand beside a state which does not say so; guests are asked many things. */
export function besidePresence(
  fields: readonly (Field | null)[],
  header: Cells,
  rows: readonly Cells[],
): (Field | null)[] | null {
  const found = besideGeneric(fields, header, rows)
  if (found === null) return null
  for (const [index, field] of guessColumns(header, rows).entries()) {
    const isOfPresence = field !== null && ofPresence.includes(field) && namesPresence(header[index] ?? '')
    if (isOfPresence && found[index] === null && !found.includes(field)) {
      found[index] = field
    }
  }
  return found
}
