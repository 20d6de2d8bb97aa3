import type { Field } from '@upshot/shared/imports/field'
import { readerIn } from './minutes-unit.ts'
import { isNoShow, yesOrNo } from './yes-or-no.ts'

/** How long somebody was there, whatever the numbers. */
const ofStay =
  /attend|watch|view|\bstay|spent|present|joined|online|connect|\bon ?site|\bin (the )?(session|room|call|event|meeting|webinar)|\bat (the )?event|anwesen|verweil|teilnahme|teilgenommen|aufenthalt|zugeschaut|presen|particip|assist|connexion|permanen|aanwezig|obecn|滞在|視聴|参加/

/** How long something was meant to take. */
const ofPlan =
  /\b(planned|scheduled|booked|course|training|class|service|appointment|slot|event|webinar|workshop) (duration|length|hours|minutes|mins)\b|\b(duration|length) of (the )?(course|training|class|service|appointment|slot|event|webinar|workshop)\b|\b(kurs|termin|schulungs|veranstaltungs)dauer\b|\bduree (du|de la|prevue)\b|\bduracion (del|prevista)\b/

/** What people book has a length of its own. */
const ofBookings =
  /^(services?|service name|appointments?|appointment (type|id)|booking (id|page)|event type( name)?|pricing type)$/

/** The time of it, and not when somebody was. */
const ofCheckIn = /^check ?in (time|date|date time)$/
/** With a time of day: whoever came, came on the day of the event. */
const ofClock = /\d:\d\d|\d ?[ap]\.?m\b|\d ?(h|uhr)\b/i

const ofTimes: readonly Field[] = ['joinedAt', 'leftAt']
const ofPresence: readonly Field[] = ['attended', 'checkedInAt', 'noShow']

/**
 * A round duration that is the same for everybody, of those who stayed away as well, is that of the course or of the
 * appointment, and nobody's stay.
 */
export function plannedDuration(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  const at = found.indexOf('minutes')
  const label = columns[at]?.label ?? ''
  if (at === -1 || ofTimes.some(field => found.includes(field)) || ofStay.test(label)) return
  const cells = rows.map(row => row[at] ?? '')
  const read = readerIn(label, cells)
  const lengths = cells.map(cell => read(cell, null) ?? 0)
  const areRound = lengths.length >= 2 && lengths.every(length => length > 0 && length % 5 === 0)
  const saysSo =
    ofPlan.test(label) ||
    (columns.some(other => ofBookings.test(other.label)) &&
      (!ofPresence.some(field => found.includes(field)) || rows.some(row => isAbsent(row, found))))
  if (areRound && (saysSo || new Set(lengths).size === 1)) found[at] = null
}

function isAbsent(row: readonly string[], found: readonly (Field | null)[]): boolean {
  return (
    yesOrNo(row[found.indexOf('attended')] ?? '') === false || isNoShow(row[found.indexOf('noShow')] ?? '') === true
  )
}

/** One 'Check-in time' for everybody, of those who cancelled as well, is when the doors open. */
export function plannedCheckIn(
  found: (Field | null)[],
  columns: readonly { label: string }[],
  rows: readonly (readonly string[])[],
): void {
  const at = found.indexOf('checkedInAt')
  if (at === -1 || rows.length < 3 || !ofCheckIn.test(columns[at]?.label ?? '')) return
  const times = new Set(rows.map(row => (row[at] ?? '').trim()))
  const [only = '', another] = times
  if (another === undefined && ofClock.test(only)) found[at] = null
}
