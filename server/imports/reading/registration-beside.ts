import { looseLabel } from './label.ts'
import type { Places } from './places.ts'

/** What the columns around the one of states add to what it says. */
export interface RegistrationBeside {
  /** 'Registered: no' beside 'Cancelled: yes': whoever cancelled is not registered any more, and declined nothing. */
  readonly noMayBeOff: boolean
  /** Who was invited has a day for it: without one of a registration nobody is registered only because they did not cancel. */
  readonly needsDay: boolean
  /** A check-in at the door says nothing of whoever joined online, has a time for it and stayed. */
  readonly isOfDoor: boolean
}

const ofRegistration =
  /^(is |was )?(registered|signed up|enrolled|booked|angemeldet|inscrite?|inscrit[oa]|iscritt[oa]|aangemeld)$/
/** Of platforms, a check-in may be of a lobby: only where the place is named. */
const ofVenue =
  /\b(at the (venue|door)|on ?site|in person|vor ort|am einlass|sur place|en presentiel|presencial|in presenza|op locatie)\b/
const ofInvitation =
  /^(date )?(invited|invitation|invite|eingeladen|einladung|invitee?|invitad[oa]|uitgenodigd)( sent)?( (on|at|date|am|le|el|op))?$/

export function registrationBeside(header: readonly string[], at: Places): RegistrationBeside {
  const labels = header.map(looseLabel)
  const isCall = at.joinedAt !== -1 && (at.leftAt !== -1 || at.minutes !== -1)
  return {
    isOfDoor: isCall && ofVenue.test(labels[at.attended] ?? ''),
    noMayBeOff: ofRegistration.test(labels[at.status] ?? ''),
    needsDay:
      at.registeredAt !== -1 &&
      labels.some((label, column) => column !== at.status && column !== at.registeredAt && ofInvitation.test(label)),
  }
}
