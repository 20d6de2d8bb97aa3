import type { Field } from '@upshot/shared/imports/field'
import { genericSessions, onlyOfSessions, sessionLabels } from '../sources/generic-sessions.ts'
import { type CellShapes, shapesOfCells } from './cell-shapes.ts'
import { filledCells, type Head, isBlank } from './head.ts'
import { isNothing, looseLabel, normaliseLabel } from './label.ts'
import type { Recognised } from './recognise.ts'
import { clockIn } from './session-clock.ts'
import { withoutOddStarts } from './session-starts.ts'
import { sessionState } from './session-state.ts'

const searched = 40
const looked = 60

/** Titles that are talks whatever else is in the table. */
const ofTalks =
  /\b(session|talk|vortrag\w*|presentation|proposal|charla|ponencia|palestra|prelekcj\w*)\b|発表|講演|セッション|议题/

/**
 * Finds a programme or a list of proposals of a tool that nobody has described: talks with who gives them and where, when or
 * on what. What its columns mean is a guess. Null: it is something else, such as a list of people with their job titles.
 */
export function findSessionsTable(heads: readonly Head[]): Recognised | null {
  for (const head of heads) {
    for (const [headerIndex, { cells: header }] of head.rows.slice(0, searched).entries()) {
      if (filledCells(header) < 3) continue
      const below = (last?: number) =>
        head.rows
          .slice(headerIndex + 1, last)
          .map(row => row.cells)
          .filter(cells => !isBlank(cells))
      if (fieldsIn(header, below(headerIndex + 1 + looked)) === null) continue
      // Only the last talk may have a second speaker.
      const fields = fieldsIn(header, below())
      if (fields === null) continue
      return { source: genericSessions, head, headerIndex, header, fields, guessed: true, recognisedBy: [], heads }
    }
  }
  return null
}

function fieldsIn(header: readonly string[], rows: readonly (readonly string[])[]): (Field | null)[] | null {
  const labels = header.map(label => looseLabel(label.replace(zoneBehind, '')))
  if (rows.length === 0 || !labels.some(label => labelsOf.get('sessionTitle')?.includes(label))) return null
  // Where somebody spoke is no programme of one event.
  if (labels.some((label, index) => ofEvents.test(label) && isSeveral(rows.map(row => row[index] ?? '')))) return null
  const all: (Field | null)[] = header.map(() => null)
  const shapes = header.map((_, index) => shapesOfCells(rows.map(row => clockIn(row[index] ?? ''))))
  for (const [field, names] of labelsOf) {
    for (const name of names) {
      const at = labels.findIndex((label, index) => label === name && all[index] === null && fits(field, shapes[index]))
      if (at === -1) continue
      all[at] = field
      break
    }
  }
  withFurtherSpeakers(all, labels, shapes)
  withoutLoneClock(all, shapes)
  const decided = labels.findIndex(label => ofDecisions.test(label))
  const isDecided = decided !== -1 && rows.every(row => saysState(row[decided] ?? ''))
  // Papers have authors, and so has all that was ever written: what was decided of them tells.
  const authors = isDecided ? labels.findIndex(label => ofAuthors.test(label)) : -1
  if (authors !== -1 && !all.includes('speakers')) all[authors] = 'speakers'
  const found = withoutOddStarts(all, labels, rows)
  const title = found.indexOf('sessionTitle')
  if (title === -1) return null
  const has = (...wanted: Field[]) => wanted.some(field => found.includes(field))
  const isDescribed = labels.some(label => onlyOf.has(label))
  const states = found.indexOf('sessionState')
  const isJudged = states !== -1 && rows.every(row => saysState(row[states] ?? ''))
  const isPlaced = has('startsAt', 'date') || has('room') || has('track') || isDescribed || isJudged
  if (!ofTalks.test(labels[title] ?? '')) {
    // 'Title' is what somebody does as well, and people who come have no speakers.
    // What a jury gave for a proposal stands beside what became of it.
    const areGuests = labels.some(label => ofGuests.test(label) || (!isJudged && ofRatings.test(label)))
    return has('speakers') && isPlaced && !areGuests ? oneByOne(found, rows) : null
  }
  if (has('speakers')) return isPlaced ? oneByOne(found, rows) : null
  const proposed = found.map((field, index) => field ?? ofPeople.get(labels[index] ?? '') ?? null)
  const isNamed = proposed.includes('name') || proposed.includes('firstName')
  return isPlaced && (isNamed || has('startsAt')) ? proposed : null
}

