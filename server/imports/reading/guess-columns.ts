import { type Field, fields } from '@upshot/shared/imports/field'
import { answerLabels } from '../sources/invitation-answers.ts'
import { loneAnswer, offBeside, saysOffSince, saysRemoved } from '../sources/lone-answers.ts'
import { peopleLabels } from '../sources/people-labels.ts'
import { type CellShapes, shapesOfCells } from './cell-shapes.ts'
import { deniedJoins } from './denied-joins.ts'
import { kindsOfPeople } from './kinds-of-people.ts'
import { foldName, looseLabel } from './label.ts'
import {
  aboutElse,
  atTheDoor,
  countsPresence,
  daysByName,
  ofOthers,
  ofPerson,
  patterns,
  plusOne,
  withoutLegend,
} from './label-words.ts'
import { loneStatus } from './lone-status.ts'
import { isAboutElse, isOfElse, isOfOtherTime, wayBesidePresence } from './of-else.ts'
import { offAgain } from './off-again.ts'
import { countsSeats } from './order-quantity.ts'
import { earlierEdition, latestEdition, otherDays } from './other-editions.ts'
import { companions, isOfAnother, ofSeveral, ownAddress } from './own-address.ts'
import { plannedCheckIn, plannedDuration } from './planned-duration.ts'
import { looked, shownBy } from './shown-cells.ts'
import { laterStaffMarks, rolesInLife, rolesOfMeeting, staffMarks } from './staff-marks.ts'
import { namesTicket } from './ticket-kinds.ts'
import { arrivals, liveMinutes, oneDate, timesOfElse } from './times-of-else.ts'

/**
 * What the columns of a table of no known tool mean, by the words of its header in any of the languages listed and by what
 * their cells look like. A guess: a person confirms or changes it.
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): (Field | null)[] {
  const columns = header.map((written, index) => {
    // Without its sign it is a number, and could be anything.
    const label = plusOne.test(written.trim()) ? 'plus one' : withoutLegend(written)
    return { label: inOneLanguage(written, label), cells: shapesOfCells(shownBy(rows, index), label) }
  })
  const claims = columns.flatMap(({ label, cells }, index) =>
    claimsOf(label, cells).map(claim => ({ ...claim, index })),
  )
  // The surest first; of equals the field that is listed first, then the column that is.
  claims.sort((a, b) => b.score - a.score || fields.indexOf(a.field) - fields.indexOf(b.field) || a.index - b.index)
  const found: (Field | null)[] = header.map(() => null)
  for (const { field, index } of claims) {
    if (found[index] !== null) continue
    if (!found.includes(field)) found[index] = field
    else if (
      field === 'email' &&
      !found.includes('emailFallback') &&
      !isOfAnother(columns, found.indexOf('email'), index)
    ) {
      found[index] = 'emailFallback'
    }
  }
  ownAddress(found, columns, rows)
  splitNames(found, rows)
  ofSeveral(found, columns, rows)
  arrivals(found, columns)
  companions(found, columns)
  loneStatus(found, columns, rows)
  oneDate(found, columns, rows)
  latestEdition(found, columns)
  earlierEdition(found, columns, rows)
  otherDays(found, columns)
  loneNoShow(found)
  wayBesidePresence(found, columns)
  rolesInLife(found, rows)
  rolesOfMeeting(found, rows.slice(0, looked))
  staffMarks(found, columns, rows)
  kindsOfPeople(found, columns, rows)
  laterStaffMarks(found, columns, rows)
  offAgain(found, columns, rows.length)
  timesOfElse(found, columns, rows)
  deniedJoins(found, columns, rows)
  liveMinutes(found, columns)
  plannedDuration(found, columns, rows)
  plannedCheckIn(found, columns, rows)
  countsSeats(found, header, rows)
  return found
}

interface Claim {
  field: Field
  /** 3: the label says so; 2: words in it do; 1: the cells alone do. Another column's address counts less. */
  score: number
}

