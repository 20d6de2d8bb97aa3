import { normaliseLabel } from '../reading/label.ts'
import type { Cells } from './source.ts'

/**
 * Whether a form asks people with names or addresses if they will come. It is a list of who registered, whatever else it
 * asks: a score in it says nothing of an event that has not been. Coming again is what feedback asks about.
 */
export function asksWhoComes(header: Cells): boolean {
  const labels = header.map(normaliseLabel)
  return labels.some(label => comes.test(label) && !again.test(label)) && labels.some(label => names.test(label))
}

const comes =
  /^(will you|are you|can you|do you plan to|do you intend to|would you like to)( be)?( able to)? ?(attend(ing)?|com(e|ing)|join(ing)?|going|participat(e|ing)|make it)\b|^rsvp\b|^(nimmst du|nehmen sie|wirst du|werden sie) .{0,40}\bteil(nehmen)?\b|^(kommst du|kommen sie|bist du dabei|sind sie dabei)\b|^(participerez|participeras|viendrez|viendras|serez|seras)[- ](vous|tu)\b|^¿?(asistirás|asistirá|vas a asistir|va a asistir|vendrás)\b|^(você vai participar|vai participar|parteciperai|parteciperà|sarai presente)\b/u

const again =
  /\b(again|next|another|future|further|other)\b|\b(wieder|nächste[nrs]?|künftig\w*|weitere[nr]?|prochaine?s?|à nouveau|próxim[oa]s?|futur[oa]s?|prossim[oa]|nuevo)\b/u

const names = /\b(e-?mail|name|vorname|nachname|nom|prénom|nombre|apellidos?|nome|cognome|sobrenome|correo|courriel)\b/u
