import type { Field } from '@upshot/shared/imports/field'
import { isNothing } from './label.ts'
import { isNoTime } from './no-time.ts'
import { yesOrNo } from './yes-or-no.ts'

const ofJoining = /join|beigetreten|rejoint|entrou/
const ofRoom = /\b(meeting|session|room|call|webinar|live|stream|stage)\b/

/**
 * 'joined_event', with a time beside everybody: when they joined its page, not when they came. All who came have such a time,
 * and so has somebody of whom another column says that they did not come.
 */
export function deniedJoins(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  const came = found.indexOf('attended')
  const column = found.indexOf('checkedInAt')
  const label = columns[column]?.label ?? ''
  if (came === -1 || !ofJoining.test(label) || ofRoom.test(label)) return
  let [all, denied] = [true, false]
  for (const row of rows) {
    const answer = yesOrNo(row[came] ?? '')
    const isTimed = !isNothing(row[column] ?? '') && !isNoTime(row[column] ?? '')
    if (answer === true && !isTimed) all = false
    if (answer === false && isTimed) denied = true
  }
  if (all && denied) found[column] = null
}
