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
  planned(found, columns, rows)
  const areAnswers = (column: number) => rows.every(row => isPlainAnswer(row[column] ?? ''))
  const [came, state] = [found.indexOf('attended'), found.indexOf('status')]
  const column = columns[came]
  if (column === undefined) {
    const label = columns[state]?.label ?? ''
    if (ofPresence.test(label) && !ofPlans.test(label) && areAnswers(state)) found[state] = 'attended'
  } else if (state === -1 && /stat(us|ut|o|e)|estado|出欠/.test(column.label)) {
    if (column.cells.statusWords >= 0.5 && !areAnswers(came)) found[came] = 'status'
  }
}

/**
 * 'Attendance' with a maybe in it is of those who said that they will be there. Of words that are the same before and after, a
 * person says which they are.
 */
function planned(
  found: (Field | null)[],
  columns: readonly { label: string; cells: CellShapes }[],
  rows: readonly (readonly string[])[],
): void {
  const came = found.indexOf('attended')
  const state = found.indexOf('status')
  const at = came === -1 ? state : came
  if (at === -1 || (came !== -1 && state !== -1) || ofPast.test(columns[at]?.label ?? '')) return
  const words = rows.map(row => (row[at] ?? '').trim().toLowerCase())
  if (!words.some(word => maybe.has(word))) return
  if (words.some(word => atAnyTime.has(word))) found[at] = null
  else if (came !== -1) found[at] = 'status'
}

/** That somebody is there, or will be. */
const atAnyTime: ReadonlySet<string> = new Set(['出席', '참석', '출석'])

const ofPast =
  /attended|came|check|showed|joined|arriv|teilgenommen|erschienen|particip(e|ated)\b|asistio|compareceu|anwesend|was|scan/
const maybe: ReadonlySet<string> = new Set([
  ...['maybe', 'tentative', 'perhaps', 'not sure', 'not sure yet', 'unsure', 'vielleicht', 'peut-être', 'quizás'],
  ...['quizá', 'tal vez', 'talvez', 'forse', 'misschien', 'może', 'kanske', 'måske', 'kanskje', 'ehkä', 'možná'],
  ...['belki', 'возможно', 'можливо', '未定', '不参加', '不參加', 'たぶん', '可能', '미정'],
])
