import type { StatusMeaning } from '@upshot/shared/imports/field'

/** A column that asks one thing about a registration: what its yes says, and what its no. */
interface LoneAnswer {
  readonly label: RegExp
  readonly yes: StatusMeaning
  readonly no: StatusMeaning
}

const before = '^(?:is |was |ticket |order )?'
const asking = '$'
const ask = (words: string) => new RegExp(`${before}(?:${words})${asking}`, 'u')

/** Columns of yes and no that say who is off a list, or not on it yet. A column of states goes before all of them. */
const loneAnswers: readonly LoneAnswer[] = [
  {
    label: ask(
      'cancelled|canceled|voided|void|refunded|withdrawn|storniert|abgemeldet|erstattet|annulee?|remboursee?|' +
        'cancelad[oa]|anulad[oa]|reembolsad[oa]|annullat[oa]|rimborsat[oa]|geannuleerd|avbokad|avmeldt|отменено|' +
        'cancell?ation|(?:void|cancell?ation) status|unregistered|deregistered|withdrew|(?:has )?dropped out|drop ?out|no longer (?:attending|coming|going)|' +
        '(?:will )?not (?:coming|attending|going|attend|come)|can ?(?:no|n)?t (?:come|attend|make it)|off the list|' +
        'kommt (?:doch )?nicht|nimmt (?:doch )?nicht teil|abmeldung|absage|abgesprungen|ne vient (?:pas|plus)|desinscrite?|' +
        'test (?:mode|order|ticket|booking|registration)|testmodus|testbestellung|' +
        'afbud|meldt afbud|lemondta|avanmald|disdett[oa]|no asistira|no viene|nao vai|nao vem|desistiu|non partecipa|non viene|komt niet|afgemeld',
    ),
    yes: 'cancelled',
    no: 'registered',
  },
  {
    label: ask(
      "waitlisted|waitlist|wait list|on (?:the )?wait(?:ing ?)?list|waiting list|warteliste|auf (?:der )?warteliste|liste d'attente|" +
        'lista de espera|lista d.attesa|wachtlijst|vantelista|venteliste|wait(?:ing )?(?: ?list)? status',
    ),
    yes: 'waitlisted',
    no: 'registered',
  },
  {
    label: ask('declined|rejected|abgelehnt|abgesagt|refuse|rechazad[oa]|recusad[oa]|rifiutat[oa]|afgewezen'),
    yes: 'declined',
    no: 'registered',
  },
  {
    label: ask('accepted|angenommen|zugesagt|accepte|aceptad[oa]|aceit[oa]|accettat[oa]|geaccepteerd'),
    yes: 'registered',
    no: 'declined',
  },
  {
    label: ask(
      'approved|confirmed|genehmigt|bestatigt|approuvee?|confirmee?|aprobad[oa]|confirmad[oa]|aprovad[oa]|' +
        'approvat[oa]|confermat[oa]|goedgekeurd|bevestigd',
    ),
    yes: 'registered',
    no: 'pending',
  },
  {
    label: ask('pa(?:id|yment) status|zahlungsstatus|statut d[eu] paiement|estado d[eo]l? pago|status do pagamento'),
    yes: 'registered',
    no: 'pending',
  },
]

/** 'Cancelled at', with a time where somebody is off the list. */
const offSince =
  /^(?:cancell?ed|cancell?ation|voided|refunded|refund|withdrawn|unregistered)(?: (?:at|on|date|time|date time|utc))+$|^(?:storniert|abgemeldet|erstattet) (?:am|um)$|^(?:storno|abmelde)(?:datum|zeit)$|^(?:annulee?|remboursee?) le$|^(?:cancell?ation|refund|withdrawal) date time$|^(?:date|time) (?:cancell?ed|refunded|withdrawn|voided)$|^(?:date|time) of (?:the )?(?:cancell?ation|refund|withdrawal)$|^(?:date d.annulation|date de l.annulation|datum der (?:absage|abmeldung|stornierung)|fecha de cancelacion|data de cancelamento|data annullamento|annuleringsdatum)$/

const declinedSince = /^(?:declined|rejected) (?:at|on|date)$|^(?:abgelehnt|abgesagt) am$|^refuse(?:e)? le$/

/** What yes and no mean in a column of this loose label; null: it asks nothing of the sort. */
export function loneAnswer(label: string): Pick<LoneAnswer, 'yes' | 'no'> | null {
  return loneAnswers.find(answer => answer.label.test(label)) ?? null
}

export function saysOffSince(label: string): boolean {
  return offSince.test(label)
}

/** Rows that a database keeps and no longer shows. Without a state beside it, whoever was not deleted may be anybody. */
export function saysRemoved(label: string): boolean {
  return /^(?:is |was )?(?:soft )?(?:deleted|removed)(?: (?:at|on|date))?$/.test(label)
}

/** A column that takes people off a list, or puts them on its waiting list, whatever another column says of them. */
export interface OffAnswer {
  readonly yes: 'cancelled' | 'declined' | 'waitlisted'
  /** A time says yes. */
  readonly isSince: boolean
}

/** Null: beside a column of states, a column of this loose label says nothing. */
export function offBeside(label: string): OffAnswer | null {
  if (saysOffSince(label) || saysRemoved(label)) return { yes: 'cancelled', isSince: true }
  if (declinedSince.test(label)) return { yes: 'declined', isSince: true }
  const answer = loneAnswer(label)
  if (answer === null) return null
  // Who was on a list and calls off cancels; who was only invited declines.
  if (/abgesagt$/.test(label)) return { yes: 'cancelled', isSince: true }
  const { yes } = answer
  return yes === 'cancelled' || yes === 'declined' || yes === 'waitlisted'
    ? { yes, isSince: yes === 'cancelled' }
    : null
}
