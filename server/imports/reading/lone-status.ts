import type { Field } from '@upshot/shared/imports/field'
import type { CellShapes } from './cell-shapes.ts'
import { isPlainAnswer } from './yes-or-no.ts'

/** A state of who was there, unless it is of who said that they will be. */
const ofPresence =
  /\b(attendance|presenca|presencia|presence|presenza|asistencia|check ?in|anwesenheit|aanwezigheid|obecnosc)/
const ofPlans = /confirm|conferm|rsvp|regist|inscri|intent|plan/

/**
 * 'Attendance status' says who was expected as well, where no other column does. A yes and a no below it say who came, and
 * nothing else.
 */
export function loneStatus(
  found: (Field | null)[],
  columns: readonly { label: string; cells: CellShapes }[],
  rows: readonly (readonly string[])[],
): void {
  const areAnswers = (column: number) => rows.every(row => isPlainAnswer(row[column] ?? ''))
  const [came, state] = [found.indexOf('attended'), found.indexOf('status')]
  const column = columns[came]
  if (column === undefined) {
    const label = columns[state]?.label ?? ''
    if (ofPresence.test(label) && !ofPlans.test(label) && areAnswers(state)) found[state] = 'attended'
  } else if (state === -1 && /stat(us|ut|o|e)|estado/.test(column.label)) {
    if (column.cells.statusWords >= 0.5 && !areAnswers(came)) found[came] = 'status'
  }
}