function claimsOf(label: string, cells: CellShapes): Claim[] {
  const claims: Claim[] = []
  const said = exact.get(label) ?? exact.get(label.replace(/^(is|has|was|did) /, '')) ?? ofDuration(label)
  if (said !== undefined) {
    const order = said.filter(({ field }) => fits(field, cells, label))
    for (const { field, rank } of order) claims.push({ field, score: 3 - rank / 10_000 + sureness(field, cells) })
    // What the label says and the cells deny: one of its neighbours may be meant.
    const other = said.length > 0 && order.length === 0 ? instead(cells, said[0]?.field, label) : null
    if (other !== null) claims.push({ field: other, score: 2.5 })
  }
  if (claims.length === 0 && said === undefined && label.length <= 60 && !aboutElse.test(label)) {
    for (const [field, pattern] of patterns) {
      if (!pattern.test(label) || isOfElse(field, label, cells)) continue
      const meant = fits(field, cells, label) ? field : instead(cells, field, label)
      if (meant !== null) claims.push({ field: meant, score: (meant === field ? 2 : 1.9) + sureness(meant, cells) })
    }
  }
  // The name of a buyer is of whoever takes part only where nobody else is named.
  if (ofOthers.test(label)) for (const claim of claims) if (ofNames.has(claim.field)) claim.score -= 0.5
  if (cells.filled > 0 && cells.emails >= 0.6 && !claims.some(({ field }) => field === 'email')) {
    claims.push({ field: 'email', score: 1 })
  }
  // Whoever ordered stands beside the people only, whichever of the columns comes first.
  if (ofOthers.test(label)) for (const claim of claims) if (claim.field === 'email') claim.score -= 0.5
  // 'Attendee email' beside 'Email', which is of whoever ordered then.
  if (cells.filled > 0 && ofPerson.test(label) && !ofOthers.test(label)) {
    for (const claim of claims) if (ofIdentity.has(claim.field)) claim.score += 1.5
  }
  // 'State' is where somebody lives as well.
  if (/(^| )(state|approval)$/.test(label) && cells.filled > 0 && cells.statusWords >= 0.8 && cells.yesNo < 0.9) {
    claims.push({ field: 'status', score: 2.2 })
  }
  if (said === undefined && loneAnswer(label) !== null && (cells.filled === 0 || cells.yesNo >= 0.9)) {
    claims.push({ field: 'status', score: 1 })
  }
  if (
    said === undefined &&
    !saysRemoved(label) &&
    offBeside(label) !== null &&
    cells.filled > 0 &&
    cells.statusWords >= 0.9
  ) {
    claims.push({ field: 'status', score: 1 })
  }
  if (said === undefined && saysOffSince(label) && (cells.filled === 0 || cells.times >= 0.8)) {
    claims.push({ field: 'status', score: 1 })
  }
  const areStays = cells.filled >= 2 && cells.durations >= 0.8 && cells.clocks < 0.5
  if (said === undefined && areStays && !isOfOtherTime(label)) {
    claims.push({ field: 'minutes', score: 1 })
  }
  if (
    said === undefined &&
    !isAboutElse(label) &&
    !namesTicket(label, cells) &&
    !isOfElse('status', label, cells) &&
    cells.filled >= 5 &&
    cells.statusWords >= 0.9 &&
    cells.yesNo < 0.9 &&
    cells.distinct <= 8
  ) {
    claims.push({ field: 'status', score: 1 })
  }
  return claims
}

/** 'Nom / Name': both say the same, each in its language. */
function inOneLanguage(written: string, label: string): string {
  const [first = '', second, third] = written.split(/\s[/|]\s/).map(withoutLegend)
  if (second === undefined || third !== undefined) return label
  const fieldsOf = (half: string) => (exact.get(half) ?? []).map(({ field }) => field)
  const ofSecond = fieldsOf(second)
  return fieldsOf(first).some(field => ofSecond.includes(field)) ? second : label
}

/** 'Time spent (HH:MM:SS)': a duration with its unit. */
function ofDuration(label: string): readonly { field: Field; rank: number }[] | undefined {
  const unitless = label.replace(durationUnit, '')
  const said = unitless === label ? undefined : exact.get(unitless)?.filter(({ field }) => field === 'minutes')
  return said?.length === 0 ? undefined : said
}

const durationUnit = /(?: in)? (hh? mm( ss)?|mm? ss|hrs?|hours?|mins?|minutes|secs?|seconds|s|ms|dk|dakika|мин)$/

/** Cells that look as the field does tip the scales between two labels that both say so. */
function sureness(field: Field, cells: CellShapes): number {
  if (cells.filled === 0) return -0.4
  if (field === 'email') return cells.emails * 0.2
  if (field === 'attended') return cells.yesNo * 0.2
  if (field === 'checkedInAt') return cells.times * 0.2
  return 0
}

