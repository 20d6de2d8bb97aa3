import type { Field } from '@upshot/shared/imports/field'
import { guessColumns } from '../reading/guess-columns.ts'
import { looseLabel } from '../reading/label.ts'
import { yesOrNo } from '../reading/yes-or-no.ts'
import { rowsOfLongList } from './marked-only.ts'
import { peopleLabels } from './people-labels.ts'
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

const presence: ReadonlySet<string> = new Set(
  [...(peopleLabels.attended ?? []), ...(peopleLabels.checkedInAt ?? [])].map(looseLabel),
)

/** Whether a label, as it stands, is one of who came: no question with such a word in it. */
export function namesPresence(label: string): boolean {
  return presence.has(looseLabel(label))
}

/**
 * Nobody used the tool's own check-in, or it has none, and somebody noted who came in a column of their own: of the two, only that one
 * says something. Its label has to be one of presence as it stands, since guests are asked many things. In a long list the first
 * mark may stand further below.
 */
export function presenceBesideUnused(
  fields: readonly (Field | null)[],
  header: Cells,
  rows: readonly Cells[],
): (Field | null)[] {
  const found = [...fields]
  const isOwn = (column: number) => ofPresence.some(field => field === fields[column])
  if (rows.some(row => row.some((cell, column) => isOwn(column) && cell.trim() !== ''))) return found
  const mayFollow = rows.length >= rowsOfLongList
  const at = header.findIndex((label, column) => {
    if (fields[column] !== null || !namesPresence(label)) return false
    const answers = rows.map(row => (row[column] ?? '').trim()).filter(cell => cell !== '')
    return answers.every(cell => yesOrNo(cell) !== null) && (mayFollow || answers.some(cell => yesOrNo(cell) === true))
  })
  if (at !== -1) found[at] = 'attended'
  return found
}
