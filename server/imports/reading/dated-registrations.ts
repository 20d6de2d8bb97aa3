import type { Field } from '@upshot/shared/imports/field'
import { generic } from '../sources/generic.ts'
import { genericStatusWords } from '../sources/generic-status-words.ts'
import type { Source } from '../sources/source.ts'
import { msPerDay } from './date-time.ts'
import type { Row } from './delimited.ts'
import { looseLabel } from './label.ts'
import { isAboutElse } from './of-else.ts'
import type { People } from './people.ts'
import type { Places } from './places.ts'
import { stateBehindName } from './state-behind-name.ts'
import { wordMeaning } from './word-meaning.ts'
import { yesOrNo } from './yes-or-no.ts'

/**
 * The day on which somebody registered for this event, by its label. 'Signed up' is said of accounts, newsletters and trials
 * as well.
 */
const ofRegistration =
  /\bregist|\benrol|\brsvp|\banmeld|angemeldet|\binscri|\biscri|aangemeld|ingeschreven|rejestrac|zapisu|登録|申込|申し込み|报名|報名|注册|신청|등록|kayit|регистрац|реєстрац|\banmal(d|n)|\btilmeld|\bpameld|ilmoittaut|inschrij|\bzgloszen|prihlas(k|en[aiy]?$)|\bjelentkez|\bregiszt|dang ky|\bdaftar|pendaftaran|εγγραφ/

/** The day of an order is of a registration where tickets were ordered. */
const ofOrder = /\bgebucht|buchung|bestell|\bbook|\border|purchas|commande|\bcompra|pedido|注文/
const ofTickets = /ticket|billet|entrada|ingresso|bigliett|\bkarte|biljet|チケット/

/** What else is registered: a user, a member, a company. */
const ofElse =
  /\b(users?|accounts?|members?(hip)?|profile|site|community|club|products?|trial|app|apps|tool|compan(y|ies)|business|firm|organi[sz]ation|startup|team|domain|car|vehicle|device|room|vote|voter)\b|konto|nutzer|mitglied|firmen|unternehmen|compte|membre|cuenta|usuario|socio|conta\b|utente|lidmaatschap|gebruiker/

/** What takes people off a list again: 'Cancellation reason'. */
const offTheList =
  /refund|cancel|\bvoid|\bstorn|erstatt|rembours|annul|reembols|rimbors|withdr|unregist|deregist|drop(ped)? ?out|no longer|abmeld|abgemeld|absage|abgesagt|desist|desinscri|uitgeschr|afgemeld|avbok|avmeld|afmeld|\bdeleted\b|\bremoved\b|transferr|double opt|doi status|gelosch|\bsupprim|eliminad|odwola|anulow|anulad|отмен|скасов|iptal|キャンセル|取消|취소/

/** What holds for all of them, or is cancelled elsewhere. */
const ofCustom =
  /policy|insurance|terms|conditions|newsletter|subscri|flight|hotel|\burl\b|\blink\b|\b(last|previous|next) |\bbefore\b|letztes|derniere?/

/** What else there is to say of a registration: then its date alone does not say that it stands. */
const mayNotStand =
  /wait|warte|attente|espera|attesa|approv|declin|reject|denied|payment|\bpaid\b|\b(confirmed|accepted|admitted)$|\badmission|\bselected\b|\bselection\b|shortlist|\bin ?valid\b|\bvalid\b|\bactive\b|^(is |was )?invited$|^(is |was )?eligible\b|\bstill\b|\bduplicate\b|\bstat(e|us|ut|o)\b|status$|estado|ステータス|状態|状态|狀態|审核|審核|상태|статус|\bstav\b|\bdurumu?\b|\bstan\b|\btila\b|\bstare\b|\ballapot|κατασταση|trang thai|حالة/

/** People register for an event within a year; for a site they do so at any time. */
const longest = 366 * msPerDay

/** More rows are of no single event, and looking for words in each would take its time. */
const mostRows = 10_000