/** Whether the cells can be what the label says. Nothing in them denies nothing. */
function fits(field: Field, cells: CellShapes, label: string): boolean {
  // Nobody can tell from an empty column that nobody stayed away, or how many seats were ordered.
  if (cells.filled === 0) return field !== 'noShow' && field !== 'tickets'
  const isTime = cells.times >= 0.5 || areSerials(cells, label)
  switch (field) {
    case 'email':
      return cells.emails >= 0.3
    case 'name':
    case 'firstName':
    case 'lastName':
    case 'company':
    case 'country':
      return cells.emails < 0.5 && cells.numbers < 0.9 && !isTime && cells.yesNo < 0.95
    case 'status':
      if (isTime || cells.emails >= 0.5 || cells.numbers >= 0.5) return false
      return cells.distinct <= 15 && (!answerLabels.has(label) || cells.statusWords > 0.5)
    case 'attended':
      // How often somebody was there says whether they were; a number under any other label does not.
      // Of many marks one may be their sum.
      if (cells.numbers >= 0.9 && cells.yesNo < (cells.filled < 20 ? 1 : 0.95)) return countsPresence.test(label)
      return cells.yesNo >= 0.5
    case 'noShow':
      return cells.yesNo >= 0.5
    case 'checkedInAt':
      // 'No show' may stand in place of the time.
      return isTime || cells.epochs >= 0.8 || (cells.times > 0 && cells.times + cells.yesNo >= 0.8)
    case 'registeredAt':
    case 'date':
      return isTime || cells.epochs >= 0.8
    case 'joinedAt':
    case 'leftAt':
      return isTime || cells.epochs >= 0.8 || cells.times + cells.clocks >= 0.5
    case 'minutes':
      // Bare numbers below 'Total attendance' may be how often somebody was there.
      if (label === 'total attendance' && cells.numbers >= 0.5) return false
      return cells.durations + cells.numbers + cells.clocks >= 0.5 && !isTime
    case 'guests':
      return cells.numbers >= 0.5 || (label === 'plus one' && cells.yesNo >= 0.5)
    case 'rating':
      return cells.numbers >= 0.5
    case 'tickets':
      return cells.numbers >= 0.9
    case 'toolId':
      return cells.distinct >= cells.filled * 0.9 && !isTime && cells.emails < 0.5
    case 'eventTitle':
      return cells.distinct <= 3 && cells.yesNo < 0.9 && cells.numbers < 0.9
    default:
      return true
  }
}

/**
 * Day numbers of a spreadsheet: only where the label speaks of a time, and of whole days only where it says so, since a
 * number of five digits may be an id.
 */
function areSerials(cells: CellShapes, label: string): boolean {
  return cells.serials >= 0.8 && (cells.serialClocks > 0 || daysByName.test(label))
}

/** 'Attendance' above minutes, 'Checked in' above words or times, 'RSVP' above times. */
function instead(cells: CellShapes, said: Field | undefined, label: string): Field | null {
  const isPresence = said === 'attended' || said === 'checkedInAt'
  if (isPresence && cells.statusWords >= 0.5 && cells.numbers < 0.5) return 'status'
  // A time of day is when somebody came in.
  if (isPresence && cells.clocks >= 0.5 && (said === 'checkedInAt' || atTheDoor.test(label))) return 'joinedAt'
  if (isPresence && cells.durations >= 0.5) return 'minutes'
  if (isPresence && cells.times >= 0.5) return 'checkedInAt'
  if (said === 'status' && cells.times >= 0.5) return 'registeredAt'
  if (said === 'registeredAt' && cells.yesNo + cells.statusWords >= 0.5) return 'status'
  return null
}

/** A lone 'Nom' or 'Nombre' beside a first or a last name is the other half, unless it repeats it. */
function splitNames(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  const whole = found.indexOf('name')
  const first = found.indexOf('firstName')
  const last = found.indexOf('lastName')
  const half = first === -1 ? last : first
  if (whole === -1 || (first === -1) === (last === -1)) return
  const repeats = rows.slice(0, looked).filter(row => {
    const part = foldName(row[half] ?? '')
    return part !== '' && foldName(row[whole] ?? '').includes(part)
  }).length
  if (repeats * 2 <= rows.slice(0, looked).length) found[whole] = first === -1 ? 'firstName' : 'lastName'
}

/** Who came is said by a column of it, where there is one. */
function loneNoShow(found: (Field | null)[]): void {
  const at = found.indexOf('noShow')
  if (at !== -1 && (found.includes('attended') || found.includes('checkedInAt'))) found[at] = null
}

const ofNames: ReadonlySet<Field> = new Set(['name', 'firstName', 'lastName'])
const ofIdentity: ReadonlySet<Field> = new Set(['email', 'name', 'firstName', 'lastName'])

const exact: ReadonlyMap<string, readonly { field: Field; rank: number }[]> = new Map(
  [
    ...Map.groupBy(
      fields.flatMap(field =>
        (peopleLabels[field] ?? []).map((label, rank) => ({ field, rank, label: looseLabel(label) })),
      ),
      ({ label }) => label,
    ),
  ].map(([label, said]) => [label, said.map(({ field, rank }) => ({ field, rank }))]),
)
