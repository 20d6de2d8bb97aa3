import type { Field } from '@upshot/shared/imports/field'
import { generic } from '../sources/generic.ts'
import type { Source } from '../sources/source.ts'
import { msPerDay } from './date-time.ts'
import { looseLabel } from './label.ts'
import { isAboutElse } from './of-else.ts'
import type { People } from './people.ts'
import type { Places } from './places.ts'

/** The day on which somebody registered for this event, by its label. */
const ofRegistration =
  /regist|sign(ed)? ?up|\brsvp|enrol|\bbook|anmeld|angemeldet|gebucht|buchung|bestell|inscri|iscri|\border|purchas|commande|\bcompra|pedido|aangemeld|ingeschreven|rejestrac|zapisu|登録|申込|申し込み|注文|报名|報名|注册|신청|등록|kayit/

/** What else there is to say of a registration: then its date alone does not say that it stands. */
const mayNotStand =
  /refund|cancel|void|\bstorn|erstatt|rembours|annul|reembols|rimbors|withdr|wait|warte|attente|espera|attesa|approv|declin|payment|\bpaid\b|\bstat(e|us|ut|o)\b|status$|estado|キャンセル|ステータス|状態/

/** People register for an event within a year; for a site they do so at any time. */
const longest = 366 * msPerDay

/** Whether the dates of this table can tell who registered, where nothing else in it does. */
export function areRegistrationDates(
  source: Source,
  header: readonly string[],
  fields: readonly (Field | null)[],
  { registeredAt, status, noShow }: Places,
): boolean {
  if (source.tool !== generic.tool || source.rowsAre !== null) return false
  if (registeredAt === -1 || status !== -1 || noShow !== -1) return false
  const unread = header.filter((_, column) => (fields[column] ?? null) === null).map(looseLabel)
  return (
    ofRegistration.test(looseLabel(header[registeredAt] ?? '')) &&
    !unread.some(label => mayNotStand.test(label) && !isAboutElse(label))
  )
}

/**
 * A list with the day on which people registered that names some who came and some who did not is a list of registrations:
 * notes so of everybody with a date. Answers whether it is one.
 */
export function noteDatedRegistrations(people: People): boolean {
  const dated: number[] = []
  let [came, stayedAway, first, last] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let person = 0; person < people.size; person++) {
    if (people.isStaff(person)) continue
    if (people.hasAttended(person)) came++
    const at = people.registeredAt(person)
    if (at === null) continue
    if (!people.hasAttended(person)) stayedAway++
    dated.push(person)
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  if (came === 0 || stayedAway === 0 || last - first > longest) return false
  for (const person of dated) people.noteState(person, 'registered')
  return true
}
