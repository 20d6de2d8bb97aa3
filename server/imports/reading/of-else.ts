import type { Field } from '@upshot/shared/imports/field'
import type { CellShapes } from './cell-shapes.ts'
import {
  aboutElse,
  asksAhead,
  asksHow,
  noughtsArePresent,
  ofPart,
  ofSchedule,
  saysHow,
  stateOfElse,
} from './label-words.ts'

const ofStanding: ReadonlySet<Field> = new Set(['status', 'attended', 'checkedInAt'])

/**
 * A label with the words of a registration or an attendance in it that is of a part of the event, of another matter, of how
 * somebody comes, or of whether they will.
 */
export function isOfElse(field: Field, label: string, cells: CellShapes): boolean {
  if (field === 'minutes') {
    return (asksHow.test(label) && !ofStay.test(label)) || isOfOtherTime(label)
  }
  if (!ofStanding.has(field)) return false
  if (isOfPart(label) || noughtsArePresent.test(label)) return true
  if (field !== 'status') return asksAhead.test(label) || ofSchedule.test(label) || notOfPresence.test(label)
  if (stateOfElse.test(label) || ofProgress.test(label)) return true
  return cells.statusWords < (asksHow.test(label) ? 0.9 : saysHow.test(label) ? 0.5 : 0)
}

/** How far somebody got with a course, which whoever is enrolled may not have begun. */
const ofProgress =
  /^(?:(?:course|training|module|lesson|curriculum|learning|program(?:me)?) )?(?:completion|progress) (?:status|state)$/

/** What is brought to a desk, who is brought along, and what somebody came to before. */
const notOfPresence =
  /\b(laptops?|coats?|luggage|baggage|bags?|gifts?|parents?|guardians?|equipment|hardware|pets?|dogs?|vehicles?|cloakroom|garderobe|gepack)\b|\bpresent (an?|your|my|posters?|talks?|slides)\b|\bhave (you|u)\b|\b(hast du|haben sie|avez vous|as tu|voce ja|hai gia|heb je)\b|\blast (attended|check ?in|checked in)\b|\b(total|lifetime) (attended|events)\b/

/** A length of something else than a stay. */
export function isOfOtherTime(label: string): boolean {
  return ofOtherTime.test(label) && !/attend|watch|stay|spent|\bin (the )?(talk|slot|speech)/.test(label)
}

const ofOtherTime =
  /\b(travel|commut\w*|talk|speech|slot|late|delay|waiting|response|reading|preparation|prep|break|setup|employment|anfahrt|anreise|fahrzeit|vortrags?|trajet|viaje|viagem|viaggio|reistijd)\b|\bto complete\b|\bvideos? (content|lessons?|lectures?)\b|\bof (video|content)( consumed)?$|\bconsumed\b/

/** 'How many minutes did you attend?' */
const ofStay = /attend|watch|stay|spent|session|present|teilgenommen|particip|assist/

/** Nothing in the cells of such a column says who is registered, whatever their words. */
export function isAboutElse(label: string): boolean {
  return aboutElse.test(label) || stateOfElse.test(label) || isOfPart(label)
}

/** A reception is a desk as well, at which people are let in, and some events are held over lunch. */
const notOfPart =
  /\b(at|by|am|a la|na) (the )?(reception|empfang)\b|\blunch (and |n )?learn|\bbrown ?bag lunch|\bsocial media\b/

function isOfPart(label: string): boolean {
  return ofPart.test(label.replace(notOfPart, ''))
}

/** Beside who came, whether somebody wanted to come in person says nothing: the others wanted to be there online. */
export function wayBesidePresence(
  found: (Field | null)[],
  columns: readonly { label: string; cells: CellShapes }[],
): void {
  if (!ofPresence.some(field => found.includes(field))) return
  for (const [index, { label, cells }] of columns.entries()) {
    if (found[index] === 'status' && saysHow.test(label) && cells.yesNo >= 0.9) found[index] = null
  }
}

const ofPresence: readonly Field[] = ['attended', 'checkedInAt', 'joinedAt', 'minutes']