/** 'Co-speaker' beside 'Speaker', 'Speaker 1' beside 'Speaker 2': all of them speak. */
function withFurtherSpeakers(found: (Field | null)[], labels: readonly string[], shapes: readonly CellShapes[]): void {
  const isFree = (index: number) => found[index] === null && fits('speakers', shapes[index])
  const further = labels.flatMap((label, index) => (besideSpeakers.test(label) && isFree(index) ? [index] : []))
  if (further.length === 0) return
  if (!found.includes('speakers') && !further.some(index => numberedSpeaker.test(labels[index] ?? ''))) {
    const lead = labels.findIndex((label, index) => ofPeople.get(label) === 'name' && isFree(index))
    if (lead === -1) return
    found[lead] = 'speakers'
  }
  for (const index of further) found[index] = 'speakers'
}

const numberedSpeaker = /^(speaker|presenter)( name)? ?[1-9]( name)?$/
const besideSpeakers =
  /^((speaker|presenter)( name)? ?[1-9]( name)?|(co ?|second |additional |other |further )(speaker|presenter)s?( names?)?)$/

/** A time of day without any day is no start. */
function withoutLoneClock(found: (Field | null)[], shapes: readonly CellShapes[]): void {
  if (found.includes('date')) return
  for (const [index, field] of found.entries()) {
    const areClocks = (shapes[index]?.clocks ?? 0) >= 0.7
    if ((field === 'startsAt' || field === 'endsAt') && areClocks) found[index] = null
  }
}

/** A speaker beside their address is one person, whom the address tells apart better than the name. */
function oneByOne(found: readonly (Field | null)[], rows: readonly (readonly string[])[]): (Field | null)[] {
  const at = found.indexOf('speakers')
  const isOne = found.indexOf('speakers', at + 1) === -1
  const areSeveral = !isOne || rows.some(row => /[,;\r\n]/.test(row[at] ?? ''))
  if (!found.includes('email') || areSeveral) return [...found]
  return found.map(field => (field === 'speakers' ? 'name' : field))
}

/** 'Start (CEST)' */
const zoneBehind = /\s*[([](?:UTC|GMT|[A-Z]{2,5}|[A-Z]\p{L}+\/[A-Z]\w+)(?:[+-]\d{1,2}(?::?\d{2})?)?[)\]]\s*$/u

const ofEvents = /^(conference|event|meetup|konferenz|veranstaltung|evento|congreso|conferencia)( (name|title))?$/

function isSeveral(cells: readonly string[]): boolean {
  return new Set(cells.map(normaliseLabel).filter(cell => !isNothing(cell))).size > 1
}

function saysState(cell: string): boolean {
  return isNothing(cell) || sessionState(normaliseLabel(cell)) !== null
}

function fits(field: Field, cells: CellShapes | undefined): boolean {
  if (cells === undefined || cells.filled === 0) return field !== 'sessionTitle' && field !== 'speakers'
  const isTime = cells.times + cells.clocks >= 0.7
  switch (field) {
    case 'sessionTitle':
      return (
        !isTime && cells.numbers < 0.5 && cells.yesNo < 0.5 && cells.emails < 0.5 && cells.distinct * 2 > cells.filled
      )
    case 'speakers':
      return !isTime && cells.numbers < 0.5 && cells.yesNo < 0.5 && cells.emails < 0.5
    case 'startsAt':
    case 'endsAt':
      return isTime
    case 'date':
      return cells.times >= 0.7
    case 'email':
      return cells.emails >= 0.5
    default:
      return true
  }
}

const labelsOf: ReadonlyMap<Field, readonly string[]> = new Map(
  Object.entries(sessionLabels).map(([field, names]) => [fieldNamed(field), names.map(looseLabel)] as const),
)

/** The keys of a table of fields are fields; `Object.entries` cannot say so. */
function fieldNamed(key: string): Field {
  return key as Field
}

const onlyOf: ReadonlySet<string> = new Set(onlyOfSessions.map(looseLabel))

/** Who proposes a talk, where nobody is called its speaker. */
const ofPeople: ReadonlyMap<string, Field> = new Map([
  ['name', 'name'],
  ['full name', 'name'],
  ['your name', 'name'],
  ['first name', 'firstName'],
  ['last name', 'lastName'],
  ['speaker first name', 'firstName'],
  ['speaker last name', 'lastName'],
  ['presenter first name', 'firstName'],
  ['presenter last name', 'lastName'],
  ['vorname', 'firstName'],
  ['nachname', 'lastName'],
])

const ofRatings = /\b(rating|score)\b/
const ofDecisions = /^(decision|acceptance status|entscheidung)$/
const ofAuthors = /^(authors?|author names?|autoren)$/

const ofGuests =
  /\b(rsvp|attended|checked in|check in|ticket|order|registered|registration|attendee|approval)\b|\b(teilgenommen|angemeldet|anwesend)\b/