/** Tells who registered by when they did, where nothing else in a table does. */
export class DatedRegistrations {
  #mayTell: boolean
  #rows = 0
  /** Columns of which nobody knows what they mean: a word in one may say that somebody is off the list. */
  readonly #unread: readonly number[]
  readonly #at: Places

  constructor(source: Source, header: readonly string[], fields: readonly (Field | null)[], at: Places) {
    this.#at = at
    const labels = header.map(looseLabel)
    const unread = labels.flatMap((_, column) => ((fields[column] ?? null) === null ? [column] : []))
    const speaksOfElse = (column: number) => isAboutElse(labels[column] ?? '')
    this.#mayTell =
      source.tool === generic.tool &&
      source.rowsAre === null &&
      at.status === -1 &&
      at.noShow === -1 &&
      isOfRegistration(labels[at.registeredAt] ?? '', labels) &&
      !unread.some(column => mayBeOff(labels[column] ?? '', speaksOfElse(column)))
    this.#unread = unread.filter(column => !speaksOfElse(column))
  }

  note(row: Row): void {
    if (!this.#mayTell || ++this.#rows > mostRows) return
    if (stateBehindName(row, this.#at) !== null || this.#unread.some(column => isOff(row.cell(column)))) {
      this.#mayTell = false
    }
  }

  /**
   * A list with the day on which people registered that names some who came and some who did not is a list of registrations:
   * notes so of everybody with a date. Answers whether it is one.
   */
  tell(people: People): boolean {
    return this.#mayTell && noteDatedRegistrations(people)
  }
}

function mayBeOff(label: string, speaksOfElse: boolean): boolean {
  return (offTheList.test(label) && !ofCustom.test(label)) || (!speaksOfElse && mayNotStand.test(label))
}

function isOfRegistration(label: string, labels: readonly string[]): boolean {
  if (ofElse.test(label) || isAboutElse(label) || offTheList.test(label)) return false
  return ofRegistration.test(label) || (ofOrder.test(label) && labels.some(other => ofTickets.test(other)))
}

/** 'Waitlist' as the kind of a ticket, 'Cancelled by mail' in a note: somebody with a date is not registered. */
function isOff(cell: string): boolean {
  if (!/\p{L}{4}/u.test(cell) || yesOrNo(cell) !== null) return false
  const meaning = wordMeaning(genericStatusWords, cell)
  if (meaning !== undefined && ofNobodyRegistered.has(meaning)) return true
  const text = looseLabel(cell)
  return offTheList.test(text) || inWords.test(text)
}

const ofNobodyRegistered: ReadonlySet<string> = new Set(['cancelled', 'declined', 'waitlisted', 'pending', 'invited'])
const inWords =
  /\bwait ?list|\bwaiting\b|warteliste|liste d attente|lista d(e espera| attesa)|\bduplicate\b|\bcan ?(no|n )?t (come|make|attend)|\b(won|isn|will) ?(t|not) (be )?(com|attend|able)|\bkommt (doch )?nicht|nicht kommen|verhindert|\bne (vient|viendra|peut)|\bno (viene|vendra|puede)|\bnao (vem|vira|pode)|\bnon (viene|verra|puo)|\bkomt niet/

function noteDatedRegistrations(people: People): boolean {
  const dated: number[] = []
  let [came, stayedAway, first, last] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let lastArrival = Number.NEGATIVE_INFINITY
  for (let person = 0; person < people.size; person++) {
    if (people.isStaff(person)) continue
    if (people.hasAttended(person)) came++
    lastArrival = Math.max(lastArrival, people.joinedAt(person) ?? lastArrival)
    const at = people.registeredAt(person)
    if (at === null) continue
    if (!people.hasAttended(person)) stayedAway++
    dated.push(person)
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  if (came === 0 || stayedAway === 0 || last - first > longest) return false
  // Nobody registers for what is over: these are accounts. A day of difference is one of zones.
  if (lastArrival !== Number.NEGATIVE_INFINITY && last > lastArrival + msPerDay) return false
  for (const person of dated) people.noteState(person, 'registered')
  return true
}
